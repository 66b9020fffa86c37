"""Cues: the verbs of a sentence that can give words to a source, each with its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from . import sources
from .classes import is_a, is_adverb, is_auxiliary, is_mark, is_possessive, is_quote
from .lexicon import Form, Inflection, Verb, cue_forms
from .phrases import Tokens, opens_clause, starting_at
from .sources import Found


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue with its source, in tokens of one sentence."""

    first: int
    end: int
    """The token after the cue, particles included."""
    verb: Verb
    form: Form
    source: Found | None
    """None where it is to be carried over from the cue before ("adding that")."""
    inverted: bool = False
    """Whether the source stands after the cue."""

    @property
    def start(self) -> int:
        """The first token of source and cue."""
        return self.first if self.source is None or self.inverted else self.source.first

    @property
    def stop(self) -> int:
        """The token after source and cue."""
        return self.source.end if self.source is not None and self.inverted else self.end


def find_hits(tokens: Tokens) -> Iterator[Hit]:
    """The cues of a sentence that have a source, or whose source the cue before lends them."""
    forms = cue_forms()
    for at, token in enumerate(tokens):
        if not token.word:
            continue
        if token.lower == "according" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
            yield from _according(tokens, at)
            continue
        form = forms.get(token.lower)
        if form is not None and not _is_noun(tokens, at) and not _is_passive(tokens, at, form):
            hit = _verb_hit(tokens, at, form)
            if hit is not None:
                yield hit


_ACCORDING = Verb("accord", "", ())


def _according(tokens: Tokens, at: int) -> Iterator[Hit]:
    """The hit of "according to the report"."""
    found = sources.after(tokens, at + 2, len(tokens))
    if found is not None:
        form = Form(_ACCORDING, frozenset({Inflection.ING}))
        yield Hit(at, at + 2, _ACCORDING, form, found, inverted=True)


def _is_noun(tokens: Tokens, at: int) -> bool:
    """Whether the words before show a noun or an adjective ("the report", "his claim", "to say")."""
    if at == 0:
        return False
    token = tokens[at - 1]
    if is_possessive(token):
        return True
    return (is_a(token, "determiner") and token.lower not in _SUBJECT_DETERMINERS) or is_a(
        token, "preposition"
    )


_SUBJECT_DETERMINERS = frozenset("this that many some all both few several most one other".split())


def _is_passive(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb is passive: "was accused", "being told"."""
    if Inflection.PARTICIPLE not in form.inflections:
        return False
    back = at - 1
    while back >= 0 and is_adverb(tokens[back]):
        back -= 1
    return back >= 0 and is_a(tokens[back], "be")


def _verb_hit(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of a verb: subject before it, else after it, else none of its own for a participle."""
    if form.inflections == {Inflection.ING} and not _is_progressive(tokens, at):
        return _participle(tokens, at, form)
    found = sources.before(tokens, at)
    if found is not None:
        return Hit(at, at + 1, form.verb, form, found)
    if _can_invert(tokens, at, form):
        found = sources.after(tokens, at + 1, len(tokens))
        if found is not None:
            return Hit(at, at + 1, form.verb, form, found, inverted=True)
    if at > 0 and (is_a(tokens[at - 1], "coordinator") or is_adverb(tokens[at - 1])):
        return Hit(at, at + 1, form.verb, form, None)
    return None


def _is_progressive(tokens: Tokens, at: int) -> bool:
    back = at - 1
    while back >= 0 and is_adverb(tokens[back]):
        back -= 1
    return back >= 0 and is_auxiliary(tokens[back])


def _participle(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of ", saying that" (source carried over) or "with the ministry telling"."""
    if at == 0:
        return None
    if is_mark(tokens[at - 1], ",", "—", "–", "--") or is_adverb(tokens[at - 1]) or is_quote(tokens[at - 1]):
        return Hit(at, at + 1, form.verb, form, None)
    for back in range(at - 1, max(0, at - 12), -1):
        if tokens[back].lower == "with":
            phrase = starting_at(tokens, back + 1, at)
            if phrase == at and opens_clause(tokens, back):
                return Hit(at, at + 1, form.verb, form, Found(back + 1, at))
            return None
    return None


def _can_invert(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb stands right after a quotation or a comma ("…, said the minister")."""
    if "q" not in form.verb.frames or Inflection.BASE in form.inflections:
        return False
    return at > 0 and (is_quote(tokens[at - 1]) or is_mark(tokens[at - 1], ",", "—", "–", "--", ":"))
