"""The corrections that the guide shows: each is carried out and does what the guide says."""

from __future__ import annotations

import re
from datetime import date

import pytest

from content.files import DOCS
from content.guide_blocks import blocks_of
from whosaidthis.command.articles import ArticleReader
from whosaidthis.joining import ReadArticle
from whosaidthis.model import NO_GLOSSARY, Form, RelationKind, Stance, Statement
from whosaidthis.reading.elements import EDITORS_KEYS

GUIDE = (DOCS / "guide" / "signing.md").read_text(encoding="utf-8")
PART = GUIDE[GUIDE.index("## Correct the machine") : GUIDE.index("## Describe a speaker")]
EXAMPLES = [each.words for each in blocks_of(PART) if each.form == "markdown"]
HEAD = "---\ntitle: Bridge\ndate: 2024-03-05\n---\n\n# Bridge\n\n"
# Whom the examples name must stand somewhere in the article.
PEOPLE = "\nAda Holm told reporters that the wind was up. The mayor said that the fair was off.\n"


def read(example: str) -> ReadArticle:
    return ArticleReader(NO_GLOSSARY).read_content(f"{HEAD}{example}{PEOPLE}", "a.md").read


def with_key(key: str) -> ReadArticle:
    """The first example of a key."""
    return read(next(each for each in EXAMPLES if f" {key}=" in each))


def corrected(key: str) -> Statement:
    """The statement that the example of a key corrects."""
    return next(one for one in with_key(key).article.statements if one.by_editor)


@pytest.mark.parametrize("key", EDITORS_KEYS)
def test_every_key_has_an_example_and_a_heading(key: str) -> None:
    assert any(f" {key}=" in example for example in EXAMPLES)
    assert re.search(rf"^### .*: `{key}`$", PART, flags=re.M)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_read_without_a_fault(example: str) -> None:
    assert [str(fault) for fault in read(example).faults] == []


def test_several_speakers_say_the_same_words() -> None:
    example = next(each for each in EXAMPLES if "; the mayor" in each)
    one, other = (each for each in read(example).article.statements if each.by_editor)
    assert (one.speaker.name, other.speaker.name) == ("Ada Holm", "The mayor")
    assert (one.joint, other.joint) == ((other.number,), (one.number,))


def test_what_each_key_does() -> None:
    assert corrected("by").speaker.name == "Ada Holm"
    hearer, through = corrected("to").hearer, corrected("through").through
    assert hearer
    assert through
    assert (hearer.name, through.name) == ("The Harbour Post", "The Harbour Post")
    assert corrected("stance").stance is Stance.DENIES
    assert corrected("form").form is Form.INDIRECT
    hedge = corrected("hedge").hedge
    assert hedge
    assert hedge.words == "it seems"
    assert corrected("occasion").occasion == "in a letter"
    assert corrected("when").when == date(2023, 11, 20)
    assert [dated.day for dated in corrected("day").dates] == [date(2024, 2, 26)]


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("answers", RelationKind.CONTRADICTS),
        ("repeats", RelationKind.RESTATES),
        ("example", RelationKind.EXAMPLE),
    ],
)
def test_links_lead_to_the_statement_that_is_meant(key: str, kind: RelationKind) -> None:
    assert [(one.kind, one.other) for one in corrected(key).relations] == [(kind, 1)]


def test_inside_leads_to_the_statement_around() -> None:
    assert corrected("inside").inside == 1


def test_the_described_speakers_speak() -> None:
    described = re.search(r"^## Describe a speaker\n.*?^```yaml\n(.*?)^```$", GUIDE, flags=re.M | re.S)
    assert described
    article = (
        "[The piers are cracked]{.said by=engineers}, it was said.\n\n"
        "[The town knew]{.said by=old-engineer}, too. The old man, the retired engineer, had a pension.\n"
    )
    reader = ArticleReader(NO_GLOSSARY)
    opened = reader.read_content(f"---\ndate: 2024-03-05\n{described[1]}---\n\n{article}", "a.md")
    assert [fault for fault in reader.check(opened) if fault.code != "no-headline"] == []
    group, one = (each.speaker for each in opened.read.article.statements)
    assert (one.member_of, one.reason) == (group.key, "he feared for his pension")
