"""What our boxes and links are called, for those who see them and those who hear them."""

from __future__ import annotations


def disclosure(statements: int) -> str:
    """The line that opens the notes of a paragraph on a small screen; the number counts statements."""
    return f"Who said this ({statements})"


TEXT = "The article"
"""The heading of the article's own words, for those who walk through a page by its headings."""
SKIP = "Skip to content"
"""The theme's words, on pages where the theme has no such link."""
HEADLINE = "headline"
EXAMPLE = "example"


def place(paragraph: int, *, heading: bool) -> str:
    """What a part of the article is called: "paragraph 4"; a heading by the paragraph before it."""
    if heading:
        return f"heading after paragraph {paragraph}" if paragraph else "heading"
    return f"paragraph {paragraph}"


def label(place: str) -> str:
    """The name of a paragraph's notes: "Who said this, paragraph 4"."""
    return f"Who said this, {place}"


def to_note(number: int) -> str:
    """The name of the number in the text."""
    return f"Who said this: note {number}"


def to_statement(number: int) -> str:
    """The name of the number in a note."""
    return f"Back to statement {number}"
