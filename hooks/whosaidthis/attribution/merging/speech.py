"""Whether a cue reports speech, and to whom: for cues that no rule of grammar has read."""

from __future__ import annotations

from ...model import Span
from ...reading.words import find_words
from ..lexicon import CHARGES, Form, cue_forms, words_of

_FEWEST, _MOST = 1, 6
"""Words of a hearer."""


def reports_speech(cue: str) -> bool:
    """Whether a verb of saying is among the words of `cue`, or it is "according to" or "per"."""
    words = _words(cue)
    if words_of("modal").intersection(words):
        return False  # "some would say": nobody has said it
    return not {"according", "per"}.isdisjoint(words) or any(_is_saying(form) for form in _verbs(cue))


def hearer_between(characters: str, cue: Span, content: Span) -> tuple[Span, ...]:
    """The words between a verb that takes a hearer and what is said: "reporters" in "told reporters that"."""
    words = find_words(characters, Span(cue.end, content.start)) if cue.end < content.start else ()
    takes = any("o" in form.verb.frames for form in _verbs(cue.of(characters)))
    bare = characters[cue.end : content.start].strip()
    if not takes or not _FEWEST <= len(words) <= _MOST or not bare.replace(" ", "").isalpha():
        return ()
    return (Span(words[0].start, words[-1].end),)


def charges(cue: str) -> bool:
    """Whether `cue` has a verb of charges and pleas: "accused", "blamed", "pleaded"."""
    return any(form.verb.lemma in CHARGES or form.verb.lemma == "plead" for form in _verbs(cue))


def _words(cue: str) -> list[str]:
    return [word.lower for word in find_words(cue)]


def _verbs(cue: str) -> list[Form]:
    return [form for word in _words(cue) if (form := cue_forms().get(word)) is not None]


def _is_saying(form: Form) -> bool:
    """Whether it reports speech by itself; "called her van the Ark" and "quoted a letter" need not."""
    saying = "q" in form.verb.frames or form.verb.lemma in words_of("speech")
    return saying and form.verb.lemma not in words_of("naming")
