"""Small things about single words: plain forms of nouns and verbs, keys."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ...model import Span
from ...reading.words import find_words
from .. import lexicon

_IRREGULAR = lexicon.irregular_plurals()
_SINGULAR_S = ("ss", "us", "is", "'s")
_VERBS = lexicon.irregular_verbs()


def singular(noun: str) -> str:
    """The singular of an English noun in lower case; a noun that is none already stays as it is."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if len(noun) < 4 or not noun.endswith("s") or noun.endswith(_SINGULAR_S):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "sses", "xes")):
        return noun[:-2]
    return noun[:-1]


def plural(noun: str) -> bool:
    """Whether a noun in lower case is written as a plural."""
    return noun in {"people", "police", "media", "authorities"} or singular(noun) != noun


def plurals(noun: str) -> tuple[str, ...]:
    """How a noun may be written of several: "users", "ferries"."""
    return (f"{noun}s", f"{noun[:-1]}ies") if noun.endswith("y") else (f"{noun}s",)


def verb_stems(form: str) -> tuple[str, ...]:
    """The plain forms that a verb in lower case can come from, the form itself first."""
    if form in _VERBS:
        return (form, _VERBS[form])
    found = [form]
    for ending in ("ing", "ed", "es", "s", "d"):
        if form.endswith(ending) and len(form) - len(ending) >= 3:
            stem = form[: -len(ending)]
            found += [stem, stem + "e"]
            if ending in {"ing", "ed"} and stem[-1] == stem[-2]:
                found.append(stem[:-1])
            if ending in {"es", "ed"} and stem.endswith("i"):
                found.append(stem[:-1] + "y")
    return tuple(found)


def stem(word: str) -> str:
    """A crude stem by which forms of one word meet: "drones", "drone"; "used", "use"."""
    for ending in ("ation", "ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def content_stems(characters: str, spans: Iterable[Span]) -> frozenset[str]:
    """The stems of the words of some spans, without those that every sentence has."""
    common = lexicon.word_list("common")
    found = (word.lower for span in spans for word in find_words(characters, span))
    return frozenset(stem(word) for word in found if word not in common)


def slug(words: str) -> str:
    """Words as a key: lower case, letters and digits held together by hyphens, no accents."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-") or "speaker"
