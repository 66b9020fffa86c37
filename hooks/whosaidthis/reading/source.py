"""Where the words of an article's text stand in its Markdown file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ..model import EditorSpan, Place, Span, Text
from .alignment import Match, align
from .elements import EDITORS_KEYS
from .mask import ENTITY, mask

_LINE_FEED = re.compile("\n")
_ATTRIBUTE = re.compile(r"""}|(?P<name>[^\s=}]+)(?:=(?P<value>"[^"]*"|'[^']*'|[^\s}]*))?""")
_EDITORS_BRACES = re.compile(r"\{[^{}\n]*\b(?:said|unsaid|" + "|".join(EDITORS_KEYS) + r")\b[^{}\n]*\}")
_LONGEST_GAP = 500
"""How many characters after the nearest word found are compared one by one."""
_LONGEST_UNREAD = 5000
"""How many characters of a table, code or notes may stand between words and braces that are not theirs."""


class Source:
    """One Markdown file, and the text that was read from it."""

    def __init__(self, path: str, content: str, body: int, text: Text) -> None:
        """Match `text` with the file.

        `path` is the file as its editor knows it, `content` all of it, `body` the length of its front matter.
        """
        self.path = path
        self.content = content
        self.text = text
        self.body = body
        self._lines = [0, *(found.end() for found in _LINE_FEED.finditer(content))]
        self._masked = content
        if text.characters == content:
            self._matches: tuple[Match, ...] = (Match(0, 0, len(content)),)
        else:
            self._masked = " " * body + mask(content[body:], text.characters)
            self._matches = align(text, self._masked, body)
        self._starts = [match.text for match in self._matches]

    def place(self, span: Span) -> Place:
        """Where the first character of `span`, words of the text, stands in the file."""
        return self.place_at(self.find(span).start)

    def place_at(self, offset: int) -> Place:
        """The line and column of `offset`, an offset into the file."""
        line = bisect_right(self._lines, offset)
        return Place(self.path, line, offset - self._lines[line - 1] + 1)

    def find(self, span: Span) -> Span:
        """The part of the file that holds `span`, words of the text.

        Exact for words that stand in the file as they are read, emphasis and links around them or not;
        for any others the nearest words before them that do.
        """
        start = self._at(span.start)
        if not len(span):
            return Span(start, start)
        last = self._at(span.end - 1)
        entity = ENTITY.match(self.content, last) if self._masked[last : last + 1] != "&" else None
        return Span(start, max(start, entity.end() if entity else last + 1))

    def key_place(self, editor: EditorSpan, key: str) -> Place:
        """Where the attribute `key` of an editor’s span is written; where its words are if it is not."""
        written = next((one for one in self.attributes(editor) if one["name"] == key), None)
        return self.place_at(written.start()) if written else self.place(editor.span)

    def attributes(self, editor: EditorSpan) -> Iterator[re.Match[str]]:
        """What is written in the braces of an editor’s span: a `name`, and a `value` where it has one."""
        opened = self._opened(editor)
        closed = self.content.find("\n", opened)
        last = closed if closed >= 0 else len(self.content)
        for written in _ATTRIBUTE.finditer(self.content, opened + 2, last) if opened >= 0 else ():
            if written.group() == "}":
                return
            yield written

    def braces_place(self, editor: EditorSpan) -> Place:
        """Where the braces behind the brackets of an editor’s span open; where its words are if none do."""
        opened = self._opened(editor)
        return self.place_at(opened + 1) if opened >= 0 else self.place(editor.span)

    def _opened(self, editor: EditorSpan) -> int:
        end = self.find(editor.span).end
        return self.content.find("]{", end, end + _LONGEST_GAP)

    def find_braces(self, editor: EditorSpan, after: int = 0) -> int:
        """The place in the file, from `after` on, of the braces of an editor’s word that no brackets carry.

        Where they cannot be found, the place of its words, or of those before it if it has none.
        """
        start = editor.span.start
        words = editor.span or Span(max(start - 1, 0), start)
        at = self.find(words).end if words else self.body
        first = max(at, after)
        keys = [key for key, _ in editor.keys if key in EDITORS_KEYS]
        for braces in _EDITORS_BRACES.finditer(self.content, first, first + _LONGEST_UNREAD):
            if all(key in braces.group() for key in keys):
                return braces.start()
        return at

    def _at(self, offset: int) -> int:
        """The place in the file of the text's character at `offset`."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0:
            before = self._matches[index]
            if offset < before.text + before.length:
                return before.source + offset - before.text
        return self._between(offset, index)

    def _between(self, offset: int, index: int) -> int:
        """The place of a character after match number `index`, the gaps of both sides compared."""
        before = self._matches[index] if index >= 0 else Match(0, self.body, 0)
        after = self._matches[index + 1] if index + 1 < len(self._matches) else None
        at = before.source + before.length
        end = min(after.source if after else len(self._masked), at + _LONGEST_GAP)
        place = at
        gap = before.text + before.length
        if offset - gap > _LONGEST_GAP:
            return place
        for character in self.text.characters[gap : offset + 1]:
            found = self._masked.find(character, at, end)
            if found >= 0:
                place, at = found, found + 1
        return place
