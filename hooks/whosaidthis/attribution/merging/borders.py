"""Where what is said begins and ends: when the rules know it better than the tagger."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Attribution, Form, Span, hull
from ...reading.word_lists import any_of
from ..constructions.interposed import is_interposed
from ..contents.rebuttals import is_added, is_rebuttal
from ..lexicon import Inflection, cue_forms, kinds_of, words_of
from ..phrases.off_record import OFF_RECORD
from .second_halves import lacks_half
from .speech import charges

_SENTENCE_END = re.compile(r"[.?!][\"”’']?\s")
_UNFINISHED = frozenset(("last", "next", "and", "or", "only"))
_JOINED = re.compile(r"(?:and|but|or)\s")
"""What opens a content of which the first half has been cut off."""
_SAME_SUBJECT = re.compile(
    r"(?:and|but|or) (?:(?:he|she|it|they|we) |(?:never |not |now )?(?:had|has|have|was|were|is|are|would"
    r"|will|could|can|should|did|does|do|told|asked)\b)"
)
"""What goes on with the clause before it, whose subject it shares or points to."""
_NOT_SAID = re.compile(
    r"\s*(?:and|but|or)(?:\s|$)|[ ,]*which |, [a-z]+ing\b|,? an? (?:\w+ )?\w+ (?:that|which|over which)\b"
    r"|\s*(?:on \w+day )?in (?:an?|his|her|its|their) (?:\w+ )?"
    r"(?:statement|interview|e-?mail|post|tweet|release|letter|memo)\b"
    r"|\s*(?:on \w+day )?at an? (?:\w+ )?(?:briefing|(?:news|press) conference)\b"
    r"| that (?:\w+ ){0,6}[“\"]"
    r"|, the [\w’' -]{3,40} (?:heard|was told|were told)\b"
    rf"|,? {OFF_RECORD}\b"
    rf"|, but (?:the|this|that|his|her|their) (?:{any_of(words_of('put forward'))})\b"
    r"| before \w+ing\b|, (?:hours|minutes|days|weeks|months|moments|shortly) (?:before|after)\b|; "
)
"""What the tagger adds though it is no part: another's clause, one about the words before, an outcome."""
_HELPER = r"(?:would|will|could|can|should|must|may|might|had|has|have|was|were|is|are|did)\b"
_ASIDE_IN_IT = re.compile(rf", (?:[a-z][^,;:.]{{2,60}}), {_HELPER}")
"""What follows a subject: an aside and its verb."""
_FINITE = re.compile(rf"\b(?:{_HELPER}|\w+ed\b)")
_LATE_VERB = re.compile(rf", {_HELPER}")
"""A verb behind the aside of its subject."""
_ASIDE_TO_DO = re.compile(r", (?:[^;:.“\"]{2,60}), to [a-z]+\b")
"""What follows whom or what something is asked of: "(called for) the pit, shut in March, to reopen"."""
_DATE_ALONE = re.compile(r"(?:that )?(?:the |an? )?[A-Z][a-z]+\.? \d{1,2}, \d{4}")
"""A date that a noun follows: "(said) the Jan. 9, 2023(, fire was set)"."""
_OWN_VERB = re.compile(r" (?:has|have|had|was|were|is|are|will|would) ")
_ACCORDING = re.compile(r"(?i)according to$")
_HEAD = re.compile(
    r"\b(?:doubts?|concerns?|fears?|support|regret|hopes?|confidence)"
    r"\s+(?:about|over|for|in|at|of)\s+$"
)
"""A noun that tells what is said, and its preposition: "(pledged) support for"."""
_NAME_ALONE = re.compile(r"(?:[A-Z][\w’'-]+ )+")
_CALLED_SO = re.compile(r"an? |[“\"]")
_CLAIM_NOUNS = words_of("claim of somebody") | words_of("statement of somebody")
_CLAIM_OF = re.compile(rf"\b(?:{any_of(_CLAIM_NOUNS)}) (?:by|from|of) $")
_INNER_STOP = re.compile(r" ?[ap]\.m\b|\.(?=\w)|\.(?= [A-Z0-9])")
"""A stop that ends no sentence: "7 (a.m.)", "rye(.gov)", "Sgt(. Roe)"."""
_MARK = re.compile(r"[,;:—–]")
_OF_CHARGE = re.compile(r"(?:^| )(?:of|for) ")
"""What stands before the charge itself: not in "(pleaded) not guilty"."""
_SHORTEST = 4
"""Letters of "need", which is no past form."""
_FEWEST_TOLD = 3
"""Words of a content that has no room for a verb: "the missile"."""


def knows_better(characters: str, rule: Attribution, content: Sequence[Span]) -> bool:
    """Whether the rule's content stands against the tagger's `content`.

    It does where that takes in source, cue or hearer ("asked the judge to wait", which is marked so in
    PolNeAR), and for charges, pleas and passives, which are too rare there to be learnt ("was accused by two
    waiters of theft").
    """
    cue = rule.cue[0].of(characters)
    parts = (*rule.source, *rule.cue, *rule.hearer)
    within = any(span.meets(part) for span in parts for part in content)
    if within or _is_elsewhere(characters, rule, content) or is_interposed(characters, rule):
        return True
    if _reaches_back(characters, rule, content[0]) or _loses_half(characters, rule, content):
        return True
    if _ACCORDING.match(cue) and _is_nearer(characters, rule, content):
        return True
    if _ends_early(characters, rule, content) or _begins_wrong(characters, rule, content):
        return True
    more = characters[rule.content[-1].end : max(rule.content[-1].end, content[-1].end)]
    if _POINTING.fullmatch(rule.content[0].of(characters)) and more.startswith(", "):
        return True  # "disputed that, but the case was settled"
    if _NOT_SAID.match(more) or is_rebuttal(more) or _runs_into_verb(characters, rule, more):
        return True
    if content[-1].end > rule.content[-1].end and cue.lower() in words_of("cue-noun"):
        return True  # "Lee's claim that it is safe (has been disputed)"
    if cue.lower() in ("denied", "denies") and more.startswith(", and "):
        return True  # "denied that it sank(, and a panel was unable to tell)"
    between = characters[rule.cue[-1].end : max(rule.cue[-1].end, rule.source[0].start)].split()
    charge = charges(rule.cue[0].of(characters)) and not _goes_on_past(characters, rule, content)
    return charge or between[-1:] == ["by"]


def without_rebuttal(characters: str, rule: Attribution, content: Sequence[Span]) -> tuple[Span, ...]:
    """The tagger's content without what the writer adds behind a credit: "…, Lee said, but it is unclear"."""
    credit = hull((*rule.source, *rule.cue, *rule.hearer)).end
    return tuple(
        one
        for one in content
        if one.start < credit
        or one.start < rule.content[-1].end
        or not is_added(characters[credit : one.end])
    )


_POINTING = re.compile(r"th(?:at|is|ese|ose|em)|it")
"""A whole content that points at what was said before."""


def _runs_into_verb(characters: str, rule: Attribution, more: str) -> bool:
    """Whether the tagger takes in a paper's own verb: "A letter urging calm (was signed by 40)"."""
    defines = rule.cue[0].of(characters).split()[0].lower().endswith("ing")
    return defines and rule.source[0].start < rule.cue[0].start and _OWN_VERB.match(more) is not None


def _goes_on_past(characters: str, rule: Attribution, content: Sequence[Span]) -> bool:
    """Whether the tagger reads on without a mark: "(accused) him of being asleep (when they came)"."""
    start, end = rule.content[0].start, rule.content[-1].end
    more = characters[end : max(end, content[-1].end)]
    charged = _OF_CHARGE.search(rule.content[0].of(characters)) is not None
    return charged and content[0].start == start and bool(more) and not _MARK.search(more)


def _ends_early(characters: str, rule: Attribution, content: Sequence[Span]) -> bool:
    """Whether the tagger's content ends where no content can: before its verb, or inside a phrase."""
    last = content[-1].end
    beyond = max(last, rule.content[-1].end)
    if len(content) == 1 and _ASIDE_IN_IT.match(characters, last, beyond):
        return True  # "a rocket, still in its hall, would not fly"
    if _LATE_VERB.match(characters, last, beyond) and not _FINITE.search(content[-1].of(characters)):
        return True  # "the rounds, mostly old(, were moved)"
    if _ASIDE_TO_DO.match(characters, last, beyond) or _ends_in_aside(characters, content[-1], beyond):
        return True
    longer = last < rule.content[-1].end
    if lacks_half(characters, rule, content[-1]):
        return True
    if longer and _AS_WRITTEN.match(characters, last) and _WROTE.search(content[-1].of(characters)):
        return True  # "she had emailed the board(, warning that it was unsafe)"
    if longer and _DATE_ALONE.fullmatch(characters, content[-1].start, last):
        return True
    stop = longer and (_INNER_STOP.match(characters, last) or _MORE.match(characters, last)) is not None
    return stop or _falls_short(characters, rule, last) or _breaks_off(characters, content[-1])


def _ends_in_aside(characters: str, last: Span, beyond: int) -> bool:
    """Whether a subject and its aside are all there is: "the letters, seized in May(, showed that)"."""
    if _SUBJECT_ASIDE.fullmatch(characters, last.start, last.end) is None:
        return False
    verb = _NEXT_VERB.match(characters, last.end, beyond)
    known = None if verb is None else cue_forms().get(verb["verb"])
    return known is not None and Inflection.PAST in known.inflections


def has_own_subject(characters: str, rule: Attribution, cue: Span) -> bool:
    """Whether what is said has a subject and an aside before `cue`: "said Roth, sold in May, (denied)"."""
    first = rule.content[0]
    if rule.form is not Form.INDIRECT or not first.start < cue.start < first.end:
        return False
    closed = cue.start - len(", ")
    return characters.startswith(", ", closed) and bool(
        _SUBJECT_ASIDE.fullmatch(characters, first.start, closed)
    )


def tells_of_message(characters: str, rule: Attribution, cue: Span) -> bool:
    """Whether `cue` tells what stood in a message that is told of: "she had emailed him, (warning) S"."""
    first = rule.content[0]
    inside = rule.form is not Form.DIRECT and first.start < cue.start < first.end
    before = characters[first.start : cue.start] if inside else ""
    return (
        before.endswith(", ")
        and _WROTE.search(before) is not None
        and _AS_WRITTEN.match(characters, cue.start - len(", ")) is not None
    )


_SUBJECT_ASIDE = re.compile(r"(?:that )?[^,;:“\"]+, (?:[a-z]+ed|which|who|whose|an?|the)\b[^,;:“\"]*")
_WROTE = re.compile(rf"\bhad (?:{any_of(words_of('making contact'))})\b")
_AS_WRITTEN = re.compile(r", (?!adding\b)[a-z]+ing\b")
_NEXT_VERB = re.compile(r", (?P<verb>[a-z]+)\b")
_NEGATION = re.compile(r"(?:no|none|nothing|never)\b", re.IGNORECASE)
_MORE = re.compile(
    r" (?:in|at|on|during|from|of|for|to) (?:which|whom|whose)\b|,? (?:and|but|or) that\b|, (?:al)?though\b"
    r"| since \w+day\b| [–—] but (?:then )?(?:\w+ed|had|was|were|never) "
    r"| [–—] \w+(?: \w+)?, (?:\w+ )?\w+,? and \w|, (?:above|below|up|down) \w"
)
"""What no content ends before: "a call (in which)", "it was shut (but that it would open)"."""


def _begins_wrong(characters: str, rule: Attribution, content: Sequence[Span]) -> bool:
    """Whether the tagger's content begins with half of a phrase, or before the "that" of the rule's."""
    first = content[0].start
    lost = characters[rule.content[0].start : max(rule.content[0].start, first)]
    if _JOINED.match(characters, first) or _HEAD.search(lost):
        return True
    if _NEGATION.match(lost):
        return True  # "had (no immediate) comment"
    if _CLAIM_OF.search(lost):
        return True  # "rejected (a claim by) the union that it was late"
    if _NAME_ALONE.fullmatch(lost) and _CALLED_SO.match(characters, first):
        return True  # "called (Roe) a spendthrift"
    led_in = rule.content[0].of(characters).startswith("that ")
    return led_in and first < rule.content[0].start < content[0].end  # "said outside court that …"


def _is_nearer(characters: str, rule: Attribution, content: Sequence[Span]) -> bool:
    """Whether the tagger's content of "according to" begins in the source, or ends before its verb.

    As in "according to a clerk who (asked not to be named), it was late", "(the missile), a Fateh, hit Rye".
    """
    if rule.source[-1].end <= content[0].start < rule.content[0].start:
        return True
    if len(rule.content) > 1 and content[0].start < rule.content[0].start:
        return True  # "They will get £3m, (enough), according to Lee, (to mend it)"
    first, whole = content[0], rule.content[0]
    cut = first.start == whole.start and first.end < whole.end and characters[first.end] == ","
    return len(content) == 1 and cut and len(first.of(characters).split()) <= _FEWEST_TOLD


def _reaches_back(characters: str, rule: Attribution, first: Span) -> bool:
    """Whether `first` stands in a sentence before that of the source, whose words follow the cue."""
    start = hull((*rule.source, *rule.cue)).start
    follows = rule.content[0].start >= start
    return follows and first.end <= start and _SENTENCE_END.search(characters, first.end, start) is not None


def _loses_half(characters: str, rule: Attribution, content: Sequence[Span]) -> bool:
    """Whether only one half is left of what stands around a cue: "The end, they say, (came)"."""
    if len(rule.content) != 2 or rule.form is Form.DIRECT:
        return False
    first, second = rule.content
    if len(content) == 2 and _takes_in_place(characters, rule, content[1]):
        return True
    if len(content) == 2 and second.start < content[1].start < second.end:
        return True  # "It asked, she said, and was told (by Bonn that it was late)"
    if len(content) != 1:
        return False
    if _JOINED.match(characters, second.start) and not _SAME_SUBJECT.match(characters, second.start):
        return False  # "The firm made more, it said, but its shares fell"
    around = first.end <= rule.cue[0].start < second.start
    return around and (content[0].end <= rule.cue[0].start or content[0].start >= second.start)


def _takes_in_place(characters: str, rule: Attribution, later: Span) -> bool:
    """Whether the later half begins with where it was said: "It, she wrote (in a post on X, was new)"."""
    aside = characters[rule.cue[-1].end : max(rule.cue[-1].end, rule.content[1].start)]
    return later.start < rule.content[1].start < later.end and _PLACE.fullmatch(aside) is not None


_PLACE = re.compile(r" (?:in|on|at|during|to|via) [^,;:“\"]+, ")


def _breaks_off(characters: str, content: Span) -> bool:
    """Whether no phrase can end so: "a tense call last (week)"."""
    word = content.of(characters).rpartition(" ")[2].lower()
    return not kinds_of(word).isdisjoint(("determiner", "preposition", "modal")) or word in _UNFINISHED


def _falls_short(characters: str, rule: Attribution, end: int) -> bool:
    """Whether words of the rule's content are left between `end` and the source or cue that close it."""
    closing = hull((*rule.source, *rule.cue)).start
    last = rule.content[-1].end
    return end < last <= closing and any(map(str.isalnum, characters[end:last]))


def _is_elsewhere(characters: str, rule: Attribution, content: Sequence[Span]) -> bool:
    """Whether the tagger's content is none of the rule's, or has lost the noun before a preposition.

    As in "It was late, the firm said during (a hearing)", "argued that talks (with the union had failed)".
    """
    last = content[-1]
    stray = not any(last.meets(part) for part in rule.content)
    if stray and rule.hearer and rule.content[0].start >= rule.hearer[-1].end:
        return True  # "Reading from a note, he urged the court (to act)"
    whole = _is_finite(rule.content[0].of(characters)) and not rule.source[0].of(characters).startswith("who")
    if stray and whole and (len(content) == 1 or len(last.of(characters).split()) < _FEWEST_TOLD):
        return True
    lost = characters[rule.content[0].start : max(rule.content[0].start, content[0].start)].strip()
    first = content[0].of(characters).partition(" ")[0].lower()
    governs = "preposition" in kinds_of(first)
    governed = " " in lost and "preposition" in kinds_of(lost.rpartition(" ")[2].lower())
    return bool(lost) and (governs or governed) and _is_finite(content[0].of(characters))


def _is_finite(words: str) -> bool:
    """Whether a clause is among the words: an auxiliary stands in them, or a past form."""
    found = words.lower().split()
    return any(
        "auxiliary" in kinds_of(word) or (word.endswith("ed") and len(word) > _SHORTEST) for word in found
    )
