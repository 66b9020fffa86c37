"""The place of a speaker on the sources page."""

from __future__ import annotations

import re

from ...model import Speaker, Voice
from ..wording.words import bare_name


def source_id(article: str, speaker: Speaker, entry: str | None) -> str:
    """The id of the row of `speaker`, who speaks in the file `article`; `entry` is the key of its entry.

    Rows of several articles are one where the glossary has an entry for the speaker, or where a body has the
    same name. People of the same name, and sources without one, may be different people: they are not joined.
    """
    if entry:
        return f"by-{entry}"
    if speaker.voice == Voice.INSTITUTION:
        return f"by-{_slug(bare_name(speaker.name))}"
    return f"{_slug(article.rpartition('.')[0])}-{_slug(speaker.key)}"


def _slug(words: str) -> str:
    return re.sub(r"\W+", "-", words.casefold()).strip("-")
