"""Those on whose word a report can rest: "two officials", "a port engineer", "Ann Lee, a nurse"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a, is_mark, is_possessive
from ..tokens.sentence import Tokens
from .nouns import roles


def names_people(tokens: Tokens, first: int, end: int, *, reports: bool = False) -> bool:
    """Whether those stand there on whose word a report can rest: "two officials", "Ann Lee, a nurse".

    `reports`: the verb is that of a newspaper, which cites nobody but who has told it.
    """
    held = {token.lower for token in tokens[first:end]}
    named = not held.isdisjoint(_citable()) or _is_introduced(tokens, first, end)
    named = named or is_a_name(tokens[first:end], alone=reports)
    return named or _is_one_person(tokens[first:end]) or _are_people(tokens[first:end])


def is_a_name(words: Tokens, *, alone: bool) -> bool:
    """Whether a name stands there: "Foreign Minister Ann Lee", and with `alone` "Lee" too; no law or case."""
    if not words or any(not token.capital or not token.form[-1].isalpha() for token in words):
        return False
    if any(map(is_possessive, words)):
        return False
    if {token.lower for token in words} & words_of("no one to cite"):
        return False
    return len(words) > 1 or alone


def _are_people(words: Tokens) -> bool:
    """Whether those stand there by what they are: "two bankers", "store managers in Rye", "her brother"."""
    if not words or is_a(words[0], "preposition", "pronoun", "subordinator"):
        return False
    ends = (
        at for at in range(1, len(words)) if is_a(words[at], "preposition", "relative") or not words[at].word
    )
    if any(is_possessive(token) or is_mark(token, "'", "’") for token in words):
        return words[-1].lower in roles() | _OFFICES  # "a guest's brother", no "passengers' safety"
    for word in words[: next(ends, len(words))]:
        several = word.lower.endswith("s") and word.lower.removesuffix("s") in roles()
        if several or (word is words[-1] and word.lower in roles()):
            return True
    return False


_OFFICES = frozenset("office ministry government party department team campaign".split())
"""Whose word somebody's is: "the mayor's office"."""


def _citable() -> frozenset[str]:
    """Nouns for people and bodies whose word a report rests on."""
    return words_of("informant") | words_of("cited")


def _is_one_person(words: Tokens) -> bool:
    """Whether it is somebody by what they are: ", citing a port engineer who had seen the wreck"."""
    if not words or words[0].lower not in ("a", "an", "one"):
        return False
    behind = (at for at in range(1, len(words)) if is_a(words[at], "preposition", "relative", "coordinator"))
    return words[next(behind, len(words)) - 1].lower in roles()


def _is_introduced(tokens: Tokens, first: int, comma: int) -> bool:
    """Whether a name and what somebody is stand there: ", citing Ann Lee, a nurse"."""
    name = tokens[first:comma]
    if len(name) < 2 or not all(token.capital for token in name) or comma + 1 >= len(tokens):
        return False
    return is_mark(tokens[comma], ",") and tokens[comma + 1].lower in ("a", "an", "the")
