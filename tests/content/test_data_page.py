"""What the guide says of the data: its programs are run on our own site, its fields are those we write."""

from __future__ import annotations

import re

import pytest

from building import Build
from content.files import DOCS
from content.guide_blocks import Block, blocks
from whosaidthis.publishing.fields import FIELDS

BLOCKS = {
    form: {block.title: block for block in blocks("data") if block.form == form and block.title}
    for form in ("python", "text")
}
PAGE = (DOCS / "guide" / "data.md").read_text(encoding="utf-8")


def test_every_program_says_what_it_prints() -> None:
    assert set(BLOCKS["python"]) == set(BLOCKS["text"])
    assert BLOCKS["python"]


@pytest.mark.parametrize("program", BLOCKS["python"].values(), ids=lambda block: block.title)
def test_a_program_prints_what_the_guide_says(
    program: Block, real_build: Build, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(real_build.folder)
    exec(compile(program.words, program.title, "exec"), {})  # noqa: S102
    assert capsys.readouterr().out.strip() == BLOCKS["text"][program.title].words.strip()


def test_every_field_is_explained_and_there_is_no_other() -> None:
    part = PAGE[PAGE.index("## A statement in a line") : PAGE.index("### In a spreadsheet")]
    firsts = re.findall(r"^\| (`.*?`) \|", part, flags=re.M)
    told = [name for cell in firsts for name in re.findall(r"`(\w+)`", cell)]
    assert sorted(told) == sorted(field.name for field in FIELDS)
