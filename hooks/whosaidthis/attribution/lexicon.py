"""The word lists of this room, read once from its data files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files

from ..reading.word_lists import words_in

_VOWELS = "aeiou"


CHARGES = {"accuse": "of", "blame": "for", "criticise": "for", "criticize": "for", "fault": "for"}
"""Verbs that charge somebody, and the preposition before the charge."""


class Inflection(StrEnum):
    """Which form of a verb a word is."""

    BASE = "base"
    THIRD = "third person"
    PAST = "past"
    PARTICIPLE = "past participle"
    ING = "in -ing"


PRESENT = frozenset((Inflection.BASE, Inflection.THIRD))
"""Forms of the present tense."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A cue verb and what may stand with it."""

    lemma: str
    frames: str
    """Letters; the header of `data/verbs.tsv` says what each means."""
    prepositions: tuple[str, ...]
    rare: bool = False
    """Whether PolNeAR's training split has too few of it to learn from."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a cue verb."""

    verb: Verb
    inflections: frozenset[Inflection]


def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the data file `name`, comments left out, split at tabs."""
    lines = files(__package__).joinpath(f"data/{name}").read_text("utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line.strip() and not line.startswith("#"))


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {kind: words_in(words) for kind, words in rows("words.tsv")}


def words_of(kind: str) -> frozenset[str]:
    """The words of one class of `data/words.tsv`, in lower case."""
    return _classes()[kind]


@cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in _classes().items():
        for word in words:
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=16384)
def kinds_of(word: str) -> frozenset[str]:
    """The classes of `data/words.tsv` that hold a word (lower case)."""
    return _kinds().get(word, _NONE)


@cache
def cue_forms() -> dict[str, Form]:
    """Every form of every cue verb, in lower case."""
    found: dict[str, tuple[Verb, set[Inflection]]] = {}
    for lemma, frames, prepositions, cues, *_ in rows("verbs.tsv"):
        governed = tuple(prepositions.replace("-", "").split(","))
        verb = Verb(lemma, frames.replace("-", ""), governed, rare=cues == "-")
        for inflection, form in inflect(lemma):
            if form not in words_of("only noun"):
                found.setdefault(form, (verb, set()))[1].add(inflection)
    return {form: Form(verb, frozenset(kinds)) for form, (verb, kinds) in found.items()}


@cache
def phrasal_forms() -> dict[tuple[str, str], Form]:
    """Every form of the verbs that are cues only with their particle, in lower case, and that particle."""
    found: dict[tuple[str, str], tuple[Verb, set[Inflection]]] = {}
    for words, frames in rows("verbs-phrasal.txt"):
        lemma, particle = words.split()
        for inflection, form in inflect(lemma):
            found.setdefault((form, particle), (Verb(words, frames, ()), set()))[1].add(inflection)
    return {words: Form(verb, frozenset(kinds)) for words, (verb, kinds) in found.items()}


@cache
def verb_forms() -> frozenset[str]:
    """Pasts and forms of frequent verbs, cues or not, that end a noun phrase; plain forms, nouns left out."""
    lemmas = [row[0] for row in rows("verbs-other.txt")]
    other = {form for lemma in lemmas for kind, form in inflect(lemma) if kind is not Inflection.ING}
    cues = {form for form, known in cue_forms().items() if _ends_phrase(known)}
    return frozenset(other | cues | pasts() - {"bound"})


def _ends_phrase(form: Form) -> bool:
    """Whether a form of a cue verb is hardly ever a noun."""
    if Inflection.PAST in form.inflections:
        return True
    return Inflection.ING not in form.inflections and form.verb.lemma not in words_of("noun-like")


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    return {lemma: (past, participle) for lemma, past, participle in rows("irregular.tsv")}


@cache
def participles() -> frozenset[str]:
    """The irregular past participles."""
    return frozenset(participle for _, participle in _irregular().values())


_SHORTEST_ED = 5
"""Letters of "added"; "fled" and "led" end so by chance."""


@cache
def pasts() -> frozenset[str]:
    """Pasts that no ending shows and that are no nouns: those unlike their verb, and those of the list."""
    unlike = (past for lemma, (past, _) in _irregular().items() if past not in (lemma, f"{lemma}s"))
    unshown = (past for past in unlike if not past.endswith("ed") or len(past) < _SHORTEST_ED)
    return words_of("past") | frozenset(unshown)


def inflect(lemma: str) -> tuple[tuple[Inflection, str], ...]:
    """The forms of a verb, by the school rules and the table of irregular ones."""
    regular = _with_ed(lemma)
    past, participle = _irregular().get(lemma, (regular, regular))
    forms = (
        (Inflection.BASE, lemma),
        (Inflection.THIRD, _with_s(lemma)),
        (Inflection.PAST, past),
        (Inflection.PARTICIPLE, participle),
        (Inflection.ING, _with_ing(lemma, past)),
    )
    return (*forms, *_british(lemma)) if _DOUBLED.fullmatch(lemma) else forms


_DOUBLED = re.compile(r"[a-z]*[aeiou][a-z]*[^aeiou][ae]l")
"""Verbs whose last letter British writers double: "signalled", "marvelled"."""


def _british(lemma: str) -> tuple[tuple[Inflection, str], ...]:
    past = f"{lemma}led"
    return (Inflection.PAST, past), (Inflection.PARTICIPLE, past), (Inflection.ING, f"{lemma}ling")


def _with_s(lemma: str) -> str:
    if lemma in ("be", "have"):
        return {"be": "is", "have": "has"}[lemma]
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _with_ed(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + ("d" if lemma.endswith("e") else "ed")


def _with_ing(lemma: str, past: str) -> str:
    if past == lemma + lemma[-1] + "ed":
        return lemma + lemma[-1] + "ing"
    doubled = words_of("doubling")
    if lemma in doubled:
        return lemma + lemma[-1] + "ing"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe")) and lemma != "be":
        return lemma[:-1] + "ing"
    return lemma + "ing"
