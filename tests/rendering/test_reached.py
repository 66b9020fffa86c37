"""The routes as a picture: nothing overlaps, nothing leaves it, and it says what the list says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosaidthis.model import Basis, Hearer, Speaker, Voice
from whosaidthis.rendering.reached import Box, Curve, Picture, Routes, Told, WayKind, draw
from whosaidthis.rendering.reached.measure import NAME, SMALL, Type, cut, width, wrap
from whosaidthis.rendering.reached.routes import Member, Relay, Way
from whosaidthis.rendering.reached.steps import steps
from whosaidthis.rendering.wording import plain

WORDS = st.sampled_from(["Mill", "harbour", "W", "commission", "Überlandwerk", "of", "和平", "twenty-seven"])
NAMES = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)
HEARERS = st.none() | st.builds(Hearer, NAMES, st.sampled_from([Basis.STATED, Basis.INFERRED]))

Area = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@st.composite
def ways(draw_one: st.DrawFn) -> Way:
    hearer = draw_one(HEARERS)
    kinds = {None: WayKind.NOT_STATED, Basis.STATED: WayKind.STATED, Basis.INFERRED: WayKind.INFERRED}
    return Way(kinds[hearer.basis if hearer else None], hearer, None, (draw_one(st.integers(1, 60)),))


SPEAKERS = st.builds(
    Speaker, st.just("key"), NAMES, st.sampled_from(list(Voice)), count=st.none() | st.integers(1, 9)
)
TOLD = st.builds(
    Told,
    SPEAKERS,
    st.lists(ways(), min_size=1, max_size=3).map(tuple),
    hedges=st.lists(NAMES, max_size=2).map(tuple),
    members=st.lists(
        st.builds(Member, st.integers(1, 3), st.just((1,)), st.just(()), st.just(WayKind.STATED)), max_size=2
    ).map(tuple),
)
RELAYS = st.builds(
    Relay,
    NAMES,
    st.none() | NAMES,
    st.lists(st.integers(1, 60), min_size=1, max_size=60).map(tuple),
    reports=st.booleans(),
    when=st.none() | st.just(date(2024, 11, 30)),
    told=st.lists(TOLD, max_size=10).map(tuple),
)
ROUTES = st.builds(
    Routes,
    outlet=st.none() | NAMES,
    outlet_kind=st.none() | NAMES,
    statements=st.integers(1, 60),
    relays=st.lists(RELAYS, max_size=3).map(tuple),
    told=st.lists(TOLD, max_size=30).map(tuple),
)


@settings(max_examples=30)
@given(ROUTES)
def test_words_and_boxes_stay_apart_and_inside(routes: Routes) -> None:
    picture = draw(routes)
    areas = [*words_of(picture), *map(area, picture.boxes)]
    for place, one in enumerate(areas):
        assert one[0] >= 0
        assert one[1] >= 0
        assert one[2] <= picture.width
        assert one[3] <= picture.height
        assert [other for other in areas[place + 1 :] if meet(one, other)] == []


@settings(max_examples=30)
@given(ROUTES)
def test_lines_cross_neither_words_nor_boxes(routes: Routes) -> None:
    picture = draw(routes)
    taken = [*words_of(picture), *map(area, picture.boxes)]
    for curve in picture.curves:
        crossed = [point for point in points(curve) if any(inside(point, one) for one in taken)]
        assert crossed == []


@settings(max_examples=30)
@given(ROUTES)
def test_every_speaker_has_a_row_and_a_line_of_its_kind(routes: Routes) -> None:
    picture = draw(routes)
    told = [*(one for relay in routes.relays for one in relay.told), *routes.told]
    assert len(picture.rows) == len(told)
    ways = [way for one in told for way in one.kinds]
    assert [curve.way for curve in picture.curves[: len(ways)]] == ways


@settings(max_examples=30)
@given(ROUTES)
def test_every_line_ends_at_a_box(routes: Routes) -> None:
    picture = draw(routes)
    for curve in picture.curves:
        x, y = list(points(curve))[-1]
        near = (x - 4, y - 4, x + 4, y + 4)
        assert any(meet(near, area(box)) for box in picture.boxes)


def test_a_report_of_an_agency_retold() -> None:
    nurse = Speaker("nurse", "A nurse at the clinic", Voice.UNNAMED_PERSON, 1)
    mayor = Speaker("lee", "Ann Lee", Voice.NAMED_PERSON, 1, role="mayor")
    wire = Hearer("Northern Wire", Basis.INFERRED)
    court = Hearer("the court", Basis.STATED)
    relay = Relay(
        "Northern Wire",
        "news agency",
        (1, 2),
        reports=True,
        when=date(2024, 3, 5),
        told=(Told(nurse, (Way(WayKind.INFERRED, wire, None, (2,)),)),),
    )
    routes = Routes("The Weir", None, 3, (relay,), (Told(mayor, (Way(WayKind.STATED, court, None, (3,)),)),))
    picture = draw(routes)
    assert [(row.name, row.remark) for row in picture.rows] == [
        ("A nurse at the clinic", "unnamed"),
        ("Ann Lee, mayor", "named; told the court"),
    ]
    assert [" ".join(words for _, words in box.lines) for box in picture.boxes] == [
        "Northern Wire",
        "The Weir",
        "This page",
    ]
    assert [label.words for label in picture.labels] == [
        "news agency, 5 March 2024",
        "2 statements",
        "3 statements",
    ]


def test_without_an_outlet_the_lines_lead_to_this_page() -> None:
    lee = Speaker("lee", "Ann Lee", Voice.NAMED_PERSON, 1)
    routes = Routes(None, None, 1, (), (Told(lee, (Way(WayKind.NOT_STATED, None, None, (1,)),)),))
    picture = draw(routes)
    assert [words for box in picture.boxes for _, words in box.lines] == ["This page"]
    assert " ".join(label.words for label in picture.labels) == (
        "1 statement; the article does not say who was told"
    )


def test_words_are_cut_to_their_room() -> None:
    letters = Type(10, bold=True)
    assert cut("Mill", letters, 100) == "Mill"
    assert wrap("The mill by the river", letters, 70, 2) == ("The mill by", "the river")
    assert cut("The mill by the river", letters, 70) == "The mill…"
    assert cut("Waterwheelkeepers", letters, 70) == "Waterwheel…"
    assert wrap("The mill by the wide river", letters, 70, 2) == ("The mill by", "the wide…")


LONG = "The Standing Committee of the Northern Coast and Islands on Harbours, Lighthouses and Inland Locks"


@pytest.mark.parametrize(("name", "whole"), [("Ann Lee", True), (LONG, False)])
def test_a_name_that_is_cut_stands_in_full_in_the_title(name: str, whole: bool) -> None:
    speaker = Speaker("x", name, Voice.INSTITUTION, 1)
    routes = Routes(name, None, 1, (), (Told(speaker, (Way(WayKind.NOT_STATED, None, None, (1,)),)),))
    picture = draw(routes)
    (row,), outlet = picture.rows, picture.boxes[0]
    kept = row.name.rstrip("…")

    assert (row.name == name) is whole
    assert name.startswith(kept)
    assert name[len(kept) :].startswith("" if whole else (" ", ","))
    assert row.title.startswith("" if whole else name)
    assert bool(row.title) is not whole
    assert outlet.title == ("" if whole else name)


@given(NAMES, st.floats(20, 400), st.integers(1, 3))
def test_wrapped_words_fit(words: str, room: float, lines: int) -> None:
    wrapped = wrap(words, NAME, room, lines)
    assert len(wrapped) <= lines
    assert max(width(line, NAME) for line in wrapped) <= room


def words_of(picture: Picture) -> Iterator[Area]:
    """Where the words of rows and labels stand; a row's name and remark each."""
    for row in picture.rows:
        base = row.y - 2 if row.below else row.y + 5
        end = row.name_x + width(row.name, NAME)
        yield row.name_x, base - 11, end, base + 3
        if row.remark:
            left = row.name_x if row.below else end + 8
            low = row.y + 14 if row.below else base
            yield left, low - 9, left + width(row.remark, SMALL), low + 3
    for label in picture.labels:
        half = width(label.words, SMALL) / 2
        left = label.x - half if label.centred else label.x
        yield left, label.y - 9, left + 2 * half, label.y + 3


def area(box: Box) -> Area:
    return box.left, box.top, box.right, box.bottom


def meet(one: Area, other: Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inside(point: tuple[float, float], taken: Area) -> bool:
    return taken[0] < point[0] < taken[2] and taken[1] < point[1] < taken[3]


def points(curve: Curve) -> Iterator[tuple[float, float]]:
    """Points along the path: straight along H, a cubic for C."""
    at = (0.0, 0.0)
    for command, numbers in re.findall(r"([MHC])([^MHC]*)", curve.path):
        values = [float(each) for each in numbers.split()]
        if command == "M":
            at = (values[0], values[1])
            yield at
        elif command == "H":
            yield from ((at[0] + (values[0] - at[0]) * step / 20, at[1]) for step in range(21))
            at = (values[0], at[1])
        else:
            corners = [at, *zip(values[::2], values[1::2], strict=True)]
            yield from (cubic(corners, step / 40) for step in range(41))
            at = corners[-1]


def cubic(corners: list[tuple[float, float]], part: float) -> tuple[float, float]:
    rest = 1 - part
    weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
    x, y = (
        sum(weight * corner[axis] for weight, corner in zip(weights, corners, strict=True)) for axis in (0, 1)
    )
    return x, y


def test_a_speaker_whose_statements_went_two_ways_has_two_lines_and_both_are_counted() -> None:
    lee = Speaker("lee", "Ann Lee", Voice.NAMED_PERSON, 1)
    court = Hearer("the court", Basis.STATED)
    ways = (Way(WayKind.STATED, court, None, (1,)), Way(WayKind.NOT_STATED, None, None, (2, 3)))
    picture = draw(Routes(None, None, 3, (), (Told(lee, ways),)))
    assert [curve.way for curve in picture.curves] == [WayKind.STATED, WayKind.NOT_STATED]
    assert " ".join(label.words for label in picture.labels).startswith("2 statements; the article does not")


def test_a_hearer_that_is_in_part_our_reading_is_named_once() -> None:
    lee = Speaker("lee", "Ann Lee", Voice.NAMED_PERSON, 1)
    ways = tuple(
        Way(kind, Hearer("the court", basis), None, (number,))
        for number, (kind, basis) in enumerate(
            ((WayKind.STATED, Basis.STATED), (WayKind.INFERRED, Basis.INFERRED)), start=1
        )
    )
    (row,) = draw(Routes(None, None, 2, (), (Told(lee, ways),))).rows
    assert row.remark == "named; told the court, in part as we read it"


def test_the_outlet_s_own_words_come_from_its_box_and_no_row() -> None:
    wire = Speaker("wire", "Northern Wire", Voice.INSTITUTION, 1, kind="news agency")
    told = Told(wire, (Way(WayKind.NOT_STATED, None, None, (1,)),), own=True)
    routes = Routes("Northern Wire", "news agency", 1, (), (told,))
    picture = draw(routes)
    assert picture.rows == ()
    assert [label.words for label in picture.labels] == ["news agency", "1 statement"]
    assert plain(steps(routes).below[0].words) == "Northern Wire its own report (note 1)"


@pytest.mark.parametrize("read", [False, True])
@pytest.mark.parametrize(
    ("met", "remark"), [(2, "two speak alone"), (3, "two speak alone"), (1, "one speaks alone")]
)
def test_no_more_of_a_group_are_quoted_than_it_has(met: int, remark: str, read: bool) -> None:
    group = Speaker("guards", "Two guards", Voice.UNNAMED_GROUP, 2)
    way = Way(WayKind.NOT_STATED, None, None, (1,))
    members = tuple(Member(1, (number,), (), WayKind.NOT_STATED, read) for number in range(met))
    (row,) = draw(Routes(None, None, 1, (), (Told(group, (way,), (), members),))).rows
    assert row.remark == f"unnamed; {remark}{', as we read it' if read else ''}"


def test_an_outlet_without_room_for_its_article_has_it_in_the_title() -> None:
    lee = Speaker("lee", "Ann Lee", Voice.NAMED_PERSON, 1)
    told = (Told(lee, (Way(WayKind.NOT_STATED, None, None, (1,)),)),)
    outlet, _ = draw(Routes("The Brannock Mercury", None, 1, (), told)).boxes

    assert [words for _, words in outlet.lines] == ["Brannock", "Mercury"]
    assert outlet.title == "The Brannock Mercury"


def test_a_document_tells_nobody_and_is_not_counted_with_those_who_told_somebody() -> None:
    audit = Speaker("audit", "An audit", Voice.DOCUMENT, 1, kind="report")
    told = Told(audit, (Way(WayKind.NOT_STATED, None, None, (1,)),))
    routes = Routes(None, None, 1, (), (told,))
    assert "the article does not say who passed it on" in plain(steps(routes).below[0].words)
    assert not any("who was told" in label.words for label in draw(routes).labels)


@pytest.mark.parametrize(("reprints", "verb"), [(True, "reprints"), (False, "retells")])
def test_a_page_reprints_or_retells(reprints: bool, verb: str) -> None:
    words = plain(steps(Routes("The Weir", None, 1, (), (), reprints=reprints)).words)
    assert words == f"This page {verb} The Weir, 1 statement"
