"""Described speakers whom no statement needs."""

from __future__ import annotations

import pytest

from whosaidthis.checks.unused.speakers import check_unused_speakers
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Fault, Level

HEAD = """\
---
date: 2024-03-05
speakers:
  miller:
    name: The old miller
    voice: unnamed person
    also: [the old man]
---

"""


def unused(article: str) -> tuple[Fault, ...]:
    return check_unused_speakers(ArticleReader(NO_GLOSSARY).read_content(HEAD + article, "a.md").read)


def test_one_who_never_speaks_is_noted_at_its_key() -> None:
    (fault,) = unused("The roof leaked, Ann Lee said.")
    assert (fault.code, fault.level) == ("unused-speaker", Level.NOTE)
    assert (fault.place.line, fault.place.column) == (4, 3)


@pytest.mark.parametrize(
    "article",
    [
        "The roof leaked, the old miller said.",
        "The roof leaked, the old man said.",
        '[It rained]{.said by="miller"}, for sure.',
        '[The roof leaked]{.said to="miller"}, Ann Lee said.',
        "Ann Lee told the old miller that the roof leaked.",
        "Ann Lee told the old man and Reuters that the roof leaked.",
    ],
)
def test_one_who_speaks_or_listens_is_not(article: str) -> None:
    assert unused(article) == ()


@pytest.mark.parametrize(("name", "told"), [("“The old miller”", True), ("“Old” Miller", False)])
def test_curly_marks_around_the_name_are_told(name: str, told: bool) -> None:
    content = HEAD.replace("The old miller", name) + "The roof leaked, Ann Lee said."
    (fault,) = check_unused_speakers(ArticleReader(NO_GLOSSARY).read_content(content, "a.md").read)
    assert ("Take the curly quotation marks" in fault.mend) is told


def test_a_name_with_a_slip_is_told_with_the_one_that_is_meant() -> None:
    content = HEAD.replace("The old miller", "Viktor Brae").replace("unnamed", "named")
    (fault,) = check_unused_speakers(
        ArticleReader(NO_GLOSSARY).read_content(content + "It leaked, Victor Brae said.", "a.md").read
    )
    assert fault.mend.startswith(
        "Did you mean “Victor Brae”? Then write that as its “name”. If not: name the"
    )


def test_two_descriptions_under_one_name_are_told() -> None:
    other = "  other: {name: The Old Miller, voice: unnamed person, role: baker}\n---"
    content = HEAD.replace("---\n\n", f"{other}\n\n")
    (fault,) = check_unused_speakers(
        ArticleReader(NO_GLOSSARY).read_content(content + "It leaked, the old miller said.", "a.md").read
    )
    assert (fault.place.line, fault.place.column) == (8, 3)
    assert fault.wrong.endswith("by “other”, for “miller” is described under the same name.")
    assert fault.mend == 'Take one of the two away, or name this speaker in a statement with by="other".'
