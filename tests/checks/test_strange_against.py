"""Somebody who speaks in the article, and whose name the report does not have, is a warning."""

from __future__ import annotations

import pytest

from checks.against_report import faults
from whosaidthis.checks.against import check_against
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Level

REPORT = """\
A member of the crew, who asked not to be named, said that the tail had been mended. Mr Lund’s aide said no.
The engineer Gil Núñez said so too, and so did Li. Paulo Costa slept.
"""


def told(article: str) -> list[str]:
    return [one.wrong for one in faults(article, REPORT) if one.code == "unknown-speaker"]


@pytest.mark.parametrize("name", ["Paulo Reis", "Greta Solheim"])
def test_a_name_that_the_report_does_not_have(name: str) -> None:
    article = f"{name}, a member of the crew, said that the tail had been mended. {name} said it fell."
    assert told(article) == [f"“{name}” speaks here, and the report does not have this name."]
    (fault,) = faults(article, REPORT)
    assert (fault.level, fault.place.line, fault.place.column) == (Level.WARNING, 1, 1)


@pytest.mark.parametrize(
    "name", ["Carl Lund", "Mr Lund", "Gil Nunez", "Carl Lunde", "Li Wenhao", "A member of the crew"]
)
def test_a_name_that_it_has_or_nearly_has_is_not_told(name: str) -> None:
    assert told(f"{name} said that the tail had been mended.") == []


def test_nor_is_one_that_the_editor_gives() -> None:
    assert told('[The tail was mended]{.said by="Greta Solheim"}, one of the crew said.') == []


def test_following_the_mend_to_the_letter_mends_it() -> None:
    body = "Greta Solheim, a sailor, said that the tail had been mended."
    (fault,) = faults(body, REPORT)
    line = fault.mend.split("“")[2].split("”")[0]
    content = f"---\ntitle: T\ndate: 2024-03-05\nspeakers:\n  {line}\n---\n\n# T\n\n{body}\n"
    read = ArticleReader(NO_GLOSSARY).read_content(content, "a.md").read
    assert [one.code for one in check_against(read, REPORT)] == []
