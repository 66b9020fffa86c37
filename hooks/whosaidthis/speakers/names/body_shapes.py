"""Shapes of capitalised words that tell a body's name from a person's, and the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from .. import lexicon


def bears_noun(lowers: Sequence[str]) -> bool:
    """Whether a noun for bodies is somebody's surname: "Heather Mills", "Tyrell Banks"."""
    if len(lowers) != 2 or lowers[1] not in lexicon.word_list("surnames like bodies"):
        return False
    bank = lowers[1] == "banks" and lowers[0] not in lexicon.word_list("kinds of banks")
    return (bank and lowers[0] not in lexicon.states().adjectives) or lowers[0] in lexicon.given_names()


def abbreviated(forms: Sequence[str]) -> bool:
    """Whether a name begins with a body's short one: "NHS Scotland", unlike "JD Pell" or "ANN LEE"."""
    return (
        len(forms[0]) > 2
        and forms[0].isalpha()
        and forms[0].isupper()
        and not any(form.isupper() for form in forms[1:])
    )


def begins_with_body(lowers: Sequence[str]) -> bool:
    """Whether two words or more begin with a nation's adjective or a body's noun: "American History"."""
    if len(lowers) < 2 or lowers[0] in lexicon.given_names():
        return False
    return lowers[0] in lexicon.states().adjectives or (len(lowers) == 2 and lowers[0] in lexicon.bodies())


def after_body(forms: Sequence[str]) -> int | None:
    """Where a person's name begins right after a body's: "Town Council Ann Lee"; None where none does."""
    if forms[0].lower() in lexicon.given_names():
        return None
    for place in range(len(forms) - 3, 0, -1):
        if forms[place].lower() in lexicon.bodies() and len(forms) - place <= 4:
            return place + 1
    return None


def wordlike(form: str) -> bool:
    """Whether a form has neither a figure nor "&"."""
    return not any(character.isdigit() or character == "&" for character in form)
