"""Pages that ask for something in place of showing an article."""

from __future__ import annotations

from collections.abc import Sequence

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


def cut_off(every: Sequence[Paragraph]) -> str | None:
    """The line by which a page says that only subscribers may read on."""
    return next((each.words for each in every if wall(each.words) == "payment"), None)
