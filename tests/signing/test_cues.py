"""Words of saying: a signature covers them, though they are not among the words that it shows."""

from __future__ import annotations

import re

import pytest

from signing.articles import HEAD, comparison, opened, signature_of, signed
from whosaidthis.checks.signatures import check_signature
from whosaidthis.signing import Part, parts_changed

PUBLISHED = HEAD.replace("date:", "status: published\ndate:")
TEXT = (
    "Ann Brasov suggested that a rocket had gone astray. “It fell at night,” Brasov said on Monday. "
    "The mayor denied that it had fallen. According to the ministry, the roof leaks.\n"
)
SIGNED = signed(PUBLISHED + TEXT)
OF_OLD = re.sub(r"(- '[0-9a-f]{12}\.[\w-]{11})[\w-]{2}\.[\w-]{2} ", r"\1 ", SIGNED)


def after(old: str, new: str, content: str = SIGNED) -> str:
    head, mark, text = content.rpartition("---\n")
    assert old in text
    return head + mark + text.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Brasov suggested", "Brasov admitted"),
        ("Brasov said on", "Brasov conceded on"),
        ("According to the ministry, the roof leaks", "The ministry claimed that the roof leaks"),
    ],
)
def test_another_word_of_saying_is_told(old: str, new: str) -> None:
    (fault,) = check_signature(opened(after(old, new)).read)
    assert (fault.code, fault.level.value) == ("changed-statement", "warning")
    assert "its word of saying (now “" in fault.wrong
    assert [parts_changed(one) for one in comparison(after(old, new)).changed] == [(Part.CUE,)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Brasov suggested", "Brasov suggests"),
        ("Brasov suggested", "Brasov has suggested"),
        ("Brasov said on", "Brasov says on"),
        ("Brasov said on", "Brasov\nsaid on"),
        ("According to", "According\nto"),
    ],
)
def test_another_form_of_the_same_word_is_not(old: str, new: str) -> None:
    assert check_signature(opened(after(old, new)).read) == ()


def test_what_the_stance_tells_is_told_once() -> None:
    (changed,) = comparison(after("Brasov suggested", "Brasov denied")).changed
    assert Part.STANCE in parts_changed(changed)
    assert Part.CUE not in parts_changed(changed)


def test_lines_of_old_hold_whatever_the_word_of_saying() -> None:
    assert OF_OLD != SIGNED
    for content in (OF_OLD, after("Brasov suggested", "Brasov admitted", OF_OLD)):
        assert comparison(content).same
    signature = opened(OF_OLD).front.facts.signature
    assert signature is not None
    assert not signature.covers_all


def test_who_takes_the_sign_of_the_word_out_of_a_sealed_line_is_told() -> None:
    cut = re.sub(r"(- '[0-9a-f]{12}\.[\w-]{13})\.[\w-]{2} ", r"\1 ", SIGNED)
    assert cut != SIGNED
    assert {parts_changed(one) for one in comparison(cut).changed} == {(Part.LINE,)}


def test_signing_again_covers_the_new_word_and_names_the_new_signer() -> None:
    changed = after("Brasov suggested", "Brasov admitted")
    again = signed(changed, by="Eve Moss")
    assert comparison(again).same
    assert [one.by for one in signature_of(changed, by="Eve Moss").statements][:2] == ["Eve Moss", "Ada Holm"]
    assert signed(again, by="Eve Moss") == again


def test_of_two_alike_each_keeps_its_own_word() -> None:
    twice = "“It fell,” Ann Brasov said.\n\n“It fell,” Ann Brasov conceded.\n"
    content = signed(PUBLISHED + twice)
    assert comparison(content).same
    assert len(comparison(after("conceded", "boasted", content)).changed) == 1
