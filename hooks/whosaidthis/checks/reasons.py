"""Unnamed sources of whom the article does not say why they are not named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..joining import ReadArticle
from ..model import UNNAMED, Explained, Fault, Level, Span, Speaker, Voice
from ..rendering.wording.words import in_sentence, number_word

_KNOWN_BY_ROLE = re.compile(
    r"(?:the|its|his|her|their|our|my|your)\b|(?:[\w.-]+\s+){0,4}[\w.-]+['’]s?\s"
    r"|(?:[\w.’'-]+\s+){0,6}spokes(?:man|woman|person|people)\b",
    re.IGNORECASE,
)
"""Who speaks for a body in its name, or is told by an office that one person holds, hides from nobody."""
_INSIDERS = re.compile(
    r"\b(?:sources?|officials?|insiders?|diplomats?|aides?|advisers?|advisors?|people|employees?|workers?|staff"
    r"|executives?|ministers?|lawmakers?|officers?|colleagues?|friends?|bankers?|lawyers?)\b",
    re.IGNORECASE,
)
"""Of uncounted groups, those of which a writer knows who they are; no writer could name “critics”."""


def check_reasons(read: ReadArticle) -> tuple[Fault, ...]:
    """Each of them once, where it first speaks; one of a group that is told of already is passed over."""
    explained = Explained(read.article.statements)
    speakers = {one.speaker.key: one.speaker for one in reversed(read.article.statements)}
    grouped = {part.key for speaker in speakers.values() for part in (speaker, *speaker.parts)}
    return tuple(
        Fault(
            read.source.place(place),
            "no-reason",
            *_told(speaker, len(explained.members(speaker))),
            Level.NOTE,
        )
        for speaker, place in _first_words(read)
        if speaker.reason is None
        and speaker.member_of not in grouped
        and _is_hidden(speaker, place.of(read.source.text.characters))
    )


_WITH_NAME = re.compile(r"(?P<who>.+), (?P<name>(?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+)")


def _told(speaker: Speaker, explained: int) -> tuple[str, str]:
    """What is wrong with an unnamed speaker of whose group `explained` are told why, and how to mend it."""
    beside = _WITH_NAME.fullmatch(speaker.name)
    if beside:
        name, who = beside["name"], in_sentence(beside["who"])
        return (
            f"“{name}” stands beside “{who}”, and we are not sure that it is the name of who speaks.",
            f'If it is, write by="{name}", and the office under “speakers”; else describe who speaks.',
        )
    return (
        f"No name is given for “{speaker.name}”, and {_reason(explained)}.",
        "If the report says why, say it too: “who asked not to be named because …”; if your article says it"
        " already, copy its words as the “reason” of this speaker under “speakers”.",
    )


def _reason(explained: int) -> str:
    """What reason is given at most."""
    return (
        f"a reason why not for {number_word(explained)} of them alone" if explained else "no reason why not"
    )


def _first_words(read: ReadArticle) -> Iterator[tuple[Speaker, Span]]:
    """Each unnamed speaker with the words that first name it, or its first statement without such words."""
    seen: set[str] = set()
    for one in read.article.statements:
        if one.speaker.voice in UNNAMED and one.inside is None and one.speaker.key not in seen:
            seen.add(one.speaker.key)
            yield one.speaker, (*one.source, *one.spans)[0]


def _is_hidden(speaker: Speaker, words: str) -> bool:
    """Whether a writer may have kept the name back."""
    if _KNOWN_BY_ROLE.match(words):
        return False
    counted = speaker.voice is Voice.UNNAMED_PERSON or speaker.count is not None
    return counted or _INSIDERS.search(words) is not None
