"""One to one, pieces and lumps. Contents are made of numbered words."""

from __future__ import annotations

from .alignment import align, jaccard
from .words import Numbers


def words(first: int, last: int) -> Numbers:
    return frozenset(range(first, last + 1))


def test_the_jaccard_index_is_the_share_of_common_words() -> None:
    assert jaccard(words(1, 4), words(3, 6)) == 2 / 6
    assert jaccard(words(1, 2), words(3, 4)) == 0


class TestPairs:
    def test_half_of_all_words_is_enough(self) -> None:
        found = align([words(1, 9)], [words(4, 12)])
        assert found.of_gold == {0: (0,)}
        assert found.found == {0}

    def test_less_than_half_is_not(self) -> None:
        found = align([words(1, 9)], [words(6, 13)])
        assert (found.of_gold, found.of_predicted, found.found) == ({}, {}, frozenset())

    def test_the_most_alike_come_first_and_each_serves_once(self) -> None:
        found = align([words(1, 10)], [words(1, 6), words(1, 9)])
        assert found.of_predicted == {1: (0,)}

    def test_of_two_alike_the_earlier_one_matches(self) -> None:
        assert align([words(1, 4)], [words(1, 4), words(1, 4)]).of_predicted == {0: (0,)}


class TestPieces:
    def test_pieces_that_together_cover_half_find_the_gold(self) -> None:
        found = align([words(1, 10)], [words(1, 3), words(4, 6)])
        assert found.of_gold == {0: (0, 1)}
        assert found.found == {0}

    def test_a_small_piece_is_right_but_does_not_find_the_gold(self) -> None:
        found = align([words(1, 10)], [words(1, 3)])
        assert found.of_predicted == {0: (0,)}
        assert found.found == frozenset()

    def test_a_piece_has_four_fifths_of_its_words_inside(self) -> None:
        assert align([words(1, 20)], [words(17, 21)]).of_predicted == {0: (0,)}
        assert align([words(1, 20)], [words(18, 21)]).of_predicted == {}

    def test_a_piece_that_repeats_half_of_what_is_matched_is_none(self) -> None:
        found = align([words(1, 10)], [words(1, 6), words(5, 8)])
        assert found.of_predicted == {0: (0,)}
        assert align([words(1, 10)], [words(1, 6), words(6, 8)]).of_predicted == {0: (0,), 1: (0,)}


class TestLumps:
    def test_a_prediction_finds_all_golds_that_fill_half_of_it(self) -> None:
        found = align([words(1, 3), words(4, 6)], [words(1, 10)])
        assert found.of_predicted == {0: (0, 1)}
        assert found.found == {0, 1}

    def test_golds_that_fill_less_are_not_found(self) -> None:
        assert align([words(1, 2), words(4, 5)], [words(1, 10)]).found == frozenset()

    def test_a_prediction_that_matches_one_gold_takes_in_the_next(self) -> None:
        assert align([words(1, 6), words(7, 9)], [words(1, 10)]).found == {0, 1}

    def test_one_piece_of_several_is_no_lump(self) -> None:
        alone = align([words(1, 10), words(11, 11)], [words(5, 11)])
        assert alone.found == {0, 1}
        beside_another = align([words(1, 10), words(11, 11)], [words(1, 5), words(5, 11)])
        assert beside_another.of_gold == {0: (1, 0)}
        assert beside_another.found == {0}
