"""Names that the lexicons know as an outlet's, a body's, a place's or a state's."""

from __future__ import annotations

from functools import lru_cache

from .. import lexicon


@lru_cache(maxsize=4096)
def listed_name(words: str, article: str) -> tuple[str, str] | None:
    """The name as boxes print it and its kind; None where no list has `words`, behind `article` or nothing.

    Some outlets are listed with their article, since their names alone are a surname or a noun: "The Hill".
    """
    lower = words.lower()
    if article == "the" and f"the {lower}" in lexicon.outlets():
        return lexicon.outlets()[f"the {lower}"]
    for table in (lexicon.outlets(), lexicon.organisations(), lexicon.places(), lexicon.regions()):
        if lower in table:
            return words, table[lower][1]
    names = lexicon.states().names
    return (names[lower], "state") if lower in names and words[0].isupper() else None
