"""The place of a speaker on the sources page."""

from __future__ import annotations

import hashlib
import re

from ...model import Speaker
from ..wording.speakers import is_medium
from ..wording.words import bare_name

_STATE = "state"


def source_id(article: str, speaker: Speaker, entry: str | None) -> str:
    """The id of the row of `speaker`, who speaks in the file `article`; `entry` is the key of its entry.

    Rows of several articles are one where the glossary has an entry for the speaker, or where states or media
    have the same name. Others may be different ones: two towns have a council, two articles an official, and
    two people one name. They are not joined.
    """
    if entry:
        return f"by-{entry}"
    if is_medium(speaker) or speaker.kind == _STATE:
        return f"by-{_plain(bare_name(speaker.name))}"
    path = article.rpartition(".")[0].split("/")
    return ":".join(map(_plain, (*path, speaker.key)))


def _plain(words: str) -> str:
    """`words` as a part of an id; different words never give the same."""
    plain = re.sub(r"\W+", "-", words).strip("-")
    if plain == words:
        return plain
    return f"{plain}-{hashlib.sha256(words.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"
