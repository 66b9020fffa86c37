"""The signature in the file: its own lines, and not one byte else."""

from __future__ import annotations

import re
from datetime import date

import pytest

from signing.articles import DAY, HEAD, body, comparison, opened, signature_of, signed
from whosaidthis.signing import UnsignableError, with_signature

TEXT = "“The roof leaks,” Bo Hill said. “It’s old,” said Ann Lee.\n"
ODD = [
    HEAD,
    HEAD.replace("title:", "# who wrote this?\ntitle:   ").replace("date:", "\n\ndate:  "),
    HEAD.replace("---\n\n#", "# the last line\n---\n\n#"),
    HEAD.replace("---\n\n#", "...\n\n#"),
    HEAD.replace("---\n", "---   \n", 1),
    HEAD.replace("title:", "  title:").replace("date:", "  date:"),
    HEAD.replace("The mill must close\ndate", "&headline The mill must close\ndate"),
    HEAD.replace("title: The mill must close", "title: |+\n  The mill must close\n\n"),
    HEAD.replace("title:", "'title':").replace("date:", '"date" :'),
    HEAD.replace("2024-03-05", "2024-03-05   # the day of the report"),
    HEAD.replace("date:", "tags: [a, {b: c}]\ndate:"),
    "\ufeff".join(("", HEAD)),
]


def without_block(content: str) -> str:
    """The file `content` without the lines of its signature."""
    return re.sub(r"^( *)signed:.*\n(?:\1 +.*\n)*", "", content, flags=re.MULTILINE)


@pytest.mark.parametrize("head", ODD)
def test_every_other_byte_stays(head: str) -> None:
    content = head.removeprefix("\ufeff") + TEXT
    after = signed(content)
    assert without_block(after) == content
    assert comparison(after).same


@pytest.mark.parametrize("head", ODD)
def test_signing_again_changes_who_and_when_alone(head: str) -> None:
    first = signed(head.removeprefix("\ufeff") + TEXT)
    again = signed(first, by="Bo O’Hill")
    differ = [(a, b) for a, b in zip(first.splitlines(), again.splitlines(), strict=True) if a != b]
    (old, new), (head_before, head_after) = ((a.strip(), b.strip()) for a, b in differ)
    assert (old, new) == ("by: 'Ada Holm'", "by: 'Bo O’Hill'")
    assert head_before.partition(" | ")[2] == head_after.partition(" | ")[2]


def test_one_changed_statement_changes_one_line() -> None:
    first = signed(HEAD + TEXT)
    again = signed(first.replace("“The roof leaks,” Bo", "“The roof leaked,” Bo"))
    differ = [a for a, b in zip(first.splitlines(), again.splitlines(), strict=True) if a != b]
    assert len([line for line in differ if line.lstrip().startswith("- ")]) == 1


def test_what_was_signed_before_keeps_its_day_and_name() -> None:
    first = signed(HEAD + TEXT)
    again = signed(
        first.replace("“The roof leaks,” Bo", "“The roof leaked,” Bo"), "Eve O'Moss", date(2024, 3, 9)
    )
    signature = opened(again).front.facts.signature
    assert signature is not None
    assert [(one.by, one.on) for one in signature.statements] == [
        ("Eve O'Moss", date(2024, 3, 9)),
        ("Ada Holm", DAY),
    ]
    assert (signature.by, signature.on, signature.days) == (
        "Eve O'Moss",
        date(2024, 3, 9),
        (DAY, date(2024, 3, 9)),
    )
    assert next(line for line in first.splitlines() if "It’s old" in line) in again.splitlines()


def test_a_line_of_old_gets_the_day_and_name_of_its_signature() -> None:
    old = re.sub(r" \| \d{4}-\d\d-\d\d Ada Holm \| ", " | ", signed(HEAD + TEXT)).replace(
        "Ada Holm", "Ada O’’Holm"
    )
    old = re.sub(r"(It’s old.*)\n", r"\1   # on tape\n", old, count=1)
    assert comparison(old).same
    again = signed(old.replace("“The roof leaks,” Bo", "“The roof leaked,” Bo"), "Bo Hill", date(2024, 3, 9))
    (line,) = [line for line in again.splitlines() if "It’s old" in line and "|" in line]
    assert f"| {DAY} Ada O’’Holm | Ann Lee |" in line
    assert line.endswith("   # on tape")
    assert comparison(again).same


def test_a_day_to_come_is_not_kept() -> None:
    first = signed(HEAD + TEXT, on=date(2999, 1, 1))
    again = signed(first)
    assert "2999" not in again
    assert comparison(again).same


def test_the_line_ends_of_the_file() -> None:
    content = (HEAD + TEXT).replace("\n", "\r\n")
    after = signed(content)
    assert re.sub(r"signed:\r\n(?:  .*\r\n)*", "", after) == content
    assert "\n" not in after.replace("\r\n", "")


def test_remarks_between_its_lines_stay() -> None:
    first = signed(HEAD + TEXT)
    lines = first.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "It’s old" in line)
    lines[at:at] = ["    # asked her twice\n"]
    lines[at + 1] = lines[at + 1].rstrip("\n") + "   # on tape\n"
    remarked = "".join(lines).replace("by: 'Ada Holm'", "by: 'Ada Holm'  # the night desk")
    again = signed(remarked.replace("The roof leaks", "The roof leaked"), by="Bo Hill")
    assert "    # asked her twice\n" in again
    assert "   # on tape\n" in again
    assert "by: 'Bo Hill'  # the night desk\n" in again
    assert again.index("# asked her twice") < again.index("It’s old")


def test_what_stands_after_it_stays_after_it() -> None:
    content = signed(HEAD + TEXT).replace("---\n\n#", "tags: [mill]\n---\n\n#")
    again = signed(content.replace("The roof leaks", "The roof leaked"))
    assert "\ntags: [mill]\n---\n\n#" in again


@pytest.mark.parametrize("name", ["O'Hara", "Ada: Holm", "# Ada", "Ада", "{Ada}", "'", '"', "yes", "1"])
def test_a_name_of_any_kind_is_read_back(name: str) -> None:
    after = signed(HEAD + TEXT, by=name)
    assert signature_of(after, name).by == name
    assert comparison(after).same


@pytest.mark.parametrize(
    "content",
    [
        "# The mill\n\nIt burns.\n",
        "---\n{title: Mill}\n---\n\nIt burns.\n",
        "---\nsigned: {by: me}\n---\nIt burns.\n",
    ],
)
def test_front_matter_that_takes_no_signature_is_refused(content: str) -> None:
    with pytest.raises(UnsignableError):
        with_signature(content, signature_of(HEAD + TEXT))


def test_the_text_keeps_every_byte() -> None:
    text = "“The roof\tleaks,”  Bo Hill said.   \n\n\n\n---\n\nsigned: no\n\n"
    assert body(signed(HEAD + text)) == body(HEAD + text)


@pytest.mark.parametrize(
    "lines",
    [
        "description: |\n  signed: by nobody\n  here\n",
        "other:\n  signed: yes\n",
    ],
    ids=["words", "a key of a key of others"],
)
def test_a_line_further_in_is_no_signature(lines: str) -> None:
    after = signed(HEAD.replace("date:", f"{lines}date:") + TEXT)
    assert lines in after
    assert comparison(after).same


def test_remarks_behind_keys_without_a_value_stay() -> None:
    first = signed(HEAD + TEXT).replace("statements:\n", "statements:   # each checked\n")
    first = first.replace("by: 'Ada Holm'\n", 'by: "Ada Holm"  # who\n')
    again = signed(first, by="Bo Hill")
    assert "statements:   # each checked\n" in again
    assert "by: 'Bo Hill'  # who\n" in again
    assert comparison(again).same
