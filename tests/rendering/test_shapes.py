"""Marks point to shapes that stand once on the page, and what a template prints is escaped and short."""

from __future__ import annotations

import re
from typing import Any

import pytest

from whosaidthis.model import Voice
from whosaidthis.rendering.templating.compiling import shown
from whosaidthis.rendering.templating.templates import environment, forget, render


def test_every_mark_has_its_shape() -> None:
    shapes = re.findall(r'<symbol id="([^"]+)"', render("shapes.html"))
    known: Any = environment().globals
    pointed = {known["shape"](voice).removeprefix("#") for voice in Voice}
    assert sorted(pointed) == sorted(shapes)


def test_marks_side_by_side_are_hidden_together_and_a_mark_alone_by_itself() -> None:
    known: Any = environment().globals
    assert known["marks"]([Voice.DOCUMENT] * 2).count("aria-hidden") == 1
    assert known["mark"](Voice.DOCUMENT).count("aria-hidden") == 1
    assert known["marks"](()) == ""


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("a", "a"),
        ("<b>", "&lt;b&gt;"),
        ("'\"", "&#39;&#34;"),
        ("a & b", "a &amp; b"),
        (3, "3"),
        (True, "True"),
        (38.0, "38"),
        (-6.5, "-6.5"),
        (Voice.DOCUMENT, "document"),
    ],
)
def test_what_is_printed(value: object, printed: str) -> None:
    assert shown(value) == printed


def test_what_a_template_made_is_printed_as_it_is() -> None:
    macros: Any = environment().from_string("{% macro one() %}<i>&</i>{% endmacro %}").module
    assert shown(macros.one()) == "<i>&</i>"


def test_forgotten_templates_are_read_anew() -> None:
    before = environment()
    forget()
    assert environment() is not before
