"""A build within the tests is a build: the same status, words and files as from a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from building import build_here, build_in_process
from sites import BUSY, Files, build_small_site

SLIPS: Files = {
    "articles/slip.md": "---\ntitle: [Rain]\ndate: soon\n---\n\n# Rain\n\nIt [rained]{.said by=Mallory}.\n",
    "articles/latin1.md": b"---\ntitle: Caf\xe9\ndate: 2024-03-06\n---\n\nIt rained, Ann Lee said.\n",
    "notes/rain.md": "It [rained](nowhere.md).\n",
}


@pytest.mark.parametrize(
    ("files", "strict", "config"),
    [
        (BUSY, True, {}),
        (SLIPS, False, {}),
        (SLIPS, True, {}),
        (BUSY, True, {"extra": {"whosaidthis": {"links": "all"}}}),
        (BUSY, False, {"theme": {"name": "nosuch"}}),
    ],
    ids=["clean", "slips", "slips, strictly", "wrong setting", "settings that stop it"],
)
def test_both_give_the_same_whatever_was_built_before(
    files: Files, strict: bool, config: dict[str, object], tmp_path: Path
) -> None:
    # The same places both times, so that the words are the same; and twice here, for what a build leaves.
    logs, sites, statuses = [], [], []
    for build in (build_in_process, build_here, build_here):
        built = build_small_site(tmp_path, files, strict=strict, config=config, build=build)
        statuses.append(built.status)
        logs.append([line for line in built.log.splitlines() if "built in" not in line])
        sites.append({path: path.read_bytes() for path in built.folder.rglob("*") if path.is_file()})
    assert statuses[0] == statuses[1] == statuses[2]
    assert logs[0] == logs[1] == logs[2]
    assert sites[0] == sites[1] == sites[2]
