"""Lines of a signature into which somebody has written, by hand or by a search and replace."""

from __future__ import annotations

import datetime
import re

import pytest

from signing.articles import DAY, HEAD, PLACE, comparison, opened, signed
from whosaidthis.checks.signatures import check_signature
from whosaidthis.model import Fault
from whosaidthis.signing import Part, parts_changed, sign, with_signature

PUBLISHED = HEAD.replace("date:", "status: published\ndate:")
TEXT = "“The roof leaks,” said Ada Holm. The mayor denied that the roof leaked.\n"
CONTENT = signed(PUBLISHED + TEXT, by="Eve Moss")
UNSEALED = re.sub(r"(- '[0-9a-f]{12}\.[\w-]{11})..", r"\1", CONTENT)
LATER = datetime.date(2024, 3, 9)


def parts(content: str) -> list[tuple[Part, ...]]:
    return [parts_changed(one) for one in comparison(content).changed]


def faults(content: str) -> tuple[Fault, ...]:
    return check_signature(opened(content).read)


def test_a_line_that_nobody_has_touched_holds() -> None:
    assert UNSEALED != CONTENT
    for content in (CONTENT, UNSEALED):
        assert comparison(content).same
        assert len(comparison(content).kept) == 2


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("2024-03-06 Eve Moss | Ada", "2024-03-06 Bo Hill | Ada"),
        ("2024-03-06 Eve Moss | Ada", "2024-03-04 Eve Moss | Ada"),
        ("Eve Moss | Ada Holm |", "Eve Moss | Ada Hulm |"),
        ("| “The roof leaks,”'", "| “The roof fell,”'"),
    ],
)
def test_who_writes_into_a_line_has_not_signed(was: str, now: str) -> None:
    content = CONTENT.replace(was, now)
    assert content != CONTENT
    assert parts(content) == [(Part.LINE,)]
    assert list(comparison(content).kept) == [2]
    (fault,) = faults(content)
    assert fault.code == "changed-statement"
    assert fault.place.line == content[: content.index("    - '")].count("\n") + 1
    assert fault.wrong.startswith("The line of the statement “The roof leaks” in the signature is not as")


def test_what_is_replaced_in_text_and_line_alike_is_told_as_that() -> None:
    for content in (CONTENT, UNSEALED):
        first, second = faults(content.replace("roof", "dome"))
        assert first.wrong == (
            "The statement “The dome leaks” is not as it was signed, and its line in the signature was "
            "changed with it, as by a search and replace, so nothing tells what was signed."
        )
        assert "Put the line back" in second.mend


def test_what_else_has_changed_is_told_with_it() -> None:
    (first,) = faults(CONTENT.replace("Ada Holm", "Ada Hulm"))
    assert first.wrong.endswith("; what its note says of the speaker (now “Ada Hulm”, named) changed too.")


def test_signing_again_signs_it_anew_and_seals_it() -> None:
    content = CONTENT.replace("2024-03-06 Eve Moss | Ada", "2024-03-06 Bo Hill | Ada")
    again = with_signature(content, sign("Eve Moss", LATER, opened(content).read.article, PLACE))
    assert comparison(again).same
    assert "2024-03-09 Eve Moss | Ada Holm |" in again
    assert "2024-03-06 Eve Moss | The mayor |" in again


def test_a_remark_behind_the_line_stays() -> None:
    content = re.sub(r"(leaks,”')\n", r"\1  # as agreed\n", CONTENT)
    changed = content.replace("2024-03-06 Eve Moss | Ada", "2024-03-06 Bo Hill | Ada")
    again = with_signature(changed, sign("Eve Moss", LATER, opened(changed).read.article, PLACE))
    assert comparison(again).same
    assert "leaks,”'  # as agreed\n" in again


def test_a_line_without_a_seal_tells_nothing_of_its_signer() -> None:
    assert comparison(UNSEALED.replace("Eve Moss", "Bo Hill")).same
    assert signed(UNSEALED, by="Eve Moss", on=DAY) == UNSEALED


def test_a_part_with_the_sign_that_it_had_by_chance_is_not_told_as_a_change_of_the_line() -> None:
    """Of the signs that tell parts apart there are 64: here the old reason and the new have the same one."""
    clerk = "speakers:\n  clerk: {name: A clerk, voice: unnamed person, reason: she feared for her post}\n"
    head = HEAD.replace("date:", f"status: published\n{clerk}date:")
    before = signed(head + "“The roof leaks,” said a clerk.\n")
    content = before.replace("she feared for her post", "she is polite", 1)
    assert parts(content) == [(Part.OTHER,)]
    (fault,) = faults(content)
    assert fault.wrong == (
        "The statement “The roof leaks” is not as it was signed: something else that its note says, perhaps "
        "of the speaker (now “A clerk”, 1 unnamed person; reason given: “she is polite”, in the editor’s "
        "words) changed."
    )


@pytest.mark.parametrize(
    ("was", "now", "wrong"),
    [
        ("  by: 'Eve Moss'", "  by: 5", "“5” is no name, so nothing tells who signed."),
        (
            "  on: 2024-03-06",
            "  on: 2020-03-06",
            "The signature is of 2020-03-06, and its statements were signed up to 2024-03-06.",
        ),
    ],
)
def test_a_signer_that_cannot_be_is_told(was: str, now: str, wrong: str) -> None:
    assert was in CONTENT
    (fault,) = opened(CONTENT.replace(was, now)).front.faults
    assert (fault.code, fault.wrong) == ("broken-signature", wrong)
    place = CONTENT[: CONTENT.index(was)].count("\n") + 1
    assert (fault.place.line, fault.place.column) == (place, 7)


@pytest.mark.parametrize(
    ("was", "now"),
    [("  by: 'Eve Moss'", "  by: 'Eva Moss'"), ("  on: 2024-03-06", "  on: 2024-03-09")],
)
def test_another_signer_or_day_than_sign_wrote_is_told(was: str, now: str) -> None:
    (fault,) = opened(CONTENT.replace(was, now, 1)).front.faults
    assert (fault.code, fault.place.column) == ("broken-signature", 7)
    assert "somebody changed the name or the day" in fault.wrong
    again = signed(CONTENT.replace(was, now, 1), by="Eva Moss", on=LATER)
    assert opened(again).front.faults == ()


def test_one_in_a_signature_from_before_it_was_sealed_is_not() -> None:
    old = re.sub(r"(head: '\w{12}\.[\w-]+\.[\w-]{2})\.[\w-]{2} ", r"\1 ", CONTENT)
    assert old != CONTENT
    assert opened(old.replace("  by: 'Eve Moss'", "  by: 'Eva Moss'", 1)).front.faults == ()


@pytest.mark.parametrize("quoted", ["Eve Moss", '"Eve Moss"', "Eve Moss   # she read it twice"])
def test_the_same_signer_written_otherwise_is_not(quoted: str) -> None:
    assert opened(CONTENT.replace("  by: 'Eve Moss'", f"  by: {quoted}", 1)).front.faults == ()


@pytest.mark.parametrize("name", ["Ё", "@eve", "E. M.", "李"])
def test_any_name_with_a_letter_may_sign(name: str) -> None:
    later = signed(CONTENT.replace("leaked", "dripped"), by=name, on=LATER)
    for content in (CONTENT, later, signed(PUBLISHED, by=name)):
        assert opened(content).front.faults == ()


@pytest.mark.parametrize(
    "above",
    [
        "speakers:\n  clerk: {name: Ada Holm, voice: named person}\n",
        "terms:\n  The roof: roof\n",
        "retells:\n  outlet: The Weir\n  title: Roof leaks\n",
    ],
)
def test_a_lost_line_above_the_signature_is_told_once(above: str) -> None:
    content = signed(PUBLISHED.replace("---\n\n#", f"{above}---\n\n#") + TEXT)
    assert opened(content).front.faults == ()
    (fault,) = opened(content.replace("signed:\n", "")).front.faults
    key = above.partition(":")[0]
    assert fault.wrong == (
        f"The lines of the signature stand below “{key}”, for the line “signed:” above them is gone."
    )
    line = content[: content.index("signed:")].count("\n") + 1
    assert (fault.code, fault.place.line, fault.place.column) == ("unknown-key", line, 3)


_CORRECTED = "date: 2024-04-01\n{0}wrong: It leaked.\n{0}now: It drips.\n"


@pytest.mark.parametrize("spaces", ["", "  "])
def test_a_lost_line_below_corrections_is_told_for_what_it_is(spaces: str) -> None:
    above = f"corrections:\n{spaces}- {_CORRECTED.format(spaces + '  ')}"
    content = signed(PUBLISHED.replace("---\n\n#", f"{above}---\n\n#") + TEXT)
    assert opened(content).front.faults == ()
    (fault,) = opened(content.replace("signed:\n", "")).front.faults
    assert "the line “signed:” above them is gone." in fault.wrong
    assert fault.mend == "Write “signed:” on a line of its own before this one."
    line = content[: content.index("signed:")].count("\n") + 1
    assert (fault.place.line, fault.place.column) == (line, 3)


def test_a_speaker_whose_key_is_one_of_the_signatures_is_let_be() -> None:
    mayor = "  on: {name: The mayor, voice: unnamed person}\n"
    front = f"speakers:\n  by: {{name: Ada Holm, voice: named person}}\n{mayor}"
    assert opened(PUBLISHED.replace("---\n\n#", f"{front}---\n\n#") + TEXT).front.faults == ()
