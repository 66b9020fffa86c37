"""`check` says of a site what its build says: the same codes at the same places, as loudly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from building import build_verbosely
from sites import build_small_site
from whosaidthis.command.checking import check_site
from whosaidthis.command.site import find_site

LINE = re.compile(r"^(WARNING|DEBUG) +- +whosaidthis: (\S+:\d+:\d+): .* \[([a-z\d-]+)\]$", re.MULTILINE)
HEAD = "---\ntitle: Mill burns\ndate: 2024-03-06\n---\n\n# Mill burns\n\n"
SOURCES = 'sources: {a: {title: A, publisher: B, date: "2020-01-01", url: "https://example.org/a"}}'
FILES: dict[str, str | bytes] = {
    "articles/index.md": "# All articles\n\n“The mill burns, Ann Lee said.\n",
    "articles/good.md": HEAD + "“The mill burns,” Ann Lee told Reuters.\n",
    "articles/slip.md": HEAD.replace("2024-03-06", "soon") + "It [rained]{.said by=Mallory}.\n",
    "articles/windows.md": (HEAD + "It rained.\n\nIt [rained]{.said by=Mallory}.\n").replace("\n", "\r\n"),
    "articles/marked.md": b"\xef\xbb\xbf" + (HEAD + "It [rained]{.said by=Mallory}.\n").encode(),
    "articles/broken.md": "---\ntitle: [\n---\n\n“The mill burns,” Ann Lee said.\n",
    "articles/open.md": "---\ntitle: Mill\n\n“The mill burns,” Ann Lee said.\n",
    "articles/bare.md": "“The mill burns,” Ann Lee said.\n",
    "articles/empty.md": HEAD.split("\n\n")[0] + "\n",
    "articles/empty-and-wrong.md": "---\ndate: soon\n---\n",
    "articles/latin1.md": HEAD.encode() + b"Caf\xe9 [rained]{.said by=Mallory}.\n",
    "articles/utf16.md": (HEAD + "It rained.\n").replace("\n", "\r\n").encode("utf-16"),
    "articles/old/deep.md": HEAD.replace("# Mill burns", "# Weir burns")
    + "Officials said: “I saw it burn.”\n",
    "articles/office.md": HEAD
    + "Mayor Ada Holm slept. So did Minister Bo Ray.\n\n“Nobody looks at the roof.”\n",
    "articles/terms.md": HEAD.replace("---\n\n", "terms: {mill: nowhere, weir: weir}\n---\n\n", 1)
    + "| Who | What |\n| --- | --- |\n| Ann Lee | [rained]{.said by=Mallory} |\n",
    "glossary/place/weir.md": "---\nname: Old Weir\nsummery: A weir.\nsummary: A weir.\n---\n",
    "glossary/place/latin1.md": b"---\nname: Caf\xe9 Weir\nsummary: A.\n---\n",
    "glossary/place/utf16.md": "---\nname: Wide Weir\nsummary: A.\n---\n".encode("utf-16"),
    "glossary/rocket/auk.md": "---\nname: Auk\nsummary: A.\n---\n",
    "glossary/official/ada-holm.md": "---\nname: Ada Holm\nsummary: A.\noffices:\n"
    f"  - {{title: Mayor, until: 2020-01-01, sources: [a]}}\n{SOURCES}\n---\n",
    "notes/stray.md": HEAD.replace("---\n\n", "retells: {title: Mill, outlet: The Weir}\n---\n\n", 1)
    + "It rained.\n",
    "notes/latin1.md": b"# Caf\xe9\n\nIt rained.\n",
}
CONFIG = {"extra": {"whosaidthis": {"links": "all", "require_entry": True, "require_entries": True}}}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("alike")


@pytest.fixture(scope="module")
def of_build(home: Path) -> list[tuple[str, str, str]]:
    """Level, place and code of each fault in the log of a build."""
    built = build_small_site(home, FILES, strict=False, config=CONFIG, build=build_verbosely)
    assert built.status == 0, built.log
    return sorted((level, place, code) for level, place, code in LINE.findall(built.log))


@pytest.fixture(scope="module")
def of_check(home: Path, of_build: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The same of the command, on the site that was built."""
    assert of_build
    site = find_site(home / "docs")
    assert site is not None
    loud = {"warning": "WARNING", "note": "DEBUG"}
    return sorted((loud[one.level], str(one.place), one.code) for one in check_site(site).faults)


def test_check_says_what_a_build_says(
    of_build: list[tuple[str, str, str]], of_check: list[tuple[str, str, str]]
) -> None:
    assert of_check == of_build


def test_a_build_tells_of_notes_how_many_there_are_and_how_to_see_them(
    of_check: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    notes = sum(level == "DEBUG" for level, _, _ in of_check)
    assert notes > 1
    told = build_small_site(tmp_path, FILES, strict=False, config=CONFIG).log
    said = f"{notes} notes that fail no build: python -m whosaidthis check lists them."
    assert [line for line in told.splitlines() if line.startswith("INFO") and " fail no build" in line] == [
        f"INFO    -  whosaidthis: {said}"
    ]
    assert {level for level, _, _ in LINE.findall(told)} == {"WARNING"}


@pytest.mark.parametrize(
    "code",
    [
        "not-utf8",
        "wrong-setting",
        "empty-article",
        "unknown-kind",
        "unused-entry",
        "office-dates",
        "no-entry",
        "plural-for-one",
        "unspoken-quotation",
        "unknown-speaker",
        "broken-yaml",
    ],
)
def test_the_site_has_faults_of_every_room(code: str, of_build: list[tuple[str, str, str]]) -> None:
    assert code in {found for _, _, found in of_build}
