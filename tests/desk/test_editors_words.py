"""Editor's words on statements that are given here by hand."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from dateutil.relativedelta import TU, relativedelta

from cases.pages import convert
from desk.one_desk import ANN, DAY, MAYOR, OLD_MILLER, OTHER_MAYOR, Desk
from whosaidthis.model import Basis, Form, Hearer, Level, Relation, RelationKind, Stance, Voice


class TestCorrecting:
    def test_a_name_replaces_the_speaker(self) -> None:
        desk = Desk("[It rained]{.said by='the old man'}, he said.", ("It rained", ANN))
        assert desk.said == [("It rained", "The old miller")]
        assert desk.after[0].speaker_basis is Basis.EDITOR
        assert desk.after[0].by_editor
        assert desk.faults == ()

    @pytest.mark.parametrize("name", ["miller", "The old miller", "old miller", "the old man", "MILLER"])
    def test_a_declared_speaker_by_any_of_its_names(self, name: str) -> None:
        desk = Desk(f"[It rained]{{.said by='{name}'}}, he said.", ("It rained", ANN))
        assert desk.after[0].speaker.key == "miller"

    @pytest.mark.parametrize("name", ["mill-board", "Mill Board", "the Board"])
    def test_an_entry_by_any_of_its_names(self, name: str) -> None:
        desk = Desk(f"[It rained]{{.said by='{name}'}}, he said.", ("It rained", ANN))
        assert (desk.after[0].speaker.name, desk.after[0].speaker.voice) == ("Mill Board", Voice.INSTITUTION)

    def test_a_speaker_that_the_machine_found(self) -> None:
        desk = Desk("[It rained]{.said by='Ann Lee'}. It snowed.", ("It rained", MAYOR), ("It snowed", ANN))
        assert desk.said == [("It rained", "Ann Lee"), ("It snowed", "Ann Lee")]

    @pytest.mark.parametrize(("name", "who"), [("Ms Lee", "Ann Lee"), ("Mr Lee", "Lee"), ("Ms Roe", "Roe")])
    def test_a_title_and_the_surname_of_one_who_speaks_are_that_one(self, name: str, who: str) -> None:
        desk = Desk(
            f"It rained, said Ann Lee. {name} left. [It is dry]{{.said by='{name}'}}.", ("It rained", ANN)
        )
        assert (desk.faults, desk.said[-1]) == ((), ("It is dry", who))

    def test_a_person_whom_the_article_names_and_who_said_nothing_so_far(self) -> None:
        desk = Desk("[It rained]{.said by='Bob Ray'}, it was said of Bob Ray.", ("It rained", ANN))
        assert (desk.after[0].speaker.name, desk.after[0].speaker.voice) == ("Bob Ray", Voice.NAMED_PERSON)

    @pytest.mark.parametrize(
        ("name", "voice", "count"),
        [("two people who saw it", Voice.UNNAMED_GROUP, 2), ("a retired postman", Voice.UNNAMED_PERSON, 1)],
    )
    def test_somebody_whom_the_article_only_describes(self, name: str, voice: Voice, count: int) -> None:
        desk = Desk(f"[It rained]{{.said by='{name}'}}, heard {name}.", ("It rained", ANN))
        speaker = desk.after[0].speaker
        assert (speaker.name, speaker.voice, speaker.count) == (name.capitalize(), voice, count)

    @pytest.mark.parametrize("name", ["the postman", "she", "two people who were there"])
    def test_whom_the_article_does_not_describe_so_is_nobody_known(self, name: str) -> None:
        desk = Desk(f"[It rained]{{.said by='{name}'}}, she told the postman.", ("It rained", ANN))
        assert [fault.code for fault in desk.faults] == ["unknown-speaker"]

    def test_nobody_is_no_speaker_stated(self) -> None:
        desk = Desk("[It rained]{.said by=nobody}, he said.", ("It rained", ANN))
        assert desk.after[0].speaker.voice is Voice.NOT_STATED

    def test_without_a_name_it_confirms(self) -> None:
        desk = Desk("[It rained]{.said}, he said.", ("It rained", ANN))
        assert desk.said == [("It rained", "Ann Lee")]
        assert desk.after[0].by_editor
        assert desk.after[0].speaker_basis is Basis.EDITOR

    def test_listener_stance_hedge_and_day(self) -> None:
        desk = Desk(
            "[It rained]{.said to='The Weir' stance=denies hedge=perhaps when=2024-03-05}, he perhaps said.",
            ("It rained", ANN),
        )
        one = desk.after[0]
        assert one.hearer == Hearer("The Weir", Basis.EDITOR)
        assert one.stance is Stance.DENIES
        assert one.hedge
        assert one.hedge.span.of(desk.source.text.characters) == "perhaps"
        assert one.when == datetime.date(2024, 3, 5)

    def test_other_brackets_are_other_words(self) -> None:
        desk = Desk("[It rained]{.said by='Ann Lee'} all day.", ("It rained all day", ANN))
        assert desk.said == [("It rained", "Ann Lee")]

    def test_punctuation_makes_no_other_words(self) -> None:
        desk = Desk("“[It rained]{.said by=miller},” he said.", ("“It rained,”", ANN))
        assert desk.said == [("“It rained,”", "The old miller")]

    def test_several_statements_in_one_pair_of_brackets(self) -> None:
        desk = Desk(
            "[“It rained. It snowed.”]{.said by=miller} It shone.",
            ("“It rained.", ANN),
            ("It snowed.”", ANN),
            ("It shone.", ANN),
        )
        assert [speaker for _, speaker in desk.said] == ["The old miller", "The old miller", "Ann Lee"]

    def test_one_speaker_in_place_of_two_joint_ones(self) -> None:
        desk = Desk("[It rained]{.said by=miller}, they said.", ("It rained", ANN), ("It rained", MAYOR))
        assert desk.said == [("It rained", "The old miller")]


class TestAdding:
    def test_a_statement_where_the_machine_found_none(self) -> None:
        desk = Desk("It snowed. [It rained]{.said by=miller}, no doubt.", ("It snowed", ANN))
        assert desk.said == [("It snowed", "Ann Lee"), ("It rained", "The old miller")]
        assert [one.number for one in desk.after] == [1, 2]
        assert len({one.anchor for one in desk.after}) == 2

    def test_it_is_numbered_in_the_order_of_the_text(self) -> None:
        desk = Desk("[It rained]{.said by=miller}. It snowed.", ("It snowed", ANN))
        assert [(one.number, one.speaker.key) for one in desk.after] == [(1, "miller"), (2, "ann-lee")]

    def test_its_form_is_read_from_its_quotation_marks(self) -> None:
        desk = Desk(
            "[“It rained,”]{.said by=miller} or [it “poured”]{.said by=miller}, [so]{.said by=miller}."
        )
        assert [one.form for one in desk.after] == [Form.DIRECT, Form.MIXED, Form.INDIRECT]

    def test_without_a_name_it_is_a_fault(self) -> None:
        desk = Desk("[It rained]{.said stance=denies}.")
        assert desk.after == ()
        assert (desk.fault.code, desk.at) == ("no-speaker", "It rained]{.said stance=denies}.")

    @pytest.mark.parametrize("by", ["Ann Lee; miller", "Ann Lee; miller; mill board"])
    def test_several_add_words_together_more_than_once(self, by: str) -> None:
        new = f"{{.said by='{by}'}}"
        desk = Desk(f"Ann Lee left. [It was late]{new}. [It was early]{new}. [It froze]{new}.")
        assert desk.faults == ()
        numbers = [one.number for one in desk.after]
        assert numbers == list(range(1, 1 + 3 * len(by.split(";"))))
        assert all(len(one.joint) == len(by.split(";")) - 1 for one in desk.after)


class TestWordsInsideAnothers:
    """What somebody says with all the words of another's report: "it reported, citing Ann Lee, that"."""

    def test_who_is_named_says_them_there(self) -> None:
        desk = Desk(
            "[it rained]{.said by='Ann Lee'}", ("it rained", MAYOR), ("it rained", ANN), insides={2: 1}
        )
        assert desk.said == [("it rained", "The mayor"), ("it rained", "Ann Lee")]
        assert [(one.inside, one.by_editor) for one in desk.after] == [(None, False), (1, True)]
        assert desk.faults == ()

    def test_who_reports_them_is_meant_by_its_own_name(self) -> None:
        desk = Desk("[it rained]{.said by=mayor}", ("it rained", MAYOR), ("it rained", ANN), insides={2: 1})
        assert [(one.inside, one.by_editor) for one in desk.after] == [(None, True), (1, False)]


class TestTakingAway:
    def test_the_statement_inside(self) -> None:
        desk = Desk("[It rained]{.unsaid}. It snowed.", ("It rained", ANN), ("It snowed", ANN))
        assert desk.said == [("It snowed", "Ann Lee")]
        assert desk.after[0].number == 1

    def test_one_that_is_mostly_inside(self) -> None:
        assert Desk("[It rained all]{.unsaid} day.", ("It rained all day", ANN)).said == []

    def test_the_greater_part_of_another(self) -> None:
        whole = "I hear the river froze and sank"
        desk = Desk(
            "“I hear [the river froze and sank]{.unsaid}.”",
            (whole, ANN),
            ("the river froze and sank", MAYOR),
            insides={2: 1},
        )
        assert desk.said == [(whole, "Ann Lee")]

    def test_one_that_is_mostly_outside_stays(self) -> None:
        desk = Desk("[It]{.unsaid} rained all day.", ("It rained all day", ANN))
        assert desk.said == [("It rained all day", "Ann Lee")]
        assert desk.fault.code == "nothing-unsaid"

    def test_the_one_whose_words_of_saying_stand_inside(self) -> None:
        before = "The bridge, built, they say, on promises, is old."
        content = "The bridge, [built, they say, on promises]{.unsaid}, is old."
        desk = Desk(content, ("The bridge, built", ANN), cue="say")
        assert desk.source.text.characters == before
        assert (desk.said, desk.faults) == ([], ())

    def test_what_an_editor_has_settled_inside_stays(self) -> None:
        desk = Desk(
            "Lee told the paper that [it rained]{.said by=miller}, [the agency reported]{.unsaid}.",
            ("Lee told the paper that it rained", MAYOR),
            ("it rained", ANN),
            insides={2: 1},
            cue="reported",
        )
        assert (desk.said, desk.faults) == ([("it rained", "The old miller")], ())
        assert desk.after[0].inside is None

    def test_words_of_saying_inside_are_no_matter_where_a_whole_statement_is(self) -> None:
        content = "It snowed, [she said. It rained]{.unsaid}."
        desk = Desk(content, ("It snowed", ANN), ("It rained", ANN), cue="said")
        assert desk.said == [("It snowed", "Ann Lee")]


class TestFaults:
    @pytest.mark.parametrize(
        ("name", "meant"),
        [("Wrenfild", True), ("wrenfeild", True), ("Renwick", False), ("Mr Wrenfild", False)],
    )
    def test_a_surname_misspelt_leads_to_the_one_who_has_it(self, name: str, meant: bool) -> None:
        harbour = replace(ANN, key="tobias-wrenfield", name="Tobias Wrenfield")
        text = f"It snowed. [It rained]{{.said by='{name}'}}, it was said."
        fault = Desk(text, ("It snowed", ANN), ("It rained", harbour)).fault
        assert fault.code == "unknown-speaker"
        assert (fault.mend == "Did you mean “Tobias Wrenfield”?") is meant

    @pytest.mark.parametrize(
        ("braces", "code", "written"),
        [
            (".said by='Anne Lee'", "unknown-speaker", "by='Anne Lee'}"),
            (".said by=miller too=x", "unknown-key", "too=x}"),
            (".said by=miller stance=denis", "unknown-value", "stance=denis}"),
            (".said by=miller when=today", "no-day", "when=today}"),
            (".said by=miller when=2024-02-30", "no-day", "when=2024-02-30}"),
            (".said by=miller when=2024-05-18", "said-after-article", "when=2024-05-18}"),
            (".said by=miller hedge=maybe", "unknown-hedge", "hedge=maybe}"),
            (".said by", "no-value", "by}"),
            (".unsaid by=miller", "unsaid-with-keys", "by=miller}"),
            ("said by=miller", "no-dot", "{said by=miller}"),
            (".said by=wheel", "unknown-speaker", "by=wheel}"),
            (".said by=“Ann Lee”", "curly-value", "by=“Ann Lee”}"),
            (".siad by=miller", "no-class", "{.siad by=miller}"),
            (".unsiad", "no-class", "{.unsiad}"),
            (".Said stance=denies", "no-class", "{.Said stance=denies}"),
            ("by=miller", "no-class", "{by=miller}"),
        ],
    )
    def test_each_has_its_place(self, braces: str, code: str, written: str) -> None:
        desk = Desk(f"So: [It rained]{{{braces}}}", ("It rained", ANN))
        assert (desk.fault.code, desk.at) == (code, written)

    @pytest.mark.parametrize(
        ("braces", "key", "right"),
        [
            (".said stance=declines to comment", "stance", 'stance="declines to comment"'),
            (".said by=Brandt & Lund stance=denies", "by", 'by="Brandt & Lund"'),
            (".said answers=asked him by letter to=Lee", "answers", 'answers="asked him by letter"'),
        ],
    )
    def test_a_value_of_several_words_without_marks_is_one_fault(
        self, braces: str, key: str, right: str
    ) -> None:
        desk = Desk(f"So: [It rained]{{{braces}}}", ("It rained", ANN))
        wrong = f"The value of “{key}” has several words and no quotation marks around them."
        assert (desk.fault.code, desk.fault.wrong) == ("unclosed-value", wrong)
        assert desk.fault.mend == f"Write {right}."

    def test_a_key_without_a_value_behind_another_is_told_as_that(self) -> None:
        desk = Desk("So: [It rained]{.said by=miller to}", ("It rained", ANN))
        assert (desk.fault.code, desk.at) == ("no-value", "to}")

    @pytest.mark.parametrize(
        ("key", "value", "meant"),
        [
            ("stance", "declines", "“declines to comment”"),
            ("stance", "comment", "“declines to comment”"),
            ("form", "exact", "“exact words” or “some exact words”"),
            ("form", "para", "“paraphrase”"),
            ("stance", "denis", "“denies”"),
        ],
    )
    def test_a_value_that_is_cut_short_goes_before_one_that_is_spelt_alike(
        self, key: str, value: str, meant: str
    ) -> None:
        desk = Desk(f"So: [It rained]{{.said by=miller {key}={value}}}", ("It rained", ANN))
        assert desk.fault.mend == f"Did you mean {meant}?"

    @pytest.mark.parametrize(
        ("verb", "meant"),
        [
            *((verb, "disputes") for verb in ("rejects", "refutes", "dismisses", "Rejected")),
            *((verb, "asserts") for verb in ("says", "claims", "tells", "said", "insists")),
            ("denied", "denies"),
            ("denys", "denies"),
            ("warning", "warns"),
            ("asked", "asks"),
            ("predict", "predicts"),
        ],
    )
    def test_a_verb_in_the_place_of_a_stance_leads_to_the_one_it_means(self, verb: str, meant: str) -> None:
        desk = Desk(f"So: [It rained]{{.said by=miller stance={verb}}}", ("It rained", ANN))
        assert (desk.fault.code, desk.fault.mend) == ("unknown-value", f"Did you mean “{meant}”?")

    @pytest.mark.parametrize("word", ["rejcts", "awaits", "pretends", "dreads"])
    def test_a_word_that_is_only_spelt_like_a_stance_is_shown_them_all(self, word: str) -> None:
        desk = Desk(f"So: [It rained]{{.said by=miller stance={word}}}", ("It rained", ANN))
        assert desk.fault.mend.startswith("Write one of asserts, denies, confirms,")

    @pytest.mark.parametrize("day", ["2024-05-17", "2024-05-16", "2024-05-15", "none"])
    def test_what_was_said_by_the_day_of_the_article_may_stand_in_it(self, day: str) -> None:
        assert Desk(f"[It rained]{{.said by=miller when={day}}}", ("It rained", ANN)).faults == ()

    @pytest.mark.parametrize(
        ("slip", "meant"),
        [
            *((slip, "unsaid") for slip in ("unsayd", "unsaied", "notsaid", "not-said", "Unsaid")),
            *((slip, "said") for slip in ("sayd", "siad", "saied", "say")),
        ],
    )
    def test_a_class_that_is_misspelt_is_led_to_the_right_one(self, slip: str, meant: str) -> None:
        for braces in (slip, f"small .{slip}"):
            desk = Desk(f"[It rained]{{.{braces}}}", ("It rained", ANN))
            assert (desk.fault.code, desk.fault.level) == ("no-class", Level.WARNING)
            assert desk.fault.wrong == f"“.{slip}” is not known here."
            assert desk.fault.mend == f"Did you mean “.{meant}”?"

    @pytest.mark.parametrize(
        ("slip", "shown", "mark"),
        [
            (".said, by=Ann", ".said", "comma"),
            (".said;", ".said", "semicolon"),
            (".unsaid,", ".unsaid", "comma"),
        ],
    )
    def test_a_mark_behind_a_class_is_told(self, slip: str, shown: str, mark: str) -> None:
        desk = Desk(f"[It rained]{{{slip}}}", ("It rained", ANN))
        assert desk.fault.wrong == f"A {mark} stands behind “{shown}”."
        assert desk.fault.mend == f"Write spaces between the words in these braces, and no {mark}."

    @pytest.mark.parametrize(
        ("braces", "name", "key"),
        [
            ('.saidby="Ann Lee"', ".saidby", "by"),
            ('.said,by="Ann Lee"', ".said,by", "by"),
            ('.said.by="Ann Lee"', ".said.by", "by"),
            ('.said-by="Ann Lee" to="The Weir"', ".said-by", "by"),
            (".said_by=Ann", ".said_by", "by"),
            ('.said="Ann Lee"', ".said", "by"),
            ("saidby='Ann Lee'", "saidby", "by"),
            (".unsaidby=Ann", ".unsaidby", "by"),
            (".saidstance=denies", ".saidstance", "stance"),
        ],
    )
    def test_a_class_and_a_key_in_one_are_told(self, braces: str, name: str, key: str) -> None:
        desk = Desk(f"So: [It rained]{{{braces}}}.", ("It rained", ANN))
        assert (desk.fault.code, desk.fault.level) == ("no-class", Level.WARNING)
        assert desk.fault.wrong == f"“{name}” is neither a class nor a key."
        assert desk.fault.mend == f'Write {{.said {key}="…"}}.'

    @pytest.mark.parametrize("braces", ['data-said="x"', 'said-all="x"', 'title="said by Ann"', ".by-line"])
    def test_an_attribute_that_only_has_our_word_in_it_is_left_alone(self, braces: str) -> None:
        assert Desk(f"So: [It rained]{{{braces}}}.", ("It rained", ANN)).faults == ()

    @pytest.mark.parametrize(
        "name",
        ["side", "small", "lead", "said-by-x", "aside", "slide", "unsafe", "unpaid", "md-icon"],
    )
    def test_a_span_with_a_class_of_somebody_elses_is_left_to_them(self, name: str) -> None:
        desk = Desk(f"[It rained]{{.{name} #top}}", ("It rained", ANN))
        assert (desk.said, desk.faults) == ([("It rained", "Ann Lee")], ())

    @pytest.mark.parametrize(
        ("braces", "written"),
        [
            ('.said by="both governments', 'by="both governments}'),
            (".said by='both governments", "by='both governments}"),
            ('.said by=both governments"', 'governments"}'),
            ('.said by="miller to="The Weir"', 'Weir"}'),
            ('.said by=miller to="The Weir when=2024-03-05', 'to="The Weir when=2024-03-05}'),
            ('.unsaid by="', 'by="}'),
        ],
    )
    def test_a_quotation_mark_that_is_never_closed_is_one_fault(self, braces: str, written: str) -> None:
        desk = Desk(f"So: [It rained]{{{braces}}}, “it” did.", ("It rained", ANN))
        assert (desk.fault.code, desk.at) == ("unclosed-value", f"{written}, “it” did.")

    @pytest.mark.parametrize(
        ("braces", "code", "mend"),
        [
            ('.said by = "Ann Lee"', "no-equals", 'Write by="…", without a space.'),
            ('.said by "Ann Lee"', "no-equals", 'Write by="…", without a space.'),
            (".said by=Ann Lee", "unclosed-value", 'Write by="Ann Lee".'),
            (".said by=Ann Lee to=Reuters", "unclosed-value", 'Write by="Ann Lee".'),
        ],
    )
    def test_a_slip_beside_a_value_is_one_fault(self, braces: str, code: str, mend: str) -> None:
        desk = Desk(f"So: [It rained]{{{braces}}}, it did.", ("It rained", ANN))
        assert (desk.fault.code, desk.fault.mend) == (code, mend)

    @pytest.mark.parametrize(("mark", "name"), [(",", "comma"), (";", "semicolon")])
    @pytest.mark.parametrize("gap", ["", " ", "  "])
    def test_a_mark_between_two_keys_is_one_fault(self, mark: str, name: str, gap: str) -> None:
        desk = Desk(
            f'So: [It rained]{{.said stance="denies"{mark}{gap}by="Ann Lee"}}, so.', ("It rained", ANN)
        )
        assert (desk.fault.code, desk.fault.wrong) == ("unknown-key", f"A {name} stands behind “stance”.")
        assert desk.fault.mend == "Write a space between two keys."

    def test_a_semicolon_inside_a_value_parts_two_speakers(self) -> None:
        assert Desk('So: [It rained]{.said by="Ann Lee; miller"}, so.', ("It rained", ANN)).faults == ()

    @pytest.mark.parametrize("next_keys", ['by="Ann Lee"', "by=miller stance=denies", 'stance="denies"'])
    @pytest.mark.parametrize(
        "keys", ['by="Ann Lee"', "by=miller", 'by="Ann Lee', "stance=denies by='Ann Lee'"]
    )
    def test_braces_that_are_not_closed_before_the_next_are_told_where_they_begin(
        self, keys: str, next_keys: str
    ) -> None:
        content = f"So: [It rained]{{.said {keys}, it did. [It snowed]{{.said {next_keys}}}, it did."
        desk = Desk(content, ("It rained", ANN))
        assert (desk.fault.code, desk.at) == ("broken-brackets", content[content.index("{") :])
        assert desk.fault.mend == "Write “}” where they end."

    @pytest.mark.parametrize("mark", ["", "”"])
    @pytest.mark.parametrize("keys", ["", "stance=denies "])
    def test_a_mark_that_is_not_closed_before_the_next_braces_is_told_where_it_begins(
        self, keys: str, mark: str
    ) -> None:
        first = f'{keys}by="Ann Lee{mark}'
        desk = Desk(
            f'So: [It rained]{{.said {first}}}, it did. [It snowed]{{.said stance="denies" by=miller}}, so.',
            ("It rained", ANN),
        )
        assert desk.fault.code == "unclosed-value"
        assert desk.at.startswith('by="Ann Lee')

    @pytest.mark.parametrize("value", ['"\'s Ann Lee"', "'The \"old\" miller'", "O'Neil"])
    def test_a_quotation_mark_of_the_value_itself_is_good(self, value: str) -> None:
        desk = Desk(f"[It rained]{{.said by={value}}}.", ("It rained", ANN))
        assert desk.fault.code == "unknown-speaker"

    @pytest.mark.parametrize(
        ("braces", "key"),
        [
            ('.said by: "Ann Lee"', "by"),
            ('.said by:"Ann Lee"', "by"),
            (".said by: Ann", "by"),
            ('.said by=miller to: "The old man"', "to"),
            ('.said by : "Ann Lee"', "by"),
        ],
    )
    def test_a_colon_in_the_place_of_the_equals_sign_is_one_fault(self, braces: str, key: str) -> None:
        desk = Desk(f"So: [It rained]{{{braces}}}.", ("It rained", ANN))
        assert desk.fault.code == "no-equals"
        assert desk.fault.mend == f'Write {key}="…".'
        assert desk.at == f"{braces[braces.index(key) :]}}}."

    def test_a_colon_hides_no_editors_word_without_a_class(self) -> None:
        desk = Desk('So: [It rained]{by: "Ann Lee"}.', ("It rained", ANN))
        assert desk.fault.code == "no-class"

    def test_brackets_of_the_text_have_to_be_escaped(self) -> None:
        desk = Desk("[It [sic] rained]{.said by=miller}.", ("It", ANN))
        assert desk.said == [("It", "Ann Lee")]
        assert (desk.fault.code, desk.at) == ("brackets-inside", "sic] rained]{.said by=miller}.")
        assert Desk(r"[It \[sic\] rained]{.said by=miller}.").said == [("It [sic] rained", "The old miller")]

    def test_two_pairs_of_brackets_are_one_fault(self) -> None:
        desk = Desk("So: [[It rained]]{.said by=miller}.", ("It rained", ANN))
        assert (desk.fault.code, desk.fault.mend) == (
            "brackets-inside",
            "Keep one pair, right before the braces.",
        )

    @pytest.mark.parametrize(
        ("value", "mend"),
        [
            ('["reporters"]', 'Write to="reporters".'),
            ('["the reporters"]', 'Write to="…".'),
            ("['two men', 'Ann']", 'Write to="…".'),
        ],
    )
    def test_a_list_in_braces_is_told_as_that(self, value: str, mend: str) -> None:
        desk = Desk(f"So: [It rained]{{.said to={value}}}.", ("It rained", ANN))
        assert (desk.fault.code, desk.fault.mend) == ("unclosed-value", mend)
        assert desk.fault.wrong == (
            "Brackets stand around the value of “to”, where only quotation marks belong."
        )

    def test_an_unknown_speaker_changes_nothing(self) -> None:
        desk = Desk("[It rained]{.said by=Mallory stance=denies}.", ("It rained", ANN))
        assert desk.said == [("It rained", "Ann Lee")]
        assert not desk.after[0].by_editor

    @pytest.mark.parametrize("slip", ["Anne Lee", "Lee"])
    def test_a_slip_is_led_to_the_right_name(self, slip: str) -> None:
        desk = Desk(f"[It rained]{{.said by='{slip}'}}.", ("It rained", ANN))
        assert desk.fault.mend == "Did you mean “Ann Lee”?"

    def test_a_stranger_is_told_who_is_known(self) -> None:
        mend = Desk("[It rained]{.said by=Zachariasz}.", ("It rained", ANN)).fault.mend
        assert "“Ann Lee”" in mend
        assert "“The old miller”" in mend

    def test_a_name_for_two_is_told_their_keys(self) -> None:
        desk = Desk(
            "[It rained]{.said by='the mayor'}. It shone.", ("It rained", MAYOR), ("It shone", OTHER_MAYOR)
        )
        assert desk.fault.code == "unclear-speaker"
        assert "mayor, mayor-2" in desk.fault.mend

    def test_a_key_of_the_front_matter_is_clear_though_another_is_called_so(self) -> None:
        twin = replace(OLD_MILLER, key="miller-2", name="miller")
        desk = Desk("[It rained]{.said by=miller}. It shone.", ("It rained", MAYOR), ("It shone", twin))
        assert desk.after[0].speaker.key == "miller"

    def test_what_an_editor_has_settled_around_it_stays_and_the_inner_one_goes(self) -> None:
        desk = Desk(
            "[The board [warned that it rained]{.unsaid} in May]{.said by='Ann Lee'}.",
            ("The board warned that it rained in May", ANN),
            ("it rained", MAYOR),
            insides={2: 1},
        )
        assert desk.said == [("The board warned that it rained in May", "Ann Lee")]

    def test_nothing_to_take_away_inside_what_is_settled_is_a_fault(self) -> None:
        desk = Desk(
            "[The board met [in the old hall of the mill]{.unsaid} in May]{.said by=miller}.",
            ("The board met in the old hall of the mill in May", MAYOR),
        )
        assert desk.fault.code == "nothing-unsaid"

    def test_brackets_around_no_words(self) -> None:
        assert Desk("So: [`x`]{.said by=miller}").fault.code == "empty-brackets"

    def test_a_good_key_beside_a_bad_one_counts(self) -> None:
        desk = Desk("[It rained]{.said stance=denies when=soon}.", ("It rained", ANN))
        assert desk.after[0].stance is Stance.DENIES


def test_without_editors_words_nothing_changes() -> None:
    desk = Desk("It rained. It snowed.", ("It rained", ANN), ("It snowed", MAYOR))
    assert [one.anchor for one in desk.after] == ["s-1", "s-2"]
    assert desk.faults == ()


def test_a_denial_contradicts_the_charge_that_an_editor_adds_beside_it() -> None:
    desk = Desk(
        "[Ann Lee stole the flour]{.said by='the old man' stance=accuses}, it was said. "
        "Lee says she [took no flour]{.said stance=denies}.",
        ("took no flour", ANN),
    )

    assert [one.speaker.name for one in desk.after] == ["The old miller", "Ann Lee"]
    assert desk.after[1].relations == (Relation(RelationKind.CONTRADICTS, 1),)


def test_a_denial_whose_charge_an_editor_takes_away_contradicts_nothing() -> None:
    desk = Desk(
        "[Ann Lee stole the flour]{.unsaid}. Lee says she [took no flour]{.said stance=denies}.",
        ("Ann Lee stole the flour", OLD_MILLER),
        ("took no flour", ANN),
    )

    assert [one.relations for one in desk.after] == [()]


def test_a_day_in_words_that_an_editor_makes_a_statement_is_resolved() -> None:
    desk = Desk("[The path will be closed from Monday]{.said by='the old man'}.")
    assert [dated.day for dated in desk.after[0].dates] == [datetime.date(2024, 5, 20)]


def test_a_speaker_is_known_by_the_articles_own_words_for_it() -> None:
    """The note calls "her neighbour" Ann Lee's neighbour; the editor writes what stands in the article."""
    content = "Ann Lee, 61, slept. Her neighbour said it rained. [It was loud]{.said by='Her neighbour'}."
    read = convert(f"---\ndate: 2024-05-16\n---\n\n{content}\n")[1]
    first, second = read.article.statements
    assert (first.speaker.name, read.faults) == ("Ann Lee's neighbour", ())
    assert second.speaker == first.speaker


class TestMisread:
    def test_words_given_to_somebody_tell_no_more_who_says_the_rest(self) -> None:
        """The machine took a part of what is said for its speaker and cue: the editor's word wins."""
        article = convert("[The union says it]{.said by='Ann Lee'} is late, as Ann Lee knew.")[1].article
        said = [(one.speaker.name, one.content[0].of(article.text.characters)) for one in article.statements]
        assert said == [("Ann Lee", "The union says it")]


class TestDaysOfTheWriters:
    @pytest.mark.parametrize(("day", "given"), [("2024-05-03", datetime.date(2024, 5, 3)), ("none", None)])
    def test_a_day_is_given_to_words_that_nobody_says(self, day: str, given: datetime.date | None) -> None:
        desk = Desk(f"[It rained on Friday]{{.said day='on Friday is {day}'}} in the north.")
        assert (desk.after, desk.faults) == ((), ())
        assert [one for _, one in desk.own_days] == [given]

    def test_the_day_that_is_read_anyway_is_needless(self) -> None:
        day = (DAY + relativedelta(weekday=TU(-1))).isoformat()
        desk = Desk(f"[It rained on Tuesday]{{.said day='on Tuesday is {day}'}} in the north.")
        assert [fault.code for fault in desk.faults] == ["needless-correction"]


class TestInsideAQuotation:
    TOLD = "“The board [told me to log it]{%s},” said Ann Lee."

    def test_brackets_around_what_somebody_was_told_to_do_are_about_that(self) -> None:
        article = convert(self.TOLD % ".said by='nobody'")[1].article
        assert [(one.speaker.name, one.inside) for one in article.statements] == [("Ann Lee", None), ("", 1)]

    def test_what_is_unsaid_in_a_quotation_leaves_the_quotation(self) -> None:
        read = convert(self.TOLD % ".unsaid")[1]
        assert [one.speaker.name for one in read.article.statements] == ["Ann Lee"]
        assert read.faults == ()

    def test_some_words_of_a_quotation_are_not_taken_out_of_it(self) -> None:
        """That would make the paper's own words of the rest, and nobody would be told."""
        read = convert("“They [told me to log it]{.unsaid},” said Ann Lee.")[1]
        assert [one.speaker.name for one in read.article.statements] == ["Ann Lee"]
        assert [fault.code for fault in read.faults] == ["nothing-unsaid"]

    def test_a_whole_sentence_of_a_quotation_can_be_unsaid(self) -> None:
        read = convert("“[It leaks now.]{.unsaid} We know it,” said Ann Lee.")[1]
        assert (len(read.article.statements), read.faults) == (1, ())


def test_wide_brackets_with_the_same_speaker_keep_who_was_told() -> None:
    read = convert("[The roof is unsafe, two inspectors told the Herald]{.said by='Two inspectors'}.")[1]
    (one,) = read.article.statements
    assert one.hearer is not None
    assert (one.speaker.name, one.hearer.name, read.faults) == ("Two inspectors", "Herald", ())
