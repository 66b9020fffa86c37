"""Title, description, author and the report retold: what a signature covers above the statements."""

from __future__ import annotations

import re

import pytest

from signing.articles import comparison, of_old, opened, signed
from whosaidthis.checks import check_article
from whosaidthis.model import NO_GLOSSARY, Level
from whosaidthis.settings import Settings

ARTICLE = """---
title: The mill must close
description: What two inspectors found.
author: Ann Lee
date: 2024-03-05
status: published
retells: {title: Mill shut, outlet: The Weir, author: Bo Hill, date: 2024-03-04}
---

# The mill must close

“The roof leaks,” said Ada Holm.
"""


def told(content: str) -> list[str]:
    """What is told of the file `content` that signing mends."""
    found = opened(content)
    faults = check_article(found.read, found.front, NO_GLOSSARY, Settings())
    return [str(one) for one in faults if one.code == "changed-head" and one.level is Level.WARNING]


def test_nothing_is_told_of_what_is_as_it_was_signed() -> None:
    assert (told(signed(ARTICLE)), comparison(signed(ARTICLE)).same) == ([], True)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "title: The mill must close",
            "title: The mill is safe",
            "mill.md:2:8: The title is not as it was signed (was “The mill must close”).",
        ),
        (
            "# The mill must close",
            "# The mill is safe",
            "The title is not as it was signed (the headline above the text, was “The mill must close”).",
        ),
        (
            "author: Ann Lee",
            "author: Cy Moss",
            "mill.md:4:9: The author is not as it was signed (was “Ann Lee”).",
        ),
        ("author: Ann Lee\n", "", "The author is not as it was signed (was “Ann Lee”)."),
        (
            "date: 2024-03-05",
            "date: 2024-03-07",
            "mill.md:5:7: The date is not as it was signed (is 2024-03-07 now).",
        ),
        ("date: 2024-03-05\n", "", "The date is not as it was signed (is missing)."),
        (
            "two inspectors",
            "three inspectors",
            "mill.md:3:14: The description is not as it was signed.",
        ),
        (
            "author: Bo Hill",
            "author: Cy Moss",
            "mill.md:7:10: The report that is retold is not as it was signed: “author” is now “Cy Moss”.",
        ),
        (
            "author: Bo Hill, date: 2024-03-04",
            "author: Bo Hill",
            "The report that is retold is not as it was signed: “date” is missing (was “2024-03-04”).",
        ),
        (
            "outlet: The Weir, author: Bo Hill, date: 2024-03-04",
            "outlet: The Lock, date: 2024-03-03",
            "The report that is retold is not as it was signed: “outlet” was “The Weir” and is “The Lock”, "
            "“author” is missing, “date” was “2024-03-04” and is “2024-03-03”.",
        ),
        (
            "date: 2024-03-04}",
            "date: 2024-03-04, date_inferred: true}",
            "The report that is retold is not as it was signed: “date_inferred” is now true.",
        ),
        (
            "date: 2024-03-04}",
            "date: 2024-03-04, word_for_word: true}",
            "The report that is retold is not as it was signed: “word_for_word” is now true.",
        ),
        (
            "retells: {title: Mill shut, outlet: The Weir, author: Bo Hill, date: 2024-03-04}\n",
            "",
            "The report that is retold is not as it was signed: “retells” is missing.",
        ),
    ],
)
def test_what_changed_is_told_at_its_place(old: str, new: str, message: str) -> None:
    before = signed(ARTICLE)
    assert old in before
    (only,) = told(before.replace(old, new, 1))
    assert message in only
    assert "sign mill.md. [changed-head]" in only


def test_that_a_report_is_reprinted_no_more_is_told() -> None:
    before = signed(ARTICLE.replace("date: 2024-03-04}", "date: 2024-03-04, word_for_word: yes}"))
    assert told(before) == []
    (only,) = told(before.replace(", word_for_word: yes", ""))
    assert "The report that is retold is not as it was signed: “word_for_word” is missing." in only


def test_the_outlet_is_told_as_what_changed_the_way_of_each_statement() -> None:
    words = "".join(f"“It is {word},” said Ada Holm.\n\n" for word in ("old", "wet", "low"))
    for article in (ARTICLE, ARTICLE + "\n" + words):
        found = opened(signed(article).replace("outlet: The Weir", "outlet: The Lock", 1))
        faults = check_article(found.read, found.front, NO_GLOSSARY, Settings())
        (one,) = (fault for fault in faults if fault.code == "changed-statement")
        assert "its way here changed, for “outlet” below “retells” did." in one.wrong
    found = opened(signed(ARTICLE).replace("author: Bo Hill", "author: Bo Lee", 1))
    faults = check_article(found.read, found.front, NO_GLOSSARY, Settings())
    assert "changed-statement" not in [fault.code for fault in faults]


def test_a_search_and_replace_of_the_outlet_is_told_too() -> None:
    (only,) = told(signed(ARTICLE).replace("The Weir", "The Lock"))
    assert "is not as it was signed: “outlet” is now “The Lock”." in only


def test_a_signature_from_before_it_kept_the_report_apart_holds() -> None:
    old = re.sub(r"(head: '\w{12}\.[\w-]{8})[\w.-]*( \| [^|]* \| [^|]*) \| .*'", r"\1\2'", signed(ARTICLE))
    assert "head: '" in old
    assert "| The Weir |" not in old
    assert comparison(old).same
    (only,) = told(old.replace("author: Bo Hill", "author: Cy Moss"))
    assert "The report that is retold is not as it was signed." in only
    assert told(old.replace("outlet: The Weir", "outlet: The Lock")) == []
    found = opened(old.replace("outlet: The Weir", "outlet: The Lock"))
    faults = check_article(found.read, found.front, NO_GLOSSARY, Settings())
    (one,) = (fault for fault in faults if fault.code == "changed-statement")
    assert "its way here changed, perhaps for “outlet” below “retells” did." in one.wrong


def test_an_author_where_there_was_none() -> None:
    before = signed(ARTICLE.replace("author: Ann Lee\n", ""))
    (only,) = told(before.replace("date:", "author: Cy Moss\ndate:", 1))
    assert "The author is not as it was signed (there was none)." in only


def test_where_its_lines_break_and_what_marks_it_bears_is_no_change() -> None:
    before = signed(ARTICLE)
    wrapped = before.replace("title: The mill must close", "title: >-\n  The mill\n  must close", 1)
    assert told(wrapped.replace("# The mill", "# The *mill*")) == []


def test_a_signature_from_before_it_covered_the_head_holds() -> None:
    old = of_old(signed(ARTICLE), "head")
    assert "head:" not in old
    assert comparison(old.replace("author: Ann Lee", "author: Cy Moss")).same
    assert opened(old).front.faults == ()


def test_signing_again_writes_the_head_anew_and_no_other_line() -> None:
    before = signed(ARTICLE)
    after = signed(before.replace("author: Ann Lee", "author: Cy Moss"))
    pairs = zip(before.splitlines(), after.splitlines(), strict=True)
    assert [new.split()[0] for old, new in pairs if old != new] == ["author:", "head:"]
    assert told(after) == []


def test_a_signature_from_before_it_covered_the_day_holds_and_is_signed_anew() -> None:
    old = re.sub(r"(head: '\w{12}\.[\w-]+)\.[\w-]{2}\.[\w-]{2} ", r"\1 ", signed(ARTICLE))
    assert old != signed(ARTICLE)
    assert told(old.replace("date: 2024-03-05", "date: 2024-03-07", 1)) == []
    signature = opened(old).front.facts.signature
    assert signature
    assert not signature.covers_all
    assert signed(old) == signed(ARTICLE)


def test_a_broken_line_is_told() -> None:
    (fault,) = opened(re.sub(r"head: '", "head: 'x", signed(ARTICLE))).front.faults
    assert fault.code == "broken-signature"


@pytest.mark.parametrize("key", ["head", "unspoken"])
@pytest.mark.parametrize("left", ["", "  {}:\n"])
def test_a_lost_line_is_told(key: str, left: str) -> None:
    content = re.sub(rf"  {key}: .*\n", left.format(key), signed(ARTICLE))
    (fault,) = opened(content).front.faults
    assert fault.code == "broken-signature"
    assert fault.wrong.startswith(f"The signature has lost its line “{key}”, so nothing tells w")
    assert fault.mend.startswith("Put the line back, or look at them and sign the article again: ")
    assert opened(signed(content)).front.faults == ()


def test_one_that_a_signature_of_old_has_not_is_none() -> None:
    assert opened(of_old(signed(ARTICLE), "head", "unspoken")).front.faults == ()


def test_a_draft_has_a_note() -> None:
    content = signed(ARTICLE.replace("status: published\n", "")).replace("author: Ann Lee", "author: Cy Moss")
    found = opened(content)
    faults = check_article(found.read, found.front, NO_GLOSSARY, Settings())
    assert [one.level for one in faults if one.code == "changed-head"] == [Level.NOTE]


def test_it_waits_for_a_misspelt_key() -> None:
    content = signed(ARTICLE).replace("author: Ann Lee", "autor: Ann Lee")
    assert told(content) == []
    assert [one.code for one in opened(content).front.faults] == ["unknown-key"]
