"""YAML whose every value knows its place in the file, for messages that an editor can click."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from ..model import Fault, Place
from .slips.broken_yaml import MEND, broken, explain
from .slips.curly import at_one_end, in_one_pair

_FRONT_MATTER = re.compile(r"\A\ufeff?-{3}[ \t]*\r?\n(.*?\r?\n)?(?:-{3}|\.{3})[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_OPENED = re.compile(r"\A\ufeff?-{3}[ \t]*\r?\n")
_LINE = re.compile(r"[^\r\n\0]*")
_DEEPEST = 50
BLANK = "???"
"""What a marked blank begins with; what belongs there may follow."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value without parts: words, a number, a date."""

    place: Place
    words: str
    """As the file writes it, quotation marks and escapes of YAML resolved; empty for null and for a blank."""
    blank: bool = False
    """Whether the file has a marked blank there, to be filled by its editor."""
    taken_for: str = ""
    """What YAML takes it for, if not for words: `int`, `float`, `bool` or `timestamp`."""
    hidden: str = ""
    """The words that a “#” behind it hides, as a comment that begins without a space."""
    sign: str = ""
    """The “&” or “!” before it, by which its first word is lost."""
    curly: bool = False
    """Whether it stands in one pair of curly quotation marks and in no straight ones."""
    half_curly: bool = False
    """Whether it has one curly quotation mark, at one of its ends, and stands in no straight ones."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; a key that stands twice is there twice."""

    place: Place
    items: tuple[tuple[Scalar, Node], ...]

    def get(self, key: str) -> Node | None:
        """The value of the first such key; None where there is none."""
        return next((value for found, value in self.items if found.words == key), None)

    def key_place(self, key: str) -> Place:
        """Where the key stands; the mapping's own place where there is no such key."""
        return next((found.place for found, _ in self.items if found.words == key), self.place)


Node = Scalar | Sequence | Mapping


class NotReadableError(Exception):
    """YAML that cannot be read; `fault` says where and why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def cut_front_matter(content: str) -> tuple[str | None, str, int]:
    """The YAML at the head of `content`, the Markdown after it, and the number of the YAML's first line.

    The YAML is None where the file has none; a front matter that is opened and never closed counts as none.
    """
    found = _FRONT_MATTER.match(content)
    if found is None:
        return None, content, 1
    return found.group(1) or "", content[found.end() :], 2


def is_left_open(content: str) -> bool:
    """Whether `content` opens a front matter with `---` and never closes it."""
    return _OPENED.match(content) is not None and _FRONT_MATTER.match(content) is None


def read_yaml(yaml_words: str, path: str, first_line: int = 1) -> Node:
    """`yaml_words` as nodes with places in the file `path`, where they begin on line `first_line`.

    Anchors and aliases are refused: a few lines of them can stand for gigabytes.

    Raises:
        NotReadableError: if it is no YAML, nests deeper than 50 levels or uses an alias.
    """
    try:
        root = yaml.compose(yaml_words, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        where, wrong, mend = explain(error, yaml_words, first_line)
        raise _not_readable(Place(path, *where), wrong, mend) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        why = "it nests too deeply" if isinstance(error, RecursionError) else "it holds a forbidden character"
        raise _not_readable(Place(path, first_line, 1), broken(why), MEND) from error
    if root is None:
        return Mapping(Place(path, first_line, 1), ())
    return _Reader(path, first_line).read(root, 0)


def _not_readable(place: Place, wrong: str, mend: str) -> NotReadableError:
    return NotReadableError(Fault(place, "broken-yaml", wrong, mend))


_NO_WORDS = frozenset(("int", "float", "bool", "timestamp"))
_COMMENT = re.compile(r"[ \t]+#(?P<words>[^\s#!].*)")


def _scalar(node: yaml.Node, place: Place) -> Scalar:
    blank = str(node.value).lstrip().startswith(BLANK)
    nothing = blank or node.tag == "tag:yaml.org,2002:null"
    kind = node.tag.rpartition(":")[2]
    if getattr(node, "style", None) or blank:
        return Scalar(place, "" if nothing else str(node.value), blank)
    comment = _COMMENT.match(_from(node.end_mark))
    begins = _from(node.start_mark)
    return Scalar(
        place,
        "" if nothing else str(node.value),
        taken_for=kind if kind in _NO_WORDS else "",
        hidden=comment["words"].strip() if comment else "",
        sign=begins[:1] if begins[:1] in ("&", "!") and not begins.startswith("!!") else "",
        curly=in_one_pair(str(node.value)),
        half_curly=at_one_end(str(node.value)),
    )


def _from(mark: yaml.Mark) -> str:
    """The rest of the line from `mark` on."""
    found = _LINE.match(str(mark.buffer), mark.pointer)
    return found.group() if found else ""


class _Reader:
    """Turns PyYAML's nodes into ours, each of them once."""

    def __init__(self, path: str, first_line: int) -> None:
        self._path = path
        self._first_line = first_line
        self._seen: set[int] = set()

    def read(self, node: yaml.Node, depth: int) -> Node:
        """The node and all below it."""
        if id(node) in self._seen or depth > _DEEPEST:
            why = "it nests too deeply" if depth > _DEEPEST else "anchors and aliases are not allowed"
            raise _not_readable(self._place(node), broken(why), MEND)
        self._seen.add(id(node))
        place = self._place(node)
        if isinstance(node, yaml.MappingNode):
            return Mapping(
                place, tuple((self._key(key), self.read(value, depth + 1)) for key, value in node.value)
            )
        if isinstance(node, yaml.SequenceNode):
            return Sequence(place, tuple(self.read(item, depth + 1) for item in node.value))
        return _scalar(node, place)

    def _key(self, node: yaml.Node) -> Scalar:
        if not isinstance(node, yaml.ScalarNode):
            raise _not_readable(self._place(node), broken("a key must be plain words"), MEND)
        return Scalar(self._place(node), str(node.value))

    def _place(self, node: yaml.Node) -> Place:
        mark = node.start_mark
        return Place(self._path, self._first_line + mark.line, mark.column + 1)
