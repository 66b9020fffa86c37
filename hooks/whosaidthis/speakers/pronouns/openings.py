"""The body that a sentence begins with: what "it" and "its" go back to before it has spoken."""

from __future__ import annotations

import re

from ...model import Span, Voice
from .. import lexicon
from ..bodies.body_kinds import told_kind
from ..bodies.called import resolve_kind
from ..names.short_outlets import is_this_outlet
from ..people.known import Known
from ..people.scene import Scene
from ..phrases.named import Named
from ..sources.met import body_by_name
from ..sources.names import resolve_body
from ..sources.naming import read_name
from ..words.groups import Quantity
from ..words.plain import singular
from .barred_bodies import barred_body, rules_end
from .last_speaking import find_body, find_paper
from .named_openings import are_several, body_of_name, is_written_as_body
from .reach import people_in
from .told_papers import document_in, obtained_document, read_document, told_document

_PLAIN_LEAD = re.compile(r"(?:(?:when|as|after|before|once|while) )?(?:the (?:[a-z]+(?:-[a-z]+)+ )?)?")
"""Before a body's name, no noun: "The semi-official "."""
_LONGEST_LEAD = 40
"""Code points before a body's name: "Belgian bank ", "the pro-government Telegram channel "."""
_THE_BODY = re.compile(
    r"(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3}[’']s)"
    r"\s+(?P<first>[a-z][\w-]*)(?:[’']s(?=\s+(?P<owned>[a-z][\w-]*)))?"
    r"(?:\s+(?P<second>[a-z][\w-]*))?(?:\s+(?P<third>[a-z][\w-]*))?(?=\s+[a-z])"
)


_LATER = re.compile(
    r"(?:(?:A|An|One|Two|Three|Four|Five|The next|The following|That|The same) "
    r"(?:few )?(?:hour|day|night|evening|morning|week|month|year)s?(?: later)?|Later|Afterwards"
    r"|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?),? "
)
"""When it was, before the subject: "(A day later) his office sent an answer"."""
_THE_DOCUMENT = re.compile(
    r"(?:The|Its|Their|His|Her|A|An)\s+(?:[\w’'-]+\s+){0,4}?(?P<noun>[a-z][\w-]*)"
    r"(?=,|\s(?:dated|marked|sent|seen|headed|titled|accompanying|published)\b"
    r"|(?:\s+of(?:\s+[\w’'-]+){1,5}?)?"
    r"\s+(?:is|was|are|were|has|have|had|will|went|came|gives?|sets?|lets?|does|says?|said|[a-z]+ed)\b)"
)


_RECORD = re.compile(r"(?:Its|His|Her|Their) (?:[\w-]+ )*record\b")
"""What somebody has done, and no paper: "Its record is mixed"."""
_NEW_PAPER = re.compile(
    r"(?:(?:The \w+['’]s own|Another) (?:report|read-?out|statement|study)"
    r"|(?:The \w+['’]s own|An?|One|Another) (?:[a-z-]+ ){0,2}(?:letter|memo|note|e-?mail|message|document))\b"
)
"""A sentence that brings in a paper of its own: "The Union’s own read-out was shorter"."""


_ADDS = re.compile(r"it (?:also )?(?:adds?|added|continue[sd]|went on|goes on)\b")
"""Who says more has said something before: "The report warns of rain. (The roof, it adds), leaks"."""


def find_thing(scene: Scene, offset: int) -> Known | None:
    """The body or document that "it" or "its" at `offset` means; None where nothing tells.

    What its own sentence begins with goes before what spoke last in the paragraph; that before what the
    sentence before it begins with, and that before what spoke in the last paragraph. No "it" is "this paper".
    """
    found = _find_thing(scene, offset)
    return None if found is not None and is_this_outlet(found.name) else found


def _find_thing(scene: Scene, offset: int) -> Known | None:
    number = scene.sentence(offset)
    if (rules := rules_end(scene, scene.opening(number), offset)) is not None:
        return barred_body(scene, rules, offset)
    paper = find_paper(scene, offset) if scene.shows else read_document(scene, number, offset)
    spoke = find_body(scene, offset)
    start = scene.text.blocks[scene.block(offset)].span.start
    here = [known for _, known in scene.register.recent(offset, start)]
    told = _ADDS.match(scene.text.characters, offset) or (spoke in here and _is_spoken_of(scene, number))
    own = paper or (
        None if told else _opening_body(scene, number, offset) or _own_paper(scene, number, offset)
    )
    if own:
        return own
    if number == 0 or scene.sentences[number - 1].start < start:
        return spoke
    since = any(known is spoke for _, known in scene.register.recent(offset, scene.opening(number - 1)))
    introduced = None if since else _brought_in_before(scene, number - 1, offset)
    if introduced is not None:
        return introduced
    brought_in = _NEW_PAPER.match(scene.text.characters, scene.opening(number - 1), offset) and not since
    if spoke in here and not brought_in and (since or not _tells_of_paper(scene, number - 1, offset)):
        return spoke if since else _opening_body(scene, number - 1, offset) or spoke
    document = _opening_document(scene, number, offset, start)
    found = document or _opening_body(scene, number - 1, offset)
    if spoke is None:
        found = found or told_document(scene, number - 1, offset) or _lone_body(scene, number - 1, offset)
    return found or (None if spoke is None or tells_of_another(scene, spoke, start, offset) else spoke)


_OWN_PAPER = re.compile(
    r"(?:The|An?|One|Another) (?:[a-z-]+ ){0,2}(?P<noun>[a-z]+)\b[^.;:“”\"]{0,120}?, (?:but|and|yet)$"
)


def _own_paper(scene: Scene, number: int, offset: int) -> Known | None:
    """The paper that the pronoun's sentence begins with: "A memo names no town, but (it) warns"."""
    start = scene.opening(number)
    found = _OWN_PAPER.fullmatch(scene.text.characters[start:offset].rstrip())
    if found is None or found["noun"] not in lexicon.documents():
        return None
    named = read_name(scene.text.characters, Span(start, start + found.end("noun")))
    return None if named is None or named.voice is not Voice.DOCUMENT else resolve_kind(scene, named)[0]


def _lone_body(scene: Scene, number: int, offset: int) -> Known | None:
    """The company that a sentence tells of, and of nobody else: "It is run by Rye Water, a company"."""
    sentence = scene.sentences[number]
    if scene.people.mentioned(sentence.start, sentence.end) or people_in(scene, sentence):
        return None
    named = scene.people.bodies_between(sentence.start, min(sentence.end, offset))
    kinds = {one.name: told_kind(scene, span.end) or one.kind for span, one in named if not one.person}
    firms = [name for name, kind in kinds.items() if kind == "company"]
    others = any(kind not in (None, "company") for kind in kinds.values())
    return body_by_name(scene, firms[0], "company") if len(firms) == 1 and not others else None


_INTRODUCED = re.compile(
    r"(?:Another|An?) (?P<what>[a-z][\w’' -]{2,60}), "
    r"(?P<name>[A-Z][\w’&.-]*(?: (?:(?:of|for|and) )?[A-Z][\w’&.-]*)*),? "
    r"(?:[a-z]+ed|[a-z]+s|gave|had|put|has)\b"
)


def _introduced_body(scene: Scene, number: int, offset: int) -> Known | None:
    """The body that a sentence brings in by what it is: "A lawyers’ collective, Open Door, gave a count"."""
    found = _INTRODUCED.match(scene.text.characters, scene.opening(number), offset)
    noun = found["what"].split()[-1] if found else ""
    return (
        body_by_name(scene, found["name"], lexicon.bodies()[noun])
        if found and noun in lexicon.bodies()
        else None
    )


def _brought_in_before(scene: Scene, number: int, offset: int) -> Known | None:
    """The body or paper that a sentence brings in: "The Post has got hold of (a memo)"."""
    return _introduced_body(scene, number, offset) or obtained_document(scene, number, offset)


def _is_spoken_of(scene: Scene, number: int) -> bool:
    """Whether a sentence begins with what is said: "Rye, it said, is safe"."""
    first = scene.opening(number)
    return any(span.start <= first < span.end for span in scene.speaking)


def tells_of_another(scene: Scene, known: Known, start: int, offset: int) -> bool:
    """Whether the text from `start` to `offset` tells of something else than a body met before: a ship."""
    spoke = any(one is known for _, one in scene.register.recent(offset, start))
    told = scene.text.characters[start:offset].lower()
    called = (known.name.split()[-1], *known.called, known.head or "", known.kind or "")
    return not spoke and not any(word and word.lower() in told for word in called)


def _tells_of_paper(scene: Scene, number: int, offset: int) -> bool:
    """Whether a sentence begins with a paper met before: "The filing, due in a day, was read. (It said)"."""
    first = scene.opening(number)
    found = _THE_DOCUMENT.match(scene.text.characters, first, offset)
    paper = found is not None and found["noun"] in lexicon.word_list("papers with a writer") | _FILINGS
    return paper and scene.text.characters.startswith("The ", first)


_FILINGS = frozenset(("filing", "report", "lawsuit", "document", "audit", "memo", "study"))


def _opening_document(scene: Scene, number: int, offset: int, start: int) -> Known | None:
    """The document that this sentence, or one before it from `start` on, begins with: "The forecast was"."""
    for place in range(number, -1, -1):
        first = scene.opening(place)
        if first < start:
            return None
        found = _THE_DOCUMENT.match(scene.text.characters, first, offset)
        if found and found.group("noun") in lexicon.documents() and not _RECORD.match(found[0]):
            document = document_in(scene, Span(first, found.end()))
            if document:
                return document
    return None


def find_papers(scene: Scene, offset: int) -> Known | None:
    """The papers that "they" at `offset` means: the sentence before opens so, and tells of no people.

    Or they show something, which people seldom do.
    """
    number = scene.sentence(offset) - 1
    if number < 0 or scene.block(scene.opening(number)) != scene.block(offset):
        return None
    first = scene.opening(number)
    if not scene.shows and (people_in(scene, Span(first, offset)) or scene.people.mentioned(first, offset)):
        return None
    found = _THE_DOCUMENT.match(scene.text.characters, first, offset)
    found = found or _PAPERS.match(scene.text.characters, first, offset)
    noun = found.group("noun").lower() if found else ""
    if noun not in _ALWAYS_SEVERAL and (
        noun in lexicon.documents() or singular(noun) not in lexicon.documents()
    ):
        return None
    return None if found is None else document_in(scene, Span(first, found.end()))


_PAPERS = re.compile(
    r"(?P<noun>[A-Z][a-z]+)(?: of(?: [\w’'-]+){1,5}?)?(?=,| (?:do|did|are|were|have|had|from|released)\b)"
)
"""Papers without an article: "Minutes of the meeting, published on Monday, do not settle it"."""
_ALWAYS_SEVERAL = frozenset(("minutes", "records", "data"))


def _opening_body(scene: Scene, number: int, offset: int) -> Known | None:
    """The body that a sentence begins with, by its name or as "the company"; only words before `offset`."""
    characters = scene.text.characters
    later = _LATER.match(characters, scene.opening(number), offset)
    start = later.end() if later else scene.opening(number)
    for span, proper in scene.people.bodies_between(start, min(start + _LONGEST_LEAD, offset)):
        if proper.name.lower() in lexicon.states().adjectives or are_several(proper.name):
            continue  # "The Ukrainian military's staff", "Insurers"
        lead = characters[start : span.start].lower()
        here = number == scene.sentence(offset)
        body = proper.person is False or (here and _is_lone_name(scene, proper.name))
        body = body or (proper.person is None and is_written_as_body(characters, span, proper.name))
        told = (body and _PLAIN_LEAD.fullmatch(lead)) or _called_body(lead)
        owner = span.of(characters).endswith(("'s", "’s")) and not proper.name.endswith(("'s", "’s"))
        if told and span.end < offset and not owner and _ends(characters, span):
            alone = Quantity(1, 0, False, "")
            source = Named(span, proper.name, Voice.INSTITUTION, proper.name, alone, kind=proper.kind)
            return resolve_body(scene, source)[0]
    described = _THE_BODY.match(characters, start, offset)
    nouns = ("third", "second", "first") if described else ()
    noun = next((one for one in nouns if described and described.group(one) in lexicon.bodies()), None)
    owned = described["owned"] if described else None
    if described and noun and owned not in lexicon.documents() and owned not in lexicon.roles():
        named = read_name(characters, Span(start, described.end(noun)), scene.people.surnames)
        if named and named.voice is Voice.INSTITUTION and not named.name:
            return resolve_kind(scene, named)[0]
    return body_of_name(scene, start, offset)


def _is_lone_name(scene: Scene, name: str) -> bool:
    """Whether one word is a name, of nobody whom the article names: it stands inside a sentence as well."""
    people = scene.people.by_surname(name) or scene.people.by_given(name)
    inner = re.search(rf"[a-z,] {re.escape(name)}\b", scene.text.characters)
    return inner is not None and not people


def _called_body(lead: str) -> bool:
    """Whether the words before a name say that it is a body's: "Danish bank", "the tour operator"."""
    words = [word for word in lead.split() if word not in ("called", "named")]
    return 0 < len(words) <= 4 and words[-1] in lexicon.bodies() and words[0][0].isalpha()


def _ends(characters: str, span: Span) -> bool:
    """Whether the name is no owner's, no part of a longer one and no noun: "Moves to sell it"."""
    beside = re.match(r"\s+([a-z-]+)", characters[span.end : span.end + _LONGEST_OFFICE])
    if beside and (beside.group(1) in lexicon.roles() or beside.group(1) in _OWN_NOUNS):
        return False  # "Under-21 coach Ann Lee", "The Rye case"
    if characters.startswith(" own ", span.end):
        return False  # "The State Department’s own bureau"
    longer = re.match(r"['’:]|\s+(?:of|for|and|to|between)\s|\s+[A-Z]", characters[span.end : span.end + 8])
    return longer is None


_OWN_NOUNS = lexicon.bodies().keys() | frozenset("campaign case deal plan trial vote".split())
"""What a name before it only tells more of."""
_LONGEST_OFFICE = 20
"""Code points."""
