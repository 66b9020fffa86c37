"""Who speaks: names, kinds and numbers, and why somebody is not named."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import UNNAMED, Basis, Hearer, Speaker, Statement, Voice, Way
from ...reading.words import with_capital, with_small_letter
from ...speakers.words.plain import singular
from .groups import is_device
from .pieces import Words
from .words import ARTICLE, AS_READ, in_sentence, notes, number_word, possessive

_MEDIA = re.compile(
    r"\b(?:(?:news|press) (?:agency|site|service|outlet|media)|newspaper|broadcaster|magazine|channel"
    r"|newswire|outlet)\b"
)
"""Kinds of bodies that report. An agency alone is none: most look after floods, taxes or medicines."""
_ADJECTIVE = re.compile(r"[A-Z]\w*(an|ese|ish|ch|ss|ek|i)")
_PLURALS = {"state": "states", "news agency": "news agencies", "ministry": "ministries", "body": "bodies"}


def is_medium(speaker: Speaker) -> bool:
    """Whether the speaker is a body that reports: a news agency, a newspaper."""
    return speaker.voice == Voice.INSTITUTION and bool(_MEDIA.search(speaker.kind or ""))


def is_doubtful(statement: Statement) -> bool:
    """Whether it is not sure that the words for the speaker were read aright; an inference says so itself."""
    stated = statement.speaker_basis is Basis.STATED
    return stated and not statement.sure and statement.speaker.voice is not Voice.NOT_STATED


def is_plural(speaker: Speaker) -> bool:
    """Whether a verb after the speaker stands in the plural."""
    return speaker.voice == Voice.UNNAMED_GROUP


def not_stated(teller: str = ARTICLE) -> str:
    """The line that names nobody; `teller` is whoever leaves it open."""
    return f"{with_capital(teller)} does not say who"


def full_name(speaker: Speaker, teller: str = ARTICLE) -> str:
    """The line that names a speaker: for a person with the office, as the article gives it."""
    if speaker.voice == Voice.NOT_STATED or not speaker.name:
        return not_stated(teller)
    if speaker.voice != Voice.NAMED_PERSON:
        return with_capital(speaker.name)
    office = office_of(speaker)
    return f"{speaker.name}, {office}" if office else speaker.name


_DEGREE = "dr"
"""Whoever is called so may be no doctor of medicine."""


def office_of(speaker: Speaker) -> str:
    """What the speaker is and whose, as far as the name does not tell; empty where nothing more is known."""
    role, affiliation = speaker.role or "", speaker.affiliation or ""
    if role and (role.casefold() in speaker.name.casefold() or role == _DEGREE):
        role = ""
    if not affiliation or affiliation.casefold() in f"{role} {speaker.name}".casefold():
        return role
    if not role:
        return affiliation
    if _ADJECTIVE.fullmatch(affiliation):
        return f"{affiliation} {role}"
    return f"{role}, {affiliation}"


def kind_and_number(speaker: Speaker, *, short: bool = False, explained: int = 0) -> str:
    """What kind of speaker it is and how many: the first sentence of a note.

    `short`: say in the same breath why an unnamed person is not named; `explained`: of how many members of
    the group the article says why elsewhere.
    """
    match speaker.voice:
        case Voice.NAMED_PERSON:
            return "Named."
        case Voice.INSTITUTION:
            return f"{with_capital(speaker.kind or '')}." if is_medium(speaker) else "No person is named."
        case Voice.DOCUMENT:
            return (
                f"{with_capital(_kind_of_paper(speaker))}."
                if speaker.kind
                else "A document; no person is named."
            )
        case Voice.NOT_STATED:
            return ""
    counted = _counted(speaker)
    if not short:
        return f"{counted}."
    if speaker.reason:
        return f"{counted}; reason given: “{speaker.reason}”."
    if explained:
        return f"{counted}; reason given for {_of_them(explained)}."
    if speaker.condition:
        return f"{counted}; “{speaker.condition}”, no reason given."
    return f"{counted}; no reason given."


def _kind_of_paper(speaker: Speaker) -> str:
    """What a document is, in the number in which the article has it: "figures"."""
    kind, words = speaker.kind or "", speaker.name.lower().split()
    return f"{kind}s" if f"{kind}s" in words and "one" not in words else kind


def _of_them(count: int) -> str:
    return f"{number_word(count)} of them"


def _counted(speaker: Speaker) -> str:
    if speaker.voice == Voice.UNNAMED_PERSON:
        return "1 unnamed person"
    if speaker.count is None:
        return "Unnamed, number not given"
    return f"{speaker.count} unnamed {'person' if speaker.count == 1 else 'people'}"


def has_number(speaker: Speaker) -> bool:
    """Whether we know how many stand behind an unnamed speaker."""
    return speaker.voice == Voice.UNNAMED_PERSON or speaker.count is not None


def reason(
    speaker: Speaker, explained: Sequence[int] = (), *, quoted: bool = True, teller: str = ARTICLE
) -> Words:
    """Why somebody is not named; for the first note of the speaker.

    `explained`: the notes of members of the group of whom the article says why, one each. `quoted`: whether
    the reason stands in the article in these words. `teller`: who says why, or does not.
    """
    tells = with_capital(teller)
    if speaker.reason and not quoted:
        return (f"Why they are unnamed, in an editor’s words: {speaker.reason}.",)
    if speaker.reason:
        return (f"{tells} says why: “{speaker.reason}”.",)
    if explained:
        are = "is" if len(explained) == 1 else "are"
        return (f"{tells} says why {_of_them(len(explained))} {are} unnamed: ", *notes(explained), ".")
    if speaker.condition:
        return (f"{tells} says “{speaker.condition}”, but not why.",)
    return (f"{tells} does not say why they are unnamed.",)


def joint_kind(speakers: Sequence[Speaker]) -> str:
    """What kind of speakers say something with the same words: "Two states; no person is named."."""
    count = with_capital(number_word(len(speakers)))
    if all(speaker.voice == Voice.INSTITUTION for speaker in speakers):
        kinds = {speaker.kind for speaker in speakers}
        kind = _PLURALS.get(speakers[0].kind or "") if len(kinds) == 1 else None
        return f"{count} {kind or 'institutions'}; no person is named."
    if all(speaker.voice == Voice.NAMED_PERSON for speaker in speakers):
        return "Both named." if len(speakers) == 2 else f"All {number_word(len(speakers))} named."
    return f"{'; '.join(with_capital(_one_of_several(speaker)) for speaker in speakers)}."


def _one_of_several(speaker: Speaker) -> str:
    kind = {
        Voice.NAMED_PERSON: "named",
        Voice.INSTITUTION: "an institution",
        Voice.DOCUMENT: "a device" if is_device(speaker) else "a document",
        Voice.NOT_STATED: "not stated",
    }.get(speaker.voice) or _counted(speaker)
    return f"{in_sentence(speaker.name)}: {with_small_letter(kind)}"


_PRONOUNS = frozenset("he him she it they them we us i me who whom his her its their our my".split())
_ONE_OF = re.compile(r"(?i)one of\b")
_NO_NOUN = re.compile(
    r"(?i)(?:(?:.* )?of )?(?:them|those|these|us|you|whom)|.* of (?:the )?(?:two|three|four|five|lot)"
    r"|one|two|three|some|several|both|another|(?:an)?others?"
)
"""Words for somebody among others that say nothing of who that is: "the other of them"."""
_SEVERAL = frozenset(("people", "persons"))
"""What one of a group is not called alone."""
_DETERMINER = re.compile(r"(the|this|that|these|those|his|her|their|its)\s+", re.IGNORECASE)


def same(speaker: Speaker, source: str) -> str:
    """Who speaks where we only read it so: "The same diplomat", from the words that the article uses here."""
    if speaker.voice not in UNNAMED:
        return full_name(speaker)
    noun = _DETERMINER.sub("", source.strip(), count=1) if source.strip() else ""
    if not noun or noun.casefold() in _PRONOUNS or _ONE_OF.match(noun) or _NO_NOUN.fullmatch(noun):
        role = _DETERMINER.sub("", speaker.role or "", count=1)
        role = "" if _NO_NOUN.fullmatch(role) or (role in _SEVERAL and not is_plural(speaker)) else role
        noun = _group_noun(role or "people", speaker.name) if is_plural(speaker) else role or "person"
    return f"The same {noun}"


def _group_noun(role: str, name: str) -> str:
    """What several are called, in the number in which the article has it: "administrators"."""
    *before, last = role.split()
    written = next((word for word in name.lower().split() if singular(word) == last), "people")
    return written if written == "people" else " ".join((*before, written))


_TOLD = {
    Way.TOLD: "told",
    Way.ADDRESSED: "addressed",
    Way.POSTED: "posted",
    Way.SEEN: "seen",
    Way.SENT: "sent",
}
_BEFORE = {Way.TOLD: "", Way.ADDRESSED: "to ", Way.POSTED: "on ", Way.SEEN: "by ", Way.SENT: "to "}


def told(hearer: Hearer) -> str:
    """How it reached whoever heard or read it: "told", "addressed", "posted", "seen" or "sent"."""
    return _TOLD[hearer.way]


def told_to(hearer: Hearer) -> str:
    """What follows "told", "addressed", "posted", "seen" or "sent"."""
    return f"{_BEFORE[hearer.way]}{'the ' if hearer.definite else ''}{hearer.name}"


def told_each(hearers: Sequence[Hearer]) -> list[str]:
    """Each of `hearers` once, as "told" or "posted", with whether that is our reading."""
    read: dict[str, list[bool]] = {}
    for one in hearers:
        words = f"{told(one)} {told_to(one)}"
        read.setdefault(words, []).append(one.basis == Basis.INFERRED)
    return [f"{words}{_as_read(inferred)}" for words, inferred in read.items()]


def _as_read(inferred: Sequence[bool]) -> str:
    if not any(inferred):
        return ""
    return AS_READ if all(inferred) else ", in part as we read it"


def behind(speaker: Speaker) -> str:
    """What a note calls the one behind another note: "the person in note 7"."""
    if speaker.voice == Voice.INSTITUTION:
        return "the body"
    if speaker.voice == Voice.DOCUMENT:
        return "the device" if is_device(speaker) else "the document"
    return "the people" if is_plural(speaker) else "the person"


def group_in_sentence(name: str) -> str:
    """A group as "one of" needs it: "the two Iranian diplomats", "the pair of envoys"."""
    lowered = in_sentence(name)
    return f"the {_OPENER.sub('', lowered)}"


_OPENER = re.compile(r"\A(?:a few|dozens of|hundreds of|some|several|many|most|an?|the)\s+")


def account_of(speaker: Speaker) -> str:
    """Whose account something is: "the diplomat’s", "Ann Lee’s"."""
    if speaker.voice in UNNAMED:
        noun = f"the {speaker.role}" if speaker.role else behind(speaker)
        return "their" if is_plural(speaker) else possessive(noun)
    if speaker.voice == Voice.NOT_STATED:
        return "an unknown speaker’s"
    described = speaker.name[4:5].islower()  # "the government’s", but "The Weir’s"
    return possessive(in_sentence(speaker.name) if described else speaker.name)
