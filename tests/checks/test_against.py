"""Quotations of an article against the report that it retells."""

from __future__ import annotations

import pytest

from checks.against_report import faults, told
from whosaidthis.model import Level

REPORT = """\
The mill must close, the inspectors wrote. “Nobody should be under the old roof, for it will not last the
winter,” Ann Lee said. “We want it shut, but not for ever.”

“We don’t want a war with the owner,” she added on the short-range radio.

The owner called the claim “a plain lie” and said the roof had never leaked. “We’ve mended it every
year,” he said. “It cost us 3,500 pounds.”

“The U.S. bought half of it,” he went on, “and [the miller] paid for the rest.

“Nobody else did.”
"""


@pytest.mark.parametrize(
    "quotation",
    [
        "“Nobody should be under the old roof, for it will not last the winter,”",
        '"Nobody should be under the old roof, for it will not last the winter."',
        "“nobody should be under the *old* roof—for it will not last the winter”",
        "“under the old roof”",
        "“We've mended it every year.”",
        "“Nobody … will not last the winter,”",
        "“Nobody should be under the old roof ... will not last the winter,”",
        r"“[N]obody should be under \[that\] old roof,”",
        r"“Nobody should \[ever\] be under the old roof,”",
        "“and the miller paid for the rest. Nobody else did,”",
        "“The US bought half of it,”",
        "‘a plain lie’,",
    ],
)
def test_words_that_are_the_reports_are_no_fault(quotation: str) -> None:
    assert told(f"{quotation} she said.", REPORT) == []


class TestChanged:
    def test_another_word(self) -> None:
        article = "“Nobody should be under the new roof,” she said."
        (fault,) = faults(article, REPORT)
        assert str(fault) == (
            "a.md:1:29: The quotation differs from the report: the report has “old”, the article “new”. "
            "Copy the report’s words to the letter, or take the quotation marks away. [quotation-changed]"
        )
        assert fault.level is Level.WARNING

    def test_a_word_more(self) -> None:
        (fault,) = faults("“Nobody should ever be under the old roof,” she said.", REPORT)
        assert "the article adds “ever”" in fault.wrong

    def test_another_figure(self) -> None:
        assert told("“It cost us 3500 pounds,” he said.", REPORT) == [("quotation-changed", "3500")]

    def test_every_place_is_shown_in_one_message_at_the_first(self) -> None:
        article = "“Nobody should be beneath the old roof, for it can not last the winter,” she said."
        (fault,) = faults(article, REPORT)
        assert "“under”, the article “beneath”" in fault.wrong
        assert "“will”, the article “can”" in fault.wrong
        assert fault.place.column == article.index("beneath") + 1

    def test_in_the_second_line_of_a_paragraph(self) -> None:
        article = "# A mill\n\n“Nobody should be\nunder the **new** roof,” she said."
        (fault,) = faults(article, REPORT)
        assert (fault.place.line, fault.place.column) == (4, 13)

    def test_the_first_word_and_the_last(self) -> None:
        assert told("“Somebody should be under the old roof,” she said.", REPORT) == [
            ("quotation-changed", "Somebody")
        ]
        assert told("“Nobody should be under the old ruin,” she said.", REPORT) == [
            ("quotation-changed", "ruin")
        ]


class TestCut:
    def test_a_word_left_out_inside(self) -> None:
        article = "“Nobody should be under the old roof, for it will last the winter,” she said."
        (fault,) = faults(article, REPORT)
        assert fault.code == "quotation-cut"
        assert "“not” before “last”" in fault.wrong
        assert fault.place.column == article.index("last") + 1

    def test_an_ellipsis_elsewhere_does_not_hide_it(self) -> None:
        article = "“Nobody … under the roof, for it will not last the winter,” she said."
        assert told(article, REPORT) == [("quotation-cut", "roof")]

    def test_words_left_out_where_a_quotation_begins_or_ends_are_no_fault(self) -> None:
        assert told("Lee said it “will not last the winter”.", REPORT) == []


class TestTurned:
    def test_a_negation_that_stands_before_the_quotation(self) -> None:
        (fault,) = faults("Lee said that they “want a war with the owner”.", REPORT)
        assert (fault.code, fault.level) == ("quotation-turned", Level.NOTE)
        assert "“don’t”" in fault.wrong

    def test_not_where_the_article_denies_it_in_its_own_words(self) -> None:
        assert told("Lee said that they did not “want a war with the owner”.", REPORT) == []

    def test_a_but_after_the_quotation(self) -> None:
        assert told("“We want it shut,” she said.", REPORT) == [("quotation-turned", "shut")]

    def test_not_where_the_article_goes_on_with_it(self) -> None:
        assert told("She said “we want it shut”, but only for now.", REPORT) == []
        assert told("“We want it shut …,” she said.", REPORT) == []


class TestJoined:
    def test_two_quotations_printed_as_one(self) -> None:
        article = "“We’ve mended it every year. It cost us 3,500 pounds,” he said."
        (fault,) = faults(article, REPORT)
        assert fault.code == "quotation-joined"
        assert "“it every year” and “It cost us”" in fault.wrong
        assert fault.place.column == article.index("It cost") + 1

    def test_from_far_apart_and_a_word_changed_in_the_second(self) -> None:
        article = "“Nobody should be under the old roof. We’ve painted it every year,” he said."
        assert told(article, REPORT) == [("quotation-joined", "We’ve"), ("quotation-changed", "painted")]

    def test_the_words_between_are_no_quotation_either(self) -> None:
        article = "“We’ve mended it every year, he said. It cost us 3,500 pounds,” he said."
        assert told(article, REPORT) == [("quotation-not-quoted", "he")]

    def test_an_ellipsis_joins_within_a_paragraph_only(self) -> None:
        assert told("“We’ve mended it every year … It cost us 3,500 pounds,” he said.", REPORT) == []
        assert told("“We want it shut … It cost us 3,500 pounds,” he said.", REPORT) == [
            ("quotation-joined", "It")
        ]


class TestNotQuoted:
    def test_words_of_the_writer(self) -> None:
        assert told("“The mill must close,” the inspectors wrote.", REPORT) == [
            ("quotation-not-quoted", "The")
        ]

    def test_a_word_more_than_is_quoted(self) -> None:
        article = "The owner called it “the claim a plain lie”, Lee said."
        assert told(article, REPORT) == [("quotation-not-quoted", "the")]

    def test_the_writers_words_with_one_changed(self) -> None:
        assert told("The owner said “the roof had never fallen”.", REPORT)[0][0] == "quotation-not-quoted"


class TestNotFound:
    def test_words_of_nobody(self) -> None:
        (fault,) = faults("“Bananas are yellow,” she said.", REPORT)
        assert (fault.code, fault.place.column) == ("quotation-not-found", 2)

    def test_a_title_that_nobody_says_is_left_alone(self) -> None:
        assert told("The film “Yellow Bananas” was shown.", REPORT) == []

    def test_a_report_without_words(self) -> None:
        assert told("“Bananas are yellow,” she said.", "") == [("quotation-not-found", "Bananas")]


def test_what_stands_outside_of_quotation_marks_is_not_compared() -> None:
    assert told("The mill burns, Ann Lee said. It was `“bananas”`.", REPORT) == []


@pytest.mark.parametrize(
    "braces",
    [']{.said by="the inspectors"', '{.said by="the inspectors"}', ']\u00a0{.said by="the inspectors"}'],
)
def test_a_name_in_braces_that_are_printed_is_no_quotation(braces: str) -> None:
    assert told(f"[The mill must close{braces}, it was told.", REPORT) == []


def test_an_empty_quotation_is_no_fault() -> None:
    assert told("“…,” she said. “[sic],” he said.", REPORT) == []


def test_a_change_deep_in_a_long_quotation() -> None:
    words = [f"word{number}" for number in range(500)]
    report = f"“{' '.join(words)},” she said."
    changed = " ".join([*words[:333], "other", *words[334:]])
    assert told(f"“{' '.join(words)},” she said.", report) == []
    assert told(f"“{changed},” she said.", report) == [("quotation-changed", "other")]
    cut = " ".join([*words[:100], *words[450:]])
    assert told(f"“{cut},” she said.", report) == [("quotation-cut", "word450")]


class TestBlockQuotes:
    PLAIN = "Bo Chan slept. Ada Holm wrote a letter. I have told the families all I know of it.\n\n" + REPORT

    def test_words_that_the_report_has_without_marks_are_right(self) -> None:
        article = "Ada Holm wrote:\n\n> I have told the families all I know of it.\n"
        assert told(article, self.PLAIN) == []

    @pytest.mark.parametrize(
        ("words", "code", "word"),
        [
            ("I have told the families nothing I know of it.", "changed", "nothing"),
            ("I have told families all I know of it.", "cut", "families"),
            ("Bananas are yellow and very sweet.", "not-found", "Bananas"),
        ],
    )
    def test_other_words_are_told(self, words: str, code: str, word: str) -> None:
        (fault,) = faults(f"Ada Holm wrote:\n\n> {words}\n", self.PLAIN)
        assert (fault.code, fault.level) == (f"quotation-{code}", Level.WARNING)
        assert fault.place.column == 3 + words.index(word)
        assert "quotation marks away" not in fault.mend

    def test_another_speaker_is_told(self) -> None:
        article = "Bo Chan wrote:\n\n> We don’t want a war with the owner.\n"
        assert told(article, f"Bo Chan slept. Ann Lee said: {REPORT[REPORT.index('“We don’t') :]}") == [
            ("quotation-given", "We")
        ]

    def test_what_the_article_says_there_in_its_own_words_is_not(self) -> None:
        assert told("> Bananas are yellow, Bo Chan wrote in a letter.\n", self.PLAIN) == []


class TestSenseTurned:
    def test_a_not_that_is_left_out_is_to_be_written(self) -> None:
        (fault,) = faults("“Nobody should be under the old roof, for it will last the winter.”", REPORT)
        assert fault.mend == "Write the words: without them the sense is turned round."

    @pytest.mark.parametrize(
        "words", ["for it … last the winter", "for it will ... last the winter", "It … cost us a pound"]
    )
    def test_a_mark_in_the_place_of_a_not_is_a_note(self, words: str) -> None:
        report = f"{REPORT}\n“It has never cost us a pound,” Ann Lee said."
        (fault,) = faults(f"“{words},” Ann Lee said.", report)
        assert (fault.code, fault.level) == ("quotation-turned", Level.NOTE)
        assert "“…” stands for words that turn the sense round" in fault.wrong

    @pytest.mark.parametrize(
        ("said", "words"),
        [
            (
                "It is a plan for the port, which has no lift, and it will cost us all a lot of money.",
                "It is a plan for the port … and it will cost us all a lot of money.",
            ),
            (
                "The strike is no joke for the town and we will go on until Easter.",
                "The strike … for the town and we will go on until Easter.",
            ),
            (
                "We will go on with the strike, no matter what they say, until the end.",
                "We will go on with the strike … until the end.",
            ),
        ],
    )
    def test_a_mark_for_no_in_an_aside_is_none(self, said: str, words: str) -> None:
        assert told(f"“{words}” Ann Lee said.", f"“{said}” Ann Lee said.") == []

    def test_a_mark_for_whole_sentences_is_none(self) -> None:
        report = "“We looked for nine hours. Nobody slept. We shall find it,” Ann Lee said."
        assert told("“We looked for nine hours. … We shall find it,” Ann Lee said.", report) == []
