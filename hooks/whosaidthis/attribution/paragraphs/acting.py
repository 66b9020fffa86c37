"""Who acts in the sentence before a quotation without a cue: "A picket stood by a brazier. “We stay.”"."""

from __future__ import annotations

from ...model import Span
from ..lexicon import words_of
from ..phrases.leading_phrases import after_leading_phrase
from ..phrases.nouns import roles
from ..sources import of_verbs as sources
from ..tokens.agreement import Found
from ..tokens.capitals import capitals_from
from ..tokens.classes import is_a, is_auxiliary, is_mark, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens

_PRONOUNS = {"he": frozenset("he him his".split()), "she": frozenset("she her hers".split())}
_FORMS = (*_PRONOUNS.values(), frozenset("they them".split()))
_OTHERS = frozenset(("their",)).union(*_FORMS)
_BRINGING_IN = frozenset("a an the one another its his her their".split())
_SOME = frozenset(("one", "another"))
_DID = frozenset(("did", "does"))
_FULL_NAME = 2
"""Words of a name by which somebody is brought in."""


def find_acting(before: Tokens, quoted: Span, characters: str) -> Found | None:
    """The one person whose deed the sentence `before` tells, if what is `quoted` can be theirs; else None.

    It is "he" or "she", or somebody whom the sentence brings in and shows at something that lasts ("was
    handing out leaflets", "stood by the gate"): by a full name that the `characters` before it do not have,
    or as "a picket", "its delegate Ann Lee". Who only "left" says nothing by it, and words about others are
    rather of who spoke before.
    """
    if len(before) < 2 or any(is_quote(token) or is_mark(token, ":", "?") for token in before):
        return None
    written = quoted.of(characters)
    said = frozenset(word.strip("“”‘’\"'.,;:!?").lower() for word in written.replace("’", " ").split())
    opener = before[0].lower
    if opener in _PRONOUNS and _acts(before, 1):
        return None if said & _PRONOUNS[opener] else Found(0, 1)
    if opener in _SOME and before[1].lower in _DID:
        return Found(0, 1)
    found = _first_subject(before)
    if found is None or not _is_brought_in(before, found, characters):
        return None
    others = said & _OTHERS
    return found if not others or _are_told_of(before, found, others) else None


def _are_told_of(tokens: Tokens, found: Found, others: frozenset[str]) -> bool:
    """Whether "he" of a quotation is one of whom the sentence tells: "She had to keep him busy"."""
    told = {token.lower for token in tokens[found.end :]}
    return all(any(forms & told for forms in _FORMS if one in forms) for one in others)


def _acts(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and (is_past(tokens[at]) or is_verb(tokens[at]) or is_auxiliary(tokens[at]))


def _lasts(tokens: Tokens, at: int) -> bool:
    """Whether a deed is shown that takes its time: "was handing out leaflets", "had to keep him talking"."""
    if tokens[at].lower in words_of("setting the scene"):
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    doing = is_a(tokens[at], "be") and (following.lower.endswith("ing") or following.lower in _BEING)
    return doing or (tokens[at].lower in ("had", "has") and following.lower == "to")


_BEING = frozenset("found seen left stuck among outside at in on near by behind there still".split())


def _first_subject(tokens: Tokens) -> Found | None:
    """The subject of the sentence's first verb, at its head or behind a phrase of place or time."""
    comma = next((at for at, token in enumerate(tokens) if is_mark(token, ",")), 0)
    heads = {
        0,
        after_leading_phrase(tokens, 0, len(tokens)),
        comma + 1 if is_a(tokens[0], "preposition") else 0,
    }
    for at in range(1, len(tokens)):
        if _acts(tokens, at) and not _tells_who(tokens, at):
            found = sources.before(tokens, at) if _lasts(tokens, at) else None
            return found if found is not None and found.first in heads else None
    return None


def _tells_who(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands in what tells of the subject: "The clerk, who (has) worked there, had to go"."""
    who = next((n for n in range(at - 1, 0, -1) if tokens[n].lower == "who" or not tokens[n].word), 0)
    return tokens[who].lower == "who" and is_mark(tokens[who - 1], ",")


def _is_brought_in(tokens: Tokens, found: Found, characters: str) -> bool:
    opener = tokens[found.first]
    named = capitals_from(tokens, found.first)
    if named - found.first >= _FULL_NAME and named <= found.end and not is_a(opener, "determiner"):
        return characters.find(tokens[named - 1].form, 0, tokens[0].start) < 0
    person = any(token.lower in roles() and not token.capital for token in tokens[found.first : found.end])
    return opener.lower in _BRINGING_IN and person
