"""Cues: the verbs of a sentence that can give words to a source, each with its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ..hits import Hit
from ..lexicon import Form, Inflection, Verb, cue_forms, phrasal_forms, words_of
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..phrases.courts import ruling
from ..phrases.heads import ARTICLES
from ..phrases.passives import is_passive_cue
from ..sources import of_verbs as sources
from ..sources import subjects
from ..sources.accounts import THEIRS, find_account
from ..sources.inverted import has_verb_after, speaker_after, takes_thing
from ..sources.of_relatives import within_relative
from ..sources.owners import after_feeling, owner_of
from ..sources.sent_papers import poster
from ..tokens.agreement import Found, agrees
from ..tokens.capitals import capitals_from
from ..tokens.classes import ends_in, is_a, is_adverb, is_mark, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens
from .and_said import goes_on, second_verb
from .as_told import AS_TOLD, as_told
from .cue_words import is_active_cue, is_progressive
from .habits import habit
from .idioms import closers, idiom_verb, opens_idiom
from .kept_secret import is_reason_for_it
from .leading_on import distanced, is_controlled
from .overheard import overheard
from .participles import of_participle, opening, quotes_another
from .passive import passive_hit
from .words_told_of import says_nothing


def find_hits(tokens: Tokens) -> Iterator[Hit]:
    """The cues of a sentence that have a source, or whose source the cue before lends them."""
    openers = _openers()
    opened = opening(tokens) if tokens else None
    if opened is not None:
        yield opened
    for at, token in enumerate(tokens):
        if token.lower in openers and not (opened is not None and at == opened.first):
            yield from (hit for hit in _hits_at(tokens, at) if not _is_of_nothing(tokens, hit))


def _is_of_nothing(tokens: Tokens, hit: Hit) -> bool:
    """Whether the source is "nothing" or the like, or ends in "his": "Nothing pointed to a crime"."""
    source = hit.source
    if source is None:
        return False
    dated = source.end < hit.first and is_a(tokens[source.end], "day")
    if dated and source.first < source.end - 1 and tokens[source.end - 1].lower in _WHOSE:
        return True  # "Lee spent most of his Monday show on it", where nothing shows
    lone = source.end - source.first == 1 and tokens[source.first].lower in _NOTHINGS
    return lone or (source.also is not None and tokens[source.end - 1].lower in _WHOEVER)


_WHOSE = frozenset("my our your his her its their".split())
_WHOEVER = frozenset(("anyone", "anybody"))
"""Who is meant in general: "Anyone who reports a crime may not be sacked"."""
_NOTHINGS = frozenset("nothing something everything anything".split())


def _hits_at(tokens: Tokens, at: int) -> Iterator[Hit]:
    """The hit of the word at `at`, if it is a cue here."""
    told = as_told(tokens, at)
    if told is not None:
        yield told
    else:
        yield from _hits_of(tokens, at)


def _hits_of(tokens: Tokens, at: int) -> Iterator[Hit]:
    token = tokens[at]
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    form = cue_forms().get(token.lower)
    if token.lower in ("put", "puts") and (put := _puts_to(tokens, at)) is not None:
        yield put
    elif (token.lower, following) in phrasal_forms() and not _puts_at(tokens, at):
        yield from _phrasal(tokens, at)
    elif not token.word or opens_idiom(tokens, at) or _tells_of_speakers(tokens, at):
        return
    elif (idiom := idiom_verb(tokens, at)) is not None:
        yield from _idiom(tokens, at, *idiom)
    elif (account := find_account(tokens, at)) is not None:
        yield account
    elif token.lower in _nouns() and (owner := owner_of(tokens, at)) is not None:
        yield from _noun(tokens, at, owner)
    elif form is not None and is_passive_cue(tokens, at, form):
        yield from passive_hit(tokens, at, form)
    elif form is not None and is_active_cue(tokens, at, form):
        hit = _verb_hit(tokens, at, form)
        if hit is not None:
            yield hit


def _tells_of_speakers(tokens: Tokens, at: int) -> bool:
    """Whether the verb only tells which people speak, or why they have no name."""
    return _tells_which(tokens, at) or is_reason_for_it(tokens, at)


def _tells_which(tokens: Tokens, at: int) -> bool:
    """Whether the verb only tells which people speak: "members who (backed) it said"."""
    if at == 0 or at + 2 >= len(tokens) or tokens[at - 1].lower != "who":
        return False
    said = cue_forms().get(tokens[at + 2].lower)
    told = said is not None and said.inflections & {Inflection.PAST, Inflection.THIRD}
    return tokens[at + 1].lower in sources.OBJECTS and bool(told)


def _puts_at(tokens: Tokens, at: int) -> bool:
    """Whether "put it" gives a figure: "put it at £4m", not "put it to him"."""
    return tokens[at + 1].lower == "it" and at + 2 < len(tokens) and tokens[at + 2].lower == "at"


_PUT_TO = Verb("put it to", "to", ())


def _puts_to(tokens: Tokens, at: int) -> Hit | None:
    """The hit of "(counsel) put it to him that it was so", "put to him that"; None for other words."""
    it = at + 1 < len(tokens) and tokens[at + 1].lower == "it"
    to = at + 1 + it
    if to + 2 >= len(tokens) or tokens[to].lower != "to":
        return None
    end = starting_at(tokens, to + 1)
    found = sources.before(tokens, at)
    if found is None or end is None or end + 1 >= len(tokens) or tokens[end].lower != "that":
        return None
    if tokens[end + 1].lower in words_of("pointed at"):
        return None  # "put to the council that week"
    return Hit(at, to + 1, _PUT_TO, Form(_PUT_TO, frozenset({Inflection.PAST})), found)


@cache
def _openers() -> frozenset[str]:
    """The first words of all cues."""
    phrasal = (first for first, _ in phrasal_forms())
    return frozenset(
        (
            *cue_forms(),
            *_nouns(),
            *words_of("account"),
            *phrasal,
            *closers(),
            "according",
            "follows",
            "per",
            "put",
            "puts",
        )
    )


@cache
def _nouns() -> frozenset[str]:
    """Nouns for what somebody says: the minister's claim, her answer."""
    return words_of("cue-noun") | words_of("utterance")


def _phrasal(tokens: Tokens, at: int) -> Iterator[Hit]:
    """The hit of "went on" or "fired back"; not where a title follows: "went on “Late Talk”"."""
    form = phrasal_forms()[tokens[at].lower, tokens[at + 1].lower]
    titled = at + 2 < len(tokens) and is_quote(tokens[at + 2])
    hit = None if titled or not is_active_cue(tokens, at, form) else _verb_hit(tokens, at, form)
    if hit is not None and not hit.inverted:
        as_put = form.verb.lemma == "put it" and hit.start > 0 and tokens[hit.start - 1].lower == "as"
        yield replace(hit, end=at + 2, verb=AS_TOLD if as_put else hit.verb)


def _takes_up(tokens: Tokens, at: int) -> bool:
    """Whether somebody else's verb and its preposition stand there: "Lee (responded to) Roe's claim"."""
    return is_past(tokens[at]) and is_a(tokens[at + 1], "preposition")


def _idiom(tokens: Tokens, at: int, verb: int, form: Form) -> Iterator[Hit]:
    """The hit of "made it clear", whose last word stands at `at` and its verb before that."""
    if is_a(tokens[verb], "be"):
        found = sources.before(tokens, verb)
        hit = None if found is None else Hit(verb, verb + 1, form.verb, form, found)
    else:
        hit = _verb_hit(tokens, verb, form) if is_active_cue(tokens, verb, form) else None
    if hit is not None and not hit.inverted:
        yield replace(hit, end=at + 1)


_NOUN = Verb("noun", "t", ())


def _noun(tokens: Tokens, at: int, owner: int) -> Iterator[Hit]:
    """The hit of "Lee's claim that", "her answer was that", whose owner ends before token `owner`."""
    start = owner - 1 if tokens[owner - 1].lower in THEIRS else _own_start(tokens, owner)
    that = at + 2 if at + 1 < len(tokens) and tokens[at + 1].lower in ("is", "was") else at + 1
    told = that > at + 1 or tokens[at].lower in words_of("cue-noun")
    if start is not None and told and that < len(tokens) and tokens[that].lower == "that":
        form = Form(_NOUN, frozenset({Inflection.BASE}))
        yield Hit(at, that, _NOUN, form, Found(after_feeling(tokens, start, owner), owner))


def _own_start(tokens: Tokens, owner: int) -> int | None:
    """Where an owner's noun phrase begins: "The ruling brushed aside (the state's) argument"."""
    start = ending_at(tokens, owner)
    if start is None:
        return None
    articles = (at for at in range(owner - 2, start, -1) if tokens[at].lower in ARTICLES)
    taken_up = next((at for at in range(owner - 3, start, -1) if _takes_up(tokens, at)), None)
    if taken_up is not None:
        return taken_up + 2
    own = next(articles, start)
    joined = is_a(tokens[own - 1], "preposition", "coordinator") and not is_adverb(tokens[own - 1])
    return start if own > start and joined else own


def _verb_hit(tokens: Tokens, at: int, form: Form) -> Hit | None:
    """The hit of a verb: subject before it, else after it, else none of its own."""
    if _is_telling(tokens, at) or quotes_another(tokens, at):
        return None
    if form.inflections == {Inflection.ING} and not is_progressive(tokens, at):
        return of_participle(tokens, at, form)
    quoted = speaker_after(tokens, at, form)
    if quoted is not None:
        return Hit(at, at + 1, form.verb, form, quoted, inverted=True)
    heard = overheard(tokens, at, form)
    if heard is not None:
        return Hit(at, at + 1, form.verb, form, heard)
    if is_controlled(tokens, at):
        return habit(tokens, at, form) or Hit(
            at, at + 1, form.verb, form, _controller(tokens, at), joined=True
        )
    first = distanced(tokens, at)
    found = sources.before(tokens, first)
    told = found is not None and tokens[found.end - 1].lower in _TOLD
    fits = found is not None and not told and (first < at or agrees(tokens, found, at, form))
    if found is not None and fits and not _names_after(tokens, at):
        found = within_relative(tokens, at, found)
        if says_nothing(tokens, found, at):
            return None
        source = poster(tokens, found) or found
        return Hit(first, at + 1, ruling(tokens, form.verb, source), form, source)
    if _can_invert(tokens, at, form) and not goes_on(tokens, at - 1, at, form):
        found = sources.after(tokens, at + 1, len(tokens))
        spoken = found is not None and not has_verb_after(tokens, found.end)
        if spoken and not takes_thing(tokens, at, form):
            return Hit(at, at + 1, form.verb, form, found, inverted=True)
    return second_verb(tokens, first, at, form)


def _controller(tokens: Tokens, at: int) -> Found | None:
    """Who says what "to" leads on to: "The roof leaked, and (the clerk) wrote to the board to say"."""
    own = next((n for n in range(at - 2, 0, -1) if not tokens[n].word or is_a(tokens[n], "coordinator")), 0)
    verb = next((n for n in range(own + 1, at - 1) if is_past(tokens[n]) or is_verb(tokens[n])), None)
    found = sources.before(tokens, verb) if own and verb is not None and verb > own + 1 else None
    return found if found is not None and found.first > own else subjects.subject_of(tokens, at - 1)


def _is_telling(tokens: Tokens, at: int) -> bool:
    """Whether "telling" is no verb: "His silence is telling: bakers want out"."""
    alone = at + 1 == len(tokens) or not (tokens[at + 1].word or is_quote(tokens[at + 1]))
    return tokens[at].lower == "telling" and alone


_TOLD = frozenset("remarks comments words".split())
"""What somebody has said, which is nobody who says it: "her remarks seemed to confirm it"."""


def _names_after(tokens: Tokens, at: int) -> bool:
    """Whether a name alone follows the verb at `at`: "The claims, long denied, said Ann Lee, a nurse"."""
    end = capitals_from(tokens, at + 1)
    named = tokens[at].lower == "said" and is_mark(tokens[at - 1], ",") and end - at > 2
    return named and (end == len(tokens) or is_mark(tokens[end], ",", ".") or tokens[end].lower == "who")


def _can_invert(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb stands right after a quotation or a comma ("…, said the minister")."""
    if "q" not in form.verb.frames or form.verb.lemma in words_of("told"):
        return False  # whom "told" stands before is the hearer
    if Inflection.BASE in form.inflections:
        quoted = at > 0 and is_quote(tokens[at - 1]) and ends_in(tokens[at - 1], ",", "?", "!")
        closed = quoted or (at > 0 and is_mark(tokens[at - 1], ","))
        return tokens[at].lower == "say" and closed
    if at > 0 and is_quote(tokens[at - 1]):
        return True
    marked = at > 0 and is_mark(tokens[at - 1], ",", "—", "–", "―", "--", ":")
    return marked and ("z" in form.verb.frames or (at > 1 and is_quote(tokens[at - 2])))
