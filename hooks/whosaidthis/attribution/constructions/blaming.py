"""Phrases that lay a charge: "put the blame on the firm", "held it responsible for the leak"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..contents.given import sentence_end
from ..drafts import Draft
from ..lexicon import Form, Inflection, Verb
from ..phrases.ahead import starting_at
from ..sources import of_verbs as sources
from ..tokens.agreement import agrees
from ..tokens.classes import is_a, is_mark, is_past_form
from ..tokens.sentence import Tokens

_LAYING = frozenset("put puts lay lays laid pin pins pinned place places placed cast casts".split())
_POINTING = frozenset("point points pointed pointing".split())
_HOLDING = frozenset("hold holds held".split())
_LONGEST = 6
"""Tokens from "put" to "blame", from "blame" to "on"."""
_BLAMING = Form(Verb("blame", "n", ()), frozenset({Inflection.PAST}))


def find_blaming(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions of such phrases, where none of `drafts` has the words already."""
    end = sentence_end(tokens)
    found = []
    for at in range(1, end - 2):
        phrase = next(_phrases(tokens, at, end), None)
        source = sources.before(tokens, at) if phrase else None
        if phrase is None or source is None or not agrees(tokens, source, at, _BLAMING):
            continue
        cue, whom = phrase
        if not any(one.meets((at, whom)) for one in drafts):
            found.append(Draft(source.parts, (at, cue), ((cue, _charge_end(tokens, whom, end)),)))
    return found


def _phrases(tokens: Tokens, at: int, end: int) -> Iterator[tuple[int, int]]:
    """The end of the cue that begins at `at`, and of the words for who is blamed."""
    verb = tokens[at].lower
    if verb in _LAYING and (blame := _near(tokens, at, end, "blame")) is not None:
        to = next((n for n in range(blame + 1, min(end, blame + _LONGEST)) if _lays_on(tokens, n)), None)
        yield from _whom(tokens, to, end)
    if verb in ("put", "puts") and (down := _near(tokens, at + 1, end, "down")) is not None:
        put = all(token.word for token in tokens[at + 1 : down])
        if put and tokens[down + 1].lower == "to" and down + 2 < end:
            yield (at + 1, down + 2)  # "put the change down to shock"
    if verb in _BLAMES and tokens[at + 1].lower == "on" and _is_fronted(tokens, at):
        yield (at + 2, starting_at(tokens, at + 2, end) or end)  # "something the firm blames on the rain"
    if verb in _POINTING and (finger := _near(tokens, at, end, "finger")) is not None:
        yield from _whom(tokens, finger + 1 if tokens[finger + 1].lower == "at" else None, end)
    if verb in _HOLDING and not is_a(tokens[at - 1], "be"):
        whom = _near(tokens, at + 1, end, "responsible")
        held = () if whom is None else tokens[at + 1 : whom]
        if whom is not None and tokens[whom + 1].lower == "for" and all(token.word for token in held):
            yield (at + 1, whom + 1)


_BLAMES = frozenset("blame blames blamed".split())


def _is_fronted(tokens: Tokens, verb: int) -> bool:
    """Whether what is blamed on something stands before who blames: "a delay that the firm (blamed) on"."""
    source = sources.before(tokens, verb)
    before = tokens[source.first - 1].lower if source is not None and source.first > 1 else ""
    comma = source is not None and source.first > 1 and is_mark(tokens[source.first - 2], ",")
    return before == "which" or (comma and before in ("something", "that"))


def _near(tokens: Tokens, at: int, end: int, word: str) -> int | None:
    return next((n for n in range(at + 1, min(end - 1, at + _LONGEST)) if tokens[n].lower == word), None)


def _lays_on(tokens: Tokens, at: int) -> bool:
    return tokens[at].lower in ("on", "at", "with")


def _whom(tokens: Tokens, to: int | None, end: int) -> Iterator[tuple[int, int]]:
    whom = None if to is None else starting_at(tokens, to + 1, end)
    if to is not None and whom is not None:
        yield (to + 1, whom)


def _charge_end(tokens: Tokens, whom: int, end: int) -> int:
    """Where the charge ends: with whom it is laid on and what for, before a mark or another deed."""
    behind = range(whom, end)
    return next((n for n in behind if is_mark(tokens[n], ",", ";") or _goes_on(tokens, n)), end)


def _goes_on(tokens: Tokens, at: int) -> bool:
    joined = is_a(tokens[at], "coordinator") and at + 1 < len(tokens)
    return joined and (is_past_form(tokens[at + 1]) or is_a(tokens[at + 1], "auxiliary"))
