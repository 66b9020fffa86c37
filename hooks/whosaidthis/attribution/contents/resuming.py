"""Contents that go on after their cue: "The dam, the ministry said, was safe"."""

from __future__ import annotations

from ..hearers.between import Range
from ..hits import Hit
from ..lexicon import cue_forms, words_of
from ..phrases.ahead import starting_at
from ..phrases.nouns import roles
from ..sources.of_verbs import is_main_clause
from ..tokens.classes import (
    DASHES,
    has_verb,
    is_a,
    is_cue_form,
    is_mark,
    is_past_form,
    is_quote,
    is_quoted_noun,
    is_title,
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .after_credit import after_clause, behind_aside
from .backward import ADDRESSED
from .rebuttals import rebuts_behind_cue
from .relative_starts import opens_relative, whose_before

_LONGEST_ASIDE = 15
"""Tokens."""
_LONGEST_SUBJECT = 5
"""Words of a quotation that stands for a noun."""


def tells_how(tokens: Tokens, hit: Hit, earlier: Range, at: int) -> bool:
    """Whether what stands at `at` only tells how it was said: "The bridge was shut, Lee said when asked"."""
    said = hit.verb.lemma in words_of("speech") and is_mark(tokens[earlier[1]], ",")
    how = is_a(tokens[at], "preposition", "subordinator") and tokens[at].lower != "that"
    if hit.verb.lemma == "ask" and tokens[at].lower in ("how", "why", "what", "who"):
        return False  # "an aide to the board, the judge asked how much longer"
    return said and how and is_main_clause(tokens, earlier[0])


def second_half(tokens: Tokens, hit: Hit, at: int, end: int) -> Range | None:
    """What alone is told of in "She kept the books and, Lee says, (sang)": the cue ends before token `at`.

    So too of "She left because, Lee says, (it rained)".
    """
    opened, last = hit.start - 1, end - 1
    if opened < 1 or at >= last or not (is_mark(tokens[at], ",") and is_mark(tokens[opened], ",")):
        return None
    joint = opened - 1 - (opened > 1 and tokens[opened - 1].lower == "then")
    joined = tokens[joint].lower in ("and", "but") and not is_quote(tokens[at + 1])
    joined = joined or tokens[joint].lower in ("because", "although", "though")
    return (at + 1, end) if joined and _stands_alone(tokens[:joint]) else None


def _stands_alone(half: Tokens) -> bool:
    """Whether a half bears on nothing behind it: no "not" or "if" reaches on, and nobody speaks in it."""
    if any(token.lower in words_of("reaching on") or token.lower.endswith("n't") for token in half):
        return False
    known = (cue_forms().get(token.lower) for token in half)
    spoken = words_of("speech") | words_of("speech act") | {"allege", "believe"}
    return all(form is None or form.verb.lemma not in spoken for form in known)


def resumed(tokens: Tokens, at: int, earlier: Range, end: int) -> Range | None:
    """The rest, from token `at` on, of the content `earlier` that its cue interrupted."""
    at = behind_aside(tokens, at, end)
    if at < end and rebuts_behind_cue(tokens, at, end):
        return None
    start = at
    while start < end and (
        is_mark(tokens[start], ",", *DASHES, ":", ";") or is_a(tokens[start], "coordinator")
    ):
        start += 1
    if start + 1 < end and is_mark(tokens[start], ".") and is_quote(tokens[start + 1]):
        start += 1
    if start >= end or all(token.capital for token in tokens[start:end]):
        return None  # "said the mayor, Ada Holm"
    if is_quote(tokens[start]):
        return None if start == at and _is_thing_called(tokens, start) else (start, end)
    if is_quote(tokens[earlier[1] - 1]):
        return _after_quotation(tokens, start, earlier, end)
    return after_clause(tokens, at, start, earlier, end)


def _is_thing_called(tokens: Tokens, at: int) -> bool:
    """Whether a quotation is a thing's name: "the author of the blog “Moss”", "on RBC’s “Rye Today.”"."""
    led = tokens[at - 1].word and not is_cue_form(tokens[at - 1])
    return is_quoted_noun(tokens[at]) or (led and is_title(tokens[at]))


def _after_quotation(tokens: Tokens, start: int, earlier: Range, end: int) -> Range | None:
    """The rest after a quotation: ", she said, “and …”"."""
    if earlier[1] - earlier[0] > 1 and _says_more(tokens, start):
        return (start - 1, end)
    if _is_of_it(tokens, start, earlier):
        return (start, end)
    later = _later_quote(tokens, start, end) or _second_clause(tokens, start, earlier, end)
    return later or _predicate(tokens, start, earlier, end)


def _is_of_it(tokens: Tokens, start: int, earlier: Range) -> bool:
    """Whether what "it" means follows: "It is “mad”, Lee said, (to wait)"; not ", he said, to laughter"."""
    it = earlier[1] - earlier[0] > 2 and tokens[earlier[0]].lower == "it"
    infinitive = tokens[start].lower == "to" and is_mark(tokens[start - 1], ",") and start + 1 < len(tokens)
    return it and infinitive and any(is_a(one, "be") for one in tokens[earlier[0] : earlier[1]])


def _predicate(tokens: Tokens, start: int, earlier: Range, end: int) -> Range | None:
    """The rest of "“Family leave,” the handbook states, is “a right”", whose subject is the quotation."""
    lone = earlier[1] - earlier[0] == 1 and tokens[earlier[0]].form.count(" ") < _LONGEST_SUBJECT
    told = is_mark(tokens[start - 1], ",") and is_verb(tokens[start])
    quoted = any(is_quote(token) for token in tokens[start:end])
    return (start, end) if lone and told and quoted else None


def _second_clause(tokens: Tokens, start: int, earlier: Range, end: int) -> Range | None:
    """The other half of "It was “mad”, said the solicitor, and his client had been asleep"."""
    if not (is_a(tokens[start - 1], "coordinator") and is_mark(tokens[start - 2], ",")):
        return None
    after = starting_at(tokens, start, end)
    thing = after is not None and not is_quote(tokens[earlier[0]]) and _is_thing(tokens[after - 1])
    told = after is not None and after < end and (thing or tokens[after].lower in _REPORTED)
    told = told or (after is not None and opens_predicate(tokens, after))
    owned = is_a(tokens[start], "determiner") or tokens[start].lower in ("it", "they", "he", "she")
    return (start - 1, end) if told and owned else None


def _is_thing(subject: Token) -> bool:
    """Whether a subject's last word is that of nobody whose deeds a writer would tell: "the backlog"."""
    return not (is_a(subject, "subject") or subject.capital or subject.lower in roles())


_REPORTED = frozenset("had would could should did".split())
"""What the verb of a clause begins with that is told as said."""


def _says_more(tokens: Tokens, start: int) -> bool:
    """Whether the subject of the quotation has a second verb: "It is “mad”, she says, and should go"."""
    joined = is_a(tokens[start - 1], "coordinator") and is_mark(tokens[start - 2], ",")
    return joined and is_a(tokens[start], "modal", "be", "have") and tokens[start - 1].lower == "and"


def _later_quote(tokens: Tokens, at: int, end: int) -> Range | None:
    """The second half of a quotation after a longer aside: "…, she said in Leeds, Yorkshire, “…”"."""
    for later in range(at, min(end, at + _LONGEST_ASIDE)):
        if is_quote(tokens[later]):
            then = is_mark(tokens[later - 1], ":") and any(one.lower == "then" for one in tokens[at:later])
            return (later, end) if then or is_mark(tokens[later - 1], ",") else None
        if tokens[later].lower == "that" and is_mark(tokens[later - 1], ","):
            return (later, end)
        explains = tokens[later].lower.endswith("ing")
        if (is_verb(tokens[later]) or explains) and _goes_on_later(tokens, later, end):
            continue
        if is_cue_form(tokens[later]) or is_verb(tokens[later]):
            return None
    return None


def _goes_on_later(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a quotation that begins small follows: "“My farm,” she said as she came, “is mine.”"."""
    quoted = next((n for n in range(at, min(end, at + _LONGEST_ASIDE)) if is_quote(tokens[n])), None)
    words = "" if quoted is None else tokens[quoted].form.lstrip("\"'“‘`")
    return words[:1].islower()


def is_condition(tokens: Tokens, part: Range) -> bool:
    """Whether the words only open a sentence: "When the pump failed, according to Lee, the town was dry"."""
    first, end = part
    opens = is_a(tokens[first], "subordinator") and tokens[first].lower not in ("that", "what", "how")
    return opens and not any(is_mark(token, ",") for token in tokens[first:end])


def _tells_when(tokens: Tokens, left: int, at: int) -> bool:
    """Whether "when" goes on with a clause: "The effect survives, she said, when it is cold".

    Not "In May, she said, when it was cold, …", nor what tells of the saying: "when she was asked".
    """
    asked = not ADDRESSED.isdisjoint(token.lower for token in tokens[at : at + _LONGEST_SUBJECT])
    return tokens[at].lower == "when" and is_a(tokens[left], "determiner") and not asked


def _opens_aside(later: Tokens) -> bool:
    """Whether a participle or a subordinate clause follows the cue: ", adding that", ", because"."""
    first = later[0].lower
    noun = len(later) > 1 and is_verb(later[1])  # "shelling could resume"
    participle = first.endswith("ing") and not (noun or first.endswith("thing"))
    return participle or (is_a(later[0], "subordinator", "relative") and first not in ("that", "what"))


def ends_in_be(tokens: Tokens, end: int) -> bool:
    """Whether the words before token `end` break off behind a form of "be": "The plan was (not)"."""
    verb = end - 1 - (tokens[end - 1].lower in ("not", "never"))
    return verb >= 0 and is_a(tokens[verb], "be")


def opens_predicate(tokens: Tokens, at: int) -> bool:
    """Whether a quotation at `at` begins with the verb of words before it: "The plan, he said, “is mad”"."""
    if at >= len(tokens) or not is_quote(tokens[at]):
        return False
    opening = tokens[at].form.lstrip("\"'“‘`").partition(" ")[0]
    return opening in _PREDICATES or opening.replace("’", "'") in _DENIED_PREDICATES


_PREDICATES = frozenset(
    "is was are were has had have will would can could should must does did do may might".split()
)
_DENIED_PREDICATES = frozenset(("can't", "won't", *(f"{verb}n't" for verb in _PREDICATES)))


def _has_quoted_verb(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the verb of a clause is quoted: "Later, Lee adds, the printer “couldn't keep up”"."""
    return any(tokens[at - 1].word and opens_predicate(tokens, at) for at in range(first + 1, end))


def surrounding(tokens: Tokens, hit: Hit, left: int, at: int, end: int) -> tuple[Range, ...]:
    """The content around "The dam, the ministry said, was safe", its first part being no clause."""
    first = hit.start - 1
    if first > left and tokens[first].lower == "as" and at + 1 < end and is_a(tokens[at + 1], *_FINITE):
        first -= 1  # "The range, as the paper says, would grow"
    if first < left or not is_mark(tokens[first], ",", *DASHES) or hit.joined or _is_relative(hit):
        return ()
    at = _behind_speaker(tokens, hit, at, end)
    broken = first > left and (ends_in_be(tokens, first) or opens_predicate(tokens, at + 1))
    if at + 2 - broken >= end or not is_mark(tokens[at], tokens[first].form):
        return ()
    later = tokens[at + 1 : end]
    if _opens_aside(later) and not _tells_when(tokens, left, at + 1):
        return ()
    if not (broken or has_verb(later) or _has_quoted_verb(tokens, at + 1, end)):
        return ()
    if (whose := whose_before(tokens, first)) is not None:
        return ((whose, first), (at + 1, _relative_end(tokens, at + 1, end)))
    if opens_relative(tokens, first):
        return ((at + 1, _relative_end(tokens, at + 1, end)),)
    colons = [place for place in range(left, first - 1) if is_mark(tokens[place], ":", ";")]
    opening = colons[-1] + 1 if colons else left
    while opening < first and is_a(tokens[opening], "coordinator"):
        opening += 1
    if tokens[opening].lower in ADDRESSED:
        return ()
    return ((opening, first), (at + 1, end)) if opening < first else ((at + 1, end),)


_FINITE = ("modal", "be", "have")


def _is_relative(hit: Hit) -> bool:
    """Whether "who" stands before the cue: "An aide, Ann Lee, who testified there, rejected it"."""
    return hit.source is not None and hit.source.also is not None


def _relative_end(tokens: Tokens, first: int, end: int) -> int:
    """Where a relative clause ends, before what it tells of speaks: "Lee, who, aides say, (left), said"."""
    commas = (at for at in range(first + 1, end - 1) if is_mark(tokens[at], ","))
    told = (at for at in commas if is_cue_form(tokens[at + 1]) and is_past_form(tokens[at + 1]))
    return next(told, end)


def _behind_speaker(tokens: Tokens, hit: Hit, at: int, end: int) -> int:
    """The comma behind what tells of the speaker: "It, said Ann Lee(, who built it), was safe"; else `at`."""
    opened = at + (at < end and is_mark(tokens[at], ","))
    if not hit.inverted or opened + 2 >= end:
        return at
    told = tokens[opened].lower == "who" or (opened > at and is_a(tokens[opened], "determiner"))
    near = range(opened + 1, min(end - 1, opened + _LONGEST_ASIDE)) if told else ()
    comma = next((n for n in near if is_mark(tokens[n], ",")), None)
    predicate = comma is not None and is_a(tokens[comma + 1], "modal", "be", "have")
    return comma if comma is not None and predicate else at
