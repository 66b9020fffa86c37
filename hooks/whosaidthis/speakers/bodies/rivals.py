"""Bodies of one noun told apart: "the ministry" where the article names two of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...attribution.lexicon import words_of
from ...model import Span
from ...reading.words import Word, find_words
from .. import lexicon
from ..names.lone import is_called_state
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named

_LONGEST = 5
"""Words before the noun that are looked at."""
_AROUND = 60
"""Characters in which they are looked for."""
_REACH = 4000
"""Characters back to which another body is looked for: keeps the work linear in the text."""
_ALIKE = lexicon.word_list("before the same noun")
"""What tells no body or document from another of its noun."""
_WHERE = lexicon.word_list("where bodies are")
_SIZE = re.compile(r"[\w,.]+-(?:pages?|words?|lines?|minutes?|hours?|paragraphs?|points?)")
"""How long a document is: "the nine-page memo" can be what was called "an internal memo"."""


def is_another(scene: Scene, named: Named, known: Known) -> bool:
    """Whether a description with words of its own is not the body that has others.

    "The defence ministry" is neither "Norway's foreign ministry" nor the Ministry of Health; "the ministry"
    can be each of them, and "the defence ministry" can be what was only called "the ministry".
    """
    own = _telling(scene.text.characters, named.span, named.head or "")
    return bool(own) and (
        is_accused(scene, named, known.name)
        or _differs(own, known, named.head or "")
        or of_another_kind(scene, named, known.name, (*known.called, known.head, known.kind))
    )


def _is_other_institute(own: frozenset[str], name: str, head: str) -> bool:
    """Whether two words tell what an institute does, and one of another noun has none of them in its name.

    "The regional ash advisory centre" is not the Rye Seismic Observatory.
    """
    its = [word.lower for word in find_words(name)]
    another = its[-1:] != [head] and bool(its) and its[-1] in lexicon.bodies()
    told = len(own) >= _TELLING_APART and head in _INSTITUTES
    return told and another and own.isdisjoint(_plain(its))


_TELLING_APART = 2
"""Words of an institute's own that no name of it leaves out."""
_INSTITUTES = frozenset("centre center institute observatory laboratory lab academy museum".split())


_NATIONAL = re.compile(r"(?i)the national [a-z-]+ (?:company|firm|operator|group)\b")
"""The one company of its trade that a nation has: "the national rail company" is no firm met before."""


def is_accused(scene: Scene, named: Named, name: str) -> bool:
    """Whether "the terrorist group" is said, and nothing of the kind stands in the name: "Rye News Group"."""
    own = _telling(scene.text.characters, named.span, named.head or "") & _ACCUSING
    return bool(own) and own.isdisjoint(_plain(word.lower for word in find_words(name)))


_ACCUSING = lexicon.word_list("words that accuse a group")


def is_state(scene: Scene, named: Named, known: Known) -> bool:
    """Whether "the company" is looked for, and a state is met: "Qassara denied it. Its embassy"."""
    sought = (named.head or "") in lexicon.word_list("words for companies")
    unknown = known.kind is None and known.head is None
    return sought and unknown and is_called_state(scene.text.characters, known.name)


def told_otherwise(scene: Scene, named: Named, known: Known) -> bool:
    """Whether the article tells of a body that it is something else than the noun, or a new one of its kind.

    "The airline" is not "Marhaba, a Gulf investor", nor "Zip, a budget airline" that comes in after it.
    """
    if named.head not in _PARTICULAR:
        return False
    if _ON_AIR.search(known.name) or (named.head != "retailer" and _SITE.search(known.name)):
        return True
    told = re.search(
        rf"\b{re.escape(known.name)}, an? (?P<what>[A-Za-z][^,.;]{{2,60}})[,.]", scene.text.characters
    )
    if told is None:
        return False
    nouns = {word.lower for word in find_words(told["what"])} & (lexicon.bodies().keys() | _OTHERS)
    if named.head not in nouns:
        return bool(nouns - _ANY)
    called = re.search(rf"\bthe {re.escape(named.head or '')}\b", scene.text.characters[: told.start()])
    return called is not None


_ON_AIR = re.compile(r"(?:TV|\b(?:News|Radio|Television|FM))$")
"""The end of a broadcaster's name."""
_SITE = re.compile(r"\.[a-z]{2,4}$")
_ANY = frozenset("company firm group business operator owner".split())
_PARTICULAR = lexicon.word_list("words for companies") - _ANY
"""Nouns for companies of one kind."""
_OTHERS = frozenset("investor fund consultancy charity union trust lobby".split())


def of_another_kind(scene: Scene, named: Named, name: str, called: Iterable[str | None] = ()) -> bool:
    """Whether the words before the noun say what kind it is, and nothing says that a body is of it.

    "The exchange operator" is no producer of zinc. `name` is the body's, `called` what else it is called.
    """
    own = _telling(scene.text.characters, named.span, named.head or "")
    if named.head not in called and _is_other_institute(own, name, named.head or ""):
        return True
    if _NATIONAL.match(named.words) and own.isdisjoint(_plain(word.lower for word in find_words(name))):
        return True
    kinds = {word for word in own if word in lexicon.bodies() and word not in _WHERE}
    return bool(kinds) and not kinds & {*_plain(word.lower for word in find_words(name)), *called}


def meant_before(scene: Scene, named: Named, name: str) -> bool:
    """Whether the article says "the bank" or "Norland’s bank" of another, before it first names Rye Bank."""
    noun = named.head or ""
    if not named.quantity.definite or not name.lower().endswith(f" {noun}"):
        return False
    called = re.compile(rf"\b(?:[Tt]he|[A-Z]\w+['’]s) (?:[a-z-]+ )?{re.escape(noun)}\b(?!['’-])")
    blocks = scene.text.blocks
    start = blocks[1].span.start if len(blocks) > 1 else 0
    return (
        called.search(scene.text.characters, start, max(start, scene.text.characters.find(name))) is not None
    )


def rival_named(scene: Scene, named: Named, known: Known, since: int) -> bool:
    """Whether, after the offset `since`, the text last names another body of the noun than `known`.

    Never where the description has words of its own: "the defence ministry" is that one.
    """
    head = named.head or ""
    if _telling(scene.text.characters, named.span, head):
        return False
    end = named.span.start
    last = _telling(scene.text.characters, Span(min(end, max(since, end - _REACH)), end), head)
    return bool(last) and _differs(last, known, head)


def _differs(words: frozenset[str], known: Known, head: str) -> bool:
    """Whether a body of the noun has other words before it than these."""
    its = _plain(word.lower for word in find_words(known.name))
    return head in its and len(its) > 1 and not words <= its


def _telling(characters: str, span: Span, head: str) -> frozenset[str]:
    """The words that tell which body of the noun is meant, where the span names one last."""
    return next(_namings(characters, span, head), frozenset())


def _namings(characters: str, span: Span, head: str) -> Iterator[frozenset[str]]:
    """The words that tell which is meant, for each naming of a body of the noun within `span`; last first."""
    for noun in reversed(list(re.finditer(rf"(?i)\b{re.escape(head)}\b", span.of(characters)))):
        start = max(span.start, span.start + noun.start() - _AROUND)
        words = list(find_words(characters, Span(start, min(span.end, span.start + noun.end() + _AROUND))))
        for place, word in enumerate(words):
            if word.lower == head and word.start == span.start + noun.start():
                yield from filter(None, [_before(characters, words, place) or _after(words, place)])


def _before(characters: str, words: list[Word], place: int) -> frozenset[str]:
    """The words between the article, or the owner, and the noun; none where no article opens the phrase."""
    found: list[str] = []
    for at in range(place - 1, max(-1, place - 1 - _LONGEST), -1):
        word = words[at]
        if characters[word.end : words[at + 1].start] != " ":
            break
        if word.lower in _OPENERS:
            return _plain(found)
        found.append(word.lower)
        if word.lower.endswith("'s"):
            return _plain(found)
    capitals = found and all(words[at].capital for at in range(place - len(found), place))
    return _plain(found) if capitals else frozenset()


def _after(words: list[Word], place: int) -> frozenset[str]:
    """The word after "of": "the Ministry of Health", "the ministry of defence"."""
    held = words[place + 1 : place + 3]
    seat = words[place].lower in ("government", "authorities") and held and held[0].lower == "in"
    if len(held) < 2 or not (seat or held[0].lower in ("of", "for")):
        return frozenset()
    if not (held[1].capital or held[1].lower in _FIELDS):
        return frozenset()
    return _plain([held[1].lower])


_FIELDS = lexicon.word_list("fields of states") | words_of("field")
_OPENERS = frozenset("the a an his her its their our".split())


def _plain(words: Iterable[str]) -> frozenset[str]:
    """Words as they are compared: "Norway" for "Norwegian" and "Norway's"."""
    states = lexicon.states()
    found = set()
    for word in words:
        bare = word.replace("’", "'").removesuffix("'s")
        found.add(states.adjectives.get(bare, states.names.get(bare, bare)).lower())
    return frozenset(word for word in found - _ALIKE if not _SIZE.fullmatch(word))
