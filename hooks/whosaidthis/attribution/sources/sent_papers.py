"""Papers with the words of those who send them: "(issued) a statement (condemning it)", "a letter saying"."""

from __future__ import annotations

from ..lexicon import Form, words_of
from ..phrases.ahead import starting_at
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_quote, is_verb
from ..tokens.sentence import Token, Tokens
from . import subjects

_LONGEST_PAPER = 5
"""Words between a determiner and its noun."""


def paper_before(tokens: Tokens, at: int, form: Form) -> Found | None:
    """Who speaks in "(sent) a letter (to them) (saying that)": the paper, or who sent it if that is told."""
    clause = _leads_to_clause(tokens, at)
    leads = clause or _deals_with(tokens, at, form)
    noun = _paper_noun(tokens, at) if leads else None
    if noun is None or tokens[noun].lower in _GATHERINGS:
        return None
    nearest = range(noun - 1, max(-1, noun - _LONGEST_PAPER), -1)
    first = next((n for n in nearest if is_a(tokens[n], "determiner") or _sends(tokens[n])), None)
    if first is None or _is_unsent(tokens, first):
        return None
    if _sends(tokens[first]):
        return _sender(tokens, first + 1, at)  # "issued statements condemning"
    passed = tokens[noun].lower in _MOTIONS  # a motion that nobody has passed says nothing
    told = not passed and (
        clause or _demands(tokens, at, form)
    )  # not "In a statement denying it, Lee said …"
    alone = Found(first, noun + 1) if told else None
    return _sender(tokens, first, at) or alone


def _is_unsent(tokens: Tokens, first: int) -> bool:
    """Whether no paper has been sent: "did not issue a statement", "refused to issue a letter"."""
    before = {token.lower for token in tokens[max(0, first - _LONGEST_PAPER) : first]}
    return bool(before & _UNSENT) or any(word.endswith("n't") for word in before)


_UNSENT = frozenset("not never refused declined yet to will would may might nobody no urged asked".split())
_GATHERINGS = words_of("gathering")
"""Occasions that say nothing themselves."""


def _sender(tokens: Tokens, first: int, at: int) -> Found | None:
    """Who sent or posted the paper whose article stands at `first`; None where nobody is told before `at`."""
    near = range(first - 1, max(0, first - _LONGEST_PAPER), -1)
    moved = any(token.lower in _MOTIONS for token in tokens[first:at])
    passes = _SENDING | _PASSING if moved else _SENDING
    sent = next((n for n in near if tokens[n].lower in passes and not is_a(tokens[n - 1], "be")), None)
    return None if sent is None else subjects.subject_of(tokens, at)


def writer_before(tokens: Tokens, colon: int) -> tuple[Found, int] | None:
    """Who sent the paper whose words follow a colon, and the verb that tells it; None where nobody did.

    As in "The jury saw a message that (Lee) (sent) to her sister:".
    """
    papers = words_of("occasion") | words_of("evidence")
    for verb in range(3, colon):
        if not _sends(tokens[verb]) or is_a(tokens[verb - 1], "be"):
            continue
        near = range(verb - 2, max(0, verb - _LONGEST_WRITER), -1)
        noun = next((at for at in near if tokens[at].lower in papers), None)
        if noun is None or not all(token.word for token in tokens[noun:verb]):
            continue
        first = noun + 1 + is_a(tokens[noun + 1], "relative")
        end = verb - is_a(tokens[verb - 1], "auxiliary")  # "the thief had left"
        if first < end and (tokens[first].capital or is_a(tokens[first], "determiner", "subject")):
            return Found(first, end), verb
    return None


_LONGEST_WRITER = 8
"""Tokens from a paper to the verb that tells who sent it."""


def poster(tokens: Tokens, found: Found) -> Found | None:
    """Who posted what "that" takes up: "Lee posted a thread on X that (began)"; None where nobody is told.

    A report or a link that somebody passes on can be another's.
    """
    own = any(token.lower in _OWN for token in tokens[found.first + 1 : found.first + _NEAR_OWN])
    whole = is_a(tokens[found.first], "determiner") and found.first > 1 and _sends(tokens[found.first - 1])
    if found.also is None or tokens[found.also[0]].lower != "that" or not (own and whole):
        return None
    return _sender(tokens, found.first, found.first)


_OWN = words_of("paper of its own")
_NEAR_OWN = 3
"""Tokens from the article to its noun: "a short post"."""


def _deals_with(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether a noun can follow: "calling on the bishop to act", "urging people to stay", "condemning it"."""
    return _demands(tokens, at, form) or form.verb.lemma in words_of("speech act")


def _demands(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether something is asked for: "calling on the bishop to act", "urging people to stay"."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return form.verb.lemma in ("urge", "demand") or (form.verb.lemma == "call" and following in ("on", "for"))


def _leads_to_clause(tokens: Tokens, at: int) -> bool:
    """Whether a clause or a name for a thing follows: "saying it was", "calling it “mad”"."""
    if at + 1 < len(tokens) and tokens[at + 1].lower == "that":
        return True
    end = starting_at(tokens, at + 1)
    if end is None or end + 1 >= len(tokens):
        return False
    said = tokens[at].lower == "saying" and is_verb(tokens[end])
    called = tokens[at].lower in ("calling", "describing") and any(map(is_quote, tokens[end : end + 3]))
    return said or called or tokens[end].lower == "that"


def _paper_noun(tokens: Tokens, at: int) -> int | None:
    """The noun of the paper whose words the participle at `at` opens: "a letter", "a memo to the staff"."""
    for noun in range(at - 1, max(0, at - _LONGEST_PAPER), -1):
        if not tokens[noun].word:
            return None
        if tokens[noun].lower in words_of("occasion") | _COURT_PAPERS | _MOTIONS:
            sent = noun + 1 < at and tokens[noun + 1].lower in ("to", "on", "from")
            return noun if noun + 1 == at or sent else None
    return None


_COURT_PAPERS = frozenset("lawsuit lawsuits suit complaint claim petition".split())
_MOTIONS = frozenset(("motion", "resolution"))
_PASSING = frozenset("passed passes adopted adopts approved approves tabled tables moved moves".split())
"""What is done with a motion by those whose words it has: "The council passed a motion condemning"."""
_SENDING = words_of("sending")


def _sends(token: Token) -> bool:
    return token.lower in _SENDING
