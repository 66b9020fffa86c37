"""Contents: what a cue gives to its source, before it, after it or around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..hearers.between import Range, skip
from ..hearers.past_hearer import before_telling, past_hearer
from ..hits import Hit
from ..lexicon import words_of
from ..phrases.backwards import ending_at
from ..phrases.openings import opens_clause
from ..sources import of_verbs as sources
from ..sources.asides import is_what_it_is_called
from ..tokens.agreement import Found
from ..tokens.classes import has_verb, is_a, is_cue_form, is_mark, is_quote, is_title
from ..tokens.sentence import Tokens
from .according import according
from .afterthoughts import before_afterthought
from .backward import before
from .circumstances import before_circumstance
from .claims_before import claim_before, skip_auxiliaries
from .enclosed import within_brackets, within_dashes
from .endings import before_ending
from .forward import forward, opens_with_and
from .main_verbs import before_main_verb
from .next_clauses import before_next_clause
from .nominal import judged
from .phrase_ends import phrase_end
from .resuming import ends_in_be, opens_predicate, resumed, second_half, surrounding, tells_how
from .sentences_passed import before_sentence_passed
from .verdicts import answered_claim

_LONGEST_ASIDE = 30
"""Tokens."""


@dataclass(frozen=True, slots=True)
class Content:
    """A content in tokens, and the hearer named before it."""

    parts: tuple[Range, ...]
    hearer: Range | None = None
    cue_end: int | None = None
    """The token after the cue where a preposition belongs to it ("disagreed with")."""
    clause: bool = True
    """Whether it is a quotation or a clause, not a mere noun phrase."""


def choose(tokens: Tokens, hit: Hit, left: int, certain: bool = False) -> Content | None:
    """The content of `hit`, without what others or the writer say to it; see `_chosen`."""
    beyond = past_hearer(tokens, hit, sentence_end(tokens))
    if beyond is not None:
        return Content(beyond[1:], beyond[0])
    content = _chosen(tokens, hit, left, certain)
    if content is None or opens_with_and(tokens, hit, content.parts):
        return None
    first, end = content.parts[-1]
    told = before_telling(tokens, first, end)
    told = within_dashes(tokens, hit, first, within_brackets(tokens, first, told))
    told = before_ending(tokens, first, before_afterthought(tokens, first, told))
    told = before_main_verb(tokens, hit, first, before_circumstance(tokens, hit, first, told))
    told = before_next_clause(tokens, hit, first, before_sentence_passed(tokens, hit, first, told))
    if told == end:
        return content
    return replace(content, parts=(*content.parts[:-1], (first, told)))


def _chosen(tokens: Tokens, hit: Hit, left: int, certain: bool) -> Content | None:
    """The content of `hit`; nothing before token `left` can belong to it.

    What follows the cue wins over what precedes it, unless a quotation precedes it: in "While S, the
    envoy denied T" the envoy says T alone. `certain` says that a clause is known to precede the hit.
    """
    end = sentence_end(tokens)
    if hit.passive:
        return _of_passive(tokens, hit, left, end)
    if (worded := _as_worded(tokens, hit, end)) is not None:
        return worded
    hearer, at = skip(tokens, hit)
    earlier, quoted = _earlier(tokens, hit, left, certain)
    if not quoted and (half := second_half(tokens, hit, at, end)) is not None:
        return Content((half,), hearer)
    if hit.verb.lemma == "accord":
        parts = according(tokens, hit, left, earlier, end)
        return None if parts is None else Content(parts)
    if _breaks_predicate(tokens, hit, at) and (broken := surrounding(tokens, hit, left, at, end)):
        return Content(broken, hearer)
    if earlier is None or not quoted:
        whole = hit.inverted and earlier is not None and tokens[min(at, end - 1)].word
        heard = hearer is not None and hearer[1] == at
        whole = whole or (earlier is not None and _tells_how(tokens, hit, earlier, min(at, end - 1), heard))
        later = None if whole else forward(tokens, hit, at, end, told=heard)
        alone = earlier is None or hit.verb.lemma in _NEVER_AFTER
        if later is not None and (later.clause or alone):
            halves = (
                (_after_colon(tokens, earlier),)
                if earlier is not None and _ends_quoted(tokens, hit, earlier, later.part)
                else ()
            )
            return Content((*halves, later.part), hearer, later.cue_end, later.clause)
    if earlier is None:
        return _of_no_clause(tokens, hit, left, at, hearer)
    rest = resumed(tokens, at, earlier, end)
    return Content((_after_colon(tokens, earlier), rest) if rest else (earlier,), hearer)


def _of_no_clause(tokens: Tokens, hit: Hit, left: int, at: int, hearer: Range | None) -> Content | None:
    """The claim that is answered, or what stands on both sides of the hit, where no clause is beside it."""
    if (claim := answered_claim(tokens, hit)) is not None:
        return Content((claim,), clause=False)
    if _is_whose_own(tokens, hit):
        return None
    end = sentence_end(tokens)
    around = surrounding(tokens, hit, left, at, end) or _far_quotation(tokens, hit, at, end)
    return Content(around, hearer) if around else None


def _as_worded(tokens: Tokens, hit: Hit, end: int) -> Content | None:
    """The content of ways of saying that show it by their own words: "“…” was how Lee put it"."""
    if (told := _told_how(tokens, hit)) is not None:
        return Content((told,))
    verdict = judged(tokens, hit, end)
    return Content((verdict,), clause=False) if verdict else None


def _tells_how(tokens: Tokens, hit: Hit, earlier: Range, at: int, heard: bool) -> bool:
    """Whether what stands at `at` only tells how `earlier` was said; `heard`: right behind a hearer."""
    asked = heard and tokens[at].lower == "to" and hit.verb.lemma != "tell"  # "(urged) the board to act"
    return not asked and tells_how(tokens, hit, earlier, at)


_NEVER_AFTER = frozenset("deny reject refute dispute".split())
"""Verbs that take no clause before them: "Spain takes the ship, its owner denies (the charge)"."""


def _earlier(tokens: Tokens, hit: Hit, left: int, certain: bool) -> tuple[Range | None, bool]:
    """The content before the cue, if any, and whether its own quotation closes right there."""
    earlier = None if _is_whose_own(tokens, hit) else before(tokens, hit, left, certain)
    closed = earlier is not None and is_quote(tokens[hit.start - 1 - (not is_quote(tokens[hit.start - 1]))])
    if earlier is None or not closed or _is_of_participle(tokens, hit, earlier):
        return earlier, False
    if is_what_it_is_called(tokens, earlier[1] - 1):
        return earlier, False  # "In a shed known as “the Ritz”, she said that …"
    return _own_quotation(tokens, earlier), True


def _is_whose_own(tokens: Tokens, hit: Hit) -> bool:
    """Whether what is somebody's speaks in a clause about them: "Rye Ltd, whose owner said it was safe,"."""
    return hit.source is not None and tokens[hit.source.first].lower == "whose"


def _own_quotation(tokens: Tokens, part: Range) -> Range:
    """The quotation behind a semicolon alone: "Board delays vote; (“Late, not wrong”,) trustee says"."""
    first, end = part
    quote = next((at for at in range(end - 1, first, -1) if is_quote(tokens[at])), first)
    return (quote, end) if quote > first and is_mark(tokens[quote - 1], ";") else part


def _breaks_predicate(tokens: Tokens, hit: Hit, at: int) -> bool:
    """Whether the cue parts a verb from its rest or its subject: "The plan was, he said, “mad”"."""
    if hit.start < 2 or not is_mark(tokens[hit.start - 1], ","):
        return False
    subject = opens_predicate(tokens, at + 1) and not has_verb(tokens[: hit.start - 1])
    opens = tokens[0].lower in words_of("wh") | {"that"}
    return ends_in_be(tokens, hit.start - 1) or subject or (opens and opens_predicate(tokens, at + 1))


def _is_of_participle(tokens: Tokens, hit: Hit, earlier: Range | None) -> bool:
    """Whether the quotation before is read in an opening clause: "Standing under a sign “No,” Lee"."""
    if earlier is None or earlier[0] != 0 or not tokens[0].lower.endswith("ing"):
        return False
    goes_on = hit.stop < len(tokens) and not is_mark(tokens[hit.stop], ",", ".")
    return goes_on and earlier[1] - earlier[0] > _LONGEST_COPY


_LONGEST_COPY = 3
"""Tokens of “Leaving,” he said, where the participle is in the quotation's place."""


def _told_how(tokens: Tokens, hit: Hit) -> Range | None:
    """The quotation of "“It is mad” was how Ann Lee put it", where what she spoke of stands after the cue."""
    how = hit.start - 1 - (hit.start > 1 and tokens[hit.start - 1].lower == "that")
    told = tokens[how].lower in ("how", "all") if how > 1 else False  # "“Stay tuned” was all she would say"
    if not told or not is_a(tokens[how - 1], "be"):
        return None
    return (how - 2, how - 1) if is_quote(tokens[how - 2]) else None


def _ends_quoted(tokens: Tokens, hit: Hit, earlier: Range, later: Range) -> bool:
    """Whether a quotation goes on with a clause: "The work would go on, she said, “with or without us.”".

    So too behind a colon: "The work would go on, she said: “We need no help.”". Not where the quotation only
    joins it: "It fell with a crack and, she said, “a groan”", nor in a clause about one told of: "Roe kept
    a log by Lee, whose last line says: “No.”".
    """
    source = () if hit.source is None else tokens[hit.source.first : hit.source.end]
    if is_a(tokens[earlier[1] - 1], "coordinator") or any(token.lower == "whose" for token in source):
        return False
    if is_mark(tokens[later[0] - 1], ":"):
        beside = is_quote(tokens[later[0]]) or is_mark(tokens[earlier[1]], ",")
        return earlier[0] == 0 and beside and sources.is_main_clause(tokens, 0)
    words = tokens[later[0]].form.lstrip("\"'“‘`")
    return is_quote(tokens[later[0]]) and is_mark(tokens[later[0] - 1], ",") and words[:1].islower()


def _after_colon(tokens: Tokens, part: Range) -> Range:
    """The half of a clause that goes on after its speaker, without the sentence before a colon in it.

    As in "The plan was mad; the town, she said, would pay".
    """
    first, end = part
    colon = next((at for at in range(end - 1, first, -1) if is_mark(tokens[at], ":", ";")), None)
    return part if colon is None or is_quote(tokens[end - 1]) else (colon + 1, end)


def _far_quotation(tokens: Tokens, hit: Hit, at: int, end: int) -> tuple[Range, ...]:
    """The quotation that ends the sentence after an aside: "said, when the news broke, “…”"."""
    last = end - 1
    if last <= at or not is_quote(tokens[last]) or not is_mark(tokens[last - 1], ","):
        return ()
    between = tokens[at : last - 1]
    if hit.verb.lemma not in words_of("speech") or len(between) > _LONGEST_ASIDE:
        return ()
    recalled = len(between) < 4 and between[-1].lower in _RECALLED  # "told them, they recall, “…”"
    spoken = any(is_quote(token) or is_cue_form(token) for token in between)
    return () if spoken and not recalled else ((last, end),)


_RECALLED = frozenset("recall recalls recalled remember remembers remembered".split())


def _pointing(tokens: Tokens, verb: int) -> Found | None:
    """The word that points back in "That was dismissed as “mad” by the clerk"."""
    at = sources.skip_back(tokens, verb - 1)
    return (
        Found(at, at + 1)
        if at >= 0 and tokens[at].lower in ("that", "this") and opens_clause(tokens, at)
        else None
    )


def _described(tokens: Tokens, verb: int) -> Found | None:
    """What stands before the comma of "the plan, described by Ann Lee as “mad”"."""
    if verb < 2 or not is_mark(tokens[verb - 1], ","):
        return None
    start = ending_at(tokens, verb - 1)
    return None if start is None else Found(start, verb - 1)


_TELLING = frozenset("tell warn assure advise inform notify promise remind".split())
"""Verbs whose passive tells who heard it: "was assured by the firm that"."""


def _of_passive(tokens: Tokens, hit: Hit, left: int, end: int) -> Content | None:
    """The content of "the plan was rejected by the board": what is rejected, and what stands around "by"."""
    at = hit.stop
    while at < end and is_mark(tokens[at], ","):
        at += 1
    if hit.verb.lemma in _TELLING:
        return Content(((at, end),)) if at < end and tokens[at].lower == "that" else None
    subject = (
        _described(tokens, hit.first) or sources.before(tokens, hit.first) or _pointing(tokens, hit.first)
    )
    be = skip_auxiliaries(tokens, hit.first)
    claim = claim_before(tokens, left, be if subject is None else subject.first)
    if claim is not None:
        return Content(((claim, be if subject is None else subject.end),), clause=False)
    if subject is None or subject.first < left or subject.also is not None:
        return _quoted_before_by(tokens, hit)
    pointing = subject.first > 0 and tokens[subject.first - 1].lower in ("that", "this", "these", "those")
    parts = [(subject.first - pointing, subject.end)]
    by = next(n for n in range(hit.first, hit.stop) if tokens[n].lower == "by")
    if by > hit.end:
        parts.append((hit.end, by))
    elif at < end and tokens[at].lower in ("of", "for", "as"):
        stop = phrase_end(tokens, at, end)
        parts.append((at, stop))
    return Content(tuple(parts), clause=False)


def _quoted_before_by(tokens: Tokens, hit: Hit) -> Content | None:
    """The quotation of "the hut, which was called “a trap” by Lee", whose subject is no noun phrase."""
    by = next(n for n in range(hit.first, hit.stop) if tokens[n].lower == "by")
    quoted = by > hit.end and is_quote(tokens[by - 1]) and not is_title(tokens[by - 1])
    alone = quoted and not any(map(is_cue_form, tokens[hit.stop :]))
    return Content(((hit.end, by),), clause=False) if alone else None


def sentence_end(tokens: Tokens) -> int:
    """The token after the sentence's last word or quotation."""
    end = len(tokens)
    while end > 0 and is_mark(tokens[end - 1], ".", "!", "?", ",", ";", ":", "…", "—"):
        end -= 1
    return end
