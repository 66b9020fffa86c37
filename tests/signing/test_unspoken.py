"""Quotations without a speaker: a signature remembers which there were, so that a new one is told."""

from __future__ import annotations

import re

import pytest

from signing.articles import HEAD, comparison, of_old, opened, signed
from whosaidthis.checks.quotations import check_quotations
from whosaidthis.model import Level

PUBLISHED = HEAD.replace("date:", "status: published\ndate:")
TEXT = "“The roof leaks,” said Ada Holm. A wall bears the words “Nobody looks at the roof” in red.\n"
NEW = " Below it stands “Somebody must pay for the roof” in blue."


def told(content: str) -> list[tuple[str, str]]:
    return [(one.level.value, one.code) for one in check_quotations(opened(content).read)]


def with_new(content: str) -> str:
    return content.rstrip("\n") + NEW + "\n"


def test_one_that_was_there_stays_a_note() -> None:
    content = signed(PUBLISHED + TEXT)
    assert told(content) == [("note", "unspoken-quotation")]
    assert comparison(content).same


def test_a_new_one_beside_signed_statements_is_a_warning() -> None:
    content = with_new(signed(PUBLISHED + TEXT))
    assert told(content) == [("note", "unspoken-quotation"), ("warning", "unsigned-quotation")]
    assert not comparison(content).same


def test_other_words_in_one_are_a_new_one() -> None:
    content = signed(PUBLISHED + TEXT).replace("looks at the roof", "cares for the roof")
    assert told(content) == [("warning", "unsigned-quotation")]


def test_in_a_draft_it_is_a_note() -> None:
    read = opened(with_new(signed(HEAD + TEXT))).read
    assert [one.level for one in check_quotations(read)] == [Level.NOTE] * 2


@pytest.mark.parametrize("braces", ["{.unsaid}", "{.said by=nobody}"])
def test_the_editors_word_for_it_settles_it(braces: str) -> None:
    content = signed(PUBLISHED + TEXT)
    said = NEW.replace("“Somebody must pay for the roof”", f"[“Somebody must pay for the roof”]{braces}")
    assert "unsigned-quotation" not in [code for _, code in told(content.rstrip("\n") + said)]


def test_signing_again_settles_it_too() -> None:
    again = signed(with_new(signed(PUBLISHED + TEXT)))
    assert told(again) == [("note", "unspoken-quotation")] * 2
    assert comparison(again).same


def test_a_signature_from_before_it_remembered_them_holds() -> None:
    old = of_old(signed(PUBLISHED + TEXT), "unspoken")
    assert "unspoken:" not in old
    assert told(with_new(old)) == [("note", "unspoken-quotation")] * 2
    assert comparison(with_new(old)).same


def test_an_article_without_any_remembers_that() -> None:
    content = signed(f"{PUBLISHED}“The roof leaks,” said Ada Holm.\n")
    assert "\n  unspoken: 'every -'\n" in content
    assert told(with_new(content)) == [("warning", "unsigned-quotation")]


def test_a_broken_line_is_told() -> None:
    (fault,) = opened(re.sub(r"unspoken: '", "unspoken: 'x", signed(PUBLISHED + TEXT))).front.faults
    assert fault.code == "broken-signature"


SHORT = "The board declined to comment. "
QUIET = f"{PUBLISHED}“The roof leaks,” said Ada Holm. {SHORT}They call it “the sieve”.\n"


@pytest.mark.parametrize(
    "new",
    ["“Shame on them.”", "It was “a black day”.", "It was “never” so.", "“Shame!”", "‘Shame on them.’"],
)
def test_a_short_new_one_is_a_warning_too(new: str) -> None:
    content = signed(QUIET).replace(SHORT, f"{SHORT}{new} ")
    assert told(content) == [("warning", "unsigned-quotation")]
    assert not comparison(content).same
    assert told(signed(content)) == []


def test_short_ones_that_were_there_are_not_told() -> None:
    assert told(signed(QUIET)) == []
    assert told(signed(QUIET).replace("They call it", "All call it")) == []
    assert told(signed(QUIET).rstrip("\n") + " “The sieve,” some call it.\n") == []


@pytest.mark.parametrize("title", ["“Bridges of the World”", "“Roofs and Their Makers,”", "“Old Mill”"])
def test_a_new_title_is_left_alone(title: str) -> None:
    assert told(signed(QUIET).rstrip("\n") + f" She has read {title} twice.\n") == []


def test_the_editors_word_for_a_short_one_settles_it() -> None:
    read = opened(signed(QUIET).replace(SHORT, f"{SHORT}[“Shame on them.”]{{.unsaid}} ")).read
    assert [*check_quotations(read), *read.faults] == []


def test_a_new_one_in_a_heading_is_left_alone() -> None:
    assert told(signed(QUIET) + "\n## “A black day”\n\nIt rained.\n") == []


def test_a_signature_that_remembers_those_like_speech_alone_tells_those_alone() -> None:
    old = re.sub(r"  unspoken: '.*'\n", "  unspoken: '-'\n", signed(QUIET))
    assert told(old) == []
    assert told(old.replace(SHORT, f"{SHORT}“Shame on them.” ")) == []
    assert told(old.replace(SHORT, f"{SHORT}“Shame on all of them.” ")) == [("warning", "unsigned-quotation")]


def test_the_message_repeats_the_words() -> None:
    (fault,) = check_quotations(opened(signed(QUIET).replace(SHORT, f"{SHORT}“Shame on them.” ")).read)
    assert fault.wrong.startswith("The quotation “Shame on them” belongs to no speaker")
