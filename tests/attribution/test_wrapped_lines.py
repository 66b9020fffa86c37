"""Statements of a report whose lines were wrapped by hand, each line break one of the page too."""

from __future__ import annotations

import pytest

from reading.through_markdown import read_markdown
from whosaidthis.attribution import find_attributions

REPORT = """\
The roof of the mill is
unsafe, two inspectors told
the Valley Herald. “Nobody
should be under it,” one
of them said."""


@pytest.mark.parametrize(("end", "extension"), [("\n", ()), ("  \n", ()), ("<br>\n", ()), ("\n", ("nl2br",))])
def test_they_are_read_across_the_breaks(end: str, extension: tuple[str, ...]) -> None:
    text = read_markdown(REPORT.replace("\n", end), *extension).text
    found = [
        tuple(" ".join(span.of(text.characters).split()) for span in (one.source[0], one.content[0]))
        for one in find_attributions(text)
    ]
    assert found == [
        ("two inspectors", "The roof of the mill is unsafe"),
        ("one of them", "“Nobody should be under it,”"),
    ]
