"""Lines that may tell what a picture shows and who took it: kept, and named to the editor."""

from __future__ import annotations

import re

from ..attribution.lexicon import pasts
from ..speakers.lexicon import word_list

_LONGEST = 60
"""Words of a caption with its credit."""
_LONGEST_BARE = 25
"""Words of a caption without any sign of one."""
_AGENCIES = (
    r"(?:Getty(?: Images)?|AP(?: Photo)?|AFP|Reuters|REUTERS|EPA(?:-EFE)?|PA(?: Wire| Media)?|Alamy|Xinhua)"
)
_SIGNS = re.compile(
    rf"(?:\b{_AGENCIES}\s?/|/\s?{_AGENCIES}\b"
    r"|(?i:\b(?:photo(?:graph)?s?|pictures?|images?|illustrations?|credit)\s*(?::|/|\bby\b|\bcourtesy\b)"
    r"|\b(?:file|handout|archive|undated|stock|library)\s(?:photo|picture|image|footage)"
    r"|\b(?:in|on) this (?:[\w-]+ ){0,3}(?:photo|picture|image|screengrab|still)"
    r"|\((?:far |top |bottom )?(?:left|right|cent(?:re|er)|above|below|front|back|pictured)\)"
    r"|,\s(?:far )?(?:left|right|cent(?:re|er)),|\bfrom left\b|\bpictured\b"
    r"|,\s(?:seen|shown|photographed)\s(?:here|in|on|from|at|above|below|during|after|before)\b"
    r"|\A(?:an?\s)?(?:aerial\s|general\s|satellite\s|drone\s)?(?:view|image|photo|picture|photograph|still)\s"
    r"(?:of|from|shows?|taken)\b))"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTES = re.compile(r"[\"“”„«»]")


def may_be_caption(words: str) -> bool:
    """Whether a line has a sign of a caption, or is short and tells of nothing done: it has no verb."""
    count = len(words.split())
    if _QUOTES.search(words) or count > _LONGEST:
        return False
    return _SIGNS.search(words) is not None or (count <= _LONGEST_BARE and not has_verb(words))


def has_verb(words: str) -> bool:
    """Whether some word can be a finite verb; a plural can, so that few lines are taken for captions."""
    verbs = word_list("finite verbs") | pasts()
    return any(
        word.lower().replace("’", "'") in verbs
        or (word.islower() and word.endswith(("ed", "s")) and not word.endswith(("ss", "us", "'s", "’s")))
        for word in _WORD.findall(words)
    )
