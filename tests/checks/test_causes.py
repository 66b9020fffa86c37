"""What may come of other faults of an article is counted, after them."""

from __future__ import annotations

import pytest

from checks.written import glossary
from signing.articles import READER, opened, signed
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import Fault, Level

ARTICLE = """---
title: The mill must close
date: 2024-03-05
status: published
retells:
  title: Mill shut
  outlet: The Weir
speakers:
  owner: {name: The owner, voice: unnamed person, role: baker}
---

# The mill must close

“The roof leaks,” said Ada Holm. “The wall is wet.” [The cellar is dry]{.said by="owner"}, it was said.

The owner denied that it must close.
"""
SIGNED = signed(ARTICLE)
ENTRIES = glossary({"body/coast.md": "name: Coast Board\nas_of: 2024-01"})
UNSIGNED = "changed-statement"


def told(content: str) -> tuple[Fault, ...]:
    """What its editor must mend, in the order in which it is told."""
    return tuple(one for one in READER.check(opened(content)) if one.level is Level.WARNING)


def after(old: str, new: str) -> str:
    head, _, text = SIGNED.partition("  statements:")
    return f"{head.replace(old, new)}  statements:{text.replace(old, new)}"


def test_an_article_as_it_was_signed_has_no_warning() -> None:
    assert told(SIGNED) == ()


@pytest.mark.parametrize(
    ("old", "new", "causes", "count"),
    [
        ("  outlet:", "  outlett:", ["unknown-key"], 4),
        ("speakers:", "speaker:", ["unknown-key"], 2),
        ("[The cellar is dry]{", "“It is,” Bo Ray said. [The cellar is dry] {", ["broken-brackets"], 3),
    ],
)
def test_the_cause_is_told_first_and_what_comes_of_it_is_counted(
    old: str, new: str, causes: list[str], count: int
) -> None:
    *first, last = told(after(old, new))
    assert [one.code for one in first] == causes
    assert (last.code, last.level) == (UNSIGNED, Level.WARNING)
    assert last.wrong.startswith(f"{count} statements are new, changed or gone since the article was signed")
    assert "one by one" in last.mend


def test_in_a_draft_the_line_is_a_note() -> None:
    content = after("  outlet:", "  outlett:").replace("status: published\n", "")
    faults = READER.check(opened(content))
    assert [one.level for one in faults if one.code == UNSIGNED] == [Level.NOTE]


def test_one_statement_keeps_its_own_line_after_the_cause() -> None:
    content = after("The roof leaks", "The roof drips") + "\n<!-- ??? Write more -->\n\nIt “rained.\n"
    assert [one.code for one in told(content)] == ["blank-left", "unclosed-quotation", UNSIGNED]


def test_without_another_fault_each_statement_has_its_line() -> None:
    faults = told(after("The roof leaks", "The roof drips").replace("wall is wet", "wall is dry"))
    assert [one.code for one in faults] == [UNSIGNED] * 2
    assert all("is not as it was signed" in one.wrong for one in faults)


def test_a_note_is_no_cause() -> None:
    content = after("# The mill must close", "# The mill shall close")
    content = content.replace("The roof leaks", "The roof drips").replace("wall is wet", "wall is dry")
    assert all("is not as it was signed" in one.wrong for one in told(content))


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("---\ntitle", "--\ntitle", "no-front-matter"),
        ("---\ntitle", "title", "no-front-matter"),
        ("---\n\n# The", "\n# The", "front-matter-open"),
        ("title: The mill", "title: The: mill", "broken-yaml"),
    ],
)
def test_a_front_matter_that_is_not_read_is_told_alone(old: str, new: str, code: str) -> None:
    faults = READER.check(opened(SIGNED.replace(old, new, 1)))
    assert [one.code for one in faults] == [code]


LINKED = """---
title: Strike
date: 2024-03-05
---

# Strike

Ada Holm put it on the firm. [It was the firm]{.said by="Ada Holm"SLIP}.

The firm [denied it]{.said by="Ada Holm" answers="was the firm"}.
"""


def codes(content: str) -> list[str]:
    return [one.code for one in READER.check(opened(content)) if one.level is Level.WARNING]


def test_a_statement_that_a_slip_keeps_from_being_made_is_not_missed_as_well() -> None:
    assert "unknown-statement" not in codes(LINKED.replace("SLIP", ", too"))
    assert codes(LINKED.replace("SLIP", ", too")) != []


def test_without_the_slip_a_link_to_nothing_is_told() -> None:
    assert codes(LINKED.replace("SLIP", "").replace('answers="was', 'answers="is')) == ["unknown-statement"]


def test_a_description_whose_name_is_a_number_is_not_told_as_unused() -> None:
    codes = [one.code for one in READER.check(opened(after("name: The owner", "name: 42")))]
    assert "wrong-shape" in codes
    assert "unused-speaker" not in codes


def test_letters_that_were_lost_in_reading_are_a_cause() -> None:
    lost = after("Ada Holm", "Ad\ufffd Holm").replace("The owner denied", "The \ufffdwner denied")
    (counted,) = [one for one in told(lost) if one.code == UNSIGNED]
    assert counted.wrong.endswith("that may come of its other warnings.")


@pytest.mark.parametrize(
    ("old", "new", "cause", "left_out"),
    [
        ("  outlet: The Weir\n", "  outlet: The Weir\n  date: 2024-03-09\n", "before-report", "said-after"),
        ("date: 2024-03-05", "date: 2999-03-05", "dated-in-future", "stale"),
    ],
)
def test_what_is_reckoned_from_a_wrong_day_is_left_out(old: str, new: str, cause: str, left_out: str) -> None:
    content = ARTICLE.replace(old, new, 1) + "\nAda Holm told the Coast Board on Friday that it rained.\n"
    reader = ArticleReader(ENTRIES)
    codes = [one.code for one in reader.check(reader.read_content(content, "docs/articles/a.md"))]
    assert cause in codes
    assert [code for code in codes if code.startswith(left_out)] == []


def test_words_for_a_speaker_with_curly_marks_are_told_and_not_that_they_name_nobody() -> None:
    content = ARTICLE.replace("role: baker", "role: baker, also: [“the owner, a baker”]")
    found = [one.code for one in READER.check(opened(content))]
    assert "curly-value" in found
    assert not {"unused-also", "unused-speaker"} & {*found}


@pytest.mark.parametrize(("voice", "cause"), [("", "no-voice"), (", voice: persn", "unknown-value")])
def test_nothing_is_told_against_a_voice_that_nobody_knows(voice: str, cause: str) -> None:
    content = ARTICLE.replace("owner: {", f"baker: {{name: Ruth Abel{voice}}}\n  owner: {{")
    found = [one.code for one in READER.check(opened(content))]
    assert cause in found
    assert "other-voice" not in found
