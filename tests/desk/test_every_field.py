"""A correction for every field of a box: several speakers, the way, the form, days, and other statements."""

from __future__ import annotations

import datetime

import pytest

from desk.one_desk import ANN, MAYOR, OLD_MILLER, Desk
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import (
    NO_GLOSSARY,
    Basis,
    Form,
    Hearer,
    Level,
    RelationKind,
    Speaker,
    Stance,
    Voice,
    Way,
)

UNSTATED = Speaker("not-stated", "", Voice.NOT_STATED)


class TestSeveralSpeakers:
    def test_each_makes_the_statement(self) -> None:
        desk = Desk("[It rained]{.said by='miller; Ann Lee'}, they told Ann Lee.", ("It rained", MAYOR))
        assert desk.said == [("It rained", "The old miller"), ("It rained", "Ann Lee")]
        assert [one.joint for one in desk.after] == [(2,), (1,)]
        assert len({one.anchor for one in desk.after}) == 2

    def test_each_makes_one_that_an_editor_adds(self) -> None:
        desk = Desk("It snowed. [It rained]{.said by='miller; Ann Lee'}.", ("It snowed", ANN))
        assert desk.said[1:] == [("It rained", "The old miller"), ("It rained", "Ann Lee")]

    def test_one_of_two_who_were_read_goes(self) -> None:
        desk = Desk("[It rained]{.said by='Ann Lee'}, they said.", ("It rained", ANN), ("It rained", MAYOR))
        assert desk.said == [("It rained", "Ann Lee")]
        assert desk.after[0].joint == ()

    def test_what_stands_inside_one_that_goes_stands_inside_the_other(self) -> None:
        desk = Desk(
            "[It rained, and it froze]{.said by='Ann Lee'}.",
            ("It rained, and it froze", MAYOR),
            ("It rained, and it froze", ANN),
            ("it froze", OLD_MILLER),
            insides={3: 1},
        )
        assert [(one.speaker.name, one.inside) for one in desk.after] == [
            ("Ann Lee", None),
            ("The old miller", 1),
        ]

    @pytest.mark.parametrize(
        ("names", "code"),
        [
            ("miller; Mallory", "unknown-speaker"),
            ("miller; the old man", "speaker-twice"),
            ("miller; nobody", "nobody-and-somebody"),
        ],
    )
    def test_names_that_do_not_go_together(self, names: str, code: str) -> None:
        desk = Desk(f"[It rained]{{.said by='{names}'}}.", ("It rained", ANN))
        assert (desk.fault.code, desk.said) == (code, [("It rained", "Ann Lee")])
        assert desk.at.startswith("by=")


class TestListeners:
    @pytest.mark.parametrize("value", ["she", "them"])
    def test_a_pronoun_names_nobody(self, value: str) -> None:
        desk = Desk(f"[It rained]{{.said to={value}}}.", ("It rained", ANN))
        assert (desk.fault.code, desk.after[0].hearer) == ("impossible-listener", None)

    def test_nobody_is_told_their_own_words(self) -> None:
        desk = Desk("[It rained]{.said to='Ann Lee'}.", ("It rained", ANN))
        assert (desk.fault.code, desk.after[0].hearer) == ("impossible-listener", None)


class TestBraces:
    def test_brackets_around_the_same_words(self) -> None:
        desk = Desk("[[It rained]{.said by=miller}]{.said by='Ann Lee'}.", ("It rained", MAYOR))
        assert desk.fault.code == "braces-twice"

    @pytest.mark.parametrize(
        ("braces", "code", "at"),
        [
            ("{.said by=miller by='Ann Lee'}", "key-twice", "by='Ann Lee'}."),
            ("{.said by=miller}{.said by='Ann Lee'}", "braces-twice", "{.said by='Ann Lee'}."),
            ("{.said .unsaid}", "two-classes", ".unsaid}."),
            ("{.said.unsaid}", "no-class", "{.said.unsaid}."),
            ("{.said by='Ann Lee', to='The Bell'}", "unknown-key", ", to='The Bell'}."),
        ],
    )
    def test_what_contradicts_itself_is_not_carried_out(self, braces: str, code: str, at: str) -> None:
        desk = Desk(f"[It rained]{braces}.", ("It rained", MAYOR))
        assert (desk.fault.code, desk.at, desk.said) == (code, at, [("It rained", "The mayor")])


class TestTheWay:
    def test_a_report_takes_the_place_of_a_listener(self) -> None:
        desk = Desk(
            "[It rained]{.said to='The Weir'}. [It rained]{.said through='The Bell'}.", ("It rained", ANN)
        )
        assert desk.after[0].hearer is None or desk.after[0].through is None
        desk = Desk("[It rained]{.said through='The Bell'}.", ("It rained", ANN))
        assert desk.after[0].through == Hearer("The Bell", Basis.EDITOR)

    def test_nobody_takes_it_away(self) -> None:
        desk = Desk("[It rained]{.said through=nobody}.", ("It rained", ANN))
        assert desk.after[0].through is None

    def test_not_beside_a_listener(self) -> None:
        desk = Desk("[It rained]{.said to='The Weir' through='The Bell'}.", ("It rained", ANN))
        assert (desk.fault.code, desk.at) == ("to-and-through", "through='The Bell'}.")

    def test_beside_a_listener_where_it_stands_in_a_letter(self) -> None:
        braces = "{.said to='The Weir' through='The Bell' occasion='in a letter'}"
        desk = Desk(f"[It rained]{braces}, she said in a letter.", ("It rained", ANN))
        assert desk.after[0].hearer == Hearer("The Weir", Basis.EDITOR)
        assert desk.after[0].through == Hearer("The Bell", Basis.EDITOR, Way.SEEN)


class TestTheForm:
    @pytest.mark.parametrize(
        ("words", "form"),
        [
            ("exact words", Form.DIRECT),
            ("Some exact  words", Form.MIXED),
            ("paraphrase", Form.INDIRECT),
        ],
    )
    def test_by_the_words_of_a_note(self, words: str, form: Form) -> None:
        desk = Desk(f"[“It rained”]{{.said by=miller form='{words}'}}.")
        assert desk.after[0].form is form

    def test_words_of_which_some_are_quoted_are_not_all_exact(self) -> None:
        desk = Desk("[“It” rained]{.said by=miller form='exact words'}.")
        assert (desk.fault.code, desk.after[0].form) == ("not-all-quoted", Form.MIXED)
        assert desk.at.startswith("form=")

    @pytest.mark.parametrize("words", ["[it rained]{braces}, it seems.", "and [it rained]{braces}."])
    def test_words_without_any_mark_are_not_exact(self, words: str) -> None:
        braces = "{.said by=miller form='exact words'}"
        desk = Desk(f"We heard that {words.replace('{braces}', braces)}", ("it rained", ANN))
        assert (desk.fault.code, desk.after[0].form) == ("not-all-quoted", Form.INDIRECT)
        assert desk.fault.wrong.startswith("None of these words")

    @pytest.mark.parametrize(
        "content",
        [
            "“So [it rained]{braces},” she said.",
            "> He heard that [it rained]{braces}.",
            "[It rained]{braces}",
            "THE MILLER: [it rained]{braces}, and so on.",
            "We read – [it rained]{braces} – there.",
            "We read *[it rained]{braces}* there.",
            "We read [*it rained*]{braces} there.",
            "**And the weather?**\n\nWell, [it rained]{braces}.",
        ],
    )
    def test_words_that_the_page_sets_apart_may_be(self, content: str) -> None:
        desk = Desk(content.replace("{braces}", "{.said by=miller form='exact words'}"))
        assert (desk.faults, desk.after[0].form) == ((), Form.DIRECT)

    def test_a_slip(self) -> None:
        desk = Desk("[It rained]{.said form=paraphrased}.", ("It rained", ANN))
        assert (desk.fault.code, desk.fault.mend) == ("unknown-value", "Did you mean “paraphrase”?")


class TestDays:
    def test_the_day_of_words(self) -> None:
        desk = Desk(
            "[It rained]{.said day='on Monday is 2024-03-04'} on Monday, he said.", ("It rained", ANN)
        )
        (dated,) = desk.after[0].dates
        assert dated.span.of(desk.source.text.characters) == "on Monday"
        assert dated.day == datetime.date(2024, 3, 4)

    def test_a_later_word_takes_the_place_of_an_earlier_one(self) -> None:
        desk = Desk(
            "[It rained]{.said day='Monday is 2024-03-04'} on Monday, and "
            "[it snowed]{.said day='on Monday is none'}.",
            ("It rained", ANN),
            ("it snowed", ANN),
        )
        assert [one.dates for one in desk.after] == [(), ()]

    def test_several_days(self) -> None:
        braces = "{.said day='Monday is 2024-03-04; Friday is 2024-03-08'}"
        desk = Desk(f"[It rained Monday and Friday]{braces}.", ("It rained Monday and Friday", ANN))
        assert [dated.day.day for dated in desk.after[0].dates] == [4, 8]

    @pytest.mark.parametrize(
        ("value", "code"),
        [
            ("2024-03-04", "no-day"),
            ("Monday is soon", "no-day"),
            ("Monday is 2024-02-30", "no-day"),
            ("Sunday is 2024-03-03", "unknown-day"),
        ],
    )
    def test_faults(self, value: str, code: str) -> None:
        desk = Desk(f"[It rained]{{.said day='{value}'}} on Monday.", ("It rained", ANN))
        assert (desk.fault.code, desk.at[:5]) == (code, "day='")

    def test_the_day_of_the_saying_can_be_taken_away(self) -> None:
        content = "[It rained]{.said when=2024-03-04} and [it snowed]{.said when=none}."
        desk = Desk(content, ("It rained", ANN), ("it snowed", ANN))
        assert [one.when for one in desk.after] == [datetime.date(2024, 3, 4), None]


def test_what_the_machine_took_for_told_is_addressed_where_a_paper_is_named() -> None:
    speakers = "speakers:\n  letter:\n    name: A letter\n    voice: document"
    front = f"---\ntitle: Mill\ndate: 2024-03-05\n{speakers}\n---\n\n"
    body = "Ann Lee told the council that [the mill must close]{.said by=letter}."
    (one,) = ArticleReader(NO_GLOSSARY).read_content(f"{front}{body}\n", "a.md").read.article.statements
    assert one.hearer is not None
    assert (one.hearer.name, one.hearer.way) == ("the council", Way.ADDRESSED)


class TestOtherStatements:
    @pytest.mark.parametrize(
        ("keys", "kind"),
        [
            ("answers='rain fell'", RelationKind.CONTRADICTS),
            ("answers='Rain, fell' stance=denies", RelationKind.CONTRADICTS),
            ("answers='rain fell' stance=disputes", RelationKind.DISPUTES),
            ("answers='rain fell' stance=confirms", RelationKind.CONFIRMS),
            ("repeats='rain fell'", RelationKind.RESTATES),
            ("example='rain fell'", RelationKind.EXAMPLE),
        ],
    )
    def test_named_by_some_of_its_words(self, keys: str, kind: RelationKind) -> None:
        content = f"Much rain fell. The sun shone. [It was dry]{{.said {keys}}}."
        found = ("Much rain fell", ANN), ("The sun shone", ANN), ("It was dry", MAYOR)
        desk = Desk(f"{content} Ann Lee sat.", *found)
        assert desk.faults == ()
        assert [(one.kind, one.other) for one in desk.after[2].relations] == [(kind, 1)]

    def test_one_that_comes_later(self) -> None:
        desk = Desk(
            "[It was dry]{.said answers='rain fell'}. Much rain fell.",
            ("It was dry", MAYOR),
            ("Much rain fell", ANN),
        )
        assert [one.other for one in desk.after[0].relations] == [2]

    def test_one_that_an_editor_adds_later(self) -> None:
        desk = Desk(
            "[It was dry]{.said answers='rain fell'}. [Much rain fell]{.said by=miller}.",
            ("It was dry", MAYOR),
        )
        assert [one.other for one in desk.after[0].relations] == [2]

    def test_all_who_say_the_words(self) -> None:
        desk = Desk(
            "[Much rain fell]{.said by='miller; Ann Lee'}. [It was dry]{.said answers='rain fell'}.",
            ("It was dry", MAYOR),
            ("Much rain fell", ANN),
        )
        assert [one.other for one in desk.after[2].relations] == [1, 2]

    def test_several_with_a_semicolon_between_them(self) -> None:
        content = "Much rain fell. The sun hid. [It was dry]{.said answers='rain fell; sun hid'}."
        found = ("Much rain fell", ANN), ("The sun hid", OLD_MILLER), ("It was dry", MAYOR)
        desk = Desk(content, *found)
        assert desk.faults == ()
        assert [one.other for one in desk.after[2].relations] == [1, 2]

    def test_each_of_several_must_be_found(self) -> None:
        found = ("Much rain fell", ANN), ("It was dry", MAYOR)
        desk = Desk("Much rain fell. [It was dry]{.said answers='rain fell; sun hid'}.", *found)
        assert (desk.fault.code, "sun hid" in desk.fault.wrong) == ("unknown-statement", True)
        assert desk.after[1].relations == ()

    def test_words_outside_every_statement_are_said_to_be_so(self) -> None:
        found = ("Much rain fell", ANN), ("It was dry", MAYOR)
        content = (
            "Citing two clerks, she said: Much rain fell. [It was dry]{.said answers='citing two clerks'}."
        )
        fault = Desk(content, *found).fault
        wrong = "The words “citing two clerks” stand in this article, but no statement holds them."
        assert (fault.code, fault.wrong) == ("unknown-statement", wrong)
        assert fault.mend == "Write words of a statement that has a note."

    @pytest.mark.parametrize(
        ("written", "meant"), [("mach rain fell", "Much rain fell"), ("Gannett-3 misile", "Gannet-3 missile")]
    )
    def test_words_nearly_those_of_another_are_led_to_them(self, written: str, meant: str) -> None:
        found = ("Much rain fell", ANN), ("A Gannet-3\nmissile hit it", OLD_MILLER), ("It was dry", MAYOR)
        content = f"{found[0][0]}. {found[1][0]}. [It was dry]{{.said answers='{written}'}}."
        assert Desk(content, *found).fault.mend == f"Did you mean “{meant}”?"

    def test_the_number_of_a_note_leads_to_words_of_its_statement(self) -> None:
        found = (
            ("Much rain fell on us", ANN),
            ("Much rain fell on the mill", MAYOR),
            ("It was dry", OLD_MILLER),
        )
        content = "Much rain fell on us. Much rain fell on the mill. [It was dry]{{.said answers='{}'}}."
        fault = Desk(content.format("2"), *found).fault
        words = "Much rain fell on the"
        own = f"Not its number but some of its words belong here: note 2 begins “{words}”."
        assert (fault.code, fault.mend) == ("unknown-statement", own)
        assert Desk(content.format(words), *found).faults == ()

    @pytest.mark.parametrize("number", ["3", "7"])
    def test_the_number_of_no_other_note_leads_nowhere(self, number: str) -> None:
        found = ("Much rain fell", ANN), ("It froze", MAYOR), ("It was dry", MAYOR)
        fault = Desk(f"Much rain fell. It froze. [It was dry]{{.said answers='{number}'}}.", *found).fault
        assert fault.mend == "Write some of its words as the article has them."

    @pytest.mark.parametrize("written", ["the sun hid", "Much", "it was dri", "…"])
    def test_other_words_are_led_to_none(self, written: str) -> None:
        found = ("Rain fell", ANN), ("It was dry", MAYOR)
        fault = Desk(f"Rain fell. [It was dry]{{.said answers='{written}'}}.", *found).fault
        assert fault.mend == "Write some of its words as the article has them."

    def test_none_takes_a_contradiction_away(self) -> None:
        content = "Ann Lee stole the flour. Lee said she [took no flour]{.said stance=denies@}."
        found = ("Ann Lee stole the flour", OLD_MILLER), ("took no flour", ANN)
        assert [one.other for one in Desk(content.replace("@", ""), *found).after[1].relations] == [1]
        assert Desk(content.replace("@", " answers=none"), *found).after[1].relations == ()

    def test_the_innermost_of_those_that_hold_the_words(self) -> None:
        desk = Desk(
            "He said it rained, and it froze. [It was mild]{.said answers='it froze'}.",
            ("it rained, and it froze", ANN),
            ("it froze", OLD_MILLER),
            ("It was mild", MAYOR),
            insides={2: 1},
        )
        assert [one.other for one in desk.after[2].relations] == [2]

    def test_some_words_that_a_statement_around_it_holds_too_are_noted(self) -> None:
        desk = Desk(
            "He said it rained, and the river froze. [It was mild]{.said answers='river froze'}.",
            ("it rained, and the river froze", ANN),
            ("the river froze", OLD_MILLER),
            ("It was mild", MAYOR),
            insides={2: 1},
        )
        assert (desk.fault.code, desk.fault.level) == ("unclear-statement", Level.NOTE)
        assert [one.other for one in desk.after[2].relations] == [2]

    def test_words_that_another_statement_has_with_an_s_are_noted(self) -> None:
        desk = Desk(
            "He said the river froze. The river’s bed dried. [It was mild]{.said answers='the river'}.",
            ("the river froze", ANN),
            ("The river’s bed dried", OLD_MILLER),
            ("It was mild", MAYOR),
        )
        assert (desk.fault.code, desk.fault.level) == ("unclear-statement", Level.NOTE)
        assert desk.fault.wrong == (
            "Two statements hold “the river”, one of them as “the river’s”: the other is taken."
        )
        assert [one.other for one in desk.after[2].relations] == [1]

    def test_inside_another(self) -> None:
        desk = Desk(
            "It rained, and [it froze]{.said inside='it rained'}.",
            ("It rained, and", ANN),
            ("it froze", MAYOR),
        )
        assert [one.inside for one in desk.after] == [None, 1]

    def test_inside_one_of_which_it_is_the_greater_part(self) -> None:
        content = "“I was told [the river froze and the barge sank]{.said by=miller inside='I was told'}.”"
        desk = Desk(content, ("“I was told the river froze and the barge sank.”", ANN))
        assert desk.said == [
            ("“I was told the river froze and the barge sank.”", "Ann Lee"),
            ("the river froze and the barge sank", "The old miller"),
        ]
        assert ([one.inside for one in desk.after], desk.faults) == ([None, 1], ())

    def test_a_minor_part_with_another_speaker_is_inside(self) -> None:
        """Whoever spoke around it still did: "Lee said he had “often” told the board that it froze"."""
        whole = "he had “often and in writing” told the board that it froze"
        content = f"Lee said {whole.replace('it froze', '[it froze]{.said by=miller}')}."
        desk = Desk(content, (whole, ANN))
        assert desk.said == [(whole, "Ann Lee"), ("it froze", "The old miller")]
        assert ([one.inside for one in desk.after], desk.faults) == ([None, 1], ())

    def test_a_minor_part_whose_speaker_speaks_for_himself_is_taken_out(self) -> None:
        whole = "it rained all night and all day, while it froze"
        content = f"Lee said {whole.replace('it froze', '[it froze]{.said by=miller inside=none}')}."
        desk = Desk(content, (whole, ANN))
        assert desk.said == [
            ("it rained all night and all day, while", "Ann Lee"),
            ("it froze", "The old miller"),
        ]
        assert ([one.inside for one in desk.after], desk.faults) == ([None, None], ())

    def test_a_minor_part_that_nobody_was_said_to_speak_is_all_there_is(self) -> None:
        content = "One hears it rained all night and [it froze]{.said by=miller}."
        desk = Desk(content, ("it rained all night and it froze", UNSTATED))
        assert desk.said == [("it froze", "The old miller")]

    def test_parts_that_are_most_of_one_divide_it(self) -> None:
        content = "Lee said [it rained]{.said by=miller} and [it froze]{.said by=mayor}. The mayor sat."
        desk = Desk(content, ("it rained and it froze", ANN), ("sat", MAYOR))
        assert desk.said[:2] == [("it rained", "The old miller"), ("it froze", "The mayor")]
        assert desk.after[0].inside is desk.after[1].inside is None

    def test_the_words_of_one_inside_another_correct_the_inner_one(self) -> None:
        inner = "the river froze and the barge sank"
        whole = f"“He told me {inner}.”"
        desk = Desk(
            "“He told me [the river froze and the barge sank]{.said by=miller}.”",
            (whole, ANN),
            (inner, MAYOR),
            insides={2: 1},
        )
        assert desk.said == [(whole, "Ann Lee"), (inner, "The old miller")]

    def test_brackets_in_brackets_are_two_statements(self) -> None:
        """The inner one has its own speaker, whatever its share of the outer one, and whichever was read."""
        inner, outer = "[the roof leaks]{.said by=miller}", "{.said by='Ann Lee'}"
        for content, found in (
            (f"[It rained and {inner}, she said]{outer}.", ()),
            (f"[It rained and {inner}, she said]{outer}.", (("the roof leaks", MAYOR),)),
            (f"[They said {inner}]{outer}.", (("the roof leaks", MAYOR),)),
            (f"[It rained and {inner}, she said]{outer}.", (("It rained and the roof leaks", MAYOR),)),
        ):
            desk = Desk(f"{content} Ann Lee sat.", *found)
            assert [(one.speaker.name, one.inside) for one in desk.after] == [
                ("Ann Lee", None),
                ("The old miller", 1),
            ], content
            assert desk.faults == ()

    def test_inside_none(self) -> None:
        desk = Desk(
            "It rained, and [it froze]{.said inside=none}.",
            ("It rained, and it froze", ANN),
            ("it froze", MAYOR),
            insides={2: 1},
        )
        assert [one.inside for one in desk.after] == [None, None]

    @pytest.mark.parametrize(
        ("key", "code"),
        [
            ("answers='it hailed'", "unknown-statement"),
            ("answers='…'", "unknown-statement"),
            ("answers='it rained'", "unclear-statement"),
            ("repeats='it was dry'", "statement-itself"),
            ("inside='all night'", "not-inside"),
        ],
    )
    def test_faults(self, key: str, code: str) -> None:
        desk = Desk(
            f"It rained all day. [It was dry]{{.said {key}}}.\n\nIt rained all night.",
            ("It rained all day", ANN),
            ("It was dry", MAYOR),
            ("It rained all night", ANN),
        )
        assert (desk.fault.code, desk.at.split("=")[0]) == (code, key.split("=")[0])
        assert desk.after[1].relations == ()

    @pytest.mark.parametrize("key", ["inside", "repeats"])
    def test_a_circle(self, key: str) -> None:
        desk = Desk(
            f"[It rained]{{.said {key}='it froze'}} and [it froze]{{.said {key}='it rained'}}.",
            ("It rained", ANN),
            ("it froze", ANN),
        )
        assert {fault.code for fault in desk.faults} == {"circular-statement"}
        assert all(one.inside is None for one in desk.after)


def test_a_listener_is_named_as_the_editor_writes_it() -> None:
    desk = Desk("[It rained]{.said to='the mayor'}. The mayor sat.", ("It rained", ANN), ("sat", MAYOR))
    assert desk.after[0].hearer == Hearer("the mayor", Basis.EDITOR)


@pytest.mark.parametrize(("written", "definite"), [("the Rye Agency", True), ("Rye Agency", False)])
def test_a_listener_has_the_article_that_the_text_gives_it(written: str, definite: bool) -> None:
    desk = Desk(f"[It rained]{{.said to='Rye Agency'}}. It told {written} so.", ("It rained", ANN))
    heard = desk.after[0].hearer
    assert heard is not None
    assert heard.definite is definite


@pytest.mark.parametrize(("outlet", "name"), [("The Weir", "The Weir"), (None, "this newspaper")])
def test_this_newspaper_is_the_outlet_of_the_article(outlet: str | None, name: str) -> None:
    desk = Desk("[It rained]{.said to='this newspaper'}.", ("It rained", ANN), outlet=outlet)
    assert desk.after[0].hearer == Hearer(name, Basis.EDITOR)


@pytest.mark.parametrize("words", ["to leave the cat and run", "leave the cat and run", "cat"])
def test_any_part_of_one_quotation_with_another_speaker_is_inside_it(words: str) -> None:
    whole = "“He told us to leave the cat and run,”"
    content = f"{whole.replace(words, f'[{words}]{{.said by=miller}}')} Lee said."
    desk = Desk(content, (whole, ANN), form=Form.DIRECT)
    assert desk.said == [(whole, "Ann Lee"), (words, "The old miller")]
    assert [one.inside for one in desk.after] == [None, 1]


def test_all_words_of_a_quotation_are_no_part_of_it() -> None:
    desk = Desk("“[It rained]{.said by=miller},” Lee said.", ("“It rained,”", ANN), form=Form.DIRECT)
    assert [one.speaker.name for one in desk.after] == ["The old miller"]


@pytest.mark.parametrize(("words", "stance"), [("Did it rain?", Stance.ASKS), ("It rained", Stance.ASSERTS)])
def test_a_question_that_an_editor_adds_is_asked(words: str, stance: Stance) -> None:
    desk = Desk(f"[{words}]{{.said by='Ann Lee'}} Ann Lee sat.", ("sat", ANN))
    assert next(one for one in desk.after if one.by_editor).stance is stance


def test_the_printer_of_the_article_speaks_under_its_whole_name() -> None:
    desk = Desk("[It rained]{.said by='The Weir'}. The Weir sat.", ("sat", ANN), outlet="The Weir")
    assert desk.after[0].speaker.name == "The Weir"


class TestNamesOfListeners:
    """A slip in `to` or `through` makes a new listener, which is allowed; a note asks."""

    TEXT = (
        "Ann Lee told the Baltic Tribune, not 12 reporters of Channel 5, about the Mill Board, as VNA has it."
    )

    @pytest.mark.parametrize("key", ["to", "through"])
    @pytest.mark.parametrize(
        ("slip", "meant"),
        [
            ("the Baltic Tribume", "the Baltic Tribune"),
            ("Baltik Tribune", "Baltic Tribune"),
            ("Anne Lee", "Ann Lee"),
            ("the Mil Board", "the Mill Board"),
            ("the old manne", "The old man"),
            ("the Wier", "The Weir"),
            ("VMA", "VNA"),
        ],
    )
    def test_a_name_that_is_nearly_anothers_is_noted(self, key: str, slip: str, meant: str) -> None:
        desk = Desk(
            f"[It rained]{{.said {key}='{slip}'}}. {self.TEXT}", ("It rained", OLD_MILLER), outlet="The Weir"
        )
        assert (desk.fault.code, desk.fault.level) == ("near-listener", Level.NOTE)
        assert desk.at.startswith(f"{key}='{slip}'")
        assert desk.fault.wrong == f"“{slip}” stands nowhere in the article."
        assert desk.fault.mend.casefold() == f"Did you mean “{meant}”?".casefold()
        heard = desk.after[0].hearer or desk.after[0].through
        assert heard == Hearer(slip, Basis.EDITOR)

    @pytest.mark.parametrize(
        ("slip", "noted"), [("Meridian Harbour Revue", True), ("Meridian Weir Revue", False)]
    )
    def test_one_word_of_a_long_name_may_be_one_that_is_alike(self, slip: str, noted: bool) -> None:
        text = (
            f"[It rained]{{.said to='The {slip}'}}. {self.TEXT} Ann Lee read *The Meridian Harbour Review*."
        )
        desk = Desk(text, ("It rained", OLD_MILLER), outlet="The Weir")
        assert [fault.code for fault in desk.faults] == ["near-listener"] * noted

    @pytest.mark.parametrize(
        "name",
        [
            "the Baltic Tribune",
            "the old man",
            "the Board",
            "nobody",
            "reporters of Channel 4",
            "a reporter",
            "12 reporter",
            "the Valley Herald",
            "the Baltic Times",
            "Dan Lee",
            "this newspaper",
        ],
    )
    def test_any_other_listener_is_good(self, name: str) -> None:
        desk = Desk(f"[It rained]{{.said to='{name}'}}. {self.TEXT}", ("It rained", ANN), outlet="The Weir")
        assert [fault.code for fault in desk.faults if fault.code == "near-listener"] == []


def test_who_is_named_for_a_whole_clause_told_nobody_whom_its_verb_told() -> None:
    head = "---\ndate: 2024-01-02\n---\n\n# Mill shut\n\n"
    words = '[The mayor asked Ann Lee to wait]{.said by="Bo Moe"}, in a hall. Bo Moe was there.\n'
    (one,) = ArticleReader(NO_GLOSSARY).read_content(head + words, "a.md").read.article.statements
    assert (one.speaker.name, one.hearer, one.stance) == ("Bo Moe", None, Stance.ASSERTS)


def test_a_description_under_the_name_that_is_printed_keeps_headline_and_members() -> None:
    content = (
        "---\ndate: 2024-01-02\nspeakers:\n  two:\n    name: Two officials at the mill board\n"
        "    voice: unnamed group\n    count: 2\n---\n\n"
        "# Norvia stops paying for pumps that failed in the cold, officials say\n\n"
        "Norvia has stopped paying for pumps, two officials at the mill board told the Herald. "
        "“It is over,” one of the officials said.\n"
    )
    found = ArticleReader(NO_GLOSSARY).read_content(content, "a.md").read.article.statements
    assert [one.speaker.key for one in found[:2]] == ["two", "two"]
    assert found[2].speaker.member_of == "two"
