"""Marks and sentences of ours as HTML: each is made by a template once, however often pages print it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache, partial
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from ...model import Voice
from ..anchors import Anchors
from ..wording.pieces import Item, Ref, Words

_KEPT = 4096
"""Sentences that are remembered: articles use the same ones again and again."""
_LINKING = (Ref, Item)


class Phrases:
    """The macros of `words.html` for the templates of `templates`, with a memory."""

    def __init__(self, templates: Environment) -> None:
        macros: Any = templates.get_template("words.html").module
        self.shape: Callable[[Voice], Markup] = cache(macros.shape)
        self.mark: Callable[[Voice], Markup] = cache(macros.mark)
        self._marks: Callable[[tuple[Voice, ...]], Markup] = cache(macros.marks)
        self._words: Callable[[Words, Anchors | None], Markup] = macros.words
        self._unlinked: Callable[[Words], Markup] = lru_cache(_KEPT)(partial(self._words, link=None))

    def marks(self, voices: Sequence[Voice]) -> Markup:
        """The marks of `voices` side by side; nothing for none."""
        return self._marks(tuple(voices))

    def words(self, words: Words, link: Anchors) -> Markup:
        """A sentence; `link` says where notes are."""
        for piece in words:
            if isinstance(piece, _LINKING):
                return self._words(words, link)
        return self._unlinked(words)

    def sentences(self, sentences: Sequence[Words], link: Anchors) -> Markup:
        """Sentences with a space between each and the next."""
        return Markup(" ".join([self.words(one, link) for one in sentences]))  # noqa: S704 (templates made them)
