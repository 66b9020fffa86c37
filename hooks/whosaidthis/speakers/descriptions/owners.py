"""Whose spokesman "his spokesman" is: people, offices and papers named by the one whom they belong to."""

from __future__ import annotations

import re
from itertools import takewhile

from ...model import Basis, Span, Voice
from ...reading.words import find_words, with_small_letter
from .. import lexicon
from ..people.known import Known, key_of
from ..people.scene import Scene
from ..phrases.named import Named
from ..pronouns.meant import find_person
from ..pronouns.openings import find_thing, tells_of_another
from ..sources.described import described_as
from ..sources.met import body_by_name, named_right_before
from ..sources.naming import read_name
from ..words.plain import plural
from ..words.quoted_words import is_quoted


def owned_name(scene: Scene, named: Named) -> str | None:
    """As in "Ann Lee's office" for "her office", "Rye Council's leader" for "its leader".

    None where the words have no such owner, or the text does not settle who it is.
    """
    if named.voice is Voice.UNNAMED_PERSON and named.head not in lexicon.roles():
        return None
    owner = _owner(scene, named)
    if owner is None or not owner.name:
        return None
    later = _OF_BODIES if named.quantity.article == "its" else _LATER
    return owned_by(scene, owner, later.sub("", re.sub(r"^\w+\s+", "", described_as(named))))


_LATER = re.compile(r", [a-z]+ed .*$")
"""What was done with a paper later: "His claim, submitted in May"."""
_OF_BODIES = re.compile(r", (?:[a-z]+ed|an?) .*$")
"""So too what else one is whose office tells who it is: "Its chairman, a cook"; but "her father, a cook"."""


def owned_by(scene: Scene, owner: Known, words: str) -> str:
    """The name of what belongs to `owner`: "Ann Lee's office" for `words` "office"; marks as in the text.

    A name has no article before it, a description has: "The weather service's report".
    """
    name = re.sub(r"^(?:The|An?)\s+|['’]s?$", "", owner.name)
    name = _WHICH.sub("", name) if name[:1].islower() else name
    name = _EMBASSY.sub("", name) if words == "government" else name
    name = f"The {name}" if name[:1].islower() else name
    written = next((mark for mark in "’'" if mark in scene.text.characters), None)
    mark = written or ("’" if _CURLY.search(scene.text.characters) else "'")
    last = name.rpartition(" ")[2]
    several = last.islower() and last.endswith("s") and plural(last)
    return f"{name}{mark}{'' if several else 's'} {words}"


_CURLY = re.compile("[“”]")
"""Marks beside which a straight one would look wrong, where the article has none of its own."""
_WHICH = re.compile(r",? (?:that|which|who) .*$")
"""Behind the noun of a long description: "The team that went to Rye" has "The team's report"."""
_EMBASSY = re.compile(r"['’]s?\s(?:embassy|consulate|mission)\b.*$")
"""Behind the state whose embassy it is: "Its government" is that of the state."""


def _owner(scene: Scene, named: Named) -> Known | None:
    article, offset = named.quantity.article, named.span.start
    if is_quoted(scene.text.characters, scene.text.blocks[scene.block(offset)].span, named.span):
        return None  # "“Her own adviser says so,” Lee said": somebody else's than Lee's
    if named.words.lower().startswith("whose "):
        return named_right_before(scene, offset) or _body_right_before(scene, offset)
    if article in _SUBJECTS:
        if _office_leads(scene, offset):
            return None  # "Asked whether the mayor was ill, her spokesman": not another's
        owner = find_person(scene, "f" if article == "her" else "m", offset, speaks=False)
        if owner is None or owner.person is None or _tells_of(scene, owner, _SUBJECTS[article]):
            return None
        return owner if owner.person.credible and not _namesake_since(scene, owner, offset) else None
    if article != "its":
        return None
    if named.head in _OF_PAPERS:
        return None  # "Its sponsors": those of the bill told of, hardly of who spoke of it
    owner = find_thing(scene, offset)
    body = owner is not None and owner.voice is Voice.INSTITUTION
    return owner if body and owner is not None and not _is_another(scene, owner, offset) else None


def _body_right_before(scene: Scene, offset: int) -> Known | None:
    """The body right before "whose": "made by Halden, (whose spokesman)", "(The mill), whose owner"."""
    start = scene.opening(scene.sentence(offset))
    end = start + len(scene.text.characters[start:offset].rstrip(" ,"))
    near = (one for span, one in scene.people.bodies_between(start, end) if span.end == end)
    body = next((one for one in near if one.person is False), None)
    if body is not None:
        return body_by_name(scene, body.name, body.kind)
    told = _GOVERNED.search(scene.text.characters, start, end)
    return _institution(told["name"]) if told else _body_that_opens(scene, Span(start, end))


_GOVERNED = re.compile(r"\b(?:by|for|with) (?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)\Z")
"""What ends right before ", whose": "made by (Halden)", whatever Halden is."""


def _body_that_opens(scene: Scene, words: Span) -> Known | None:
    """The body, if the words are nothing but what it is called: "(The mill), whose owner says"."""
    named = read_name(scene.text.characters, words) if words.start < words.end else None
    if named is None or named.voice is not Voice.INSTITUTION or "," in words.of(scene.text.characters):
        return None
    return _institution(named.name or described_as(named))


def _institution(name: str) -> Known:
    return Known(key_of(name), name, Voice.INSTITUTION, 1)


def _office_leads(scene: Scene, offset: int) -> bool:
    """Whether the sentence has told of "the mayor" before `offset`, and of nobody by name."""
    start = scene.sentences[scene.sentence(offset)].start
    if any(one.credible for _, one in scene.people.mentioned(start, offset)):
        return False
    words = list(find_words(scene.text.characters, Span(start, offset)))
    the = next((place for place, word in enumerate(words) if word.lower == "the"), len(words))
    held = takewhile(lambda word: word.form.islower() or word.lower == "the", words[the : the + _LONGEST])
    return any(word.lower in lexicon.word_list("own offices") for word in held)


_LONGEST = 4
"""Words of "the deputy prime minister"."""


def with_its_body(scene: Scene, named: Named, known: Known, basis: Basis) -> tuple[Known, Basis]:
    """The person whom a source names, with the body of "its spokesman, Ann Lee", if that has just spoken.

    A body that spoke in another paragraph may not be the one of this sentence.
    """
    offset = named.span.start
    if known.affiliation or scene.text.characters[offset : offset + len("its ")].lower() != "its ":
        return known, basis
    owner = find_thing(scene, offset)
    start = scene.text.blocks[scene.block(offset)].span.start
    here = any(one is owner for _, one in scene.register.recent(offset, start))
    body = owner is not None and owner.voice is Voice.INSTITUTION and here
    if body and owner is not None and not _is_another(scene, owner, offset):
        titled = _TITLED.match(owner.name) is not None  # "Ms Lee's party"
        known.affiliation = with_small_letter(owner.name) if owner.head and not titled else owner.name
    return known, basis


_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof)\b")


def _namesake_since(scene: Scene, owner: Known, offset: int) -> bool:
    """Whether the paragraph tells of "the younger Roe", one of two others, and its owner stands before it."""
    start = scene.text.blocks[scene.block(offset)].span.start
    here = any(one is owner.person for _, one in scene.people.mentioned(start, offset))
    here = here or any(start <= place < offset for place in owner.spoke)
    told = (span.start for span, _ in scene.people.mentioned_unsurely(start, offset))
    return not here and any(_ELDER.search(scene.text.characters, start, place) for place in told)


_ELDER = re.compile(r"\b(?:younger|elder|older) \Z")


_SUBJECTS = {"his": re.compile(r"(?i)\bhe\b"), "her": re.compile(r"(?i)\bshe\b")}


def _tells_of(scene: Scene, owner: Known, subject: re.Pattern[str]) -> bool:
    """Whether somebody spoke last in a sentence that tells of another "she": “She is soft,” Dale Roe said."""
    if owner.gender is not None or not owner.spoke:
        return False
    sentence = scene.sentences[scene.sentence(max(owner.spoke))]
    return subject.search(scene.text.characters, sentence.start, sentence.end) is not None


_OF_PAPERS = frozenset("sponsor backer author drafter framer opponent".split())


def _is_another(scene: Scene, owner: Known, offset: int) -> bool:
    """Whether the paragraph, or the sentence before "its", is about something else than a body met before."""
    start = scene.text.blocks[scene.block(offset)].span.start
    later = scene.sentence(start) != scene.sentence(offset)
    if later and tells_of_another(scene, owner, start, offset):
        return True
    opening = scene.opening(scene.sentence(offset))
    if _FOR_OR_AGAINST.match(scene.text.characters, opening, offset):
        return True
    subject = _SUBJECT.match(scene.text.characters, opening, offset) is not None
    return subject and tells_of_another(scene, owner, opening, offset)


_FOR_OR_AGAINST = re.compile(r"[A-Z][a-z]+s of (?:the|this|that|an?) (?:[a-z-]+ )?[a-z-]+ [^;]*; ")
"""What begins a sentence whose "its" is hardly a body's: "Critics of the war cheered; (its supporters)"."""
_SUBJECT = re.compile(
    r"(?:(?:An?|One|Another|The) "
    r"|(?!(?:It|He|She|They|This|That|But|And|Yet)\b)[A-Z][\w’'-]+ (?=[a-z]+(?:ed|s|pt|t)\b))"
)
"""What begins a sentence as its subject: "A trust (kept)", "Fernlea closed"; not "On Monday"."""
