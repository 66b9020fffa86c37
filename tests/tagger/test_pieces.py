"""A text is cut into words and marks, and each is known by what it looks like."""

from __future__ import annotations

import pytest

from whosaidthis.attribution.tagger.pieces import BREAK, ENDING_ROWS, OPENING_ROWS, SHAPES, WORD_ROWS, cut
from whosaidthis.model import Span


def forms(text: str) -> list[str]:
    pieces = cut(text)
    return [text[start:end] for start, end in zip(pieces.starts, pieces.ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Holm said so.", ["Ada", "Holm", "said", "so", "."]),
        ("“No,” she said", ["“", "No", ",", "”", "she", "said"]),
        ("''No,'' she said -- twice", ["''", "No", ",", "''", "she", "said", "--", "twice"]),
        ("the city’s $3.5 bn", ["the", "city", "’s", "$", "3.5", "bn"]),
        ("a U.S.-made, short-range one", ["a", "U.S.", "-", "made", ",", "short-range", "one"]),
        ("end.\n\nNext", ["end", ".", "\n\n", "Next"]),
        ("", []),
    ],
)
def test_pieces_are_words_marks_and_breaks(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("form", "shape"),
    [
        ("said", 1),
        ("Said", 2),
        ("SAID", 3),
        ("iPhone", 4),
        ("1984", 5),
        (",", 6),
        ("“", 9),
        ("''", 10),
        ("’s", 21),
    ],
)
def test_a_piece_is_known_by_its_looks(form: str, shape: int) -> None:
    assert cut(form).known[0, 3] == shape


def test_capitals_and_kind_of_apostrophe_make_no_other_word() -> None:
    rows = cut("Don’t don't").known
    assert len({tuple(row[:3]) for row in rows.tolist()[::2]}) == 1


def test_verbs_of_saying_are_told_from_other_verbs_and_words() -> None:
    assert cut("said hopes table").known[:, 4].tolist() == [2, 1, 0]


def test_every_number_has_its_row_in_the_tables() -> None:
    known = cut("Zoë “said” 12,000 \ud800 things—\n\nTwice!").known
    assert (known >= 0).all()
    assert (known.max(0) < (WORD_ROWS, ENDING_ROWS, OPENING_ROWS, SHAPES, 3)).all()
    assert BREAK in known[:, 3]


def test_a_span_finds_its_pieces() -> None:
    assert list(cut("Ada Holm said so.").within(Span(5, 12))) == [1, 2]
