"""Blanks that a new file leaves for its editor: marked, so that none is published unfilled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model import Fault, Level, Place
from .yaml_places import Mapping, Node, Scalar

_REMARK = re.compile(r"<!--[ \t]*\?\?\?")
_MARK = re.compile(r"(?<!\S)\?{3}(?!\S)|(?<![\w/.@#&-])(?:TK)+(?![\w/-]| (?:Maxx|Elevator)\b| ?\d{3,4}\b)")
"""By which somebody reminds themselves in the text: "Nobody was hurt. ??? check", "It was built in TK"."""
_TO_COME = re.compile(r"\bTK\b")
_COMMENT = re.compile(r"<!--(?P<words>.*?)-->", re.DOTALL)
_FOR_PROGRAMS = re.compile(
    r"\s*(?:more|toc|prettier-ignore|markdownlint-|vale|cspell|textlint|editorconfig|eslint|spell-checker|SPDX-)"
    r"|[\s\W]*\Z"
)
"""What a comment holds that is for some program and no remark."""


_OUT_WITH = {
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

    A `TK` is none where one of the `names` that the site knows has it.
    """
    hidden = [found.span() for found in _COMMENT.finditer(content, body)]
    named = any(map(_TO_COME.search, names))
    for found in _MARK.finditer(content, body):
        if any(start <= found.start() < end for start, end in hidden) or (named and found[0] == "TK"):
            continue
        yield _mark_left(found[0], _place(content, path, found.start()), "text")


def find_marks_above(told: Iterable[tuple[str | None, Place | None, str]]) -> Iterator[Fault]:
    """The same in words of the front matter that readers see, each with its place and its key."""
    for words, place, key in told:
        found = _MARK.search(words or "")
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
