"""Lines between the paragraphs of a report that are none of its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from importlib.resources import files

from ..attribution.lexicon import pasts
from ..reading.words import folded as folded_words

_SHORT = 200
_QUOTES = re.compile(r"[\"“”„«»]")
_NEWSLETTER = re.compile(r"\bnewsletters?\b")
_SOME_NEWSLETTER = re.compile(r"\b(?:our|free|daily|weekly) (?:[\w-]+ ){0,3}newsletters?\b")
_OUR_NEWSLETTER = re.compile(r"\bour (?:[\w-]+ ){0,3}newsletters?\W*\Z")
_COUNT = re.compile(r"\s*\(\d[\d,.]*\)\Z")
"""How many there are: "Comments (117)"."""
_EDGES = " .:!?…>→»›|•·*-–—"


class Verdict(StrEnum):
    """What a line seems to be."""

    REPORT = "report"
    ADVERT = "advert"
    DOUBT = "doubt"
    CALL = "call"
    """An appeal, if adverts stand around it."""


def judge(lines: Sequence[str]) -> tuple[Verdict, ...]:
    """One verdict for each of `lines`, which follow each other; no `CALL` is left among them.

    Whatever is not sure is no advert: a report that loses a sentence is worse than one with a line too many.
    """
    alone = [_alone(line) for line in lines]
    return tuple(
        verdict if verdict is not Verdict.CALL else _among(alone, number)
        for number, verdict in enumerate(alone)
    )


def wall(line: str) -> str | None:
    """What a line that bars the way may ask for: a word of `walls.tsv`; None for all other lines."""
    folded = folded_words(line)
    if _QUOTES.search(folded):
        return None
    return next((what for what, words in _rows("walls.tsv") if words in folded), None)


def is_section(line: str) -> bool:
    """Whether a line is the name of a newspaper's section and nothing else."""
    bare = folded_words(line).strip(_EDGES)
    return any(bare == name for (name,) in _rows("sections.tsv"))


def _among(alone: Sequence[Verdict], number: int) -> Verdict:
    """An appeal is an advert between two; a neighbour that is an appeal itself is passed over."""
    before = next((each for each in reversed(alone[:number]) if each is not Verdict.CALL), None)
    after = next((each for each in alone[number + 1 :] if each is not Verdict.CALL), None)
    return Verdict.ADVERT if before is after is Verdict.ADVERT else Verdict.REPORT


def _alone(line: str) -> Verdict:
    folded = folded_words(line)
    bare = _COUNT.sub("", folded).strip(_EDGES)
    quoted = _QUOTES.search(folded) is not None
    if _is_newsletter(folded):
        return Verdict.ADVERT
    for verdict, where, words in _rows("advertising.tsv"):
        # What is kept may be doubted whatever its length; what is left out is short.
        longest = len(folded) if verdict == Verdict.DOUBT else _SHORT
        if _fits(where, words, folded, bare, longest, quoted=quoted):
            return Verdict(verdict)
    return Verdict.REPORT


def _fits(where: str, words: str, folded: str, bare: str, longest: int, *, quoted: bool) -> bool:
    if where == "whole":
        return bare == words
    if where == "buttons":
        return bare != "" and {each.strip(_EDGES) for each in bare.split()} - {""} <= set(words.split())
    if len(folded) > longest:
        return False
    if where == "label":
        after = folded.removeprefix(words)
        return after != folded and (after.lstrip()[:1] in tuple(":|·•–—→>") or after.startswith(" - "))
    if quoted:
        return False
    if where == "start":
        return folded.startswith(words) and not folded[len(words) : len(words) + 1].isalnum()
    return words in folded


def _is_newsletter(folded: str) -> bool:
    """As "Get The Morning, our newsletter"; with marks of quotation only after "sign up" and "subscribe"."""
    if len(folded) > _SHORT or _NEWSLETTER.search(folded) is None:
        return False
    if folded.startswith(("sign up ", "subscribe ")):
        return True
    first = folded.split()[0].strip(_EDGES)
    calls = any(words == first for verdict, _, words in _rows("advertising.tsv") if verdict == Verdict.CALL)
    told = any(word in pasts() for word in folded.split())
    if _QUOTES.search(folded) or told:
        return False
    return (_SOME_NEWSLETTER if calls else _OUR_NEWSLETTER).search(folded) is not None


@cache
def _rows(name: str) -> tuple[tuple[str, ...], ...]:
    lines = files(__package__).joinpath(f"data/{name}").read_text("utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))
