"""What one article's attributions are worth against the gold ones."""

from __future__ import annotations

from .invented import FAIR, judged, said, spans
from .kinds import Kind

DIRECT = said(FAIR, "Ann Lee", "said", "“The fair opens today,”")
INDIRECT = said(FAIR, "The mayor", "said that", "that the fair would open late")


def test_gold_against_itself_is_right_throughout() -> None:
    found = judged([DIRECT, INDIRECT], [DIRECT, INDIRECT])
    for one in (*found.golds, *found.predicted):
        assert one.matched
        assert one.exact
        assert one.right
        assert one.judged
        assert not one.wrong
        assert one.shared == one.words
    assert [one.words for one in found.golds] == [4, 6]


class TestSpeaker:
    def test_one_telling_word_in_common_is_enough(self) -> None:
        [verdict] = judged([DIRECT], [said(FAIR, "Lee", "", "“The fair opens today,”")]).predicted
        assert verdict.right

    def test_a_common_article_is_not(self) -> None:
        text = "The baker and the miller said the mill was shut."
        golds = [said(text, "the miller", "said", "the mill was shut")]
        [verdict] = judged(
            golds, [said(text, "The baker and the", "said", "the mill was shut")], text
        ).predicted
        assert verdict.wrong
        assert not verdict.right

    def test_a_pronoun_tells_where_the_gold_has_nothing_else(self) -> None:
        text = "She said the mill was shut."
        [verdict] = judged(
            [said(text, "She", "", "the mill was shut")], [said(text, "She", "", "the mill")], text
        ).golds
        assert verdict.right

    def test_who_names_nobody_is_not_right_and_not_wrong(self) -> None:
        found = judged([DIRECT], [said(FAIR, "", "", "“The fair opens today,”")])
        [verdict] = found.predicted
        assert verdict.judged
        assert (verdict.names_source, verdict.right, verdict.wrong) == (False, False, False)
        assert not found.golds[0].right

    def test_a_gold_without_a_source_is_not_judged(self) -> None:
        golds = [said(FAIR, "", "", "“The fair opens today,”")]
        [verdict] = judged(golds, [DIRECT]).predicted
        assert verdict.matched
        assert (verdict.judged, verdict.right, verdict.wrong) == (False, False, False)

    def test_of_pieces_the_larger_part_by_words_must_be_right(self) -> None:
        small = said(FAIR, "Ann Lee", "", "that the")
        large = said(FAIR, "The mayor", "", "fair would open late")
        assert judged([INDIRECT], [small, large]).golds[0].right
        small, large = (
            said(FAIR, "The mayor", "", "that the"),
            said(FAIR, "Ann Lee", "", "fair would open late"),
        )
        assert not judged([INDIRECT], [small, large]).golds[0].right

    def test_pieces_that_name_nobody_have_no_voice_in_that(self) -> None:
        named, nameless = said(FAIR, "The mayor", "", "that the"), said(FAIR, "", "", "fair would open late")
        assert judged([INDIRECT], [named, nameless]).golds[0].right

    def test_a_gold_that_is_not_found_is_not_rightly_named(self) -> None:
        found = judged([INDIRECT], [said(FAIR, "The mayor", "", "open late")])
        assert found.predicted[0].right
        assert not found.golds[0].right


class TestExact:
    def test_quotation_marks_and_commas_make_no_difference(self) -> None:
        [verdict] = judged([DIRECT], [said(FAIR, "Ann Lee", "said", "The fair opens today")]).predicted
        assert verdict.exact

    def test_one_word_less_does(self) -> None:
        [verdict] = judged([DIRECT], [said(FAIR, "Ann Lee", "said", "fair opens today")]).predicted
        assert verdict.matched
        assert not verdict.exact

    def test_a_gold_serves_one_prediction(self) -> None:
        found = judged([DIRECT], [DIRECT, DIRECT])
        assert [one.exact for one in found.predicted] == [True, False]
        assert [one.matched for one in found.predicted] == [True, False]


class TestWords:
    def test_each_word_counts_once(self) -> None:
        found = judged([INDIRECT], [INDIRECT, said(FAIR, "", "", "said that the fair")])
        assert [(one.words, one.shared) for one in found.predicted] == [(6, 6), (1, 0)]

    def test_words_are_shared_with_any_content_of_the_other_side(self) -> None:
        golds = [said(FAIR, "", "", "that the"), said(FAIR, "", "", "open late")]
        [verdict] = judged(golds, [INDIRECT]).predicted
        assert (verdict.words, verdict.shared) == (6, 4)


def test_a_prediction_counts_under_the_kind_of_the_gold_that_it_matches() -> None:
    wide = said(FAIR, "Ann Lee", "said", "“The fair opens today,” Ann")
    assert judged([DIRECT], [wide]).predicted[0].kind is Kind.DIRECT
    assert judged([], [wide]).predicted[0].kind is Kind.MIXED


def test_predictions_mostly_in_a_discarded_passage_are_left_out() -> None:
    dropped = spans(FAIR, "would open late")
    assert judged([], [INDIRECT], discard=dropped).predicted == ()
    assert len(judged([], [INDIRECT], discard=spans(FAIR, "open late")).predicted) == 1


def test_attributions_without_a_word_are_left_out() -> None:
    wordless = said(FAIR, "Ann Lee", "said", "”")
    found = judged([wordless], [wordless])
    assert (found.golds, found.predicted) == ((), ())
