"""Nouns that are a document or somebody else, by the words beside them: "paper", "figure"."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Span, Voice
from ...reading.word_lists import any_of
from ...reading.words import Word, find_words
from .. import lexicon
from ..people.scene import Scene
from ..phrases.named import Named
from ..words.plain import plural, singular


def is_document(bare: Named, core: list[Word]) -> bool:
    """Whether papers are documents: "a paper", "court papers", "papers filed in Rye"; "the paper" is news."""
    told = lexicon.word_list("papers of state")
    if plural(core[-1].lower):
        told |= lexicon.word_list("papers that are documents")
    filed = _FILED.search(bare.words) is not None
    return bare.quantity.article in {"a", "an", "this"} or filed or any(word.lower in told for word in core)


def as_met_papers(scene: Scene, named: Named) -> Named:
    """The source, where "the papers" are documents: they show something, or were met as such."""
    if named.head != "paper" or not named.plural or named.quantity.article not in ("the", None, ""):
        return named
    met = (known for _, known in scene.register.recent(named.span.start))
    shown = any(known.voice is Voice.DOCUMENT and known.head == "paper" for known in met)
    if not (shown or scene.shows):
        return named
    bare = named.words.partition(",")[0]
    span = Span(named.span.start, named.span.start + len(bare))
    return replace(named, span=span, words=bare, voice=Voice.DOCUMENT, kind="paper")


_FILED = re.compile(
    r"(?i)\bpapers? (?:filed|lodged|submitted|seen|obtained|reviewed|released)\b|\bpapers, [\w-]+ pages\b"
)
_OF = re.compile(r"(?i)\b(?:of|from)\b(?P<whole>[^,;(]*)")


def part_of_document(bare: Named, head: str) -> str | None:
    """The document that "a copy of one of the notes", "an extract from the diary" are words of; else None."""
    whole = _OF.search(bare.words) if head in lexicon.word_list("parts of papers") else None
    nouns = (singular(word.lower) for word in find_words(whole["whole"])) if whole else ()
    return next((noun for noun in nouns if noun in lexicon.documents()), None)


_PAGE_OF = re.compile(
    rf"(?i)\W*(?P<paper>(?:the|its|his|her|their) (?:[\w-]+ ){{0,2}}?(?:{any_of(lexicon.documents())}))['’]s "
    r"(?:[\w-]+ ){0,2}?(?:pages?|paragraphs?|sections?|chapters?|appendix|annex|cover|summary|preface)\Z"
)


_MADE = re.compile(
    r"(?P<paper>(?i:an?|another|one|the|this|that) "
    r"(?:(?!(?:by|of|from|in|on|to|for|with)\b)[a-z][\w’'-]* ){0,3}?"
    rf"(?:{any_of(lexicon.documents())}))(?= [A-Z])"
)
_SPEAKS = "claimed argued reported warned insisted denied suggested revealed noted added alleged confirmed"
_MAKES = re.compile(
    rf" (?!(?:{_SPEAKS.replace(' ', '|')})\b)"
    r"(?:ha[sd]|have|sent|wrote|saw|got|gave|kept|made|read|left|showed|shared|found|posted|[a-z]{2,}ed)\b"
)
"""Behind who made or holds a paper, with which the source ends: "an email Ann Lee (sent) to the board".

What somebody says is not what they have made: "The trade paper Salt Year (claimed)".
"""


def whole_paper(characters: str, part: Span) -> Span:
    """The paper itself, of "(the letter)’s second page" and "(an email) Ann Lee | sent"; else the source."""
    made = _MADE.match(characters, part.start, part.end) if _MAKES.match(characters, part.end) else None
    found = made or _PAGE_OF.match(characters, part.start, part.end)
    return Span(*found.span("paper")) if found else part


_LEADING = lexicon.word_list("before people")


def is_leading(core: list[Word], head: str, several: bool) -> bool:
    """Whether "figure" is a person: "a senior figure in the party", "leading figures", no "new figures"."""
    return head == "figure" and (not several or any(word.lower in _LEADING for word in core[:-1]))
