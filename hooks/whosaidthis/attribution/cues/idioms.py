"""Cues of more than one word: "was adamant that", "made it clear that", "raised concerns that"."""

from __future__ import annotations

from functools import cache

from ..lexicon import Form, Inflection, Verb, inflect, words_of
from ..phrases.nouns import roles
from ..phrases.timespans import after_when
from ..tokens.classes import is_a, is_adverb, is_mark, is_quote
from ..tokens.sentence import Token, Tokens

_LONGEST = 5
"""Tokens from the verb to its noun or adjective: "made it perfectly clear", "gave a blunt warning"."""
_CLEAR = frozenset("clear plain known".split())
_OBJECTS = frozenset("it that this".split())
_PEOPLE = frozenset("he she they".split())
"""Who begins a clause without "that": "made it clear (she would stay)"."""
_STATED = Verb("state", "tqwz", ())
_ASKED = Verb("ask", "qwz", ())


def closers() -> frozenset[str]:
    """The last words of all such cues, in lower case."""
    return words_of("adamant") | words_of("raised") | _CLEAR | {"know"} | _POSITIONS | _NOTIONS


def idiom_verb(tokens: Tokens, at: int) -> tuple[int, Form] | None:
    """The verb of the cue that ends with the word at `at`, and its form; None where there is no such cue."""
    if at + 1 < len(tokens) and _asks_to_know(tokens, at):
        return at - 2, Form(_ASKED, frozenset({Inflection.PAST}))
    word = tokens[at].lower
    known = word in _CLEAR and at + 2 < len(tokens) and tokens[at + 1].lower in _PEOPLE
    if at + 1 >= len(tokens) or not (known or _leads(tokens, at + 1) or _gave(tokens, at)):
        return None
    if tokens[at + 1].lower == "that" and (verb := _holding(tokens, at)) is not None:
        return verb, Form(_STATED, frozenset({Inflection.PAST}))
    if word in words_of("adamant") and (verb := _being(tokens, at)) is not None:
        return verb, Form(_STATED, frozenset({Inflection.PAST}))
    if word in _CLEAR and (verb := _making(tokens, at)) is not None:
        return verb, _forms()[tokens[verb].lower]
    if word in words_of("raised") and (tokens[at + 1].lower == "that" or _gave(tokens, at)):
        verb = _raising(tokens, at)
        return None if verb is None else (verb, _forms()[tokens[verb].lower])
    return None


def opens_idiom(tokens: Tokens, at: int) -> bool:
    """Whether the verb at `at` is the first word of such a cue: "expressed (concern that)"."""
    if tokens[at].lower not in _forms() and tokens[at].lower not in _OTHER_VERBS:
        return False
    last = min(len(tokens), at + _LONGEST_FOUNDED)
    return any(tokens[n].lower in closers() and _is_verb_of(tokens, n, at) for n in range(at + 1, last))


def _is_verb_of(tokens: Tokens, closer: int, at: int) -> bool:
    idiom = idiom_verb(tokens, closer)
    return idiom is not None and idiom[0] == at


def _holding(tokens: Tokens, at: int) -> int | None:
    """The verb of "takes the position (that)", "has built her case on the notion (that)"."""
    word = tokens[at].lower
    if tokens[at - 1].lower != "the" or at < 2:
        return None
    if word in _POSITIONS and tokens[at - 2].lower in _TAKING:
        return at - 2
    founded = tokens[at - 2].lower in ("on", "around", "upon") and tokens[at - 3].lower in _CASES
    if word not in _NOTIONS or not founded:
        return None
    near = range(at - 3, max(0, at - _LONGEST_FOUNDED), -1)
    verb = next((n for n in near if tokens[n].lower in _FOUNDING), None)
    owned = verb is not None and tokens[verb + 1].lower in _OWN
    return verb if owned and not is_a(tokens[(verb or 1) - 1], "be") else None


_POSITIONS = frozenset("position view line stance".split())
_TAKING = frozenset("take takes took taken taking".split())
_NOTIONS = frozenset("notion idea claim premise promise argument belief theory".split())
_FOUNDING = frozenset("build builds built base bases based rest rests rested stake stakes staked".split())
_CASES = frozenset("campaign case argument defence defense candidacy bid appeal pitch".split())
_OWN = frozenset("his her its their".split())
_LONGEST_FOUNDED = 8
"""Tokens of "built her whole campaign on the notion"."""
_OTHER_VERBS = _TAKING | _FOUNDING | {"wanted", "wants"}


def _asks_to_know(tokens: Tokens, at: int) -> bool:
    """Whether somebody asked: "Lee wanted to (know) why"; what several people want to know may be a wish."""
    words = [token.lower for token in tokens[max(0, at - 2) : at + 1]]
    if words == ["wants", "to", "know"]:
        one = at > 2 and (tokens[at - 3].lower in ("he", "she") or tokens[at - 3].capital)
        return one and tokens[at + 1].lower in words_of("wh")
    quoted = is_mark(tokens[at + 1], ",", ":") and at + 2 < len(tokens) and is_quote(tokens[at + 2])
    led = quoted or tokens[at + 1].lower in words_of("wh") or _stands_between(tokens, at)
    return words == ["wanted", "to", "know"] and led


def _stands_between(tokens: Tokens, at: int) -> bool:
    """Whether the words stand apart in a question: "Why one day, she wanted to (know), and not one hour?"."""
    before = tokens[max(0, at - _LONGEST) : max(0, at - 2)]
    return is_mark(tokens[at + 1], ",") and any(is_mark(token, ",") for token in before)


def _leads(tokens: Tokens, at: int) -> bool:
    """Whether what is said can begin at `at`: "that", "how", or a quotation after its colon."""
    following = tokens[at].lower
    quoted = is_mark(tokens[at], ":", ",") and at + 1 < len(tokens) and is_quote(tokens[at + 1])
    return quoted or following in ("that", "why", "how", "what", "whether")


def _being(tokens: Tokens, at: int) -> int | None:
    """The "was" of "was (always) adamant that"; no cue in "it was clear that"."""
    back = at - 1
    while back > 0 and is_adverb(tokens[back]):
        back -= 1
    if back < 1 or not is_a(tokens[back], "be") or tokens[at + 1].lower != "that":
        return None
    return None if tokens[back - 1].lower in _OBJECTS | {"there", "what"} else back


def _making(tokens: Tokens, at: int) -> int | None:
    """The "made" of "made it perfectly clear that", the "let" of "let it be known that"."""
    back = at - 1
    while back > 0 and (is_adverb(tokens[back]) or tokens[back].lower in _OBJECTS | {"be"}):
        back -= 1
    word = tokens[back].lower if back > 0 else ""
    return back if word in (_LET if tokens[at].lower == "known" else _MAKING) else None


def _raising(tokens: Tokens, at: int) -> int | None:
    """The "raised" of "raised (grave) concerns that"."""
    for back in range(at - 1, max(0, at - _LONGEST), -1):
        token = tokens[back]
        if token.lower == "no":
            return None  # "offered no evidence that", "made no promise that"
        if token.lower in _forms():
            return back if tokens[at].lower not in _GIVEN or _gives(tokens, back, at) else None
        if not token.word or is_a(token, "preposition", "auxiliary", "subject"):
            return None
    return None


_GIVEN = frozenset(("evidence", "testimony"))
_BEFORE_COURTS = frozenset(("at", "in", "to", "before", "during"))


def _gave(tokens: Tokens, at: int) -> bool:
    """Whether a day or a court stands before what is said: "gave (evidence) on Monday at the trial that"."""
    if tokens[at].lower not in _GIVEN or at + 2 >= len(tokens):
        return False
    behind = after_when(tokens, at + 1, len(tokens))
    if at + 1 < behind < len(tokens) and tokens[behind].lower == "that":
        return True
    court = _after_court(tokens, at + 1)
    that = after_when(tokens, court, len(tokens)) if court > at + 1 else len(tokens)
    return that + 1 < len(tokens) and tokens[that].lower == "that" and _begins_clause(tokens[that + 1])


def _after_court(tokens: Tokens, at: int) -> int:
    """The token after "at the trial", "to the fire inquest"; else `at`."""
    if tokens[at].lower not in _BEFORE_COURTS or not is_a(tokens[at + 1], "determiner"):
        return at
    near = range(at + 2, min(len(tokens), at + _LONGEST))
    return next((n + 1 for n in near if tokens[n].lower in words_of("court")), at)


def _begins_clause(token: Token) -> bool:
    """Whether a clause of its own begins there: "at the trial that (she) lied"; not "a trial that ended"."""
    return token.capital or is_a(token, "determiner", "subject")


def _gives(tokens: Tokens, verb: int, at: int) -> bool:
    """Whether somebody gave evidence in words: "Ann Lee gave evidence that"; not "The blood gave"."""
    thing = (
        verb > 1
        and is_a(tokens[verb - 2], "determiner")
        and tokens[verb - 1].lower.removesuffix("s") not in roles()
    )
    return tokens[verb].lower in ("gave", "giving") and at == verb + 1 and not thing


_MAKING = frozenset("make makes made making".split())
_LET = frozenset("let lets letting make makes made making".split())


@cache
def _forms() -> dict[str, Form]:
    """Every form of the verbs that make such cues."""
    found: dict[str, set[Inflection]] = {}
    for lemma in ("make", "let", *words_of("raising")):
        for inflection, form in inflect(lemma):
            found.setdefault(form, set()).add(inflection)
    return {form: Form(_STATED, frozenset(kinds)) for form, kinds in found.items()}
