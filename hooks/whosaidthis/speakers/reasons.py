"""Why a speaker is not named, where the article says so."""

from __future__ import annotations

import re

from ..model import UNNAMED, Span
from .groups import read_quantity
from .known import Known
from .scene import Scene
from .words import plural, singular

_ANONYMOUS = (
    r"(?:on\s+(?:the\s+)?condition\s+of\s+anonymity|anonymously|(?:granted|given|requested|requesting)\s+anonymity|"
    r"not\s+(?:to\s+)?be(?:ing)?\s+(?:publicly\s+)?(?:named|identified)|"
    r"can(?:not|['’]t)\s+be\s+(?:named|identified)|"
    r"(?:not\s+(?:be\s+|being\s+)?(?:publicly\s+)?(?:named|identified))|"
    r"that\s+(?:his|her|their)\s+(?:\w+\s+)?names?\s+(?:not\s+be\s+(?:used|given|published|printed|mentioned)|"
    r"be\s+(?:withheld|left\s+out|kept\s+out\s+of\s+(?:it|this|print|the\s+\w+)|kept\s+secret|changed)))"
)
_REASON = re.compile(
    rf"(?i)\b{_ANONYMOUS}(?:\s+by\s+\w+)?,?\s+(?:because|since|as|citing|due\s+to|owing\s+to|for|in\s+order|so|to)\s+"
    r"(?P<why>[^.;\"“”]{4,200}?)"
    r"(?=\s*(?:[.;\"“”]|$|,\s+(?:sa(?:id|ys?)|tells?|told|add(?:ed|s)?|and|but|gave|spoke|saw|[a-z]{3,}ed)\b))"
)


_UNWILLING = re.compile(
    r"(?i)\b(?:neither|none)\s+of\s+whom\s+(?:wished|wanted|wishes|wants|agreed|would agree)\s+to\s+be\s+"
    r"(?:publicly\s+)?(?:named|identified)\b"
    r"|\b(?:both|all)\s+of\s+whom\s+(?:asked|wished|wanted|preferred)\s+(?:not\s+to\s+be\s+(?:named|identified)|"
    r"to\s+(?:remain|stay)\s+anonymous)\b"
    r"|(?<=, who )(?:is|are|was|were)\s+not\s+(?:authori[sz]ed|allowed|permitted|cleared)"
    r"\s+to\s+(?:speak|talk|comment)\b"
    r"(?:\s+(?:publicly|openly|in\s+public|on\s+the\s+record|(?:to|with)\s+(?:the\s+)?(?:press|media|reporters)))*"
)
"""Their own wish, or what they may not do, is all the reason that is given."""


_BY_NAME = r"to\s+(?:be\s+(?:publicly\s+)?(?:named|identified)|give\s+(?:his|her|their)\s+(?:\w+\s+)?names?)"
_OFF_RECORD = r"(?:on|under)\s+(?:the\s+)?condition\s+of\s+anonymity"
_CONDITION = re.compile(
    r"(?i)[\s,]*(?:(?:(?:both|all)\s+of\s+whom|who|and)\s+)?(?:(?:has|have|had|was|were|is|are|also|only)\s+){0,2}"
    r"(?P<words>(?:(?:ask|wish|want|prefer|request|insist|speak|talk)(?:s|ed|ing|red|ring)?(?:\s+on)?|spoke|spoken"
    r"|agreed\s+to\s+(?:speak|talk)|granted|given)"
    r"(?:\s+(?:to|with)\s+(?!be\b|remain\b|stay\b)[\w’'&]+(?:\s+[\w’'&]+){0,4}?)?(?:\s+only)?\s+"
    r"(?:not\s+to\s+be\s+(?:publicly\s+)?(?:named|identified|quoted\s+by\s+name)"
    rf"|to\s+(?:be|remain|stay)\s+anonymous|anonymously|anonymity|{_OFF_RECORD})"
    rf"|(?:(?:declin|refus)(?:e|es|ed|ing)|did(?:\s+not|n['’]t)\s+(?:want|wish)|would\s+not\s+agree)\s+{_BY_NAME})"
    rf"|\s+(?:(?!that\b)[\w’']+\s+){{1,6}}(?P<bare>{_OFF_RECORD})"
)
"""Right behind a speaker, its wish not to be named: ", who spoke to the Post on condition of anonymity"."""


_WITHHELD = re.compile(rf"(?i)\b{_ANONYMOUS}")


_SECRECY = re.compile(
    rf"(?i)\b{_ANONYMOUS}|\b{_BY_NAME}"
    r"|\bnot\s+(?:authori[sz]ed|allowed|permitted|cleared)\s+to\s+(?:speak|talk|comment|discuss)\b"
)


def tells_of_secrecy(clause: str) -> bool:
    """Whether a clause only tells that, or why, somebody is not named: "who asked not to be named as …"."""
    return _SECRECY.search(clause) is not None


def speaks_unnamed(scene: Scene, source: Span) -> bool:
    """Whether the rest of the sentence of `source` says that the speaker is not to be named."""
    sentence = scene.sentences[scene.sentence(source.start)]
    return _WITHHELD.search(scene.text.characters, source.end, sentence.end) is not None


def find_reason(scene: Scene, source: Span) -> str | None:
    """The reason given in the sentence of an unnamed `source` or in the next one, in the article's words."""
    number = scene.sentence(source.start)
    characters = scene.text.characters
    sentence = scene.sentences[number]
    own = _REASON.search(characters, source.start, source.end)  # "a cook not named because he works there"
    found = own or _REASON.search(characters, source.start, sentence.end)
    if found:
        return _clean(found)
    wish = _UNWILLING.search(characters, source.start, sentence.end)
    return " ".join(wish.group().split()) if wish else None


def find_condition(scene: Scene, source: Span) -> str | None:
    """The words by which the sentence of an unnamed `source` says that it did not want to be named."""
    sentence = scene.sentences[scene.sentence(source.start)]
    for place in (source.end, *_clauses(scene, source)):
        found = _CONDITION.match(scene.text.characters, place, sentence.end)
        if found:
            return " ".join((found["words"] or found["bare"]).split())
    return None


def _clauses(scene: Scene, source: Span) -> list[int]:
    """Where a clause or participle can begin in a source: "a nurse|, who", "officials| speaking"."""
    starts = re.compile(r",?\s+(?=who\s|(?:speak|ask|request|talk|wish|insist)ing\s|granted\s)")
    found = [match.start() for match in starts.finditer(scene.text.characters, source.start, source.end)]
    return [at for at in found[:1] if _is_of_head(scene.text.characters, Span(source.start, at))]


def _is_of_head(characters: str, before: Span) -> bool:
    """Whether what follows tells of a source's own noun: not of "the mother of a boy (who asked)"."""
    comma = characters.startswith(",", before.end)
    return comma or re.search(r"\s(?:of|for|that|who)\s", before.of(characters)) is None


def _clean(found: re.Match[str]) -> str:
    return " ".join(found.group("why").split()).strip(" ,").removeprefix("of ")


_THEY = re.compile(
    r"(?:Both|The two|All (?:three|four|five|six)|They|He|She)\b(?! of\b)"
    r"|The [a-z]+(?= (?:had |have |has )?(?:asked|spoke|wished|wanted|requested|insisted|agreed|declined)\b)"
)
"""Who opens a sentence of its own about why somebody is not named."""


def give_told_reasons(scene: Scene) -> None:
    """Note why speakers are not named where a sentence of its own says so: "Both asked not to be …"."""
    characters = scene.text.characters
    for sentence in scene.sentences:
        opens = _THEY.match(characters, sentence.start, sentence.end)
        found = opens and _REASON.search(characters, sentence.start, sentence.end)
        known = _meant(scene, sentence.start, opens.group()) if found and opens else None
        if found and known and known.voice in UNNAMED and known.reason is None:
            known.reason = _clean(found)


def _meant(scene: Scene, offset: int, words: str) -> Known | None:
    """Whom "both" or "he" at `offset` means: who spoke last in the paragraph, or the group that one is of."""
    start = scene.text.blocks[scene.block(offset)].span.start
    last = next((known for _, known in scene.register.recent(offset, start)), None)
    if last is None or words in ("He", "She"):
        return last if last and last.one_person else None
    group = scene.register.keyed(last.member_of) if last.member_of else last
    if (noun := words.removeprefix("The ")) != words and noun != "two":  # "The officials", "The officer"
        several = plural(noun)
        called = group if several else last
        fits = called is not None and called.head == (singular(noun) if several else noun)
        return called if called and fits and several == bool(called.group) else None
    count = {"Both": 2, "The two": 2, "They": group.count if group else None}
    number = count.get(words, read_quantity([words.split()[-1]]).count)
    return group if group and group.group and group.count == number else None


def give_reason(scene: Scene, known: Known, source: Span) -> None:
    """Note on an unnamed speaker why it is not named, once; one out of a group has the group's reason."""
    if known.voice in UNNAMED and known.reason is None:
        group = scene.register.keyed(known.member_of) if known.member_of else None
        reason = find_reason(scene, source) or _told_when_met(scene, known, source)
        known.reason = reason or (group.reason if group else None)
        if known.reason is None and known.condition is None:
            known.condition = find_condition(scene, source) or (group.condition if group else None)


def _told_when_met(scene: Scene, known: Known, source: Span) -> str | None:
    """The reason given before in the paragraph: "found by a cook, who cannot be named for legal reasons"."""
    start = scene.text.blocks[scene.block(source.start)].span.start
    noun = known.name.rpartition(" ")[2]
    if not noun:
        return None
    about = rf"\ban? (?:[\w-]+ )?{re.escape(noun)}, who "
    found = re.compile(about).search(scene.text.characters, start, source.start)
    if found is None:
        return None
    told = _REASON.search(scene.text.characters, found.end(), source.start)
    near = told and "." not in scene.text.characters[found.end() : told.start()]
    return _clean(told) if told and near else None
