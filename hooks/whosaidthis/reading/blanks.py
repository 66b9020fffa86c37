"""Blanks that a new file leaves for its editor: marked, so that none is published unfilled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model import Fault, Level, Place
from .months import MONTHS
from .yaml_places import Mapping, Node, Scalar

_REMARK = re.compile(r"<!--[ \t]*\?\?\?")
_COUNTED = (
    "million|billion|trillion|thousand|hundred|dozen|per cent|percent|people|men|women|children|others|times"
    "|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|feet|tonn?es?|tons?"
    "|dollars?|euros?|pounds?|crowns?"
)
"""What stands behind a number that is still to come: “xx million”."""
_MARK = re.compile(
    r"(?<![\w?!])\?{3}(?![\w?!])"
    r"|(?<![\w/.@#&-])(?:TK)+(?![\w/-]| (?:Maxx|Elevator)\b| ?\d{3,4}\b)"
    r"|(?<![\w/.@#&-])(?:XX+|TODO|FIXME)(?![\w/-]| (?:Gold|Bitter|Summer)\b)"
    r"|(?<![\w/.@#&-])[Xx]{2,}(?=(?:m|bn|km)\b|-(?:year|month|week|day|hour|member|foot|mile|metre)s?\b)"
    rf"|(?<![\w/.@#&-])xx+(?=%|[ \xa0](?:{_COUNTED})\b)|(?<=[$£€])xx+(?![\w/])"
    r"|\\?\[(?:(?i:check|tk|todo|tbc|tbd|xx+)[!?]*|\?+)\\?\](?![(\[{:])"
    r"|\\?\[(?:(?i:insert)|CHECK|TK|TODO|FIXME)\b[^\[\]\n]{1,80}\](?![(\[{:])"
    r"|\((?:\?{2}|(?i:check|tk|xx+)[!?]+|(?:CHECK|FIXME)\b[^()\n]{0,80})\)"
)
"""By which somebody reminds themselves in the text: "Nobody was hurt. ??? check", "It was built in TK"."""
_TWENTY = re.compile(r"XXX?\Z")
_OF_A_NAME = re.compile(r"(?P<word>[A-Z][\w’'.-]*|\b(?:century|chapter|part|act|no\.?)),?\s+\Z")
"""What stands before a number in Roman letters: "Super Bowl XX", "part XX"."""
_NO_NAME = frozenset("A About After At By For From In Nearly Of On Over Since Some The To Until With".split())
_NUMBERS = re.compile(rf"\s+(?!(?:{'|'.join(MONTHS)})\b)[A-Z]|\s+(?:century|chromosomes?|large)\b|\s*[IV&]")
"""What stands behind one: "the XX Olympics"; a month does not, and “XX November” waits for its day."""
_LONGEST_WORD = 30
"""Characters looked back over."""
_WORD = re.compile(r"\w+")
_COMMENT = re.compile(r"<!--(?P<words>.*?)-->", re.DOTALL)
_FOR_PROGRAMS = re.compile(
    r"\s*(?:more|toc|prettier-ignore|markdownlint-|vale|cspell|textlint|editorconfig|eslint|spell-checker|SPDX-)"
    r"|[\s\W]*\Z"
)
"""What a comment holds that is for some program and no remark."""


_OUT_WITH = {
    ("corrections", "date"): "the correction",
    ("corrections", "wrong"): "the correction",
    ("corrections", "now"): "the correction",
    ("speakers", "name"): "the speaker",
    ("speakers", "voice"): "the speaker",
    ("facts", "point"): "the fact",
    ("facts", "what"): "the fact",
    ("offices", "title"): "the office",
    ("sources", "title"): "the source",
    ("sources", "publisher"): "the source",
    ("sources", "url"): "the source",
}
"""What has to go with a line that it cannot do without, by the first and the last key above the value."""
_NEVER_OUT = frozenset(
    {("name", "name"), ("summary", "summary"), ("retells", "title"), ("retells", "outlet")}
)


def find_blanks(root: Node, *keys: str) -> Iterator[Fault]:
    """Every value below `root` that is a blank still; `keys` are those that lead to `root`."""
    if isinstance(root, Mapping):
        for name, value in root.items:
            yield from find_blanks(value, *keys, name.words)
    elif not isinstance(root, Scalar):
        for item in root.items:
            yield from find_blanks(item, *keys)
    elif root.blank:
        key = keys[-1] if keys else ""
        yield Fault(root.place, "blank-left", f"The blank “{key}” is not filled.", _fill_or_take_out(keys))


def _fill_or_take_out(keys: tuple[str, ...]) -> str:
    ends = (keys[0], keys[-1]) if keys else ("", "")
    if ends in _NEVER_OUT:
        return "Write what belongs there."
    return f"Write what belongs there, or take {_OUT_WITH.get(ends, 'the line')} out."


def find_marks(content: str, path: str, body: int, names: Iterable[str] = ()) -> Iterator[Fault]:
    """Every `???` and `TK` that readers would see in the text of the file `path`, which begins at `body`.

    Letters are none where one of the `names` that the site knows has them.
    """
    hidden = [found.span() for found in _COMMENT.finditer(content, body)]
    known = _words_of(names)
    for found in _marks(content, body, known):
        if not any(start <= found.start() < end for start, end in hidden):
            yield _mark_left(found[0], _place(content, path, found.start()), "text")


def _words_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in _WORD.findall(name))


def _marks(words: str, start: int, known: frozenset[str]) -> Iterator[re.Match[str]]:
    """The marks in `words` from `start` on: no `known` name, no number, no insertion in a quotation."""
    for found in _MARK.finditer(words, start):
        number = _TWENTY.match(found[0]) and _is_number(words, found)
        if found[0] not in known and not number and not _is_inserted(words, found):
            yield found


def _is_number(words: str, found: re.Match[str]) -> bool:
    before = _OF_A_NAME.search(words[max(0, found.start() - _LONGEST_WORD) : found.start()])
    return bool(before and before["word"] not in _NO_NAME) or _NUMBERS.match(words, found.end()) is not None


def _is_inserted(words: str, found: re.Match[str]) -> bool:
    """Whether it is a writer's word in a quotation: “He gave me the [check]”, “the [?]”."""
    start = words.rfind("\n\n", 0, found.start()) + 1
    before = words[start : found.start()]
    inside = before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1
    return inside and ("check" in found[0].casefold() or found[0].strip("\\[]") == "?")


def find_marks_above(
    told: Iterable[tuple[str | None, Place | None, str]], names: Iterable[str] = ()
) -> Iterator[Fault]:
    """The same in words of the front matter that readers see, each with its place and its key."""
    known = _words_of(names)
    for words, place, key in told:
        found = next(_marks(words or "", 0, known), None)
        if found and place:
            yield _mark_left(found[0], place, key)


def _mark_left(mark: str, place: Place, where: str) -> Fault:
    wrong = f"The mark “{mark}” stands in the {where}, where readers would see it."
    mend = "Write what was to come in its place, or take it out."
    if mark == "TK":
        mend = "Write what was to come. If it is a name, give it an entry, or describe it under “speakers”."
    return Fault(place, "blank-left", wrong, mend)


def find_hidden(content: str, path: str, body: int) -> Iterator[Fault]:
    """Every remark in the text that the page does not show and its source does."""
    for found in _COMMENT.finditer(content, body):
        if not (_REMARK.match(found[0]) or _FOR_PROGRAMS.match(found["words"])):
            wrong = "This remark is not shown, but stands in the page’s source, where anybody can read it."
            mend = "Take it out, unless readers may have it."
            yield Fault(_place(content, path, found.start()), "hidden-remark", wrong, mend, Level.NOTE)


def _place(content: str, path: str, at: int) -> Place:
    return Place(path, content.count("\n", 0, at) + 1, at - content.rfind("\n", 0, at))


def find_remarks(content: str, path: str) -> Iterator[Fault]:
    """Every remark in the Markdown `content` of the whole file `path` that asks its editor for something."""
    line, at = 1, 0
    for found in _REMARK.finditer(content):
        line, at = line + content.count("\n", at, found.start()), found.start()
        place = Place(path, line, at - content.rfind("\n", 0, at))
        wrong = "A remark for you stands in the article still."
        yield Fault(place, "blank-left", wrong, "Do what it says, then take it out.")
