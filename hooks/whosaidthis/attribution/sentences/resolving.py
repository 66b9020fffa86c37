"""The cues of one sentence, joined: which content ends where the next one begins, which holds another."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from ..contents.according import closes_with_aside
from ..contents.backward import says_no_more
from ..contents.clause_verbs import has_verb
from ..contents.given import Content, choose
from ..cues.aside_cues import with_their_subjects, without_aside
from ..cues.leading_on import is_controlled
from ..cues.unlisted import with_unlisted
from ..cues.verbs import find_hits
from ..drafts import Draft
from ..hearers.times import time_end
from ..hits import Hit
from ..lexicon import CHARGES, Inflection, words_of
from ..sources.defined_people import defined_before
from ..tokens.agreement import Found
from ..tokens.classes import is_a, is_auxiliary, is_mark, is_quote
from ..tokens.sentence import Tokens
from .around_relatives import around_relative
from .behind_semicolons import behind_semicolon
from .breaking import within_clause
from .citing import cites_evidence, cites_people, citing_aside, gives_reason, on_their_word
from .kept import Kept, cut, free, left_of_main
from .outer_credits import outer_of_credit
from .overlapping import closes_with_description, place_inside
from .said import holds_quotation, is_of_claim, is_said, is_speech_act


def resolve(tokens: Tokens, read: Collection[int] = ()) -> list[Draft]:
    """The attributions of one sentence that have a cue verb, in the order of their cues.

    The verbs at the places `read` are left out.
    """
    kept: list[Kept] = []
    left = 0
    found = with_their_subjects(tokens, with_unlisted(tokens, list(find_hits(tokens))))
    hits = [hit for hit in found if hit.first not in read]
    answer = _answer_start(tokens, hits)
    for each in hits:
        hit = _behind_cue(tokens, each, kept)
        if (hit.first < answer and hit.verb.lemma != "noun") or (kept and _parts(hit, kept[-1])):
            continue
        if _begin(hit) < left:
            main = _main_clause(tokens, hit, kept)
            if main is not None:
                kept[-1:] = [*_aside_alone(tokens, kept[-1], hit), main]
                left = main.hit.stop
            continue
        if kept and (cites_evidence(tokens, hit) or gives_reason(tokens, hit, kept[-1])):
            if _inside(hit, kept[-1]):
                kept[-1] = cut(tokens, kept[-1], hit.start)
            continue
        outlet, cited = citing_aside(tokens, hit)
        new = _place(tokens, outlet, kept, left)
        if new is not None:
            if kept and _says_again(kept[-1], new):
                kept.pop()
            kept.append(new)
            left = new.hit.stop
            if cited is not None:
                word = replace(outlet, first=cited.first - 1, end=cited.first)
                kept.extend(filter(None, [on_their_word(tokens, word, cited, kept)]))
    return [_draft(tokens, kept, number) for number in range(len(kept))]


def _behind_cue(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Hit:
    """The hit without the cue before it in its source: "Ann claims (farmer Bob) promised to come"."""
    source, earlier = hit.source, kept[-1].hit if kept else hit
    if source is None or earlier is hit or earlier.source is None or hit.inverted or hit.joined:
        return hit
    within = source.first == earlier.source.first < earlier.first and earlier.end < source.end
    told = kept[-1].content.parts[0][0] == earlier.end and earlier.source.also is None is source.also
    finite = Inflection.BASE not in earlier.form.inflections and Inflection.PAST in hit.form.inflections
    plain = all(token.word and not is_a(token, "relative") for token in tokens[source.first : source.end])
    return (
        replace(hit, source=Found(earlier.end, source.end)) if within and told and finite and plain else hit
    )


def _parts(hit: Hit, item: Kept) -> bool:
    """Whether the hit stands between a cue and its content: "He told them, (they recall), “…”"."""
    return (
        hit.verb.lemma in ("recall", "remember")
        and item.hit.stop <= hit.start
        and hit.stop <= item.content.parts[0][0]
    )


def _answer_start(tokens: Tokens, hits: Sequence[Hit]) -> int:
    """Where the answer begins in "Asked about a film that shows it, Lee replied"; 0 in other sentences."""
    if not tokens or tokens[0].lower not in _ASKED or is_a(tokens[min(1, len(tokens) - 1)], "auxiliary"):
        return 0
    return next((hit.start for hit in hits if hit.start and is_mark(tokens[hit.start - 1], ",")), 0)


_ASKED = frozenset("asked pressed questioned challenged".split())


def _says_again(first: Kept, second: Kept) -> bool:
    """Whether two cues give one source the same words: "(she) replied on the network, writing “…”"."""
    return first.content.parts == second.content.parts and first.hit.source == second.hit.source


def _begin(hit: Hit) -> int:
    """The token with which the hit's own clause begins: the name before "who" may be an earlier source."""
    also = None if hit.source is None or hit.inverted or hit.joined else hit.source.also
    if hit.parted:
        return hit.first  # "who, according to Lee, (warned)"
    return hit.start if also is None else also[0]


def _is_aside(tokens: Tokens, hit: Hit) -> bool:
    """Whether the hit stands in a clause that opens with "which"."""
    also = None if hit.source is None else hit.source.also
    return also is not None and tokens[also[0]].lower == "which"


def _main_clause(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The attribution after a relative clause with one of its own: "Ann Lee, who backs the plan, said …"."""
    source = hit.source
    if source is None or hit.inverted or hit.joined or not kept:
        return None
    aside = kept[-1].hit
    if aside.source is None or not source.first <= aside.start or aside.stop > source.end:
        return None
    closed = is_mark(tokens[source.end], ",", "—", "–") or is_quote(tokens[source.end - 1])
    closed = closed or defined_before(tokens, hit.first) == source
    if not closed and aside.source.also is None:
        return None
    content = choose(tokens, hit, left_of_main(tokens, hit, kept))
    speech = content is not None and (content.clause or hit.verb.lemma in CHARGES)
    speech = speech or (content is not None and holds_quotation(tokens, content))
    return Kept(without_aside(tokens, hit, aside), content) if content is not None and speech else None


def _aside_alone(tokens: Tokens, item: Kept, hit: Hit) -> list[Kept]:
    """The attribution of a relative clause without what follows the clause; none where nothing is left."""
    source = item.hit.source
    lent = item.hit.joined or (source is not None and source.also is not None)
    lent = lent or (source is not None and source.first > 0 and tokens[source.first - 1].lower == "which")
    first, end = item.content.parts[-1]
    says = item.content.clause or any(is_quote(token) for token in tokens[first : min(end, hit.first)])
    if not (lent and says and first < hit.first):
        return []
    alone = cut(tokens, item, min(end, hit.first))
    first, end = alone.content.parts[-1]
    quoted = any(is_quote(token) for token in tokens[first:end])
    return [alone] if quoted or "n" in alone.hit.verb.frames or _says_something(tokens, first, end) else []


def _says_something(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a content is a quotation or a clause: "wrote the bill" says nothing."""
    opener = tokens[first]
    return is_quote(opener) or is_a(opener, "subordinator", "relative") or has_verb(tokens, first, end)


def _place(tokens: Tokens, hit: Hit, kept: list[Kept], left: int) -> Kept | None:
    """The hit with its source and content; ends the content of the one before where this one begins."""
    cited = cites_people(tokens, hit, kept)
    if cited is not None:
        if kept and _inside(hit, kept[-1]):
            kept[-1] = cut(tokens, kept[-1], hit.start)
        return on_their_word(tokens, hit, cited, kept)
    hit = _with_source(hit, kept)
    if hit.source is None:
        return None
    if hit.joined and not kept and _follows_quotation(tokens, hit):
        hit = replace(hit, joined=False)
    if kept and _shares_had(tokens, hit, kept[-1]):
        return None
    credited = outer_of_credit(tokens, hit, kept) or around_relative(tokens, hit, kept)
    if credited is not None:
        return credited
    reported = bool(kept) and (_reports_deed(tokens, hit, kept[-1]) or _reports_more(tokens, hit, kept[-1]))
    if not kept or not (_inside(hit, kept[-1]) or reported):
        content = choose(tokens, hit, hit.first if hit.joined else free(kept, left))
        if content is None or (kept and _is_second_half(content, kept[-1])):
            return None
        bare = not (content.clause or holds_quotation(tokens, content) or _charges(tokens, hit, content))
        lent = hit.joined and not (
            kept or is_of_claim(tokens, content) or is_speech_act(tokens, hit, content)
        )
        if bare and (lent or _is_aside(tokens, hit)):
            return None
        return within_clause(tokens, Kept(hit, content))
    inner = behind_semicolon(tokens, hit, kept) or place_inside(tokens, hit, kept)
    return within_clause(tokens, inner) if inner is not None and inner.within else inner


def _shares_had(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether it is one of two participles behind one "had": "said she had taught him and (praised) him"."""
    second = hit.joined and _inside(hit, item) and item.content.clause
    if not second or hit.verb.lemma not in words_of("judging somebody"):
        return False
    before = tokens[item.content.parts[-1][0] : hit.first - 1]
    had = any(token.lower in ("had", "has", "have") for token in before)
    objects = hit.end < len(tokens) and tokens[hit.end].lower in ("him", "her", "them", "it", "me", "us")
    return had and objects and is_a(tokens[hit.first - 1], "coordinator")


def _follows_quotation(tokens: Tokens, hit: Hit) -> bool:
    """Whether a quotation stands before what leads on to the verb: "“It is mad,” Lee used to say"."""
    source = hit.source
    behind = source is not None and source.first > 0 and is_quote(tokens[source.first - 1])
    return behind and is_controlled(tokens, hit.first)


def _charges(tokens: Tokens, hit: Hit, content: Content) -> bool:
    """Whether the charge is told with whom it is laid against: ", accusing them of fraud"."""
    first, end = content.parts[0]
    return any(token.lower == CHARGES.get(hit.verb.lemma) for token in tokens[first:end])


def _is_second_half(content: Content, item: Kept) -> bool:
    """Whether the words are those with which another's quotation goes on after its cue."""
    first, end = content.parts[0]
    return any(start <= first and end <= stop for start, stop in item.content.parts[1:])


def _with_source(hit: Hit, kept: list[Kept]) -> Hit:
    """The hit with the source that the verb before lends it; one that stands nearer is its own."""
    if not hit.joined or not kept:
        return hit
    last = kept[-1].hit
    own = hit.source is not None and hit.source.first >= last.stop
    if not own and last.verb.lemma == "hear" and _inside(hit, kept[-1]):
        return replace(hit, source=None)  # "The inquest heard that a clerk left and claimed": the clerk did
    return hit if own else replace(hit, source=last.source)


def _inside(hit: Hit, item: Kept) -> bool:
    first, end = item.content.parts[-1]
    return first <= hit.start < end


def _reports_deed(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether the hit closes a clause that names what somebody spoke of: "Lee praised the plan, Roe said".

    So too one about those who spoke: "It suits bakers who refuse to leave, said Roe".
    """
    comma = item.content.parts[-1][1]
    bare = not (item.content.clause or holds_quotation(tokens, item.content)) or _is_defining(tokens, item)
    bare = bare or item.hit.verb.lemma == "plead"  # "Three have pleaded guilty, the mayor said"
    follows = hit.start == comma + 1 and is_mark(tokens[comma], ",")
    stop = time_end(tokens, hit.stop) if hit.stop < len(tokens) else hit.stop  # "said Thursday, though"
    ends = stop >= len(tokens) or is_mark(tokens[stop], *_CLOSING) or says_no_more(tokens, hit)
    ends = ends or closes_with_aside(tokens, hit) or closes_with_description(tokens, hit)
    return bare and follows and ends and not hit.joined and not item.within


def _is_defining(tokens: Tokens, item: Kept) -> bool:
    """Whether the clause tells which people are meant: "bakers who refuse (to leave)"."""
    also = None if item.hit.source is None else item.hit.source.also
    return also is not None and also[0] > 0 and tokens[also[0] - 1].word


def _reports_more(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether it closes a clause that outruns what it names: "It praised days when all sang, Lee said".

    So too one with a second verb: "She asked for leave and was refused, said Roe".
    """
    end = item.content.parts[-1][1]
    goes_on = end < hit.start and tokens[end - 1].word and is_a(tokens[end], "subordinator", "relative")
    goes_on = goes_on or (end + 1 < hit.start and _is_second_verb(tokens, end))
    goes_on = goes_on or _is_time_behind(tokens, end, hit.start - 1)
    return goes_on and not item.content.clause and is_mark(tokens[hit.start - 1], ",") and not hit.joined


def _is_time_behind(tokens: Tokens, at: int, comma: int) -> bool:
    """Whether only when or where it was said stands there: "asked for a delay (on Monday), according to"."""
    between = tokens[at:comma]
    opens = bool(between) and is_a(between[0], "preposition", "day", "time")
    return opens and all(token.word for token in between) and not has_verb(tokens, at, comma)


def _is_second_verb(tokens: Tokens, at: int) -> bool:
    """Whether what stands at `at` joins another verb with the same subject: "and was"."""
    return is_a(tokens[at], "coordinator") and is_auxiliary(tokens[at + 1])


_CLOSING = (".", ",", "—", "–")


def _draft(tokens: Tokens, kept: list[Kept], number: int) -> Draft:
    """The draft of one kept hit."""
    hit, content = kept[number].hit, kept[number].content
    found = hit.source
    source = () if found is None else found.parts
    inside = number + 1 if number + 1 < len(kept) and kept[number + 1].outer else None
    if kept[number].within:
        inside = number - 1
    cue = (hit.first, content.cue_end or hit.end)
    said = is_said(tokens, hit, content)
    return Draft(source, cue, content.parts, content.hearer, content.clause, said, inside)
