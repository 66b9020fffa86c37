"""What the tagger sees around a piece: quotations, places, and what the rules read."""

from __future__ import annotations

import numpy as np

from whosaidthis.attribution.by_rule import find_by_rule
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.attribution.tagger.around import MOST_CUES, MOST_SENTENCES, REACH, around, lay, windows
from whosaidthis.attribution.tagger.pieces import Pieces, cut
from whosaidthis.attribution.tagger.views import OUTSIDE, Views, view
from whosaidthis.reading.plain import read_plain


def seen(characters: str) -> tuple[Pieces, Views]:
    text, pieces = read_plain(characters), cut(characters)
    return pieces, view(characters, pieces, find_quotations(text), find_by_rule(text, find_quotations(text)))


def test_quotations_are_seen_with_their_marks_and_lengths() -> None:
    _, views = seen("A “sad day” is a “day on which it rained all morning”, no?")
    assert views.quoted.tolist() == [0, 4, 1, 1, 6, 0, 0, 5, 3, 3, 3, 3, 3, 3, 3, 7, 0, 0, 0]
    assert views.quotation.tolist()[1] == 0
    assert views.quotation.tolist()[-1] == OUTSIDE


def test_a_quotation_within_a_quotation_is_told_from_it() -> None:
    _, views = seen("“She said ‘never again’ to me,” he said.")
    assert views.quoted.tolist()[:10] == [5, 3, 3, 8, 8, 8, 8, 3, 3, 3]


def test_first_pieces_of_paragraphs_and_sentences_are_known() -> None:
    _, views = seen("A title\n\nIt rains. It pours.")
    assert views.place.tolist() == [4, 3, 0, 1, 0, 0, 2, 0, 0]
    assert views.sentence.tolist() == [0, 0, 0, 0, 0, 0, 1, 1, 1]


def test_what_the_rules_read_is_seen() -> None:
    _, views = seen("Ada Holm said the roof leaks.")
    assert views.ruled.tolist() == [2, 2, 1, 4, 4, 4, 0]


def test_a_window_ends_with_its_paragraph() -> None:
    pieces, _ = seen("It rains. She said so. He left.\n\nIt pours.")
    (window,) = windows(pieces, [(range(4, 5), None)])
    assert (window.first, window.end) == (0, 10)


def test_a_window_ends_with_its_reach() -> None:
    pieces, _ = seen("word " * 500)
    (window,) = windows(pieces, [(range(250, 252), None)])
    assert (window.first, window.end) == (250 - REACH, 252 + REACH)


def test_around_a_cue_all_is_counted_from_it() -> None:
    text = "It rains. “Ada said so,” Bo said."
    pieces, views = seen(text)
    plain = read_plain(text)
    rules = find_by_rule(plain, find_quotations(plain))
    starts = np.cumsum(
        [form == "said" for form in (text[a:b] for a, b in zip(pieces.starts, pieces.ends, strict=True))]
    )
    (window,) = windows(pieces, [(range(10, 11), 0)])
    distance, parts, cues, sentences, same = around((window,), lay((window,)), pieces, views, starts, rules)
    assert distance.tolist() == [7, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    assert parts.tolist() == [1, 1, 1, 3, 3, 3, 3, 3, 3, 2, 1, 1]
    assert cues.tolist() == [2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 0, 0]
    assert sentences.tolist() == [MOST_SENTENCES - 1] * 3 + [MOST_SENTENCES] * 9
    assert same.tolist() == [0] * 12
    assert cues.max() <= MOST_CUES


def test_windows_are_laid_one_below_the_other() -> None:
    pieces, _ = seen("It rains. She said so.\n\nHe said no.")
    both = windows(pieces, [(range(4, 5), None), (range(9, 10), None)])
    laid = lay(both)
    assert laid.places.tolist() == [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11]
    assert laid.owners.tolist() == [0] * 7 + [1] * 4


def test_what_surrounds_a_cue_does_not_depend_on_the_other_cues_windows() -> None:
    pieces, views = seen("“It rains,” she said. He said so.\n\nThey said no, he said.")
    starts = np.cumsum([piece in (5, 9, 13, 17) for piece in range(len(pieces.starts))])
    each = windows(pieces, [(range(place, place + 1), None) for place in (5, 9, 13, 17)])
    apart = [around((window,), lay((window,)), pieces, views, starts, ()) for window in each]
    for together, alone in zip(
        around(each, lay(each), pieces, views, starts, ()), zip(*apart, strict=True), strict=True
    ):
        assert together.tolist() == np.concatenate(alone).tolist()
