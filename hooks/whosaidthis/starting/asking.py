"""Pages that show no report: they ask for something, or are an article of a site already."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..reading.yaml_places import cut_front_matter
from .advertising import wall
from .report import NoArticleError, Paragraph

_ASKED = {
    "javascript": "it asks for JavaScript",
    "cookies": "it asks about cookies",
    "sign-in": "it asks to sign in",
    "robot": "it asks whether you are a robot",
    "gone": "it says that there is no such page",
    "payment": "it asks for a subscription",
}


def refuse_if_empty(every: Sequence[Paragraph], kept: Sequence[Paragraph], fewest: int) -> None:
    """Do nothing where there is an article.

    Raises:
        NoArticleError: if `kept` has fewer than `fewest` words that ask for nothing; it says what `every`
            asks for.
    """
    if sum(len(each.words.split()) for each in kept if not wall(each.words)) >= fewest:
        return
    asked = next((what for each in every if (what := wall(each.words))), None)
    why = _ASKED[asked] if asked else "it has too little text"
    raise NoArticleError(f"This holds no article: {why}. Open it in a browser, and copy the article’s text.")


_OURS = re.compile(r"^(?:title|date|retells|signed|status):", re.MULTILINE)
"""A key by which a front matter is that of an article."""


def refuse_if_article(text: str) -> None:
    """Do nothing where a `text` does not begin with an article's front matter.

    Raises:
        NoArticleError: if it does: its keys and its signature would become paragraphs.
    """
    front, _, _ = cut_front_matter(text)
    if front and _OURS.search(front):
        raise NoArticleError(
            "This is no report: it begins with the front matter of an article. Give the text of a report; "
            "if this is one, take out all down to its second line “---”, and begin again."
        )


def cut_off(every: Sequence[Paragraph]) -> str | None:
    """The line by which a page says that only subscribers may read on."""
    return next((each.words for each in every if wall(each.words) == "payment"), None)
