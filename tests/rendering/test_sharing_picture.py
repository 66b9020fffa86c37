"""The picture of a shared link: its size, its words inside it, and nothing that its letters cannot write."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from math import cos, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from rendering.test_tokens import colours
from whosaidthis.model import Voice
from whosaidthis.rendering.glance.counts import Count
from whosaidthis.rendering.glance.summary import Glance, Row
from whosaidthis.rendering.sharing import palette
from whosaidthis.rendering.sharing.card import Card, make_card
from whosaidthis.rendering.sharing.drawing import draw_card, lacking_letters
from whosaidthis.rendering.sharing.fonts import FINE, Face, font
from whosaidthis.rendering.sharing.layout import lay_out
from whosaidthis.rendering.sharing.marks import mark_mask
from whosaidthis.rendering.sharing.pieces import MARGIN, Layout, Line
from whosaidthis.rendering.wording.front import counted
from whosaidthis.rendering.wording.sharing import alt

COUNTS = (
    Count(Voice.NAMED_PERSON, "1", "named person speaks"),
    Count(Voice.UNNAMED_PERSON, "at least 5", "unnamed people"),
    Count(Voice.INSTITUTION, "4", "institutions"),
    Count(Voice.NOT_STATED, "2", "statements with no speaker"),
)
SENTENCE = "One person in this article speaks under their own name."
LONG = "The bridge that nobody had looked at for eleven years fell into the river, they said, and " * 9
OVERHANG = 4
"""Italic and round letters reach a little over the place that they take."""

_LETTERS = st.text(st.sampled_from("aiWmÅğΩЖ“”—.,1"), min_size=1, max_size=45)
_HEADLINES = st.lists(_LETTERS, max_size=40).map(" ".join)
_NUMBERS = st.sampled_from(["0", "12", "at least 5", "at least 1234", "at least 123456789012345"])


def card(headline: str, counts: tuple[Count, ...] = COUNTS, sentence: str = SENTENCE) -> Card:
    return Card("Who Said This", headline, sentence, counts)


def box(line: Line) -> tuple[float, float, float, float]:
    """Where the ink of a line stands, as its font gives it."""
    ink = font(line.face, line.size * FINE).getbbox(line.words, anchor="ls")
    left, top, right, bottom = (each / FINE for each in ink)
    return line.left + left, line.base + top, line.left + right, line.base + bottom


def headline(layout: Layout) -> str:
    return " ".join(line.words for line in layout.lines if line.face == Face.HEADLINE)


def opened(made: Card) -> Image.Image:
    return Image.open(BytesIO(draw_card(made))).convert("RGB")


def test_it_is_as_large_as_networks_ask() -> None:
    assert opened(card("The mill burns")).size == (1200, 630)


def test_the_same_words_are_the_same_bytes() -> None:
    assert draw_card(card("The mill burns")) == draw_card(card("The mill burns"))
    assert draw_card(card("The mill burns")) != draw_card(card("The mill burnt"))


@given(_HEADLINES, _NUMBERS, st.sampled_from([SENTENCE, "Two words.", LONG]))
def test_no_words_leave_their_place(words: str, number: str, sentence: str) -> None:
    counts = tuple(Count(each.voice, number, each.words) for each in COUNTS)
    layout = lay_out(card(words, counts, sentence))
    boxes = [box(line) for line in layout.lines]
    assert [one for one in boxes if one[0] < MARGIN - OVERHANG or one[2] > 1200 - MARGIN + OVERHANG] == []
    text = [box(line) for line in layout.lines if line.face in {Face.HEADLINE, Face.SENTENCE}]
    below = [box(line) for line in layout.lines if line.face in {Face.NUMBER, Face.WORDS}]
    assert max(bottom for _, _, _, bottom in text) < layout.rule.top
    assert min(top for _, top, _, _ in below) > layout.rule.bottom
    assert max(bottom for _, _, _, bottom in below) < 630 - MARGIN / 2


@given(_NUMBERS, _NUMBERS)
def test_no_column_reaches_into_the_next(one: str, other: str) -> None:
    numbers = (one, other, one, other)
    counts = tuple(
        Count(each.voice, number, each.words) for each, number in zip(COUNTS, numbers, strict=True)
    )
    layout = lay_out(card("The mill burns", counts))
    for face in (Face.NUMBER, Face.WORDS):
        boxes = [box(line) for line in layout.lines if line.face == face]
        for mark in layout.marks[1:]:
            assert [each for each in boxes if each[0] < mark.left < each[2] + OVERHANG] == []


@given(_HEADLINES)
@settings(max_examples=25)
def test_the_margin_stays_white(words: str) -> None:
    picture = opened(card(words))
    white = Image.new("RGB", picture.size, palette.PAPER)
    left, top, right, bottom = ImageChops.difference(picture, white).getbbox() or (0, 0, 0, 0)
    assert left >= MARGIN - OVERHANG
    assert right <= 1200 - MARGIN + OVERHANG
    assert top >= MARGIN / 2
    assert bottom <= 630 - MARGIN / 2


def test_a_headline_that_fits_is_whole() -> None:
    words = "Inspectors warn that the roof of the old mill on the river is unsafe, and the owner denies it"
    assert headline(lay_out(card(words))) == words


def test_a_headline_that_does_not_fit_ends_in_an_ellipsis() -> None:
    cut = headline(lay_out(card(LONG)))
    assert cut.endswith("…")
    assert LONG.startswith(cut.removesuffix("…"))
    assert len(cut) > 100


def test_a_short_headline_stands_larger_than_a_long_one() -> None:
    def size(words: str) -> int:
        return next(line.size for line in lay_out(card(words)).lines if line.face == Face.HEADLINE)

    assert size("The mill burns") > size(LONG[:80]) > size(LONG)


@pytest.mark.parametrize(
    "words", ["Mühle “brennt” – 5 € weg…", "Καίγεται ο μύλος", "Горит мельница", "Cháy cối xay"]
)
def test_latin_greek_and_cyrillic_can_be_written(words: str) -> None:
    assert lacking_letters(make_card("Site", words, SEEN)) == ""


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("磨坊 burns", "磨坊"),
        ("الطاحونة", "الطحونة"),
        ("Mill 🔥", "🔥"),
        ("x\u0331 y", "\u0331"),
        ("a\ue000", "\ue000"),
    ],
)
def test_letters_that_the_fonts_lack_are_told(words: str, letters: str) -> None:
    assert lacking_letters(make_card("Site", words, SEEN)) == letters
    assert lacking_letters(make_card(words, "Mill", SEEN)) == letters


SEEN = Glance("Nobody speaks.", "", (Row("2", Voice.INSTITUTION, "", ("",), documents=1),), ())


def test_letters_are_composed_and_unseen_ones_left_out() -> None:
    made = make_card("Site", " Mu\u0308h\u00adle\u200b\n am  Bach ", SEEN)
    assert made.headline == "Mühle am Bach"
    assert made.counts == (Count(Voice.INSTITUTION, "2", "institutions and documents"),)


def test_the_colours_are_those_of_the_pages() -> None:
    tokens = {name: f"#{value}" for name, value in colours("light").items()}
    assert (tokens["paper"], tokens["ink"], tokens["ink-2"]) == (palette.PAPER, palette.INK, palette.INK_2)
    assert {
        Voice.NAMED_PERSON: tokens["ink"],
        Voice.UNNAMED_PERSON: tokens["unnamed"],
        Voice.UNNAMED_GROUP: tokens["unnamed"],
        Voice.INSTITUTION: tokens["institution"],
        Voice.DOCUMENT: tokens["institution"],
        Voice.NOT_STATED: tokens["not-stated"],
    } == palette.MARKS


def test_the_marks_differ_in_shape() -> None:
    """Middle and corner: filled or open, round or square."""
    looks = {
        voice: (mark_mask(voice, 40).getpixel((20, 20)), mark_mask(voice, 40).getpixel((5, 5)))
        for voice in (Voice.NAMED_PERSON, Voice.UNNAMED_PERSON, Voice.INSTITUTION)
    }
    assert looks == {
        Voice.NAMED_PERSON: (255, 0),
        Voice.UNNAMED_PERSON: (0, 0),
        Voice.INSTITUTION: (255, 255),
    }
    assert len({mark_mask(voice, 40).tobytes() for voice in Voice}) == 5


@pytest.mark.parametrize(
    ("voice", "radius", "dashes"), [(Voice.UNNAMED_GROUP, 6.3, 8), (Voice.NOT_STATED, 7.1, 16)]
)
def test_a_ring_is_made_of_dashes(voice: Voice, radius: float, dashes: int) -> None:
    ring = mark_mask(voice, 160)
    angles = [radians(each / 2) for each in range(720)]
    along = [
        ring.getpixel((80 + int(radius * 10 * cos(one)), 80 + int(radius * 10 * sin(one)))) for one in angles
    ]
    inked = [each == 255 for each in along]
    assert sum(one and not before for before, one in pairwise([inked[-1], *inked])) == dashes


def test_those_who_do_not_see_it_are_told_what_it_says() -> None:
    assert alt("Who burnt it?", "Nobody speaks.", [("at least 5", "unnamed people"), ("2", "documents")]) == (
        "Who burnt it? Nobody speaks. At least 5 unnamed people and 2 documents."
    )
    assert alt("Mill burns", "Nobody speaks.", [("2", "documents")]).startswith("Mill burns. Nobody")


def test_the_longest_words_for_a_count_are_not_cut() -> None:
    words = counted(Voice.INSTITUTION, "9", documents=3, devices=3)
    made = card("Mill burns", (*COUNTS[:2], Count(Voice.INSTITUTION, "9", words), COUNTS[3]))
    lines = [line.words for line in lay_out(made).lines if line.face == Face.WORDS]

    assert words in " ".join(lines)
