"""No word of a file can steer the terminal on which a command prints it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from whosaidthis.__main__ import main

STEER = "\x1b[2J\x1b]0;gone\x07\x9b31m\x7f"
SLIP = f"“It {STEER} burns,” Ann {STEER} Lee said. [It is]{{.said by='Bob {STEER} Ray'}} “The mill {STEER}\n"
HEAD = "---\ndate: 2024-03-05\n---\n\n"
FINE = f"{HEAD}# Mill {STEER}\n\n“It {STEER} burns,” Ann Lee said. It is {STEER}, Bob Ray said.\n"


@pytest.mark.parametrize(
    "words",
    [["check"], ["check", "--format", "github"], ["read"], ["sign", "--yes", "--by", "Cy"]],
    ids=" ".join,
)
@pytest.mark.parametrize("content", [SLIP, FINE], ids=["slip", "fine"])
def test_nothing_is_printed_that_steers(
    words: list[str], content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.md"
    path.write_text(content, encoding="utf-8")
    main([*words, str(path)])
    printed = "".join(capsys.readouterr())
    assert printed.strip()
    assert re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", printed) == []
