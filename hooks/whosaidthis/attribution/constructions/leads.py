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
from ..phrases.nouns import roles
from ..sources import subjects
from ..sources.accounts import owns
from ..sources.sent_papers import writer_before
from ..tokens.agreement import Found
from ..tokens.capitals import capitals_from
from ..tokens.classes import has_verb, is_a, is_mark, is_past, is_possessive, is_quote, is_verb
from ..tokens.sentence import Tokens
from .announcers import is_announcer
from .beside_quotations import find_beside, to_whom
from .named_on_occasions import named_on_occasion
from .short_names import is_name, is_transcript_name

_FEWEST_WORDS = 3


def find_name(tokens: Tokens, headline: bool, transcript: bool) -> Draft | None:
    """The attribution that a name and a colon make at the head of a headline or of a turn in a transcript."""
    if not (headline or (transcript and is_transcript_name(tokens))):
        return None
    colon = _first_colon(tokens)
    end = sentence_end(tokens)
    if headline and colon and _credits(tokens, colon, end):
        return Draft(((colon + 1, end),), (colon, colon + 1), ((0, colon),))
    who = _before_topic(tokens, colon)
    quoted = headline and 0 < colon < end - 1 and is_quote(tokens[colon + 1])
    if quoted and (_is_office(tokens, who) or (1 < who < colon and is_name(tokens, who))):
        return Draft(((0, who),), (colon, colon + 1), ((colon + 1, end),))
    if headline and colon and is_announcer(tokens, colon):
        return Draft(((0, colon),), (colon, colon + 1), ((colon + 1, end),))
    if colon and is_name(tokens, colon) and end - colon > (1 if transcript else _FEWEST_WORDS):
        return Draft(((0, colon),), (colon, colon + 1), ((colon + 1, end),))
    return None


def _before_topic(tokens: Tokens, colon: int) -> int:
    """The token behind who speaks: "Mayor’s aide (on tweet): ‘It was mad’", "ROE(, on the deal): “No.”"."""
    on = next((at for at in range(1, colon - 1) if tokens[at].lower in ("on", "about")), colon)
    plain = all(
        one.word and not (is_past(one) or is_a(one, "auxiliary", "subject")) for one in tokens[on:colon]
    )
    return on - is_mark(tokens[on - 1], ",") if plain else colon


def _is_office(tokens: Tokens, colon: int) -> bool:
    """Whether what somebody is stands before the colon: "Seabird researcher: ‘They have gone’"."""
    held = tokens[:colon]
    plain = all(token.word and not is_a(token, "preposition", "determiner") for token in held)
    return plain and len(held) <= _LONGEST_CREDIT and held[-1].lower in roles() and colon + 1 < len(tokens)


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
        return list(filter(None, [find_beside(tokens, end)]))
    return list(filter(None, [to_whom(tokens, end)]))


def _first_colon(tokens: Tokens) -> int:
    """The place of the first colon; 0 where there is none."""
    return next((at for at, token in enumerate(tokens) if token.form == ":"), 0)


def find_intro(tokens: Tokens) -> Draft | None:
    """Source and cue of a sentence that ends in a colon, its content still to be found."""
    colon = len(tokens) - 1
    if colon < 1 or not is_mark(tokens[colon], ":") or _has_name_for(tokens):
        return None
    if _shows(tokens, colon):
        return Draft((), (colon, colon + 1), ())  # whose words it has is left open
    if colon > 2 and tokens[colon - 1].lower in ("asked", "told") and is_a(tokens[colon - 2], "be"):
        return Draft((), (colon - 2, colon), ())  # "Lee was told:" by whom is left open
    if _finds_sign(tokens, colon):
        return None
    led_in = _named_with_topic(tokens, colon) or named_on_occasion(tokens, colon) or _recorded(tokens, colon)
    led_in = led_in or _last_cue(tokens) or _owner(tokens, colon)
    if led_in is not None:
        return led_in
    writer = writer_before(tokens, colon)
    if writer is not None:
        return Draft(writer[0].parts, (writer[1], writer[1] + 1), ())
    found = _who_leads_in(tokens, colon)
    found = None if found is None else _whole_subject(tokens, found, colon)
    if found is not None and not _can_speak(tokens, found):
        return None
    if found is None:
        start = ending_at(tokens, colon)
        if start is None or not is_name(tokens[start:], colon - start):
            return None
        return Draft(((start, colon),), (colon, colon + 1), ())
    return Draft(found.parts, (colon, colon + 1), ())


def _named_with_topic(tokens: Tokens, colon: int) -> Draft | None:
    """Source and cue of "ROE, on the harbour deal:", as the papers check what candidates said."""
    who = _before_topic(tokens, colon)
    named = is_mark(tokens[who], ",") and is_name(tokens, who)
    return Draft(((0, who),), (colon, colon + 1), ()) if named else None


def _last_cue(tokens: Tokens) -> Draft | None:
    """Source and cue of the last cue that has a source."""
    for hit in reversed(list(find_hits(tokens))):
        if hit.source is not None:
            hearer, at = skip(tokens, hit)
            heard = hearer if at == len(tokens) - 1 else None  # "told the board:"
            return Draft(hit.source.parts, (hit.first, hit.end), (), heard)
    return None


def _finds_sign(tokens: Tokens, colon: int) -> bool:
    """Whether what a sign bears follows, which somebody only finds: "found a notice on the gate:"."""
    near = range(1, colon - 2)
    found = next((at for at in near if tokens[at].lower in _FINDING), None)
    end = None if found is None else starting_at(tokens, found + 1, colon)
    if found is None or end is None:
        return False
    surfaces = words_of("surface") | words_of("placed")
    held = tokens[found + 2 : end]
    noun = next((n for n, token in enumerate(held) if is_a(token, "preposition")), len(held))
    return noun > 0 and held[noun - 1].lower in surfaces


_FINDING = frozenset("found finds saw sees noticed spotted passed".split())


def _who_leads_in(tokens: Tokens, colon: int) -> Found | None:
    """The subject, or where that can say nothing, who opens the sentence before an aside."""
    found = subjects.subject_of(tokens, colon)
    speaks = found is not None and _can_speak(tokens, found)
    return found if speaks else _named_first(tokens, colon) or found


def _named_first(tokens: Tokens, colon: int) -> Found | None:
    """Who opens "Roe, told of the remark, did not miss a beat:", "The nurse, arms folded, was brief:"."""
    told_of = is_a(tokens[0], "determiner")
    end = (starting_at(tokens, 0, colon) if told_of else capitals_from(tokens, 0)) or 0
    person = end > 0 and (tokens[end - 1].lower in roles() if told_of else not is_a(tokens[0], "preposition"))
    if not person or not is_mark(tokens[end], ","):
        return None
    closing = next((at for at in range(end + 1, colon - 1) if is_mark(tokens[at], ",")), None)
    if closing is None or any(is_a(token, "coordinator") for token in tokens[end:closing]):
        return None
    verb, owned = tokens[closing + 1], tokens[closing + 2]
    owns = verb.lower in ("has", "have", "had") and is_a(
        owned, "determiner"
    )  # "Hull, once rich, has a motto"
    return Found(0, end) if has_verb([verb]) and not owns else None


def _recorded(tokens: Tokens, colon: int) -> Draft | None:
    """Source and cue of "The transcript records only:"."""
    verb = colon - 1 - (tokens[colon - 1].lower in ("only", "simply", "just"))
    if verb < 1 or tokens[verb].lower not in ("records", "recorded", "notes", "noted"):
        return None
    start = ending_at(tokens, verb)
    return Draft(((start, verb),), (verb, verb + 1), ()) if start == 0 else None


def _shows(tokens: Tokens, colon: int) -> bool:
    """Whether a line only tells what is shown next: "Transcript as follows:", "Full transcript below:"."""
    first = tokens[1 if tokens[0].lower == "full" and colon > 1 else 0]
    return first.lower in _SHOWN


_SHOWN = frozenset("transcript translation transcription".split())


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


def _whole_subject(tokens: Tokens, found: Found, colon: int) -> Found:
    """The subject up to its verb: "(Ferry deal minister) quits:", where "deal" is no verb."""
    noun = tokens[found.first]
    alone = found.end == found.first + 1 and noun.capital and not noun.form.endswith("s")
    if not alone or found.end >= colon or is_past(tokens[found.end]) or tokens[found.end].form.endswith("s"):
        return found
    later = (
        at for at in range(found.end + 1, colon) if tokens[at].form.endswith("s") and is_verb(tokens[at])
    )
    verb = next(later, None)
    between = tokens[found.end : verb]
    plain = all(token.word and not is_a(token, "auxiliary", "preposition") for token in between)
    return Found(found.first, verb) if verb is not None and plain else found


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
    governed = next((at for at, token in enumerate(held) if is_a(token, "preposition", "relative")), 0)
    speaks = held[governed - 1].lower in roles() | words_of("evidence") | _PARTS
    return governed == 0 or (speaks and held[governed].lower == "of")


_PARTS = frozenset("copy text page passage line extract excerpt version draft".split())
"""What of a paper can be read: "A copy of the email, seen by the Post, ran to a line:"."""


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
