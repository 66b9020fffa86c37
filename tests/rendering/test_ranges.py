"""The chart of ranges: what is drawn where, and what is said beside it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosaidthis.model import Bound, Entry, Fact, Kind, Range, Said, Source
from whosaidthis.rendering.glossary.ranges import Bar, Chart, chart_of, scale
from whosaidthis.rendering.wording import ranges as wording

GAZETTE = Source("g", "Sums", "Gazette", "2019-05", "https://example.org/g", via="Port Mirror")
VALDORIA = "Valdoria"


def entry(*said: Range | Said | None, kind: Kind = Kind.MISSILE, point: str = "Range") -> Entry:
    """An entry “Tern” with these things said on one point."""
    rows = tuple(one if isinstance(one, Said) else Said("far", (GAZETTE,), range=one) for one in said)
    facts = (Fact("Colour", (Said("grey", (GAZETTE,)),)), Fact(point, rows))
    return Entry("tern", "glossary/missile/tern.md", kind, "Tern", "A rocket.", facts=facts)


def chart(*said: Range | Said | None, kind: Kind = Kind.MISSILE) -> Chart:
    found = chart_of(entry(*said, kind=kind))
    assert found is not None
    return found


def bar(said: Range | Said) -> Bar:
    return chart(said).rows[0].bars[0]


def share(place: str) -> float:
    assert place.endswith("%")
    return float(place[:-1])


def test_without_ranges_there_is_no_chart() -> None:
    assert chart_of(entry(None, None)) is None


def test_figures_of_one_version_share_a_row_where_the_first_stands() -> None:
    found = chart(Range(40, of="Tern-2"), Range(55), None, Range(30, 20, of="Tern-2"))

    assert [(row.of, [one.figure for one in row.bars]) for row in found.rows] == [
        ("Tern-2", ["40 km", "20 to 30 km"]),
        ("Tern", ["55 km"]),
    ]


def test_a_bar_is_as_long_as_its_figure_on_the_scale() -> None:
    found = chart(Range(700), Range(250))

    assert [(tick.place, tick.label) for tick in found.ticks] == [
        ("0%", "0"),
        ("25%", "250"),
        ("50%", "500"),
        ("75%", "750"),
        ("100%", "1,000"),
    ]
    assert [(one.end, one.start) for one in found.rows[0].bars] == [("70%", ""), ("25%", "")]


def test_a_bracket_begins_at_the_smaller_figure() -> None:
    found = bar(Range(800, 200))

    assert (found.end, found.start, found.middle) == ("80%", "25%", "75%")


def test_what_its_own_side_announced_is_hatched() -> None:
    announced, given_by_others = chart(Range(40, announced_by=VALDORIA), Range(30)).rows[0].bars

    assert (announced.hatched, announced.announced) == (True, "(announced by Valdoria)")
    assert (given_by_others.hatched, given_by_others.announced) == (False, "")


@pytest.mark.parametrize(
    ("farthest", "labels"),
    [
        (0.4, ["0", "0.1", "0.2", "0.3", "0.4"]),
        (5, ["0", "2", "4", "6"]),
        (40, ["0", "10", "20", "30", "40"]),
        (193, ["0", "50", "100", "150", "200"]),
        (300, ["0", "100", "200", "300"]),
        (500, ["0", "200", "400", "600"]),
        (2500, ["0", "1,000", "2,000", "3,000"]),
        (15_000, ["0", "5,000", "10,000", "15,000", "20,000"]),
    ],
)
def test_the_scale_is_round(farthest: float, labels: list[str]) -> None:
    assert [tick.label for tick in chart(Range(farthest)).ticks] == labels


@given(
    st.lists(
        st.tuples(st.floats(0.01, 40_000), st.floats(0.001, 0.999), st.booleans()), min_size=1, max_size=8
    )
)
def test_every_bar_lies_inside_a_scale_that_rises_evenly(figures: list[tuple[float, float, bool]]) -> None:
    found = chart(*(Range(far, far * part if bracket else None) for far, part, bracket in figures))

    places = [share(tick.place) for tick in found.ticks]
    values = [float(tick.label.replace(",", "")) for tick in found.ticks]
    assert (places[0], places[-1], values[0]) == (0, 100, 0)
    assert 4 <= len(places) <= 5
    steps = [after - before for before, after in pairwise(values)]
    assert min(steps) > 0
    assert max(steps) == pytest.approx(min(steps))
    bars = found.rows[0].bars
    for one, (far, _, bracket) in zip(bars, figures, strict=True):
        assert 0 <= share(one.end) <= 100
        assert share(one.end) == pytest.approx(100 * far / values[-1], abs=0.01)
        if bracket:
            assert 0 <= share(one.start) < 100
            assert share(one.start) + share(one.middle) == pytest.approx(100, abs=0.02)
    assert max(share(one.end) for one in bars) >= 50


@given(st.floats(0.01, 40_000))
def test_the_scale_ends_at_or_above_the_farthest(farthest: float) -> None:
    end, parts = scale(farthest)
    assert farthest * (1 - 1e-8) <= end <= 2 * farthest
    assert parts in (3, 4)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Range(1500), "1,500 km"),
        (Range(7.5), "7.5 km"),
        (Range(700, 300), "300 to 700 km"),
        (Range(110, bound=Bound.ABOUT), "about 110 km"),
        (Range(193, bound=Bound.UP_TO_ABOUT), "up to about 193 km"),
        (Range(300, bound=Bound.OVER), "over 300 km"),
        (Range(700, 300, bound=Bound.TARGETS_AT), "targets at 300 to 700 km"),
    ],
)
def test_a_figure_is_printed_with_what_is_said_beside_it(said: Range, words: str) -> None:
    assert bar(said).figure == words


@pytest.mark.parametrize(
    ("claimant", "words"),
    [
        (None, ""),
        ("The ministry’s website, 2015", "the ministry’s website, 2015"),
        ("Experts quoted by the Gazette", "experts quoted by the Gazette"),
        ("Valdoria’s minister", "Valdoria’s minister"),
        ("Defence Minister Hill", "Defence Minister Hill"),
    ],
)
def test_who_claims_it_stands_before_the_sources(claimant: str | None, words: str) -> None:
    found = bar(Said("40 km", (GAZETTE,), claimant, Range(40)))

    assert found.claimant == words
    assert found.sources == (("Gazette, via Port Mirror, 2019", "https://example.org/g", ""),)


MAKER = Source("m", "Tern, in short", "Tern Works", "2024", "https://example.org/m")


@pytest.mark.parametrize(
    ("claimant", "sources", "words"),
    [
        ("Tern Works", (MAKER,), ""),
        ("The Tern Works", (MAKER,), ""),
        ("Tern Works", (MAKER, GAZETTE), "Tern Works"),
        ("Tern Workshop", (MAKER,), "Tern Workshop"),
        ("The navy", (MAKER,), "the navy"),
        ("Tern Works", (), "Tern Works"),
    ],
)
def test_who_publishes_its_own_claim_is_named_once(
    claimant: str, sources: tuple[Source, ...], words: str
) -> None:
    found = bar(Said("40 km", sources, claimant, Range(40, announced_by=claimant)))
    assert (found.claimant, found.announced) == (words, "")
    assert all(label == "Tern Works, 2024" for label, _, _ in found.sources[:1])


@pytest.mark.parametrize(
    ("ranges", "caption"),
    [
        ((Range(40),), "The figure stands under “Range” below."),
        ((Range(40), Range(50)), "All figures stand under “Range” below."),
        (
            (Range(40, announced_by=VALDORIA), Range(50)),
            "Hatched: announced by Valdoria. Plain: given by others. All figures stand under “Range” below.",
        ),
        (
            (Range(40, announced_by=VALDORIA), Range(50, announced_by="Acme"), Range(60)),
            "Hatched: announced, as each line says. Plain: given by others. "
            "All figures stand under “Range” below.",
        ),
        (
            (Range(40, announced_by=VALDORIA),),
            "The figure was announced by Valdoria. The figure stands under “Range” below.",
        ),
        (
            (Range(40, announced_by="The maker"), Range(50)),
            "Hatched: announced by the maker. Plain: given by others. All figures stand under “Range” below.",
        ),
        (
            (Range(40, announced_by="The maker"),),
            "The figure was announced by the maker. The figure stands under “Range” below.",
        ),
        (
            (Range(40, announced_by=VALDORIA), Range(50, announced_by=VALDORIA)),
            "Every figure was announced by Valdoria. All figures stand under “Range” below.",
        ),
        (
            (Range(40, announced_by=VALDORIA), Range(50, announced_by="Acme")),
            "Every figure was announced by those whom its line names. All figures stand under “Range” below.",
        ),
        (
            (Range(40, 30),),
            "A line with two ends runs from the smaller figure to the larger. "
            "The figure stands under “Range” below.",
        ),
    ],
)
def test_the_caption_explains_what_is_drawn_and_nothing_else(ranges: tuple[Range, ...], caption: str) -> None:
    assert chart(*ranges).caption == caption


def test_a_description_has_no_capital_inside_a_line() -> None:
    assert bar(Range(40, announced_by="The maker")).announced == "(announced by the maker)"


def test_each_line_names_who_announced_it_where_there_are_several() -> None:
    one, two = Range(40, announced_by=VALDORIA), Range(50, announced_by="Acme")

    assert not chart(one, one).names_announcers
    assert chart(one, two).names_announcers


def test_the_caption_names_every_point_that_has_a_figure() -> None:
    assert wording.caption((Range(1), Range(2)), ("Range", "Naval version")) == (
        "All figures stand under “Range” and “Naval version” below."
    )


@pytest.mark.parametrize(
    ("ranges", "sentence"),
    [
        ((Range(40),), "This figure is somebody’s claim."),
        ((Range(40), Range(50)), "Every figure here is somebody’s claim."),
        (
            (Range(40), Range(50, of="Tern-2")),
            "No single figure holds for all versions. Every figure here is somebody’s claim.",
        ),
    ],
)
def test_the_lead_says_whose_the_figures_are(ranges: tuple[Range, ...], sentence: str) -> None:
    assert chart(*ranges).lead == sentence


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (Kind.MISSILE, "How far it is said to fly"),
        (Kind.DRONE, "How far it is said to fly"),
        (Kind.WEAPON, "How far it is said to reach"),
    ],
)
def test_what_does_not_fly_reaches(kind: Kind, title: str) -> None:
    assert chart(Range(40), kind=kind).title == title


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Its maker", "its maker"),
        ("Their Danish owner", "their Danish owner"),
        ("His aides", "his aides"),
        ("A Danish firm", "a Danish firm"),
        ("The ministry", "the ministry"),
        ("His Majesty’s Prison Rye", "His Majesty’s Prison Rye"),
        ("Italia Wings", "Italia Wings"),
    ],
)
def test_whoever_makes_a_claim_has_no_capital_that_only_begins_a_sentence(name: str, inside: str) -> None:
    assert wording.claimant(name) == inside
