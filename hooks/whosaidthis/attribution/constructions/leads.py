"""Words led in by a colon: "The minister was blunt: “…”", "LEE: We will win", "Minister: we will not."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Attribution, Form, Span, Text
from ..contents.given import sentence_end
from ..cues.verbs import find_hits
from ..drafts import Draft
from ..hearers.between import skip
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.backwards import ending_at
from ..phrases.senders import who_sent
from ..sources import subjects
from ..sources.accounts import owns
from ..sources.sent_papers import writer_before
from ..tokens.agreement import Found
from ..tokens.capitals import capitals_from
from ..tokens.classes import ends_in, has_verb, is_a, is_mark, is_possessive, is_quote, is_title, is_verb
from ..tokens.sentence import Tokens

_LONGEST_NAME = 6
_FEWEST_WORDS = 3


def find_name(tokens: Tokens, headline: bool, transcript: bool) -> Draft | None:
    """The attribution that a name and a colon make at the head of a headline or of a turn in a transcript."""
    if not (headline or (transcript and is_transcript_name(tokens))):
        return None
    colon = _first_colon(tokens)
    end = sentence_end(tokens)
    if headline and colon and _credits(tokens, colon, end):
        return Draft(((colon + 1, end),), (colon, colon + 1), ((0, colon),))
    if colon and _is_name(tokens, colon) and end - colon > (1 if transcript else _FEWEST_WORDS):
        return Draft(((0, colon),), (colon, colon + 1), ((colon + 1, end),))
    return None


def _credits(tokens: Tokens, colon: int, end: int) -> bool:
    """Whether a headline ends with whose words it has: "Bridge is unsafe: report", "Bridge is unsafe: UN"."""
    source = tokens[colon + 1 : end]
    plain = any(token.form.islower() and len(token.form) > _SHORT for token in tokens[:colon])
    told = plain and (has_verb(tokens[:colon]) or _is_short_name(source))
    asked = tokens[0].lower in _ASKING or any(token.form in _NO_BODIES for token in source)
    if not told or asked or not 0 < len(source) <= _LONGEST_CREDIT or not all(token.word for token in source):
        return False
    return source[-1].lower in _CREDITED or (
        colon > _LONGEST_CREDIT and all(token.capital for token in source)
    )


def _is_short_name(source: Tokens) -> bool:
    """Whether a body's short name ends a headline: "N. Korea fires 2 missiles: JCS"."""
    return len(source) == 1 and source[0].form.isupper() and len(source[0].form) > 1


_ASKING = frozenset("how what why who when where which".split())
_NO_BODIES = frozenset("FAQ LIVE TV VIDEO PHOTOS PHOTO UPDATE QUIZ MAP".split())
_SHORT = 3
"""Letters of small words, which no headline in capitals gives one."""
_LONGEST_CREDIT = 3
"""Words of "foreign ministry spokesman"."""
_CREDITED = words_of("credited")


def find_quoted(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """The attribution of a quotation after a colon, or before a dash and a name, that no cue made."""
    colon = _first_colon(tokens)
    end = sentence_end(tokens)
    if drafts or end < 2:
        return []
    if 0 < colon < end - 1 and is_quote(tokens[colon + 1]):
        intro = find_intro(tokens[: colon + 1])
        return [] if intro is None else [Draft(intro.source, intro.cue, ((colon + 1, end),))]
    if is_quote(tokens[0]) and end > 2:
        answer = _came(tokens) or _was_answer(tokens, end)
        told = _signed(tokens, end) or answer or _reads(tokens) or _with_age(tokens, end)
        return [] if told is None else [told]
    return list(filter(None, [_to_whom(tokens, end)]))


def _signed(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "“It is mad” — Ann Lee", with a dash or a colon."""
    if not is_mark(tokens[1], "—", "–", "―", "--", ":"):
        return None
    name_end = starting_at(tokens, 2, end)
    named = name_end is not None and _is_name(tokens[2:], name_end - 2)
    whole = name_end == end or not is_mark(tokens[1], ":")
    return Draft(((2, end),), (1, 2), ((0, 1),)) if named and whole else None


def _with_age(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "“It was cold,” Ann Lee, 71, a cook": a caption's, without a verb."""
    name = capitals_from(tokens, 1)
    aged = 2 < name < end - 1 and is_mark(tokens[name], ",") and tokens[name + 1].form.isdigit()
    verbless = aged and not any(is_verb(token) for token in tokens[name:end])
    return Draft(((1, end),), None, ((0, 1),)) if verbless and ends_in(tokens[0], ",") else None


def _came(tokens: Tokens) -> Draft | None:
    """The attribution of "“No,” came the reply (from the crowd)": it may name nobody."""
    if tokens[1].lower not in ("came", "comes"):
        return None
    last = min(len(tokens), _LONGEST_CAME)
    noun = next((at for at in range(2, last) if tokens[at].lower in _CALLS), None)
    if noun is None:
        return None
    sent = noun + 2 < len(tokens) and tokens[noun + 1].lower == "from"
    sender = who_sent(tokens, noun + 2) if sent else None
    return Draft(() if sender is None else sender.parts, (1, noun + 1), ((0, 1),))


def _was_answer(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "“No,” was the mayor's answer"."""
    if tokens[1].lower not in ("was", "is"):
        return None
    last = min(end, _LONGEST_CAME + 2)
    nouns = _CALLS | words_of("utterance") if ends_in(tokens[0], ",", "?", "!") else words_of("utterance")
    noun = next((at for at in range(3, last) if tokens[at].lower in nouns), None)
    if noun is None or not (noun + 1 == end or is_mark(tokens[noun + 1], ",", ".")):
        return None
    owned = owns(tokens[noun - 1])
    return Draft(((2, noun),), (1, 2), ((0, 1),)) if owned else None


def _reads(tokens: Tokens) -> Draft | None:
    """The attribution of "“It is mad,” read a statement from the council"."""
    if tokens[1].lower not in ("read", "reads", "ran", "runs"):
        return None
    end = starting_at(tokens, 2)
    held = {token.lower for token in tokens[2 : end or 2]}
    return None if end is None or not held & words_of("occasion") else Draft(((2, end),), (1, 2), ((0, 1),))


def _to_whom(tokens: Tokens, end: int) -> Draft | None:
    """The attribution of "To Ann Lee, the plan is “mad”": whose words they are, where some are quoted."""
    if tokens[0].lower not in ("to", "for"):
        return None
    comma = starting_at(tokens, 1)
    named = comma is not None and comma + 2 < end and is_mark(tokens[comma], ",")
    if not named or comma is None or not (tokens[1].capital or tokens[1].lower in _VIEWERS):
        return None
    clause = any(is_verb(token) for token in tokens[comma + 1 : end])
    long = any(is_quote(token) and not is_title(token) for token in tokens[comma + 1 : end])
    return Draft(((1, comma),), (0, 1), ((comma + 1, end),)) if clause and long else None


_LONGEST_CAME = 6
_CALLS = words_of("call or answer")
_VIEWERS = frozenset("many some critics supporters opponents residents".split())


def _first_colon(tokens: Tokens) -> int:
    """The place of the first colon; 0 where there is none."""
    return next((at for at, token in enumerate(tokens) if token.form == ":"), 0)


def find_intro(tokens: Tokens) -> Draft | None:
    """Source and cue of a sentence that ends in a colon, its content still to be found."""
    colon = len(tokens) - 1
    if colon < 1 or not is_mark(tokens[colon], ":") or _has_name_for(tokens):
        return None
    if colon > 2 and tokens[colon - 1].lower in ("asked", "told") and is_a(tokens[colon - 2], "be"):
        return Draft((), (colon - 2, colon), ())  # "Lee was told:" by whom is left open
    for hit in reversed(list(find_hits(tokens))):
        if hit.source is not None:
            return Draft(hit.source.parts, (hit.first, hit.end), ())
    owner = _owner(tokens, colon)
    if owner is not None:
        return owner
    writer = writer_before(tokens, colon)
    if writer is not None:
        return Draft(writer[0].parts, (writer[1], writer[1] + 1), ())
    found = subjects.subject_of(tokens, colon)
    if found is not None and not _can_speak(tokens, found):
        return None
    if found is None:
        start = ending_at(tokens, colon)
        if start is None or not _is_name(tokens[start:], colon - start):
            return None
        return Draft(((start, colon),), (colon, colon + 1), ())
    return Draft(found.parts, (colon, colon + 1), ())


def _has_name_for(tokens: Tokens) -> bool:
    """Whether a nickname follows: "The traders have a name for such customers:"."""
    return any(
        tokens[at].lower in _NICKNAMES and tokens[at + 1].lower == "for" for at in range(len(tokens) - 1)
    )


_NICKNAMES = frozenset(("name", "nickname"))


def leads_on(tokens: Tokens, intro: Draft) -> bool:
    """Whether one clause runs from cue to colon: not in "He praised the plan, but critics were cold:"."""
    between = tokens[intro.cue[1] : -1] if intro.cue else tokens
    return not any(is_mark(token, ",", ";", "—", "–") or is_a(token, "coordinator") for token in between)


def find_announced(tokens: Tokens) -> Draft | None:
    """Source and cue of "The club said in a statement.": what it said stands in the next sentence."""
    for hit in find_hits(tokens):
        bare = skip(tokens, hit)[1] >= sentence_end(tokens)
        if hit.source is not None and bare and hit.verb.lemma in words_of("speech"):
            return Draft(hit.source.parts, (hit.first, hit.end), ())
    return None


def _owner(tokens: Tokens, colon: int) -> Draft | None:
    """Source and cue of "The mayor's message to the town was short:"."""
    for at in range(1, colon):
        owner = tokens[at - 1]
        if tokens[at].lower in words_of("utterance") and (owns(owner) or owner.lower == "its"):
            start = ending_at(tokens, at) if is_possessive(owner) else at - 1
            return None if start is None else Draft(((start, at),), (at, at + 1), ())
    return None


def _can_speak(tokens: Tokens, found: Found) -> bool:
    """Whether a subject before a colon is "he", a name, "the captain": no "timing of the vote".

    Of "Ann Lee, of the board," the name alone tells.
    """
    whole = range(found.first, found.end)
    comma = next((at for at in whole if is_mark(tokens[at], ",") and tokens[found.first].capital), found.end)
    held = tokens[found.first : comma]
    if len(held) == 1:
        named = held[0].capital and not is_a(held[0], "pronoun", "determiner")
        return named or held[0].lower in ("he", "she", "they", "another", "others")
    return not any(is_a(token, "preposition", "relative") for token in held)


def _is_name(tokens: Tokens, end: int) -> bool:
    """Whether the first `end` tokens are a short name or office that can speak."""
    held = tokens[:end]
    if (
        not 0 < end <= _LONGEST_NAME
        or not tokens[0].capital
        or is_a(tokens[0], "adverb", "time", "determiner")
    ):
        return False
    if any(token.lower in words_of("no-speaker") for token in held):
        return False
    return all(
        token.capital or is_a(token, "preposition", "determiner") or is_mark(token, ".", "-", "&")
        for token in held
    )


def is_transcript_name(tokens: Tokens) -> bool:
    """Whether the sentence begins like one of a transcript: a name in capitals and a colon."""
    for at, token in enumerate(tokens[: _LONGEST_NAME + 1]):
        if is_mark(token, ":"):
            return at > 0 and all(other.form.isupper() for other in tokens[:at] if other.word)
    return False


_QUOTED_TURN = re.compile(r"[\"“](?P<name>[A-Z][A-Z.'’ -]{1,40})(?P<colon>:)\s+(?=\S)")


def quoted_turns(text: Text) -> dict[int, Attribution]:
    """The turns of a transcript that stands in quotation marks (“LEE: We will win.), by their blocks."""
    found: dict[int, Attribution] = {}
    for number, block in enumerate(text.blocks):
        turn = _QUOTED_TURN.match(text.characters, block.span.start, block.span.end)
        if turn is not None:
            content = Span(turn.end(), block.span.end)
            name, colon = Span(*turn.span("name")), Span(*turn.span("colon"))
            found[number] = Attribution((name,), (colon,), (content,), Form.DIRECT)
    return found
