"""The line of a note that names who speaks."""

from __future__ import annotations

from ...model import UNNAMED, Basis, Speaker, Statement, Voice
from ...reading.words import with_capital
from ..wording import Words
from ..wording import speakers as speaker_words
from ..wording.pieces import Ref
from ..wording.words import AS_READ, listed_words
from .cast import Cast
from .definite import with_article
from .remarks import Remark


def who(remark: Remark, cast: Cast) -> Words:
    """The line that names the speaker of an item."""
    speakers = remark.speakers
    if len(speakers) > 1:
        first, *others = speakers
        return (with_capital(listed_words([first.name, *(cast.in_sentence(one).name for one in others)])),)
    lead, speaker = remark.statements[0], speakers[0]
    if lead.inside is not None:
        return (speaker_words.full_name(speaker, cast.teller),)
    group = _group(lead, cast)
    if group is not None:
        return group
    if lead.speaker_basis == Basis.INFERRED and speaker.voice != Voice.NOT_STATED:
        return (f"{same_speaker(lead, cast)}{AS_READ}",)
    return (_full_name(speaker, cast),)


def _full_name(speaker: Speaker, cast: Cast) -> str:
    """The line of a speaker: of a document with its author, of an unnamed one with an editor’s body."""
    name, body = speaker_words.full_name(speaker, cast.teller), speaker.affiliation or ""
    if speaker_words.is_medium(speaker):
        name = with_capital(with_article(speaker, cast.article))
    if not body or body.casefold() in name.casefold():
        return name
    if speaker.voice is Voice.DOCUMENT:
        return f"{name} by {body}"
    return f"{name}, {body}" if speaker.voice in UNNAMED and cast.is_declared(speaker) else name


def same_speaker(lead: Statement, cast: Cast) -> str:
    """What a speaker is called whom only our reading puts there: "The same diplomat"; whole where first."""
    before = lead.same_as is not None and lead.same_as < lead.number
    if cast.first.get(lead.speaker.key) in (lead.number, None) and not before:
        return _full_name(lead.speaker, cast)
    return speaker_words.same(lead.speaker, cast.words(lead))


def _group(lead: Statement, cast: Cast) -> Words | None:
    """A member of a group that an earlier note introduced, at its own first note."""
    speaker = lead.speaker
    known = cast.groups.get(speaker.member_of or "")
    if known is None or speaker.voice != Voice.UNNAMED_PERSON or cast.first.get(speaker.key) != lead.number:
        return None
    group, number = known
    if number >= lead.number:
        return None
    one_of = f"one of {speaker_words.group_in_sentence(cast.in_sentence(group).name)} in "
    described = cast.is_declared(speaker) or _is_described(speaker)
    own = _full_name(speaker, cast)
    told = f"{own}, {one_of}" if described and not own.casefold().startswith("one of ") else ""
    read = (AS_READ,) if cast.reads_member(lead) else ()
    return (told or with_capital(one_of), Ref(number, f"note {number}"), *read)


def _is_described(speaker: Speaker) -> bool:
    """Whether more is told than that it is one of a group: "A retired postman"."""
    return speaker.name.startswith(("A ", "An "))
