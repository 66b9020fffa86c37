"""Markdown with everything blanked out that its reader does not read; no character moves."""

from __future__ import annotations

import re
from html import unescape

# Each pattern is bounded or cannot backtrack, so that hostile Markdown costs linear time.
_INSIDE_PARENTHESES = r"\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\)"
_NOT_READ = re.compile(
    "|".join(
        (
            r"!\[[^\]\n]{0,500}\](?:" + _INSIDE_PARENTHESES + r"|\[[^\]\n]{0,200}\])",  # pictures
            r"\[\^[^\]\n]{1,100}\]",  # footnote marks
            r"(?<=\])(?:" + _INSIDE_PARENTHESES + r"|\[[^\]\n]{0,200}\])",  # the targets of links
            r"\{:?[ ]*[#.\w][^{}\n]{0,1000}\}",  # attribute lists
            r"</?[a-zA-Z][\w-]{0,40}(?:\s[^<>]{0,2000})?/?>",  # HTML tags
            r"(?<!`)(`{1,6})[^`\n]{1,2000}\1(?!`)",  # code
        )
    )
)
_BRACES = re.compile(r"\{[^{}\n]*\}")
ENTITY = re.compile(r"&#?\w{1,30};")
_DEFINITION = re.compile(r" {0,3}(?:\*?\[[^\]\n]{1,200}\]:|\|)")
_ITEM = re.compile(r" {0,3}(?:[*+-]|\d+\.|\[\^[^\]]*\]:|:|!!!|\?\?\?)")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")


def mask(source: str, text: str = "") -> str:
    """`source`, Markdown, with spaces for code, HTML, link targets, tables, definitions and attribute lists.

    `text` is what was read from it: braces that stand there too are no attribute list. An entity becomes its
    one character and spaces. As long as `source`; each line feed stays in its place.
    """
    written = source.split("\n")
    masked = "\n".join(_mask_lines(written, _mask_comments(source).split("\n")))
    read = set(_BRACES.findall(text))
    masked = _NOT_READ.sub(lambda found: found[0] if found[0] in read else _blank(found[0]), masked)
    return ENTITY.sub(_decode, masked)


def _blank(words: str) -> str:
    return re.sub(r"[^\n]", " ", words)


def _decode(found: re.Match[str]) -> str:
    character = unescape(found.group())
    return character.ljust(len(found.group())) if len(character) == 1 else found.group()


def _mask_comments(source: str) -> str:
    parts: list[str] = []
    at = 0
    while (start := source.find("<!--", at)) >= 0 and (end := source.find("-->", start)) >= 0:
        parts += (source[at:start], _blank(source[start : end + 3]))
        at = end + 3
    return "".join((*parts, source[at:]))


def _mask_lines(written: list[str], lines: list[str]) -> list[str]:
    """Blank out code blocks, tables, and the definitions of links, footnotes and abbreviations.

    `lines` are those `written` without comments, which cannot turn the words after them into code.
    """
    masked: list[str] = []
    fenced = _fenced(lines)
    code = _CodeBlocks()
    for number, (original, line) in enumerate(zip(written, lines, strict=True)):
        hidden = code.holds(original) or number in fenced or _DEFINITION.match(line) is not None
        masked.append(_blank(line) if hidden else line)
    return masked


def _fenced(lines: list[str]) -> set[int]:
    """The numbers of the lines of code between fences, these included; a fence never closed is none."""
    found = [_FENCE.match(line) for line in lines]
    longest = {"`": 0, "~": 0}
    closable = []
    for line, fence in zip(reversed(lines), reversed(found), strict=True):
        closable.append(fence is not None and len(fence[1]) <= longest[fence[1][0]])
        if fence and not line[fence.end() :].strip():
            longest[fence[1][0]] = max(longest[fence[1][0]], len(fence[1]))
    inside: set[int] = set()
    opened = ""
    for number, (line, fence, can_close) in enumerate(zip(lines, found, reversed(closable), strict=True)):
        if opened:
            inside.add(number)
            closes = fence and fence[1].startswith(opened) and not line[fence.end() :].strip()
            opened = "" if closes else opened
        elif fence and can_close:
            inside.add(number)
            opened = fence[1]
    return inside


class _CodeBlocks:
    """Tells indented code from the indented paragraphs of a list, line after line."""

    def __init__(self) -> None:
        self._after_blank = True
        self._in_list = False

    def holds(self, line: str) -> bool:
        """Whether the next line of the file is a line of indented code."""
        if not line.strip():
            self._after_blank = True
            return False
        indented = line.startswith(("    ", "\t"))
        if not indented:
            self._in_list = _ITEM.match(line) is not None or (self._in_list and not self._after_blank)
        code = indented and self._after_blank and not self._in_list
        self._after_blank = code
        return code
