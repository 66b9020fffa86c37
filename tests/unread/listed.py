"""The lists beside the articles: what a careful reader says who said."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from whosaidthis.model import Form, Span, Text

ARTICLES = Path(__file__).parent / "articles"
LISTS = tuple(sorted(ARTICLES.glob("*/*.yml")))


@dataclass(frozen=True, slots=True)
class Listed:
    """One statement of a list."""

    spans: tuple[Span, ...]
    form: Form
    speakers: tuple[str, ...]
    """Names of which each is right; empty where the article does not say who speaks."""


@dataclass(frozen=True, slots=True)
class ReadersList:
    """What a reader finds in one article."""

    statements: tuple[Listed, ...]
    nobodys: tuple[Span, ...]
    """Clauses that are nobody's statement."""


def article_of(path: Path) -> Path:
    """The article that the list at `path` is about."""
    return path.with_suffix(".md")


def read_list(path: Path, text: Text) -> ReadersList:
    """The list at `path`, its words found in `text`.

    Raises:
        ValueError: for words that do not stand in the article as the list has them.
    """
    data = yaml.safe_load(path.read_text("utf-8"))
    return ReadersList(
        tuple(_statement(item, text) for item in data["statements"]),
        tuple(_find(text, words, 0) for words in data["unattributed"]),
    )


def _statement(item: dict[str, Any], text: Text) -> Listed:
    spans: list[Span] = []
    start = text.blocks[item["block"]].span.start if "block" in item else 0
    for words in _several(item["words"]):
        spans.append(_find(text, words, spans[-1].end if spans else start))
    return Listed(tuple(spans), Form(item["form"]), tuple(filter(None, _several(item["speaker"]))))


def _several(value: str | list[str] | None) -> list[str]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _find(text: Text, words: str, start: int) -> Span:
    at = text.characters.find(words, start)
    if at < 0:
        raise ValueError(f"not in the article: {words}")
    return Span(at, at + len(words))
