"""Words under what somebody posts: "The zoo shared a photograph with the caption “Thank you”"."""

from __future__ import annotations

from collections.abc import Sequence

from ..drafts import Draft
from ..lexicon import words_of
from ..sources import of_verbs
from ..sources.subjects import subject_of
from ..tokens.classes import is_a, is_mark, is_possessive, is_quote
from ..tokens.sentence import Tokens

_POSTING = frozenset("posted posts shared shares published tweeted retweeted reposted uploaded".split())
_WORDS = frozenset("caption comment words".split())
_ON_A_THING = frozenset("on over across painted".split())
"""What tells that words stand on something: "a wall with the words “Go home” painted on it"."""
_TAKEN_UP = frozenset(("it", "them", "this"))
"""What was told of before: "tweeted it with the caption"."""
_LONGEST_POST = 24
"""Tokens from the verb to the quotation."""


def with_captioned(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The `drafts` with the attribution of the caption, where they are none, or only what was posted.

    As in "tweeted (it with the caption) “Thank you”".
    """
    posted = all(draft.cue is not None and tokens[draft.cue[0]].lower in _POSTING for draft in drafts)
    found = _captioned(tokens) if posted else None
    if found is None or not all(draft.meets(found.parts[0]) for draft in drafts):
        return list(drafts)
    return [found]


def _captioned(tokens: Tokens) -> Draft | None:
    for verb in range(1, len(tokens)):
        before = tokens[verb - 1]
        undone = is_a(before, "be") or before.lower in ("never", "not")
        posts = tokens[verb].lower in _POSTING and not undone
        caption = _caption_of(tokens, verb) if posts else None
        source = None if caption is None else of_verbs.before(tokens, verb) or subject_of(tokens, verb + 1)
        if caption is not None and source is not None and source.end <= verb:
            return Draft(source.parts, (verb, verb + 1), ((caption, caption + 1),))
    return None


def _caption_of(tokens: Tokens, verb: int) -> int | None:
    """The quotation that somebody put under a post; None where something else is quoted."""
    near = range(verb + 2, min(len(tokens), verb + _LONGEST_POST))
    quote = next((at for at in near if is_quote(tokens[at])), None)
    if quote is None or tokens[verb + 1].lower == "by":
        return None
    posted = {token.lower for token in tokens[verb:quote]}
    follows = tokens[quote + 1].lower if quote + 1 < len(tokens) else ""
    anothers = "by" in posted or any(map(is_possessive, tokens[verb:quote]))
    if (
        anothers
        or (posted.isdisjoint(words_of("posted picture")) and tokens[verb + 1].lower not in _TAKEN_UP)
        or follows in _ON_A_THING
        or posted & words_of("surface")
    ):
        return None
    before = quote - 1 - is_mark(tokens[quote - 1], ":", ",")
    if tokens[before].lower == "captioned":
        return quote
    worded = tokens[before].lower in _WORDS and tokens[before - 1].lower == "the"
    return quote if worded and tokens[before - 2].lower == "with" else None
