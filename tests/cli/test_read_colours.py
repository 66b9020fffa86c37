"""`python -m whosaidthis read` on a terminal: colours, and none where they are not wanted."""

from __future__ import annotations

import os
import pty
import re
import subprocess
from pathlib import Path

import pytest

from commands import COMMAND, run_command

ARTICLE = """---
title: Mill burns
date: 2024-03-06
---

# Mill burns

“The mill burns,” Ann Lee told Reuters. Two inspectors said that it leaks. The state denied that it was so.

“The Germans had asked for more steel,” one of the Dutch diplomats told AFP.
"""
_COLOUR = re.compile(r"\x1b\[[\d;]*m")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def variables(**more: str) -> dict[str, str]:
    plain = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "FORCE_COLOR"}}
    return {**plain, "TERM": "xterm", "COLUMNS": "400", **more}


def on_terminal(article: Path, **more: str) -> str:
    """What a terminal gets to show."""
    return run_command("read", article, terminal=True, surroundings=variables(**more)).stdout


def in_pipe(article: Path, **more: str) -> str:
    return run_command("read", article, surroundings=variables(**more)).stdout


def on_real_terminal(article: Path) -> str:
    """The same of a process, and of a terminal that is one for the system too."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, "read", str(article)], stdout=theirs, stderr=theirs, env=variables()
    ) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 4096)
            except OSError:  # Linux says so when the other end is closed
                break
            if not part:
                break
            shown += part
    os.close(ours)
    assert process.returncode == 0
    return shown.decode().replace("\r\n", "\n")


def test_a_terminal_gets_the_same_words_in_colours(article: Path) -> None:
    shown = on_terminal(article)
    assert shown == on_real_terminal(article)
    assert _COLOUR.search(shown)
    path, *rows = _COLOUR.sub("", shown).splitlines()
    assert path == str(article)
    in_each = [line.replace(f"{article}:", "").split() for line in in_pipe(article).splitlines()]
    assert [row.split() for row in rows] == in_each


@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}])
def test_whoever_wants_none_gets_none(more: dict[str, str], article: Path) -> None:
    assert not _COLOUR.search(on_terminal(article, **more))


def test_a_pipe_gets_none_unless_they_are_forced(article: Path) -> None:
    assert not _COLOUR.search(in_pipe(article))
    assert _COLOUR.search(in_pipe(article, FORCE_COLOR="1"))
    assert not _COLOUR.search(in_pipe(article, NO_COLOR="", TERM="xterm"))


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Ann Lee", "1"),
        ("Two inspectors", "33"),
        ("Germany (not sure), inside", "31;1"),
        ("denies", "31"),
        ("speaker", "1"),
    ],
)
def test_each_kind_has_its_own(cell: str, code: str, article: Path) -> None:
    opened = "".join(rf"\x1b\[{one}m" for one in code.split(";"))
    assert re.search(rf"{opened}{re.escape(cell)}", on_terminal(article))


@pytest.mark.parametrize("columns", [20, 60, 61, 62, 63, 64, 100])
def test_a_line_is_no_longer_than_the_terminal(columns: int, article: Path) -> None:
    path, *lines = _COLOUR.sub("", on_terminal(article, COLUMNS=str(columns))).splitlines()
    assert path == str(article)
    assert max(map(len, lines)) <= columns


@pytest.mark.parametrize("columns", [20, 60, 100])
def test_a_narrow_terminal_loses_no_word(columns: int, article: Path) -> None:
    shown = "".join(_COLOUR.sub("", on_terminal(article, COLUMNS=str(columns))).split())
    for words in (
        "1 8:1 Ann Lee named person; told Reuters; asserts “The mill burns,”",
        "Two inspectors unnamed group; asserts it leaks",
        "denies denied that it was so",
    ):
        assert "".join(words.split()) in shown


def test_a_wide_terminal_has_a_table(article: Path) -> None:
    _, heads, *rows = _COLOUR.sub("", on_terminal(article)).splitlines()
    assert heads.split() == ["place", "no", "speaker", "voice", "hearer", "stance", "hedge", "words"]
    assert len(rows) == 5


def test_every_colour_ends_on_its_own_line(article: Path) -> None:
    for line in on_terminal(article, COLUMNS="60").splitlines():
        codes = _COLOUR.findall(line)
        assert not codes or codes[-1] == "\x1b[0m"
