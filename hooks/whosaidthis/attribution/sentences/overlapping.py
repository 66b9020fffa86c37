"""A cue that stands inside what looked like the content of the cue before it."""

from __future__ import annotations

from ..contents.according import closes_with_aside
from ..contents.given import Content, choose, sentence_end
from ..cues.overheard import is_heard
from ..cues.told_aside import is_told_of
from ..hits import Hit
from ..lexicon import Inflection, words_of
from ..tokens.agreement import Found
from ..tokens.classes import (
    DASHES,
    closes_with,
    is_a,
    is_auxiliary,
    is_contracted,
    is_mark,
    is_quote,
    is_verb,
)
from ..tokens.sentence import Tokens
from .breaking import begins_anew
from .kept import Kept, cut
from .reply import start_of_reply


def place_inside(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit with its content, where it is a statement of its own; `kept` ends in the one that holds it.

    The content of that one is ended where this one begins.
    """
    closes = closes_with_aside(tokens, hit) or closes_with_description(tokens, hit)
    content = None if closes else choose(tokens, hit, hit.start)
    told = content is not None and (
        _tells_listener(hit, content)
        or _is_credited(hit, kept[-1], content)
        or _names_undiscussed(tokens, hit, kept[-1])
    )
    if content is not None and told and not kept[-1].within:
        return Kept(hit, content, within=True)
    if content is not None and _is_told_of(tokens, hit, kept[-1], content):
        return Kept(hit, content)
    which = None if content is None else _which_quotes(tokens, hit, content)
    if content is not None and which is not None:
        kept[-1] = cut(tokens, kept[-1], which)
        return Kept(hit, content)
    if _rests_on_information(tokens, hit, kept[-1]):
        kept.pop()
        return Kept(hit, content or Content(((hit.stop + 1, sentence_end(tokens)),)))
    if _is_whole(tokens, hit, kept[-1]) or _is_second_clause(tokens, hit, kept[-1]):
        if content is None or not _is_clear_report(tokens, hit):
            return None
        told = content.clause and _passes_on(tokens, kept[-1].hit, hit, content)
        return Kept(hit, content, within=True) if told or _names_in_quotation(tokens, hit, content) else None
    if content is None:
        return _closing(tokens, hit, kept)
    reply = start_of_reply(tokens, kept[-1], hit)
    if reply < hit.start or begins_anew(tokens, kept[-1], hit, content):
        kept[-1] = cut(tokens, kept[-1], reply)
        return Kept(hit, content)
    if _leads_in_quotation(tokens, hit, content):
        return _outer(tokens, hit, kept)
    return Kept(hit, content, within=True) if _quotes_another(tokens, hit, kept[-1], content) else None


_DESCRIBING = words_of("knowing") | frozenset(
    "involved briefed working based posted stationed serving accredited with at from in of near".split()
)
_LONGEST_DESCRIPTION = 16
"""Tokens."""
_TOLD = frozenset("tell warn advise assure inform".split())


def _tells_listener(hit: Hit, content: Content) -> bool:
    """Whether somebody is told a clause: "Lee said she had been told by a clerk that it was late"."""
    return content.clause and hit.passive and hit.verb.lemma in _TOLD


def _names_undiscussed(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether it names what nothing is said on: "declined to comment on what she (called “leaks”)"."""
    named = hit.verb.lemma in _NAMING and hit.start > 0 and tokens[hit.start - 1].lower == "what"
    quoted = hit.end < len(tokens) and is_quote(tokens[hit.end])
    return named and quoted and item.hit.verb.lemma in ("decline", "refuse")


def _is_credited(hit: Hit, item: Kept, content: Content) -> bool:
    """Whether somebody else is credited with all of it: "a clerk who, according to Lee, (warned) us that"."""
    between = hit.parted and item.hit.start < hit.first and item.content.parts[-1][0] == hit.first
    return between and content.clause


def closes_with_description(tokens: Tokens, hit: Hit) -> bool:
    """Whether only what the source is follows it: "…, said a banker involved in the talks"."""
    source, end = hit.source, sentence_end(tokens)
    if source is None or not hit.inverted or not hit.start or not closes_with(tokens[hit.start - 1], ","):
        return False
    described = source.end < end and tokens[source.end].lower in _DESCRIBING
    rest = tokens[source.end : _before_secrecy(tokens, source.end, end)]
    told = any(is_quote(token) or is_mark(token, ":", ";") or is_auxiliary(token) for token in rest)
    return described and not told and len(rest) < _LONGEST_DESCRIPTION


def _before_secrecy(tokens: Tokens, at: int, end: int) -> int:
    """The "who" behind which it is only told why the source has no name: "who spoke on condition of"."""
    secret = any(token.lower in words_of("secrecy") for token in tokens[at:end])
    return next((n for n in range(at, end) if tokens[n].lower == "who"), end) if secret else end


def _leads_in_quotation(tokens: Tokens, hit: Hit, content: Content) -> bool:
    """Whether it closes a clause and leads in a quotation: "It does not show S, Lee said: “It is dark”"."""
    first = content.parts[0][0]
    led_in = is_quote(tokens[first]) and is_mark(tokens[first - 1], ":")
    return led_in and not hit.joined and is_mark(tokens[hit.start - 1], ",")


def _quotes_another(tokens: Tokens, hit: Hit, item: Kept, content: Content) -> bool:
    """Whether what is said gives what another told somebody: "Lee said that he told her to “take it”".

    So too what another was heard to say, or who did: "Lee said she rang the cook, who told her that it was".
    """
    if hit.source is None or hit.joined or item.within or item.hit.source is None:
        return False
    if content.clause and is_heard(tokens, item.hit.verb.lemma, hit.source):
        return True
    if content.hearer is None:
        return False
    quoted = any(is_quote(token) for first, end in content.parts for token in tokens[first:end])
    quoted = quoted or is_told_of(tokens, item.hit.verb.lemma, hit, content.parts[-1])
    another = _words(tokens, hit.source) != _words(tokens, item.hit.source)
    return quoted and item.hit.verb.lemma in words_of("speech") and another


def _words(tokens: Tokens, found: Found) -> tuple[str, ...]:
    return tuple(token.lower for token in tokens[found.first : found.end])


def _is_told_of(tokens: Tokens, hit: Hit, item: Kept, content: Content) -> bool:
    """Whether the noun phrase that was the content speaks in a clause of its own: "praised Lee, who said"."""
    relative = hit.source is not None and hit.source.also is not None
    says = content.clause or any(is_quote(token) for part in content.parts for token in tokens[slice(*part)])
    deed = not item.content.clause or item.hit.verb.lemma in ("decline", "refuse")
    return relative and deed and says


def _which_quotes(tokens: Tokens, hit: Hit, content: Content) -> int | None:
    """The "which" of a paper's own words: "said it went against the report, which called him “mad”"."""
    source = hit.source
    if source is None or source.also is None or tokens[source.also[0]].lower != "which":
        return None
    paper = tokens[source.end - 1].lower in words_of("evidence") | words_of("account")
    quoted = any(is_quote(token) for part in content.parts for token in tokens[slice(*part)])
    return source.also[0] if paper and quoted else None


def _closing(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit to which what stands before it belongs: its last quotation, or all of it."""
    if _has_quotation_after_aside(tokens, hit, kept[-1]):
        kept.pop()
        return Kept(hit, Content(((hit.start - 1, hit.start),)))
    if _follows_led_in_quotation(tokens, hit, kept[-1]):
        kept[-1] = cut(tokens, kept[-1], hit.start - 2)
        return Kept(hit, choose(tokens, hit, hit.start - 1) or Content(((hit.start - 1, hit.start),)))
    return _outer(tokens, hit, kept) if _reports_all(tokens, hit) else None


def _outer(tokens: Tokens, hit: Hit, kept: list[Kept]) -> Kept | None:
    """The hit that reports all before it, the last of `kept` with it.

    Nobody speaks twice in "He could not recall a call, he said".
    """
    whole = choose(tokens, hit, 0, certain=True)
    own = kept[-1].hit.verb.lemma in words_of("no-saying") or _is_their_own(tokens, hit, kept[-1].hit)
    if whole is not None and own:
        kept.pop()
        return Kept(hit, whole)
    if whole is None and hit.source is not None and hit.source.also is not None:
        return None  # "Ten were ill, two of them nurses who had just begun"
    about = whole is not None and hit.verb.lemma != "accord" and _tells_of_its_thing(whole, kept[-1])
    if about and whole is not None and _resumes(tokens, whole):
        return None  # "The mayor said the dam, which, she said, leaks, would be mended"
    start = _start_of_clause(tokens, hit, whole) if about and whole else hit.start
    kept[-1] = cut(tokens, kept[-1], min(start, kept[-1].content.parts[-1][1]))
    return None if whole is None else Kept(hit, whole, outer=not about)


def _start_of_clause(tokens: Tokens, hit: Hit, clause: Content) -> int:
    """Where a relative clause begins: with its first words, or the "which" of "(which), it said, was low"."""
    which = hit.start - 2
    parted = clause.parts[0][0] > which > 0 and is_a(tokens[which], "relative")
    return which if parted else min(hit.start, clause.parts[0][0])


def _tells_of_its_thing(clause: Content, item: Kept) -> bool:
    """Whether a clause only tells of something in what was said: "put it at two, which, it said, was low"."""
    return item.content.parts[-1][0] < clause.parts[0][0]


def _resumes(tokens: Tokens, clause: Content) -> bool:
    """Whether what was said goes on behind a clause that only tells of something in it."""
    first, end = clause.parts[-1]
    return any(is_mark(tokens[at], ",") and is_verb(tokens[at + 1]) for at in range(first + 1, end - 1))


def _is_their_own(tokens: Tokens, hit: Hit, inner: Hit) -> bool:
    """Whether one pronoun is the source of both, and the inner one only remembers."""
    if hit.source is None or inner.source is None or inner.verb.lemma not in ("recall", "remember"):
        return False
    words = _words(tokens, hit.source)
    alone = len(words) == 1 and is_a(tokens[hit.source.first], "subject")
    return alone and words == _words(tokens, inner.source)


_PASSING_ON = frozenset(("report", "accord"))


def _passes_on(tokens: Tokens, outer: Hit, hit: Hit, content: Content) -> bool:
    """Whether somebody reports, or a paper shows, that another said, told them or warned of something."""
    if outer.verb.lemma in _PASSING_ON:
        return True
    told = content.hearer is not None or tokens[content.parts[0][0]].lower == "that"
    if told and outer.verb.lemma in words_of("speech") | words_of("passing on"):
        return True
    quoted = any(is_quote(token) for part in content.parts for token in tokens[slice(*part)])
    return quoted and Inflection.PAST in hit.form.inflections and outer.verb.lemma in _TELLING


_TELLING = words_of("clausal") | {"testify", "tell", "report", "recall"}


def _names_in_quotation(tokens: Tokens, hit: Hit, content: Content) -> bool:
    """Whether it quotes what another called something: "Lee said that the caller had called it “a fire”"."""
    quoted = any(is_quote(token) for first, end in content.parts for token in tokens[first:end])
    return quoted and hit.verb.lemma in _NAMING


_NAMING = frozenset("call describe brand dub label term liken".split())


def _is_whole(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether the content of `item` begins with the hit: "reported that the guards said …"."""
    first = item.content.parts[-1][0]
    return hit.start == first + (tokens[first].lower == "that")


def _is_second_clause(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether a second clause of what is said begins with the hit: "said he left and that Ben told him"."""
    before = tokens[hit.start - 2 : hit.start] if hit.start > 1 else ()
    joined = len(before) > 1 and is_a(before[0], "coordinator") and before[1].lower == "that"
    return joined and not item.within and item.content.clause and not hit.joined


def _is_clear_report(tokens: Tokens, hit: Hit) -> bool:
    """Whether a full noun phrase speaks, so that the report is one of somebody's words."""
    speaks = words_of("speech") | _NAMING | _ANSWERING
    if hit.source is None or hit.joined or hit.verb.lemma not in speaks:
        return False
    opener = tokens[hit.source.first]
    alone = hit.source.end - hit.source.first == 1
    return not (alone and (is_a(opener, "pronoun", "subject", "determiner") or is_contracted(opener)))


_ANSWERING = frozenset(
    "conclude testify argue complain reply respond acknowledge state explain allege recommend joke boast"
    " predict concede quip".split()
)
"""What others do with words of their own besides saying and telling."""


def _rests_on_information(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether somebody says what follows "According to first information,"."""
    source = item.hit.source
    if item.hit.verb.lemma != "accord" or source is None or not _is_whole(tokens, hit, item):
        return False
    closed = hit.stop + 1 < len(tokens) and is_mark(tokens[hit.stop], ",")
    return closed and tokens[source.end - 1].lower in _INFORMATION


_INFORMATION = frozenset("information data figures estimates indications".split())


def _follows_led_in_quotation(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether a quotation after a colon stands right before: "He thought it safe: “It holds,” Ann said"."""
    led_in = hit.start > 1 and is_mark(tokens[hit.start - 2], ":") and is_quote(tokens[hit.start - 1])
    return led_in and not hit.joined and item.content.parts[-1][0] < hit.start - 2


def _has_quotation_after_aside(tokens: Tokens, hit: Hit, item: Kept) -> bool:
    """Whether its quotation was given to a cue between dashes: "— as Hull denies — “why not?” asked Lee"."""
    before = hit.start - 2
    closed = before > item.hit.stop - 1 and is_mark(tokens[before], *DASHES)
    return hit.inverted and closed and is_quote(tokens[before + 1]) and item.content.parts[0][0] == before + 1


def _reports_all(tokens: Tokens, hit: Hit) -> bool:
    """Whether the hit closes the sentence, after a comma: ", Reuters reported."."""
    last = tokens[hit.start - 1]
    after_comma = closes_with(last, ",") and hit.verb.lemma != "read"  # ", he had ever read a bill"
    return not hit.joined and (after_comma or hit.verb.lemma == "accord")
