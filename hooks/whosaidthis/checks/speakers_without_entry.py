"""People and bodies that speak and are in no entry of the glossary."""

from __future__ import annotations

import re

from ..entries import Owners, without_title
from ..joining import ReadArticle
from ..model import NAMED, Fault, Glossary, Level, Speaker, Stance, Voice
from .names_without_entry import mend_near

_NO_NAME = re.compile(r"The [a-z]\w+|.*['’]s? [a-z].*")
"""What is no name of an entry: "The company", "Kessel’s office"."""


def check_speakers_without_entry(read: ReadArticle, glossary: Glossary) -> tuple[Fault, ...]:
    """Each of them once, where it first speaks; none where the site has no glossary.

    Office holders of whom `check_names_without_entry` tells are left to it.
    """
    if not glossary.entries:
        return ()
    owners = Owners(read.article, glossary)
    told = {name for one in read.article.candidates for name in (one.name, one.name.split()[-1])}
    untitled = {without_title(one.name) for one in read.article.candidates}
    found: dict[str, Fault] = {}
    for one in read.article.statements:
        speaker = one.speaker
        silent = one.stance is Stance.DECLINES
        if speaker.voice not in NAMED or silent or one.inside is not None or speaker.key in found:
            continue
        told_already = speaker.name in told or without_title(speaker.name) in untitled
        if owners.named(speaker.name) is None and not told_already and _can_be_entered(speaker):
            found[speaker.key] = Fault(
                read.source.place((*one.source, *one.spans)[0]),
                "speaker-without-entry",
                f"“{speaker.name}” speaks here and has no entry in the glossary.",
                mend_near(speaker.name, glossary)
                or "If readers should know more, write one, or give an entry this name as an alias.",
                Level.NOTE,
            )
    return tuple(found.values())


def _can_be_entered(speaker: Speaker) -> bool:
    """Whether an entry can bear the speaker's name: not "Police", nor one of many called "Margaret"."""
    if speaker.voice is Voice.NAMED_PERSON and " " not in speaker.name:
        return False
    says_only_what = speaker.name.casefold() == (speaker.kind or "").casefold()
    return not says_only_what and not _NO_NAME.fullmatch(speaker.name)
