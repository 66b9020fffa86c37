"""The notes of whole paragraphs, as a reader reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from xml.etree.ElementTree import Element

import markdown
import pytest
from markdown.treeprocessors import Treeprocessor

from rendering import arms
from rendering.making import ANN, COUNCIL, GUARDS, NOBODY, NURSE, REPORT, Maker, find, paragraphs
from whosaidthis.model import (
    Article,
    Basis,
    Candidate,
    DatedWords,
    DeclaredSpeaker,
    Facts,
    Form,
    Hearer,
    Hedge,
    Kind,
    Relation,
    RelationKind,
    Retold,
    Speaker,
    Stance,
    Voice,
)
from whosaidthis.reading.tree import read_tree
from whosaidthis.rendering.notes.cast import gather_cast
from whosaidthis.rendering.notes.of_a_paragraph import item_marks, paragraph_notes
from whosaidthis.rendering.notes.only_about import find_only_about
from whosaidthis.rendering.wording import plain


def lines(article: Article, block: int) -> list[str]:
    """A paragraph's notes as lines: name, then each part with its numbers, then the last line."""
    cast = gather_cast(article, {})
    own = [span for span in article.own_words if article.text.blocks[block].span.holds(span)]
    said = [one for one in article.statements if one.block == block]
    notes = paragraph_notes("here", said, own, cast)
    found = []
    for item in notes.speakers:
        found.append(plain(item.who))
        for part in item.lines:
            numbers = "–".join(str(number) for number in dict.fromkeys((part.numbers[0], part.numbers[-1])))
            found.append(f"{numbers} {' '.join(plain(one) for one in part.sentences)}")
            found.extend([plain(part.route)] if part.route else ())
    return found + ([notes.own_words] if notes.own_words else [])


@pytest.fixture(scope="module")
def deal() -> Article:
    found: list[Article] = []

    class Reading(Treeprocessor):
        def run(self, root: Element) -> None:
            found.append(arms.article(read_tree(root).text))

    md = markdown.Markdown()
    md.treeprocessors.register(Reading(md), "reading", 6.5)
    md.convert(arms.MARKDOWN)
    return found[0]


def test_words_of_a_retold_report_are_its_outlets_and_are_said_to_be_retold() -> None:
    report = Retold("Dam", "The Weir")
    maker = Maker(paragraphs("It leaks, Ann Lee reportedly said. It rained all day."))
    maker.one("It leaks", ANN, hedge=Hedge("reportedly", find(maker.text, "reportedly")))
    own = (find(maker.text, "It rained all day"),)
    retelling = maker.article(Facts(outlet="The Weir", retold=report), own_words=own)
    printed = maker.article(
        Facts(outlet="The Weir", retold=replace(report, word_for_word=True)), own_words=own
    )
    assert "The Weir writes “reportedly”." in " ".join(lines(retelling, 0))
    assert lines(retelling, 0)[-1] == "Not underlined: The Weir’s own words, retold; we found no source."
    assert "The Weir writes “reportedly”." in " ".join(lines(printed, 0))
    assert lines(printed, 0)[-1] == "Not underlined: The Weir’s own words; we found no source."


def test_a_reason_that_one_of_a_group_has_is_told_with_the_group() -> None:
    maker = Maker(paragraphs("It leaks, three guards said. It is old, one said."))
    maker.one("It leaks", GUARDS)
    maker.one("It is old", replace(NURSE, member_of=GUARDS.key, reason="he fears them"))
    told = " ".join(lines(maker.article(), 0))
    assert "The article says why one of them is unnamed: note 2." in told
    assert "reason given: “he fears them”." in told
    assert "does not say why" not in told


def test_of_another_one_of_that_group_it_is_told_that_no_reason_is_given() -> None:
    maker = Maker(paragraphs("It leaks, three guards said. It is old, one said. It fell, the last said."))
    maker.one("It leaks", GUARDS)
    maker.one("It is old", replace(NURSE, member_of=GUARDS.key, reason="he fears them"))
    maker.one("It fell", replace(NURSE, key="last", name="The last", member_of=GUARDS.key))
    told = lines(maker.article(), 0)
    assert any(line.startswith("3 1 unnamed person; no reason given.") for line in told), told


def test_one_of_a_group_whose_note_tells_of_all_has_no_word_of_it() -> None:
    maker = Maker(paragraphs("It leaks, three guards said. It is old, one said."))
    maker.one("It leaks", GUARDS)
    maker.one("It is old", replace(NURSE, member_of=GUARDS.key))
    told = " ".join(lines(maker.article(), 0))
    assert told.count("say why") + told.count("no reason") == 1


DEAL = [
    ["Reuters", "1 The headline repeats note 2. It is not a second source."],
    [
        "Reuters",
        "2 News agency. Paraphrase. We read “Tuesday” as 18 October 2022.",
        "Reuters report → The Week → here",
        "Not underlined: The Week’s own words; we found no source.",
    ],
    [
        "Two Iranian officials and two Iranian diplomats",
        "3 4 unnamed people. Paraphrase. The Week does not say why they are unnamed.",
        "Told Reuters → The Week → here",
        "An official of a Western country",
        "4 1 unnamed person; no reason given. Paraphrase. Confirms the deal in note 3. "
        "The Week writes “reportedly”.",
        "As we read it, told Reuters → The Week → here",
    ],
    [
        "The Week does not say who",
        "5–6 Paraphrase. The Week writes “reportedly”; we read that as covering both statements.",
        "As we read it, Reuters → The Week → here",
    ],
    [
        "One of the two Iranian diplomats in note 3, as we read it",
        "7 1 unnamed person. Exact words.",
        "Told Reuters → The Week → here",
        "8 Inside this quotation Russia is said to have asked. That is the diplomat’s account alone.",
        "9 Denies. The same diplomat, as we read it. Paraphrase. "
        "The notes name no statement that this answers.",
        "As we read it, told Reuters → The Week → here",
        "Not underlined: The Week’s own forecast; we found no source.",
    ],
    [
        "The same diplomat, as we read it",
        "10–12 Exact words. We read “the diplomat” as the person in note 7, "
        "and both quotations as one voice.",
        "As we read it, told Reuters → The Week → here",
    ],
    [
        "Russia and Iran",
        "13–14 Two states; no person is named. Both deny. Paraphrase. Contradicted by notes 15 and 16.",
        "Listener not stated → The Week → here",
        "American officials",
        "15 Unnamed, number not given. Paraphrase. Dispute notes 13 and 14.",
        "Listener not stated → The Week → here",
        "State Department",
        "16 No person is named. Paraphrase. Contradicts notes 13 and 14. "
        "It is the one example that the article gives for note 15. We read “Monday” as 17 October 2022.",
        "Told Reuters → The Week → here",
    ],
]


@pytest.mark.parametrize("block", range(len(DEAL)))
def test_the_notes_of_the_arms_deal(deal: Article, block: int) -> None:
    assert lines(deal, block) == DEAL[block]


def maker(*bodies: str) -> Maker:
    return Maker(paragraphs(*bodies))


def test_a_named_person() -> None:
    made = maker("The bridge is safe, Ann Lee, the mayor, said.")
    made.one("The bridge is safe", ANN, "Ann Lee, the mayor", "said")
    assert lines(made.article(), 0) == [
        "Ann Lee, mayor",
        "1 Named. Paraphrase.",
        "Listener not stated → here",
    ]


def test_a_named_person_known_by_a_pronoun() -> None:
    made = maker("The bridge is safe, Ann Lee said.", "She said it would open soon.")
    made.one("The bridge is safe", ANN, "Ann Lee", "said")
    made.one("it would open soon", ANN, "She", "said", speaker_basis=Basis.INFERRED, same_as=1)
    who, said, _ = lines(made.article(), 1)
    assert who == "Ann Lee, mayor, as we read it"
    assert said == "2 Named. Paraphrase. We read “She” as Ann Lee."


def test_what_is_told_of_them_is_no_part_of_the_words_that_we_read() -> None:
    made = maker("Beds are short, a nurse said.", "The nurse, who left in May, said it was bad.")
    made.one("Beds are short", NURSE, "a nurse", "said")
    named = "The nurse, who left in May"
    made.one("it was bad", NURSE, named, "said", speaker_basis=Basis.INFERRED, same_as=1)
    assert lines(made.article(), 1)[1] == "2 Paraphrase. We read “The nurse” as the person in note 1."


def test_the_reason_is_given_once_a_source() -> None:
    made = maker("Beds are short, a nurse said.", "Staff are leaving, the nurse said.")
    made.one("Beds are short", NURSE, "a nurse", "said")
    made.one("Staff are leaving", NURSE, "the nurse", "said", speaker_basis=Basis.INFERRED, same_as=1)
    first, second = lines(made.article(), 0), lines(made.article(), 1)
    assert "The article does not say why they are unnamed." in first[1]
    assert second[:2] == [
        "The same nurse, as we read it",
        "2 Paraphrase. We read “the nurse” as the person in note 1.",
    ]


def test_him_is_no_noun_for_who_speaks() -> None:
    made = maker("Beds are short, a nurse said.", "According to him, staff are leaving.")
    made.one("Beds are short", NURSE, "a nurse", "said")
    made.one("staff are leaving", NURSE, "him", "According to", speaker_basis=Basis.INFERRED, same_as=1)
    assert lines(made.article(), 1)[0] == "The same nurse, as we read it"


def test_whom_the_headline_means_is_nobodys_same_before_anybody_is_named() -> None:
    made = maker("Beds are short, nurse says", "Beds are short, a nurse said.")
    made.one("Beds are short", NURSE, "nurse", "says", speaker_basis=Basis.INFERRED, same_as=2)
    made.one("Beds are short", NURSE, "a nurse", "said")
    assert lines(made.article(), 0)[0] == f"{NURSE.name}, as we read it"


def test_a_reason_in_other_words_than_the_articles_is_not_quoted() -> None:
    made = maker("Beds are short, said a nurse who feared for her job.")
    made.one("Beds are short", replace(NURSE, reason="fear for her job"), "a nurse", "said")
    assert (
        lines(made.article(), 0)[1] == "1 1 unnamed person. Paraphrase. "
        "Why they are unnamed, in an editor’s words: fear for her job."
    )


def test_a_reason_that_the_article_gives_is_quoted() -> None:
    made = maker("Beds are short, said a nurse who feared for her job.")
    made.one("Beds are short", replace(NURSE, reason="feared for her job"), "a nurse", "said")
    assert (
        lines(made.article(), 0)[1]
        == "1 1 unnamed person. Paraphrase. The article says why: “feared for her job”."
    )


def test_a_speaker_who_comes_back_in_the_paragraph_stands_under_one_name() -> None:
    made = maker("Beds are short, a nurse said. Ann Lee said money was there. The nurse denied it.")
    made.one("Beds are short", NURSE, "a nurse", "said")
    made.one("money was there", ANN, "Ann Lee", "said")
    made.one(
        "denied it",
        NURSE,
        "The nurse",
        "denied",
        stance=Stance.DENIES,
        speaker_basis=Basis.INFERRED,
        same_as=1,
    )
    found = lines(made.article(), 0)
    assert [line.split()[0] for line in found if line[0].isdigit()] == ["1", "3", "2"]
    assert found.count("A nurse at the clinic") == 1


def test_a_denial_of_a_known_charge_names_the_charge() -> None:
    made = maker("The bridge leaks, a nurse said. Ann Lee denied that the bridge leaks.")
    made.one("The bridge leaks", NURSE, "a nurse", "said")
    made.one(
        "denied that the bridge leaks",
        ANN,
        "Ann Lee",
        "denied",
        stance=Stance.DENIES,
        relations=(Relation(RelationKind.CONTRADICTS, 1),),
    )
    found = lines(made.article(), 0)
    assert "2 Named. Denies. Paraphrase. Contradicts note 1." in found
    assert any(line.endswith("Contradicted by note 2.") for line in found)
    assert not any("charge" in line for line in found)


@pytest.mark.parametrize(
    ("signed", "said"),
    [
        (True, "The notes name no statement that this answers."),
        (False, "We found nobody in the article who made the charge."),
    ],
)
def test_a_denial_of_nothing_on_the_page_says_only_what_is_known(signed: bool, said: str) -> None:
    maker = Maker(paragraphs("Ann Lee denied that the dam leaked."))
    maker.one("denied that the dam leaked", ANN, stance=Stance.DENIES, form=Form.INDIRECT)
    article = maker.article()
    article = replace(article, statements=tuple(replace(one, checked=signed) for one in article.statements))

    assert lines(article, 0)[1] == f"1 Named. Denies. Paraphrase. {said}"


def test_who_contradicts_what_is_told_later_is_said_from_both_sides() -> None:
    made = maker("Ann Lee denied that the bridge leaks. A nurse said it leaks.")
    denies = (Relation(RelationKind.CONTRADICTS, 2),)
    made.one("that the bridge leaks", ANN, "Ann Lee", "denied", stance=Stance.DENIES, relations=denies)
    made.one("it leaks", NURSE, "A nurse", "said")
    told = lines(made.article(), 0)
    assert any("Denies. Paraphrase. Contradicts note 2." in line for line in told)
    assert any(line.endswith("Contradicted by note 1.") for line in told)


def test_a_contradiction_that_both_sides_carry_is_said_once_from_each_side() -> None:
    made = maker("The bridge leaks, a nurse said. The bridge is dry, Ann Lee said.")
    made.one("The bridge leaks", NURSE, "a nurse", "said", relations=(Relation(RelationKind.CONTRADICTS, 2),))
    made.one("The bridge is dry", ANN, "Ann Lee", "said", relations=(Relation(RelationKind.CONTRADICTS, 1),))
    text = " ".join(lines(made.article(), 0))
    assert (text.count("Contradicts note 1."), text.count("Contradicted by note 2.")) == (1, 1)


def test_two_quotations_around_a_cue_are_read_as_one_voice_and_say_so() -> None:
    made = maker("“Beds are short,” a nurse said. “Staff are leaving.”")
    made.one("“Beds are short,”", NURSE, "a nurse", "said", form=Form.DIRECT)
    made.one(
        "“Staff are leaving.”", NURSE, form=Form.DIRECT, speaker_basis=Basis.INFERRED, same_as=1, goes_on=True
    )
    found = lines(made.article(), 0)
    assert found[1].startswith("1–2 1 unnamed person. Exact words.")
    assert found[1].endswith("We read both quotations as one voice.")


def test_statements_with_another_hearer_are_told_apart() -> None:
    made = maker("Beds are short, a nurse told the Wire. Staff are leaving, a nurse told the court.")
    made.one("Beds are short", NURSE, "a nurse", "told", hearer=Hearer("the Wire", Basis.STATED))
    made.one("Staff are leaving", NURSE, "a nurse", "told", hearer=Hearer("the court", Basis.STATED))
    found = lines(made.article(), 0)
    assert [line for line in found if line.startswith("Told")] == [
        "Told the Wire → here",
        "Told the court → here",
    ]


def told(*bases: Basis, occasions: Sequence[Basis] = ()) -> list[str]:
    """The lines of two statements that Ann Lee told reporters, each with the basis of its hearer."""
    made = maker("Beds are short, Ann Lee told reporters. Staff are leaving, Ann Lee added.")
    for number, words in enumerate(("Beds are short", "Staff are leaving")):
        on: dict[str, Any] = {}
        if occasions:
            on = {"occasion": "at a fair", "occasion_basis": occasions[number]}
        made.one(words, ANN, "Ann Lee", hearer=Hearer("reporters", bases[number]), **on)
    return lines(made.article(), 0)


@pytest.mark.parametrize(
    ("bases", "way"),
    [
        ((Basis.STATED, Basis.STATED), "Told reporters → here"),
        ((Basis.STATED, Basis.INFERRED), "Told reporters (as we read it in note 2) → here"),
        ((Basis.INFERRED, Basis.EDITOR), "Told reporters (as we read it in note 1) → here"),
        ((Basis.INFERRED, Basis.INFERRED), "As we read it, told reporters → here"),
    ],
)
def test_a_note_on_two_statements_tells_for_which_of_them_the_listener_is_our_reading(
    bases: tuple[Basis, Basis], way: str
) -> None:
    assert told(*bases) == ["Ann Lee, mayor", "1–2 Named. Paraphrase.", way]


def test_a_note_on_two_statements_tells_for_which_of_them_the_occasion_is_our_reading() -> None:
    found = told(Basis.STATED, Basis.STATED, occasions=(Basis.STATED, Basis.INFERRED))
    assert found[2] == "Told reporters at a fair (as we read it in note 2) → here"


def test_a_note_on_two_statements_tells_which_of_them_has_the_day() -> None:
    made = maker("Beds are short, Ann Lee said on Tuesday. Staff are leaving, Ann Lee said.")
    day = DatedWords(find(made.text, "Tuesday"), date(2022, 10, 18))
    made.one("Beds are short", ANN, "Ann Lee", dates=(day,))
    made.one("Staff are leaving", ANN, "Ann Lee")
    assert (
        lines(made.article(), 0)[1]
        == "1–2 Named. Paraphrase. We read “Tuesday” in note 1 as 18 October 2022."
    )


def test_a_listener_of_our_reading_is_told_again_below_one_that_the_article_names() -> None:
    made = maker("Beds are short, Ann Lee told reporters. She denied it.")
    made.one("Beds are short", ANN, "Ann Lee", hearer=Hearer("reporters", Basis.STATED))
    made.one("denied it", ANN, stance=Stance.DENIES, hearer=Hearer("reporters", Basis.INFERRED))
    ways = [line for line in lines(made.article(), 0) if line.endswith("→ here")]
    assert ways == ["Told reporters → here", "As we read it, told reporters → here"]


def test_an_editors_word_replaces_our_reading() -> None:
    made = maker("Beds are short, the woman said.")
    made.one("Beds are short", NURSE, "the woman", "said", speaker_basis=Basis.EDITOR, by_editor=True)
    found = lines(made.article(), 0)[1]
    assert found.endswith("By an editor’s word, not the machine’s reading.")
    assert "We read" not in found


def described(*, going_on: bool) -> list[str]:
    """The lines of a quotation whose speaker an editor has described, and of what goes on after it."""
    made = maker("“Beds are short,” the woman said. “Staff are leaving.”")
    words = "“Beds are short,”" if going_on else ("“Beds are short,”", "“Staff are leaving.”")
    made.one(words, NURSE, "the woman", "said", form=Form.DIRECT, speaker_basis=Basis.EDITOR)
    if going_on:
        basis = Basis.INFERRED
        made.one("“Staff are leaving.”", NURSE, form=Form.DIRECT, speaker_basis=basis, goes_on=True)
    return lines(made.article(), 0)


def test_an_editor_who_describes_a_speaker_says_who_speaks_and_no_more() -> None:
    assert described(going_on=False)[1].endswith("Who speaks is an editor’s word, not the machine’s reading.")


def test_an_editors_word_is_told_of_no_statement_that_the_machine_joined_to_it() -> None:
    assert described(going_on=True)[1].endswith(
        "Who speaks in note 1 is an editor’s word, not the machine’s reading. "
        "We read both quotations as one voice."
    )


def test_an_editor_who_has_named_the_speaker_has_not_left_everything_to_the_machine() -> None:
    made = maker("Beds are short, the woman said.")
    made.one("Beds are short", NURSE, "the woman", "said", speaker_basis=Basis.EDITOR)
    article = made.article()
    (item,) = paragraph_notes("here", article.statements, [], gather_cast(article, {})).speakers
    assert plain(item.unchecked) == "All else in this note is read by machine, not checked."


@pytest.mark.parametrize(
    ("declared", "unchecked"),
    [
        ((), ""),
        (
            (NURSE,),
            "The description of a nurse at the clinic is an editor’s word. "
            "All else in this note is read by machine, not checked.",
        ),
        (
            (NURSE, ANN),
            "The description of a nurse at the clinic and Ann Lee is an editor’s word. "
            "All else in this note is read by machine, not checked.",
        ),
    ],
)
def test_what_an_editor_describes_is_not_called_the_machines_reading(
    declared: tuple[Speaker, ...], unchecked: str
) -> None:
    made = maker("Beds are short, a nurse and Ann Lee said.")
    made.one("Beds are short", NURSE, "a nurse", "said", joint=(2,))
    made.one("Beds are short", ANN, "Ann Lee", "said", joint=(1,))
    article = made.article(Facts(speakers=tuple(map(DeclaredSpeaker, declared))))
    notes = paragraph_notes("here", article.statements, [], gather_cast(article, {}))
    (item,) = notes.speakers
    assert plain(item.unchecked) == unchecked
    assert plain(notes.unchecked) == ("" if unchecked else "Read by machine, not checked.")


def test_what_no_editor_has_signed_says_so_once_a_box_unless_its_speakers_differ() -> None:
    made = maker("Beds are short, a nurse said. It is cold, Ann Lee said.")
    made.one("Beds are short", NURSE, "a nurse", "said")
    made.one("It is cold", ANN, "Ann Lee", "said")
    notes = paragraph_notes("here", tuple(made.made), [], gather_cast(made.article(), {}))
    assert [plain(item.unchecked) for item in notes.speakers] == ["", ""]
    assert plain(notes.unchecked) == "Read by machine, not checked."
    signed = (replace(made.made[0], checked=True), made.made[1])
    article = replace(made.article(), statements=signed)
    notes = paragraph_notes("here", signed, [], gather_cast(article, {}))
    assert [plain(item.unchecked) for item in notes.speakers] == ["", "Read by machine, not checked."]
    assert notes.unchecked == ()


def test_of_one_speaker_whom_an_editor_describes_no_name_is_needed() -> None:
    made = maker("Beds are short, a nurse said.")
    made.one("Beds are short", NURSE, "a nurse", "said")
    article = made.article(Facts(speakers=(DeclaredSpeaker(NURSE),)))
    (item,) = paragraph_notes("here", article.statements, [], gather_cast(article, {})).speakers
    assert plain(item.unchecked).startswith("The description of the speaker is an editor’s word. All else")


def test_an_editors_word_that_nobody_is_named() -> None:
    made = maker("Beds are short, the woman said.")
    made.one("Beds are short", NOBODY, speaker_basis=Basis.EDITOR, by_editor=True)
    assert lines(made.article(), 0)[:2] == [
        "The article does not say who",
        "1 Paraphrase. An editor has marked that no speaker is stated.",
    ]


def test_an_editors_word_on_something_else() -> None:
    made = maker("Beds are short, Ann Lee said.")
    made.one("Beds are short", ANN, "Ann Lee", "said", by_editor=True)
    assert lines(made.article(), 0)[1].endswith("By an editor’s word, not the machine’s reading.")


@pytest.mark.parametrize(
    ("declared", "line"),
    [(True, "A nurse at the clinic, Acme"), (False, "A nurse at the clinic")],
)
def test_the_body_that_an_editor_gives_an_unnamed_speaker_is_printed(declared: bool, line: str) -> None:
    nurse = replace(NURSE, affiliation="Acme")
    made = maker("Beds are short, a nurse said.")
    made.one("Beds are short", nurse, "a nurse", "said")
    facts = Facts(speakers=(DeclaredSpeaker(nurse),) if declared else ())
    assert lines(made.article(facts), 0)[0] == line


def test_the_body_that_an_editor_gives_a_document_is_whose_it_is() -> None:
    audit = replace(REPORT, affiliation="the council")
    made = maker("Beds are short, an audit said.")
    made.one("Beds are short", audit, "an audit", "said")
    facts = Facts(speakers=(DeclaredSpeaker(audit),))
    assert lines(made.article(facts), 0)[0] == "An audit by the council"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("declined to give a date", "Declines to say."),
        ("did not say when it would open", "Does not say."),
        ("declined to comment", "Declines to comment."),
        ("declined to answer questions", "Declines to comment."),
        ("made no comment", "Gives no comment."),
        ("did not reply to questions", "Does not reply."),
        ("could not be reached", "Could not be reached."),
        ("did not return calls", "Does not reply."),
    ],
)
def test_who_does_not_answer_has_not_refused_and_who_refuses_one_thing_is_not_silent(
    content: str, said: str
) -> None:
    made = maker(f"Ann Lee {content}.")
    made.one(content, ANN, "Ann Lee", stance=Stance.DECLINES)
    assert said in lines(made.article(), 0)[1]


def test_a_rejected_demand_is_turned_down() -> None:
    made = maker("Ann Lee demanded an inquiry. A nurse rejected the call.")
    made.one("an inquiry", ANN, "Ann Lee", "demanded", stance=Stance.ASKS)
    turns = (Relation(RelationKind.DISPUTES, 1),)
    made.one("the call", NURSE, "A nurse", "rejected", stance=Stance.DISPUTES, relations=turns)
    told = lines(made.article(), 0)
    assert any(line.endswith("Turned down by note 2.") for line in told)
    assert any("Turns down note 1." in line and "Dispute" not in line for line in told)


def test_a_silence_that_is_not_sure_is_no_saying() -> None:
    made = maker("The firm, Acme, declined to comment.")
    made.one("to comment", COUNCIL, "The firm", "declined", stance=Stance.DECLINES, sure=False)
    assert lines(made.article(), 0)[1].endswith(
        "Declines to comment. We are not sure who keeps silent: read the sentence."
    )


def test_what_is_not_sure_says_so_until_an_editor_has_confirmed_it() -> None:
    made = maker("Beds are short, Ann Lee said. Rain fell, Ann Lee said.")
    made.one("Beds are short", ANN, "Ann Lee", "said", sure=False)
    made.one("Rain fell", ANN, "Ann Lee", "said", by_editor=True)
    found = lines(made.article(), 0)
    assert found[1].endswith("Paraphrase. We are not sure who says this: read the sentence.")
    assert not any("not sure" in line for line in found[2:])


@pytest.mark.parametrize(
    ("sure", "by_editor", "end"),
    [
        (False, False, " We are not sure that Ann Lee is meant."),
        (True, True, " By an editor’s word, not the machine’s reading."),
    ],
)
def test_what_stands_inside_anothers_words_says_too_how_sure_it_is(
    sure: bool, by_editor: bool, end: str
) -> None:
    made = maker("Ben Roe said that Ann Lee warned that beds are short.")
    outer = Speaker("b", "Ben Roe", Voice.NAMED_PERSON)
    made.one("Ann Lee warned that beds are short", outer, "Ben Roe", "said")
    warned = Stance.WARNS
    made.one(
        "beds are short", ANN, "Ann Lee", "warned", inside=1, stance=warned, sure=sure, by_editor=by_editor
    )
    assert lines(made.article(), 0)[-1].endswith(
        f"is said to have given this warning. That is Ben Roe’s account alone.{end}"
    )


@pytest.mark.parametrize(
    ("stance", "basis", "end"),
    [
        (Stance.ASKS, Basis.INFERRED, "is said to have asked the board, as we read it. That is"),
        (Stance.WARNS, Basis.STATED, "is said to have given this warning to the board. That is"),
        (Stance.ASSERTS, Basis.STATED, "is said to have said this to the board. That is"),
    ],
)
def test_what_stands_inside_anothers_words_says_whom_it_was_said_to(
    stance: Stance, basis: Basis, end: str
) -> None:
    made = maker("Ben Roe said that Ann Lee asked the board whether beds are short.")
    outer = Speaker("b", "Ben Roe", Voice.NAMED_PERSON)
    made.one("Ann Lee asked the board whether beds are short", outer, "Ben Roe", "said")
    board = Hearer("board", basis, definite=True)
    made.one("beds are short", ANN, "Ann Lee", "asked", inside=1, stance=stance, hearer=board)
    assert end in lines(made.article(), 0)[-1]


def test_doubt_and_what_was_joined_are_both_said() -> None:
    made = maker("“Beds are short,” Ann Lee said. “Rain fell.”")
    made.one("“Beds are short,”", ANN, "Ann Lee", "said", form=Form.DIRECT, sure=False)
    made.one("“Rain fell.”", ANN, form=Form.DIRECT, sure=False, goes_on=True, speaker_basis=Basis.INFERRED)
    assert lines(made.article(), 0)[1].endswith(
        "Exact words. We are not sure who says this: read the sentence. We read both quotations as one voice."
    )


def test_a_hedge_without_an_outlet_is_the_articles() -> None:
    made = maker("The dam reportedly leaks.")
    made.one("The dam reportedly leaks", NOBODY, hedge=Hedge("reportedly", find(made.text, "reportedly")))
    assert lines(made.article(), 0) == [
        "The article does not say who",
        "1 Paraphrase. The article writes “reportedly”.",
        "Listener not stated → here",
    ]


def test_days_that_the_article_writes_out_are_not_repeated() -> None:
    made = maker("The dam leaks, Ann Lee said on Monday 6 May.")
    written = DatedWords(find(made.text, "Monday 6 May"), date(2024, 5, 6))
    made.one("The dam leaks", ANN, "Ann Lee", "said", dates=(written,))
    assert "6 May" not in lines(made.article(), 0)[1]


@pytest.mark.parametrize(
    ("words", "said"), [("3 December", "We read “3 December” as 3 December 2023."), ("3 December 2023", "")]
)
def test_a_day_of_another_year_is_told_where_the_article_leaves_the_year_out(words: str, said: str) -> None:
    made = maker(f"The dam leaks, said a memo dated {words}.")
    written = DatedWords(find(made.text, words), date(2023, 12, 3))
    made.one("The dam leaks", REPORT, "a memo", "said", dates=(written,))
    told = lines(made.article(Facts(date=date(2024, 3, 14))), 0)[1]
    assert told.endswith(said)
    assert ("as 3 December" in told) is bool(said)


def test_a_day_that_an_editor_gives_is_no_reading_of_ours() -> None:
    made = maker("The dam leaks, Ann Lee said on Monday.")
    given = DatedWords(find(made.text, "Monday"), date(2024, 5, 6), by_editor=True)
    made.one("The dam leaks", ANN, "Ann Lee", "said", dates=(given,))
    assert lines(made.article(), 0)[1].endswith("“Monday” is 6 May 2024.")


def test_somebody_only_spoken_about_is_said_so_at_the_first_statement_that_names_them() -> None:
    made = maker("Minister Bo Chan owns a boat, Ann Lee said. Bo Chan sails, Ann Lee said.")
    made.one("Minister Bo Chan owns a boat", ANN, "Ann Lee", "said")
    made.one("Bo Chan sails", NURSE, "Ann Lee", "said")
    spans = (find(made.text, "Bo Chan"), find(made.text, "Bo Chan sails"))
    article = made.article(candidates=(Candidate("Bo Chan", Kind.OFFICIAL, "Minister", spans),))
    found = [line for line in lines(article, 0) if "spoken about" in line]
    assert len(found) == 1
    assert found[0].endswith("Bo Chan is spoken about and says nothing here.")


def test_somebody_who_speaks_elsewhere_is_not_said_to_be_silent() -> None:
    made = maker("Ann Lee owns a boat, a nurse said. It floats, Ann Lee said.")
    made.one("Ann Lee owns a boat", NURSE, "a nurse", "said")
    made.one("It floats", ANN, "Ann Lee", "said")
    people = (Candidate("Ann Lee", Kind.OFFICIAL, "mayor", (find(made.text, "Ann Lee"),)),)
    assert not any("spoken about" in line for line in lines(made.article(candidates=people), 0))


def test_declining_to_comment_is_a_statement() -> None:
    made = maker("Ann Lee declined to comment on the dam.")
    made.one("to comment on the dam", ANN, "Ann Lee", "declined", stance=Stance.DECLINES)
    assert lines(made.article(), 0)[1:] == ["1 Named. Declines to comment."]


def test_on_what_occasion_somebody_declined_is_told() -> None:
    made = maker("Ann Lee declined to comment.")
    made.one("to comment", ANN, "Ann Lee", "declined", stance=Stance.DECLINES, occasion="through a spokesman")
    assert any("Said through a spokesman" in line for line in lines(made.article(), 0))


@pytest.mark.parametrize(
    ("who", "marks"),
    [
        ([replace(GUARDS, count=5)], [Voice.UNNAMED_GROUP] * 5),
        ([replace(GUARDS, count=6)], [Voice.UNNAMED_GROUP]),
        ([replace(GUARDS, count=None)], [Voice.UNNAMED_GROUP]),
        ([NURSE], [Voice.UNNAMED_PERSON]),
        ([COUNCIL, COUNCIL], [Voice.INSTITUTION, Voice.INSTITUTION]),
        ([NOBODY], [Voice.NOT_STATED]),
    ],
)
def test_one_mark_a_person_up_to_five(who: Sequence[Speaker], marks: list[Voice]) -> None:
    assert list(item_marks(who)) == marks


def test_the_outlet_of_facts_alone_is_the_writer() -> None:
    made = maker("The dam reportedly leaks.")
    made.one("The dam reportedly leaks", NOBODY, hedge=Hedge("reportedly", find(made.text, "reportedly")))
    assert "The Gazette writes “reportedly”." in lines(made.article(Facts(outlet="The Gazette")), 0)[1]


def test_a_description_is_lowered_inside_a_sentence_where_the_article_writes_it_so() -> None:
    made = maker("“The crew says so,” Ann Lee said, citing dockers.")
    dockers = replace(GUARDS, name="Dockers", count=None, mentions=(find(made.text, "dockers"),))
    made.one("“The crew says so,”", ANN, "Ann Lee", "said", form=Form.DIRECT)
    made.one("says so", dockers, "The crew", "says", inside=1)
    assert "Inside this quotation dockers are said to have said this." in lines(made.article(), 0)[3]


def test_the_day_that_an_editor_gives_is_said() -> None:
    made = Maker(paragraphs("The dam holds, the dam leaks, Ann Lee had said."))
    when = date(2023, 11, 20)
    made.one("The dam holds", ANN, "Ann Lee", "said", by_editor=True, when=when)
    made.one("the dam leaks", ANN, "Ann Lee", "said", by_editor=True)
    assert lines(made.article(), 0)[1:] == [
        "1 Named. Paraphrase. By an editor’s word, not the machine’s reading. Said on 20 November 2023.",
        "Listener not stated → here",
        "2 Paraphrase. By an editor’s word, not the machine’s reading.",
    ]


def test_the_day_that_an_editor_gives_a_document_is_that_which_it_bears() -> None:
    made = Maker(paragraphs("The dam holds, the audit says."))
    made.one("The dam holds", REPORT, "the audit", "says", by_editor=True, when=date(2023, 11, 20))
    assert lines(made.article(), 0)[1].endswith("not the machine’s reading. Dated 20 November 2023.")


def test_the_machines_day_is_not_said_twice() -> None:
    made = Maker(paragraphs("The dam holds, Ann Lee said on Tuesday."))
    day = date(2022, 10, 18)
    dated = (DatedWords(find(made.text, "Tuesday"), day),)
    made.one("The dam holds", ANN, "Ann Lee", "said", by_editor=True, when=day, dates=dated)
    assert "Said on" not in " ".join(lines(made.article(), 0))


def test_a_period_is_told_as_what_it_is() -> None:
    made = Maker(paragraphs("The dam holds, Ann Lee said last month."))
    dated = (DatedWords(find(made.text, "last month"), date(2022, 10, 1), date(2022, 10, 31)),)
    made.one("The dam holds", ANN, "Ann Lee", "said", dates=dated)
    assert "We read “last month” as October 2022." in " ".join(lines(made.article(), 0))


def test_a_member_with_a_trade_is_called_by_it_and_by_the_group() -> None:
    made = maker("The guards and a cook spoke.")
    cook = replace(NURSE, key="cook", name="A retired cook", member_of=GUARDS.key)
    made.one("The guards", GUARDS)
    made.one("a cook", cook)
    line = "A retired cook, one of the three prison guards in note 1"
    assert f"{line}, as we read it" in lines(made.article(), 0)
    assert line in lines(made.article(Facts(speakers=(DeclaredSpeaker(cook),))), 0)


def test_who_has_signed_a_paper_is_not_only_spoken_about() -> None:
    words = "The letter, signed by the council’s chief, Bo Chan, said the dam leaks."
    made = maker(words)
    made.one("the dam leaks", ANN, "The letter", "said")
    article = made.article(
        candidates=(Candidate("Bo Chan", Kind.OFFICIAL, None, (find(made.text, "Bo Chan"),)),)
    )
    assert find_only_about(article, {}) == {}
    other = maker(words.replace("signed by", "sent to"))
    other.one("the dam leaks", ANN, "The letter", "said")
    people = (Candidate("Bo Chan", Kind.OFFICIAL, None, (find(other.text, "Bo Chan"),)),)
    assert find_only_about(other.article(candidates=people), {}) == {"Bo Chan": None}


def test_a_pronoun_beside_quotations_of_somebody_met_above_in_the_paragraph_is_told() -> None:
    made = maker("Ann Lee confirmed that it was shut. “I would not,” he said, “sail. Nor would I sleep.”")
    made.one("that it was shut", ANN, "Ann Lee", "confirmed")
    made.one("“I would not,”", ANN, "he", "said", speaker_basis=Basis.INFERRED, form=Form.DIRECT)
    made.one("Nor would I sleep.”", ANN, speaker_basis=Basis.INFERRED, form=Form.DIRECT, goes_on=True)
    assert (
        lines(made.article(), 0)[3]
        == "2–3 Ann Lee, mayor, as we read it. Exact words. We read “he” as Ann Lee."
    )
