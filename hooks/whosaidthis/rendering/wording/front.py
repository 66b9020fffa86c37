"""The words of the front page."""

from __future__ import annotations

from ...model import Kind, Voice
from ...reading.words import with_small_letter
from .words import listed_words, number_word

INTRO = (
    "Most news reaches us at second or third hand, and it is hard to see who stands behind a sentence. "
    "Here a note to each statement of an article says who made it, whom they told, and how it got here. "
    "We never guess who an unnamed source is, and we never say who is right."
)
KICKER = "The newest article, with who said what"
EXAMPLE = "A paragraph of it, with its notes"
ALL_OF_IT = "The whole article"
NO_ARTICLES = "There is no article yet."
ALL_ARTICLES = "All articles"
ABOUT_ALL = "Every article of this site, the newest first."
UNDATED = "Without a date"
MARKS = "How to read the marks"
GLOSSARY = "From the glossary"

LEGEND = (
    (Voice.NAMED_PERSON, "Named person", "Speaks under their own name."),
    (
        Voice.UNNAMED_PERSON,
        "Unnamed",
        "A person or group whose name the article does not give. We never guess it.",
    ),
    (Voice.INSTITUTION, "Institution", "A state, a ministry, a news agency. No person is named."),
    (
        Voice.NOT_STATED,
        "Not stated",
        "It is told as a statement, and the article does not say whose.",
    ),
)
"""The marks, each with its word and what it means."""

UNDERLINES = (
    "A thin line under the words shows how far a statement goes. Unbroken: a named person or an institution. "
    "Dashed: an unnamed speaker. Dotted: it is told as somebody’s statement, and the article does not say "
    "whose. A small number leads to the note. Words without a line are nobody’s statement: they are the "
    "writer’s own, or those of the outlet whose report is retold."
)

KINDS = {
    Kind.MISSILE: "Missiles",
    Kind.DRONE: "Drones",
    Kind.WEAPON: "Other weapons, ships and aircraft",
    Kind.OFFICIAL: "People",
    Kind.BODY: "Organisations and states",
    Kind.DOCUMENT: "Documents",
    Kind.PLACE: "Places",
}


def counted(voice: Voice, count: str, documents: int = 0, devices: int = 0) -> str:
    """What follows a count of the glance: "named people speak", "unnamed person".

    `documents`, `devices`: how many of the institutions are such.
    """
    one = count == "1"
    if voice == Voice.NAMED_PERSON:
        return "named person speaks" if one else "named people speak"
    if voice == Voice.NOT_STATED:
        return "statement with speaker not stated" if one else "statements with speaker not stated"
    if voice == Voice.INSTITUTION:
        return _bodies(int(count), documents, devices)
    return "unnamed person" if one else "unnamed people"


def _bodies(count: int, documents: int, devices: int) -> str:
    each = {"institution": count - documents - devices, "document": documents, "device": devices}
    nouns = [noun for noun, number in each.items() if number] or ["institution"]
    return nouns[0] if count == 1 else listed_words([f"{noun}s" for noun in nouns])


def contradictions(count: int) -> str:
    """What follows the number of contradictions."""
    return "contradiction" if count == 1 else "contradictions"


def all_of(count: int, shelf: str) -> str:
    """The link to the rest of a kind: "All five organisations and states"."""
    return f"All {number_word(count)} {with_small_letter(shelf)}"


def all_articles(count: int) -> str:
    """The link from the newest articles to all of them."""
    return f"All {count} articles"
