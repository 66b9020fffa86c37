"""The rules' attributions and the tagger's proposals, made one reading of the text.

The rules know the grammar of verbs of saying: where they name a source, they are hardly ever wrong. The
tagger has seen how people mark attributions: it knows better where an indirect content ends, and it finds
what no rule was written for. `docs/guide/method.md` has the figures behind each step.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from ...model import HEADINGS, Attribution, Form, Span, Text, hull
from ...reading.datelines import after_dateline
from ..lexicon import Inflection, cue_forms, words_of
from ..ordering import in_order, picked
from ..quotations.apart import apart
from ..quotations.marks import Quotation
from ..quotations.quoted import Quoted, form, share_inside
from ..quotations.surfaces import on_surface
from ..silences.asked import keeps_silent
from ..tagger import Proposal
from ..tagger.cues import CLEAR
from ..tagger.spans import whole, without_adverbs, without_relative
from .borders import has_own_subject, knows_better, tells_of_message, without_rebuttal
from .nearby import Nearby
from .no_sources import is_charged, is_told_to, lacks_clause, only_points
from .speech import hearer_between, reports_speech
from .supposed import is_supposed
from .sureness import as_sure_as_alone, stands_plainly, way_of_reading
from .sureness import shares as measured
from .undone import without_deed

_REFUSED = -128
"""From here down the tagger refuses what a rule has found."""
_SENTENCE_END = re.compile(r"[.?!][\"”’']?\s")
_QUOTED_NEXT = re.compile(r"(?<=\.)\s+[“\"‘«][A-Z]")
"""A quotation that begins the next sentence, behind an abbreviation's full stop."""
_NOTHING = re.compile(r"(?:nothing|little|otherwise)\b")
"""Who "has said nothing in public" has said nothing."""
_SECRECY = re.compile(r"not to be (?:named|identified|quoted)\b|to remain anonymous\b")
"""Who "asked not to be named" has said nothing else."""
_DEED = re.compile(r"(?:it|them) (?:on|in|down|up|to|for|with|off|out)\b")
_MAKING = frozenset("write writes wrote read reads put puts".split())
"""What somebody does with a thing: "wrote it on the wall"."""
_SAID_OF = re.compile(r"to (?:be|have)\b")
"""What "parts said" goes on with, where nobody is told who says it of them."""
_UNSAID = re.compile(
    r"\b(?:has|have|had)(?:n[’']t| not| never) (?:\w+ly )?said$|\b(?:did|does|do)(?:n[’']t| not) say$"
    r"|\byet to \w+(?: \w+)?$|\bno (?:promise|assurance|guarantee|commitment|evidence|suggestion)s?$"
    r"|\b(?:asked|called|due|expected|invited|ordered|pressed|set|told|urged)"
    r" to (?:admit|confirm|declare|deny|explain|say|state|tell)$"
    r"|\bsa(?:id|ys?) (?:little|nothing|no more|not much) \w+$"
)
_UNSAID_REACH = 30
"""Code points of "has not publicly said"."""
_SPOKEN = 160
"""How clear cue and source must be to make a statement of them."""
_PLAIN = frozenset("demanded demands demanding put puts under in".split())
"""Cues that no reader doubts: "put the cost at £3m", "Under the roster, seen by the Post, …"."""
_MOSTLY = 0.9
"""The share of a content that stands in quotation marks from which on the tagger cannot refuse it."""


def merge(
    text: Text,
    quotations: Sequence[Quotation],
    ruled: Sequence[Attribution],
    proposals: Sequence[Proposal],
    shares: Mapping[str, float] | None = None,
    deeds: Collection[int] = (),
) -> tuple[Attribution, ...]:
    """One list of attributions, in the order of their contents.

    `deeds`: where verbs of saying begin that tell here of what somebody does; by them nothing is spoken.

    `shares`: for each way of reading a source, how sure it is; those that were measured, if None.
    """
    sure = measured() if shares is None else shares
    quoted = Quoted(quotations)
    proposed = {one.ruled: one for one in proposals if one.ruled is not None}
    more = [span for rule in ruled if not rule.cue for span in rule.content]
    both = [_of_rule(text, quoted, rule, proposed.get(place), sure, more) for place, rule in enumerate(ruled)]
    both = [one and as_sure_as_alone(one, ruled, sure) for one in both]
    alone = [_of_tagger(text, quoted, one, sure) for one in proposals if one.ruled is None]
    alone = [one and without_deed(one, deeds) for one in alone]
    halves = sorted(span.start for rule in ruled if rule.form is Form.DIRECT for span in rule.content[1:])
    near = Nearby(ruled)
    alone = [
        one
        for one in alone
        if one is not None
        and not _runs_into(one, halves)
        and not _is_given(quoted, one, around := near.around(one.content))
        and not any(_is_within(text.characters, rule, one.cue[0]) for rule in around)
    ]
    said = [None if one is None or _is_unsaid(text.characters, one) else one for one in (*both, *alone)]
    return in_order(apart(text.characters, picked(said), quoted))


def _is_within(characters: str, rule: Attribution, cue: Span) -> bool:
    """Whether a cue of the tagger's stands in what the rule's speaker tells of others, or of a message."""
    return has_own_subject(characters, rule, cue) or tells_of_message(characters, rule, cue)


def _is_unsaid(characters: str, one: Attribution) -> bool:
    return on_surface(characters, one) or (is_supposed(characters, one) and not keeps_silent(characters, one))


def _of_rule(
    text: Text,
    quoted: Quoted,
    rule: Attribution,
    proposal: Proposal | None,
    sure: Mapping[str, float],
    more: Sequence[Span],
) -> Attribution | None:
    """The rule's attribution with the tagger's borders; None where the tagger refuses it.

    `more` are quotations without a cue, each an attribution of its own.
    """
    if not rule.source or keeps_silent(text.characters, rule):
        return rule
    read = None if rule.inside is not None else proposal
    plain = stands_plainly(text.characters, rule)
    way = way_of_reading(rule.form, rule=True, clear=_clear_of(rule, read), plain=plain)
    rule = replace(rule, sure=sure[way])
    if read is None or rule.form is Form.DIRECT or _in_headline(text, rule):
        return rule
    if read.cue_clear <= _REFUSED:
        quoted_whole = share_inside(rule.content, quoted.parts(rule.content)) > _MOSTLY
        return rule if quoted_whole or _closes(text.characters, rule) or _is_plain(text, rule) else None
    content = _in_sentence(text.characters, rule, _content(text, quoted, read))
    content = without_rebuttal(text.characters, rule, content)
    content = tuple(span for span in content if not any(map(span.meets, more)))
    if not content or knows_better(text.characters, rule, content):
        return rule
    content = _with_negation(text.characters, rule.content[0].start, content)
    return replace(rule, content=content, form=form(text.characters, content, quoted))


def _in_sentence(characters: str, rule: Attribution, content: Sequence[Span]) -> tuple[Span, ...]:
    """The tagger's content without the sentences before the rule's, and after it where it ends its own."""
    first, last = rule.content[0].start, rule.content[-1].end
    if content and content[0].start < first and _SENTENCE_END.search(characters, content[0].start, first):
        content = [Span(max(one.start, first), one.end) for one in content if one.end > first]
    last = max(last, hull((*rule.source, *rule.cue, *rule.hearer, *rule.content)).end)
    quoted = _QUOTED_NEXT.match(characters, last) is not None  # "at 3 a.m. “There is no doubt,” he said"
    if characters[last : last + 1] not in (".", "?", "!") and not quoted:
        return tuple(content)
    return tuple(Span(one.start, min(one.end, last)) for one in content if one.start < last)


def _with_negation(characters: str, start: int, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The tagger's content with the "not" before its "to", where the rule's begins with it at `start`."""
    lost = characters[start : max(start, content[0].start)].strip() in ("not", "never")
    return (Span(start, content[0].end), *content[1:]) if lost else content


def _is_plain(text: Text, rule: Attribution) -> bool:
    """Whether it is "projects that …", a demand or somebody's account.

    No reader doubts such, but the tagger has met too few.
    """
    cue = rule.cue[0].of(text.characters).lower()
    known = cue_forms().get(cue)
    if text.characters.endswith(" as ", 0, rule.cue[0].start):
        return True  # "was quoted as saying"
    clause = rule.content[0].of(text.characters).startswith("that ")
    broken = rule.content[0].end < rule.cue[0].start < rule.content[-1].start  # "The plan, it held, was void"
    past = known is not None and Inflection.PAST in known.inflections  # not "who leads the campaign"
    third = known is not None and Inflection.THIRD in known.inflections and len(rule.source) == 1
    aside = third and text.characters.startswith(", ", rule.cue[-1].end)  # "The plan, it maintains, is void"
    told = known is not None and known.verb.rare and (clause or (broken and (past or aside)))
    told = told or (len(rule.source) > 1 and cue == "states")  # "a timeline, which states it was late"
    held = cue.startswith(("by the ", "in the "))  # "by the account of three nurses"
    return told or held or cue in _PLAIN or cue in words_of("account")


def _closes(characters: str, rule: Attribution) -> bool:
    """Whether source and cue end a sentence after their content: "The rope should be cut, it advises."."""
    named = hull((*rule.source, *rule.cue))
    return rule.content[-1].end <= named.start and characters[named.end : named.end + 1] in (".", ";")


def _clear_of(rule: Attribution, proposal: Proposal | None) -> int | None:
    """How clearly the tagger names the rule's source; None where it does not."""
    if proposal is None or proposal.source is None:
        return None
    return proposal.clear if any(span.meets(proposal.source) for span in rule.source) else None


def _content(text: Text, quoted: Quoted, proposal: Proposal) -> tuple[Span, ...]:
    """The content as a reader marks it, without the place at the head of a report ("LISBON — ")."""
    content = whole(text.characters, proposal.content, quoted)
    if not content:
        return ()
    block = text.blocks[text.block_at(content[0].start)].span
    if content[0].start > block.start:
        return content
    start = after_dateline(text.characters, block)
    first = Span(max(start, content[0].start), max(start, content[0].end))
    return (first, *content[1:]) if len(first) else content[1:]


def _in_headline(text: Text, rule: Attribution) -> bool:
    """Whether it stands in the first paragraph or a heading, whose forms are too rare in PolNeAR."""
    block = text.block_at(rule.cue[0].start)
    return block == 0 or text.blocks[block].kind in HEADINGS


def _is_given(quoted: Quoted, one: Attribution, rules: Sequence[Attribution]) -> bool:
    """Whether the rules around it say this already, or give its words, a quotation or a turn, to somebody."""
    direct = (rule for rule in rules if rule.form is Form.DIRECT)
    credited = [
        span
        for rule in direct
        if rule.cue or share_inside(rule.content, quoted.parts(rule.content)) < _MOSTLY
        for span in rule.content
    ]
    given = share_inside(one.content, credited) > _MOSTLY
    return given or any(_says_the_same(one, rule) for rule in rules)


def _says_the_same(one: Attribution, rule: Attribution) -> bool:
    """Whether the rules give the same words to the same source, or to one where the tagger names none."""
    if one.source and not any(span.meets(own) for span in one.source for own in rule.source):
        return False
    most = min(share_inside(one.content, rule.content), share_inside(rule.content, one.content))
    return bool(rule.source) and most > _MOSTLY


def _runs_into(one: Attribution, halves: Sequence[int]) -> bool:
    """Whether a content runs on into the second half of another's quotation; `halves` are sorted."""
    return any(bisect_right(halves, span.start) < bisect_left(halves, span.end) for span in one.content)


_SAID = frozenset(
    "said says say saying argued argues argue arguing claimed claims claiming insisted insists insisting "
    "warned warns warning added adds adding alleged alleges alleging noted noting believes predicted "
    "predicts predicting promised promising suggested suggesting confirmed confirms confirming acknowledged "
    "conceded admitted replied stated states stating declared declaring contended contends announced".split()
)
_NO_SOURCE = re.compile(r"(?i)(?:her|him|them|me|us)?\Z|(?:should|had|were|if)\b|.*,\Z")
_CLAUSE = re.compile(r"(?:[“\"‘]|that\b|(?:the|a|an|it|they|he|she|there|his|her|its|their|this|no)\b)")
_NO_CLAUSE = re.compile(r"(?:no|a) (?:word|lot|little|great deal)\b|the (?:word|same|opposite|rest|least)\b")


def _says_plainly(characters: str, proposal: Proposal, content: Span) -> bool:
    """Whether a cue is "said" alone before what begins like a clause, however unsure its borders are."""
    start, long_enough = content.start, content.of(characters).count(" ") >= _FEWEST_BLANKS
    cue = proposal.cue.of(characters).lower()
    apart = not cue.endswith("ing") or characters[proposal.cue.start - 2 : proposal.cue.start] == ", "
    plain = cue in _SAID and apart and start > proposal.cue.end
    source = "" if proposal.source is None else proposal.source.of(characters)
    plain = plain and _NO_SOURCE.match(source) is None
    clause = _CLAUSE.match(characters, start) is not None and _NO_CLAUSE.match(characters, start) is None
    return plain and long_enough and clause


_FEWEST_BLANKS = 3
"""Blanks of a clause of some length."""


def _of_tagger(
    text: Text, quoted: Quoted, proposal: Proposal, sure: Mapping[str, float]
) -> Attribution | None:
    """The tagger's own attribution; None where it is not clear enough."""
    content = _content(text, quoted, proposal)
    if not content or proposal.cue_clear <= CLEAR:
        return None
    until = text.characters[max(0, proposal.cue.end - _UNSAID_REACH) : proposal.cue.end]
    if _SECRECY.match(text.characters, content[0].start) or _UNSAID.search(until):
        return None
    if proposal.cue.of(text.characters).lower() in _MAKING and _DEED.match(text.characters, content[0].start):
        return None
    if is_told_to(text.characters, proposal) or lacks_clause(text.characters, proposal.cue, content[0]):
        return None
    if proposal.cue.of(text.characters).lower().startswith("direct"):
        return None  # only courts say something by it, and the rules know them
    empty = _NOTHING.match(text.characters, content[0].start) is not None
    empty = empty or _SAID_OF.match(text.characters, content[0].start) is not None
    empty = empty or only_points(content[0].of(text.characters))
    spoken = proposal.clear >= _SPOKEN or _says_plainly(text.characters, proposal, content[0])
    spoken = spoken and proposal.source is not None and not empty
    how = form(text.characters, content, quoted)
    source = None if proposal.source is None else without_relative(text.characters, proposal.source)
    source = None if source is not None and is_charged(text.characters, source, proposal.cue) else source
    return Attribution(
        source=() if source is None else (without_adverbs(text.characters, source),),
        cue=(proposal.cue,),
        content=content,
        form=how,
        hearer=hearer_between(text.characters, proposal.cue, content[0]),
        spoken=spoken and reports_speech(proposal.cue.of(text.characters)),
        sure=sure[way_of_reading(how, rule=False, clear=proposal.clear)],
    )
