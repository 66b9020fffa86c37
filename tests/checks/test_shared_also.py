"""Surnames under `also` that two people of an article bear."""

from __future__ import annotations

import pytest

from whosaidthis.checks.shared_also import check_shared_also
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Fault, Level

_HEAD = """\
---
date: 2024-03-05
speakers:
  owner:
    name: Ada Holm
    voice: named person
    also: [{also}]
---

"""
_ARTICLE = "The roof leaks, Ada Holm said.\n\nIt is safe, said {other}, a baker. It must close, Holm said."


def shared(also: str, other: str) -> tuple[Fault, ...]:
    content = _HEAD.format(also=also) + _ARTICLE.format(other=other)
    return check_shared_also(ArticleReader(NO_GLOSSARY).read_content(content, "a.md").read)


def test_a_surname_of_two_is_told_with_both() -> None:
    (fault,) = shared("Holm", "Tom Holm")
    assert (fault.code, fault.level, fault.place.line) == ("shared-also", Level.WARNING, 4)
    assert "Ada Holm and Tom Holm" in fault.wrong


@pytest.mark.parametrize(
    ("also", "other"), [("Holm", "Tom Roe"), ("the owner", "Tom Holm"), ("Mrs Holm", "Tom Holm")]
)
def test_what_means_one_alone_is_not_told(also: str, other: str) -> None:
    assert shared(also, other) == ()
