"""The signature's lines in an article's file; every other byte of it stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Signature, SignedStatement
from ..reading.slips.indents import indent_of
from ..reading.yaml_places import cut_front_matter
from .head import write_head
from .lines import read_line, signer_of, write_line
from .unspoken import write_unspoken

_ENDS = re.compile(r"(?<=\n)")
_SIGNED = re.compile(r"(?P<indent> *)signed[ ]*:[ ]*(?:#.*)?\r?\n?\Z")
_OTHER_FORM = re.compile(r"""(?P<indent> *)["']?signed["']? *:""")
_VALUE = r"""'(?:[^']|'')*'|"[^"\\]*"|[^\s'"#][^#\r\n]*?"""
_KEY = re.compile(rf"(?P<key> *\w+:)(?:[ ]+(?:{_VALUE}))?(?P<rest>[ ]*(?:#.*)?\r?\n?)\Z")
_DETAILS = r"(?:\.[\w-]+){0,2}"
_ITEM = re.compile(
    rf" *- +'(?P<written>(?P<digest>[0-9a-f]{{12}}){_DETAILS} \|(?:[^']|'')*)'[ ]*(?:#.*)?\r?\n?\Z"
)
_SIGNER = re.compile(
    rf"(?P<before> *- +'[0-9a-f]{{12}}{_DETAILS} \| (?:[^|']|'')* \| )"
    r"(?:\d{4}-\d{2}-\d{2} (?:[^|']|'')* \| )?",
    re.ASCII,
)
"""A line up to its speaker, the day and the name that it may have."""
_WRITTEN = re.compile(r"'(?:[^']|'')*'")
_REMARK = re.compile(r"[ ]*(?:#.*)?\r?\n?\Z")
_FIRST_KEY = re.compile(r"^( *)[^\s#]", re.MULTILINE)


class UnsignableError(Exception):
    """Front matter into which no signature can be written."""

    def __init__(self, wrong: str, mend: str) -> None:
        """`wrong` says why, `mend` how to mend it, each in one sentence."""
        super().__init__(f"{wrong} {mend}")
        self.wrong = wrong
        self.mend = mend


def with_signature(content: str, signature: Signature) -> str:
    """The file `content` with `signature` in its front matter, in place of the one that stands there.

    A line of a statement that is still as it was stays byte for byte, and so do the remarks between the
    lines. Line ends are those of the front matter's first line.

    Raises:
        UnsignableError: if the file has no front matter of plain `key: value` lines, or the signature in it
            is not of the form in which it was written.
    """
    yaml_words, _, _ = cut_front_matter(content)
    if yaml_words is None:
        raise UnsignableError("The article has no front matter.", "Begin it with a line “---”, keys, “---”.")
    start = content.index("\n") + 1
    opening, closing = content[:start], content[start + len(yaml_words) :]
    before, block, after = _cut(yaml_words)
    lines = _Lines(_indent(yaml_words), "\r\n" if opening.endswith("\r\n") else "\n", block)
    return "".join((opening, before, *lines.write(signature), after, closing))


def _indent(yaml_words: str) -> str:
    """How far the keys are set in."""
    if yaml_words.lstrip().startswith("{"):
        raise UnsignableError("The front matter stands in braces.", "Write each key on a line of its own.")
    found = _FIRST_KEY.search(yaml_words)
    return found.group(1) if found else ""


def _cut(yaml_words: str) -> tuple[str, list[str], str]:
    """The lines before the signature, its own, and those after it; without one, it belongs at the end."""
    lines = _ENDS.split(yaml_words)
    indent = _indent(yaml_words)
    start = next((at for at, line in enumerate(lines) if _is_signed(line, indent, _SIGNED)), None)
    if start is None:
        if any(_is_signed(line, indent, _OTHER_FORM) for line in lines):
            raise UnsignableError(
                "The signature is not written as a list.", "Take “signed” away, and sign again."
            )
        return yaml_words, [], ""
    own = start + 1
    last = start
    width = len(indent)
    while own < len(lines) and (_REMARK.match(lines[own]) or indent_of(lines[own]) > width):
        if not _REMARK.match(lines[own]):
            last = own
        own += 1
    return "".join(lines[:start]), lines[start : last + 1], "".join(lines[last + 1 :])


def _is_signed(line: str, indent: str, form: re.Pattern[str]) -> bool:
    found = form.match(line)
    return found is not None and found.group("indent") == indent


def _read(line: str, now: SignedStatement) -> SignedStatement | None:
    """What an old line holds that may stand for `now`; None where somebody has broken it."""
    item = _ITEM.match(line)
    return read_line(item["written"].replace("''", "'"), now.place) if item else None


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a signature, old and new."""

    indent: str
    end: str
    old: Sequence[str]
    """Those that stand in the file; empty where there are none."""

    def write(self, signature: Signature) -> Iterator[str]:
        """The new lines."""
        items, remarks = self._kept()
        yield self.old[0] if self.old else f"{self.indent}signed:{self.end}"
        yield from remarks.pop("", [])
        yield self._key("by", _quoted(signature.by))
        yield self._key("on", signature.on.isoformat())
        if signature.head:
            yield self._key("head", _quoted(write_head(signature.head)))
        if signature.unspoken is not None:
            yield self._key("unspoken", _quoted(write_unspoken(signature.unspoken)))
        yield self._key("statements", "" if signature.statements else "[]")
        for one in signature.statements:
            yield from remarks.pop(one.digest, [])
            yield self._item(one, items)
        for left in remarks.values():
            yield from left

    def _item(self, one: SignedStatement, items: dict[str, list[str]]) -> str:
        old = items.get(one.digest)
        new = _quoted(write_line(one))
        if not old:
            return f"{self.indent}    - {new}{self.end}"
        line = old.pop(0)
        was = _read(line, one)
        if was is None or was.seal or was.cue not in ("", one.cue):
            return line if new in line else _WRITTEN.sub(lambda _: new, line, count=1)
        signer = _escaped(signer_of(one))
        return _SIGNER.sub(lambda found: f"{found['before']}{signer} | ", line, count=1)

    def _key(self, key: str, value: str) -> str:
        """The line of a key, with the remark that stands behind its old value."""
        for line in self.old[1:]:
            found = _KEY.match(line)
            if found and found.group("key").strip() == f"{key}:":
                return f"{found.group('key')} {value}".rstrip() + found.group("rest")
        return f"{self.indent}  {key}: {value}".rstrip() + self.end

    def _kept(self) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """The old lines of statements by digest, and the remarks by the digest of the line below them."""
        items: dict[str, list[str]] = {}
        remarks: dict[str, list[str]] = {}
        waiting: list[str] = []
        for line in self.old[1:]:
            if _REMARK.match(line):
                waiting.append(line)
            elif found := _ITEM.match(line):
                items.setdefault(found.group("digest"), []).append(line)
                remarks.setdefault(found.group("digest"), []).extend(waiting)
                waiting = []
            else:
                remarks.setdefault("", []).extend(waiting)
                waiting = []
        return items, remarks


def _quoted(words: str) -> str:
    """`words` as YAML between single quotation marks, where nothing but those marks is special."""
    return f"'{_escaped(words)}'"


def _escaped(words: str) -> str:
    return words.replace("'", "''")
