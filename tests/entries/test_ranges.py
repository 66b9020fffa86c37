"""The ranges beside facts: read whole, and every slip named with its place; the fact itself is kept."""

from __future__ import annotations

import pytest

from whosaidthis.entries import load_glossary
from whosaidthis.model import Bound, Fault, Range, Said

HERE = "§"
"""Stands before the place that a fault must name."""


def load(said: str) -> tuple[tuple[Said, ...], tuple[Fault, ...]]:
    """What is said, and what is wrong, in an entry with the one thing `said`, on line 7."""
    content = text(said).replace(HERE, "")
    glossary, faults = load_glossary([("glossary/missile/tern.md", content)])
    (fact,) = glossary.entries[0].facts
    return fact.said, faults


def text(said: str) -> str:
    return f"""\
---
name: Tern
summary: A rocket of the invented republic of Valdoria.
facts:
  - point: Range
    said:
      - {{{said}, sources: [one]}}
sources: {{one: {{title: T, publisher: P, date: "2020", url: "https://example.org/"}}}}
---
"""


def place(said: str) -> str:
    """Where the mark stands in the file."""
    line = text(said).splitlines()[6]
    return f"docs/glossary/missile/tern.md:7:{line.index(HERE) + 1}"


def test_a_fact_without_a_range_has_none() -> None:
    (said,), faults = load("what: far")

    assert (said.range, faults) == (None, ())


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("what: 40 km, range: {km: 40}", Range(40)),
        ("what: 7.5 km, range: {km: 7.5}", Range(7.5)),
        ('what: "1,500 km", range: {km: 1500}', Range(1500)),
        ("what: 300 to 700 km, range: {km: [300, 700]}", Range(700, 300)),
        ("what: 40 km, range: {of: Tern-2, km: 40}", Range(40, of="Tern-2")),
        ("what: 40 km, range: {km: 40, bound: Up to}", Range(40, bound=Bound.UP_TO)),
        ("what: 40 km, range: {km: 40, bound: up to about}", Range(40, bound=Bound.UP_TO_ABOUT)),
        ("what: 30 to 40, range: {km: [30, 40], bound: about}", Range(40, 30, bound=Bound.ABOUT)),
        ("what: 30 to 40, range: {km: [30, 40], bound: targets at}", Range(40, 30, bound=Bound.TARGETS_AT)),
        ("what: 40 km, range: {km: 40, announced_by: Valdoria}", Range(40, announced_by="Valdoria")),
    ],
)
def test_a_range_is_read_whole(said: str, found: Range) -> None:
    (read,), faults = load(said)

    assert faults == ()
    assert read.range == found


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("§{of: Tern-2}", "no-km"),
        ("{§km: }", "no-km"),
        ("{km: §far}", "no-number"),
        ('{km: §"1,000"}', "no-number"),
        ("{km: §4e2}", "no-number"),
        ("{km: §inf}", "no-number"),
        ("{km: §0}", "no-distance"),
        ("{km: §-40}", "no-distance"),
        ("{km: §400000}", "too-far"),
        ("{km: [§40, 30]}", "from-over-to"),
        ("{km: [§40, 40]}", "from-over-to"),
        ("{km: [30, 35, §40]}", "many-figures"),
        ("{km: [30, §far]}", "no-number"),
        ("{km: §400}", "figure-not-said"),
        ("{km: §{from: 30}}", "wrong-shape"),
        ("§40 km", "wrong-shape"),
    ],
)
def test_a_slip_is_named_with_its_place_and_the_fact_is_kept_without_a_range(field: str, code: str) -> None:
    said, faults = load(f"range: {field}, what: 30 to 40")

    (fault,) = faults
    assert (fault.code, str(fault.place)) == (code, place(f"range: {field}, what: 30 to 40"))
    assert [(one.what, one.range) for one in said] == [("30 to 40", None)]


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("{km: 40, bound: §nearly}", "unknown-value"),
        ("{km: [30, 40], §bound: over}", "two-figures"),
        ("{km: 40, §by: Valdoria}", "unknown-key"),
        ("[{km: 40}, §{km: 30}]", "two-ranges"),
    ],
)
def test_what_stands_around_a_good_figure_can_be_wrong(field: str, code: str) -> None:
    (said,), faults = load(f"range: {field}, what: 30 to 40")

    (fault,) = faults
    assert (fault.code, str(fault.place)) == (code, place(f"range: {field}, what: 30 to 40"))
    assert said.range is not None
    assert said.range.far == 40


def test_the_message_says_what_is_wrong_and_how_to_mend_it() -> None:
    _, faults = load("what: 40 km, range: {km: 45}")

    assert str(faults[0]) == (
        "docs/glossary/missile/tern.md:7:35: The figure 45 does not stand in “40 km”. "
        "Mend one of the two: the chart shows what the table says. [figure-not-said]"
    )


@pytest.mark.parametrize(
    ("what", "bound"),
    [
        ("About 35 km", "over"),
        ("About 35 km", "up to"),
        ("roughly 35 km", "up to about"),
        ("Over 35 km", "about"),
        ("no less than 35 km", "up to"),
        ("Up to 35 km", "over"),
        ("Up to about 35 km", "over"),
        ("not more than 35 km", "over"),
    ],
)
def test_a_bound_that_the_words_gainsay_is_a_slip(what: str, bound: str) -> None:
    _, faults = load(field := f"what: {what}, range: {{km: 35, bound: §{bound}}}")

    (fault,) = faults
    assert (fault.code, str(fault.place)) == ("figure-not-said", place(field))
    assert fault.wrong == f"“{bound}” is not what “{what}” says of the figure."


@pytest.mark.parametrize(
    ("what", "bound"),
    [
        ("About 35 km", "about"),
        ("more than 35 km", "over"),
        ("no more than 35 km", "up to"),
        ("Up to about 35 km", "up to about"),
        ("Up to 35 km", "up to"),
        ("35 km and farther", "over"),
        ("about 35 km in one report; over 35 km in another", "over"),
        ("35 km", "about"),
        ("About 35 km", "none"),
        ("It hits ships about 35 km away", "targets at"),
    ],
)
def test_a_bound_that_the_words_may_mean_is_good(what: str, bound: str) -> None:
    assert load(f"what: {what}, range: {{km: 35, bound: {bound}}}")[1] == ()
