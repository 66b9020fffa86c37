"""The time line: days in their order, whose account each is, and when it was only said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from whosaidthis.model import Article, DatedSentence, DatedWords, Facts, Relation, RelationKind, Retold
from whosaidthis.rendering.glance.timeline import Day, standfirst, timeline
from whosaidthis.rendering.notes.cast import gather_cast
from whosaidthis.rendering.wording import plain

from .making import ANN, COUNCIL, NURSE, REPORT, Maker, find, paragraphs

FIFTH, SIXTH, NINTH = date(2024, 3, 5), date(2024, 3, 6), date(2024, 3, 9)


def lines(article: Article) -> list[tuple[str, str, list[tuple[str, str, int | None]]]]:
    """Each day with how long it is after the one before, and its items."""
    return [
        (day.words, day.after, [(item.words, item.by, item.number) for item in day.items])
        for day in shown(article)
    ]


def shown(article: Article) -> tuple[Day, ...]:
    return timeline(gather_cast(article, {}))


def test_days_stand_in_the_order_of_time_with_whose_account_each_is() -> None:
    maker = Maker(paragraphs("It shut on 9 March. It burnt on Tuesday."))
    for words, dated, when in (
        ("It shut on 9 March", "9 March", NINTH),
        ("It burnt on Tuesday", "Tuesday", FIFTH),
    ):
        maker.one(words, ANN, dates=(DatedWords(find(maker.text, dated), when),))
    assert lines(maker.article()) == [
        (
            "5 March 2024",
            "",
            [("It burnt on Tuesday", "“Tuesday” means this day, as we read it. Ann Lee, mayor.", 2)],
        ),
        (
            "9 March 2024",
            "4 days later",
            [("It shut on 9 March", "“9 March” means this day, as we read it. Ann Lee, mayor.", 1)],
        ),
    ]


def test_the_day_of_saying_is_told_from_the_day_that_is_spoken_of() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday, she said on Wednesday."))
    tuesday = DatedWords(find(maker.text, "Tuesday"), FIFTH)
    wednesday = DatedWords(find(maker.text, "Wednesday"), SIXTH)
    maker.one("It burnt on Tuesday", ANN, when=SIXTH, dates=(tuesday, wednesday))
    first, second = shown(maker.article())
    assert first.items[0].by == "“Tuesday” means this day, as we read it. Ann Lee, mayor."
    assert (
        second.items[0].by == "Said on this day. “Wednesday” means this day, as we read it. Ann Lee, mayor."
    )
    assert second.after == "the next day"


def test_a_document_is_from_its_day_and_says_nothing() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday, a memo dated 6 March said."))
    burnt, dated = (
        DatedWords(find(maker.text, words), day) for words, day in (("Tuesday", FIFTH), ("6 March", SIXTH))
    )
    maker.one("It burnt on Tuesday", REPORT, when=SIXTH, dates=(burnt, dated))
    assert shown(maker.article())[1].items[0].by.startswith("The document is from this day.")


@pytest.mark.parametrize(
    ("dated", "when", "read"),
    [
        ("9 December", date(2023, 12, 9), "“9 December” means this day, as we read it. "),
        ("9 December 2023", date(2023, 12, 9), ""),
        ("9 January", date(2024, 1, 9), "“9 January” means this day, as we read it. "),
        ("Jan. 9, 2024", date(2024, 1, 9), ""),
    ],
)
def test_a_day_is_our_reading_where_the_words_give_no_year(dated: str, when: date, read: str) -> None:
    maker = Maker(paragraphs(f"It shut on {dated}. It burnt on 5 March 2024."))
    for words, day in ((dated, when), ("5 March 2024", FIFTH)):
        maker.one(f"{words}.", ANN, dates=(DatedWords(find(maker.text, words), day),))
    article = replace(maker.article(), facts=Facts(date=SIXTH))
    assert [day.items[0].by for day in shown(article)] == [f"{read}Ann Lee, mayor.", "Ann Lee, mayor."]


def test_a_day_that_an_editor_gives_is_not_our_reading() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday, she said on Wednesday."))
    tuesday = DatedWords(find(maker.text, "Tuesday"), FIFTH, by_editor=True)
    wednesday = DatedWords(find(maker.text, "Wednesday"), SIXTH)
    maker.one("It burnt on Tuesday", ANN, when=SIXTH, dates=(tuesday, wednesday))
    assert shown(maker.article())[0].items[0].by == "The day is an editor’s word. Ann Lee, mayor."


def test_those_who_share_their_words_have_one_item() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday. Rain on Wednesday."))
    dated = (DatedWords(find(maker.text, "Tuesday"), FIFTH),)
    maker.one("It burnt on Tuesday", ANN, dates=dated)
    maker.one("It burnt on Tuesday", COUNCIL, dates=dated)
    maker.one("Rain on Wednesday", NURSE, when=SIXTH)
    one, other, third = maker.made
    joint = (replace(one, joint=(2,)), replace(other, joint=(1,)), third)
    (item,) = shown(replace(maker.article(), statements=joint))[0].items
    assert item.by == "“Tuesday” means this day, as we read it. Ann Lee, mayor and River Council."
    assert len(item.voices) == 2


def test_what_only_repeats_or_is_said_inside_another_s_words_has_no_place() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday. It burnt. It shut on the ninth."))
    maker.one("It burnt on Tuesday", ANN, when=FIFTH)
    maker.one("It burnt", ANN, when=FIFTH, relations=(Relation(RelationKind.RESTATES, 1),))
    maker.one("It shut on the ninth", COUNCIL, when=NINTH)
    maker.one("It shut", NURSE, when=SIXTH, inside=3)
    assert [[item.number for item in day.items] for day in shown(maker.article())] == [[1], [3]]


def test_the_writer_s_own_days_have_no_source() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday. It shut on the ninth."))
    maker.one("It burnt on Tuesday", ANN, when=FIFTH)
    ninth = DatedWords(find(maker.text, "ninth"), NINTH)
    sentence = DatedSentence(find(maker.text, "It shut on the ninth."), ninth)
    article = replace(maker.article(Facts(outlet="The Weir")), own_days=(sentence,))
    (item,) = shown(article)[1].items
    assert (item.words, item.by, item.number) == (
        "It shut on the ninth.",
        "“ninth” means this day, as we read it. The Weir’s own words; we found no source.",
        None,
    )


def test_the_report_has_its_day_and_a_day_that_we_read_says_so() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday."))
    maker.one("It burnt on Tuesday", ANN, when=FIFTH)
    facts = Facts(retold=Retold("Dam", "The Weir", date=NINTH, date_inferred=True))
    (item,) = shown(maker.article(facts))[1].items
    assert item.words == "The Weir printed the report that this page retells."
    assert item.by == "Our copy of it carries no date; we read this day as its day."


def test_what_is_contradicted_says_so_as_its_note_does() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday. It never burnt on the ninth."))
    maker.one("It burnt on Tuesday", ANN, when=FIFTH)
    maker.one(
        "It never burnt on the ninth", NURSE, when=NINTH, relations=(Relation(RelationKind.CONTRADICTS, 1),)
    )
    first, second = (day.items[0] for day in shown(maker.article()))
    assert plain(first.against) == "Contradicted by note 2."
    assert plain(second.against) == "Contradicts note 1."


def test_a_day_that_the_article_does_not_give_is_announced() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday."))
    maker.one("It burnt on Tuesday", ANN, when=FIFTH)
    retold = gather_cast(maker.article(Facts(retold=Retold("Dam", "The Weir", date=NINTH))), {})
    assert standfirst(retold).endswith("whose account each is, and the day of The Weir’s report.")
    assert "report" not in standfirst(gather_cast(maker.article(), {}))


def test_a_single_day_is_no_line() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday."))
    maker.one("It burnt on Tuesday", ANN, when=FIFTH)
    assert shown(maker.article()) == ()


def test_long_words_are_cut() -> None:
    maker = Maker(paragraphs(f"It burnt{' so' * 50}. It shut."))
    maker.one(f"It burnt{' so' * 50}", ANN, when=FIFTH)
    maker.one("It shut", ANN, when=NINTH)
    assert shown(maker.article())[0].items[0].words.endswith("so so …")


def test_a_report_that_is_reprinted_is_not_said_to_be_retold() -> None:
    maker = Maker(paragraphs("It burnt on Tuesday."))
    maker.one("It burnt on Tuesday", ANN, when=FIFTH)
    facts = Facts(retold=Retold("Dam", "The Weir", date=NINTH, word_for_word=True))
    (item,) = shown(maker.article(facts))[1].items
    assert item.words == "The Weir printed the report that this page reprints."
