"""Every sentence that a note can say, to the letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rendering.making import ANN, COUNCIL, GUARDS, MINERS, NOBODY, NURSE, REPORT, WIRE
from whosaidthis.model import Basis, Form, Hearer, Retold, Speaker, Stance, Voice, Way
from whosaidthis.rendering.wording import (
    Ref,
    Words,
    glance,
    notes,
    plain,
    reached,
    routes,
    sources,
    speakers,
    stances,
    words,
)
from whosaidthis.speakers.stances.kept_back import KeptBack

STATE = Speaker("norland", "Norland", Voice.INSTITUTION, 1, kind="state")
OTHER_STATE = Speaker("sudland", "Sudland", Voice.INSTITUTION, 1, kind="state")


@pytest.mark.parametrize(
    ("speaker", "line"),
    [
        (ANN, "Ann Lee, mayor"),
        (replace(ANN, role=None), "Ann Lee"),
        (replace(ANN, name="Mayor Ann Lee"), "Mayor Ann Lee"),
        (replace(ANN, affiliation="River Council"), "Ann Lee, mayor, River Council"),
        (replace(ANN, role="envoy", affiliation="Norwegian"), "Ann Lee, Norwegian envoy"),
        (replace(ANN, role=None, affiliation="River Council"), "Ann Lee, River Council"),
        (replace(ANN, role="mayor of Oslo", affiliation="Oslo"), "Ann Lee, mayor of Oslo"),
        (replace(NURSE, name="one of the nurses"), "One of the nurses"),
        (COUNCIL, "River Council"),
        (NOBODY, "The article does not say who"),
    ],
)
def test_the_line_that_names_a_speaker(speaker: Speaker, line: str) -> None:
    assert speakers.full_name(speaker) == line


@pytest.mark.parametrize(
    ("speaker", "sentence", "short"),
    [
        (ANN, "Named.", "Named."),
        (NURSE, "1 unnamed person.", "1 unnamed person; no reason given."),
        (
            replace(NURSE, reason="she feared for her job"),
            "1 unnamed person.",
            "1 unnamed person; reason given: “she feared for her job”.",
        ),
        (GUARDS, "3 unnamed people.", "3 unnamed people; no reason given."),
        (replace(GUARDS, count=40), "40 unnamed people.", "40 unnamed people; no reason given."),
        (MINERS, "Unnamed, number not given.", "Unnamed, number not given; no reason given."),
        (WIRE, "News agency.", "News agency."),
        (COUNCIL, "No person is named.", "No person is named."),
        (STATE, "No person is named.", "No person is named."),
        (REPORT, "Report.", "Report."),
        (replace(REPORT, kind=None), "A document; no person is named.", "A document; no person is named."),
        (NOBODY, "", ""),
    ],
)
def test_kind_and_number(speaker: Speaker, sentence: str, short: str) -> None:
    assert speakers.kind_and_number(speaker) == sentence
    assert speakers.kind_and_number(speaker, short=True) == short


@pytest.mark.parametrize(
    ("several", "sentence"),
    [
        ([STATE, OTHER_STATE], "Two states; no person is named."),
        ([STATE, COUNCIL], "Two institutions; no person is named."),
        ([STATE, OTHER_STATE, STATE], "Three states; no person is named."),
        ([ANN, ANN], "Both named."),
        ([ANN, ANN, ANN], "All three named."),
        ([ANN, COUNCIL], "Ann Lee: named; River Council: an institution."),
        ([NURSE, MINERS], "A nurse at the clinic: 1 unnamed person; Miners: unnamed, number not given."),
    ],
)
def test_speakers_with_the_same_words(several: list[Speaker], sentence: str) -> None:
    assert speakers.joint_kind(several) == sentence


def test_the_reason_for_anonymity_is_the_articles_own_or_missing() -> None:
    assert plain(speakers.reason(NURSE)) == "The article does not say why they are unnamed."
    given = plain(speakers.reason(replace(NURSE, reason="fear of reprisals")))
    assert given == "The article says why: “fear of reprisals”."
    wished = replace(NURSE, condition="asked not to be named")
    assert plain(speakers.reason(wished)) == "The article says “asked not to be named”, but not why."
    assert speakers.kind_and_number(wished, short=True) == (
        "1 unnamed person; “asked not to be named”, no reason given."
    )


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        (Form.DIRECT, "Exact words."),
        (Form.INDIRECT, "Paraphrase."),
        (Form.MIXED, "Paraphrase with some exact words."),
    ],
)
def test_forms(form: Form, sentence: str) -> None:
    assert notes.FORMS[form] == sentence


@pytest.mark.parametrize(
    ("stance", "who", "sentence"),
    [
        (Stance.DENIES, [ANN], "Denies."),
        (Stance.DENIES, [GUARDS], "Deny."),
        (Stance.DENIES, [STATE, OTHER_STATE], "Both deny."),
        (Stance.DENIES, [STATE, OTHER_STATE, COUNCIL], "All three deny."),
        (Stance.DISPUTES, [COUNCIL], "Disputes."),
        (Stance.ACCUSES, [MINERS], "Accuse."),
        (Stance.PREDICTS, [ANN], "Predicts."),
        (Stance.DECLINES, [ANN], "Gives no comment."),
        (Stance.ASSERTS, [ANN], ""),
        (Stance.WARNS, [ANN], ""),
        (Stance.ASKS, [ANN], ""),
        (Stance.WISHES, [ANN], ""),
    ],
)
def test_stances_are_said_where_they_change_what_is_known(
    stance: Stance, who: list[Speaker], sentence: str
) -> None:
    assert plain(stances.stance(stance, who)) == sentence


def test_only_a_denial_has_the_sign() -> None:
    signed = [
        stance for stance in Stance for piece in stances.stance(stance, [ANN]) if getattr(piece, "denies", 0)
    ]
    assert signed == [Stance.DENIES]


def test_a_confirmation_says_what_it_confirms_and_no_more() -> None:
    assert plain(stances.confirms([NURSE], "closure", [3])) == "Confirms the closure in note 3."
    assert plain(stances.confirms([NURSE], None, [3])) == "Confirms note 3."
    assert plain(stances.confirms([GUARDS], None, [3, 5])) == "Confirm notes 3 and 5."
    assert plain(stances.confirms([NURSE], "closure", [])) == "Confirms the closure."
    assert plain(stances.confirms([NURSE], None, [])) == "Confirms."


def test_disputes_and_contradictions_lead_to_the_other_side() -> None:
    assert plain(stances.disputes([MINERS], [13, 14])) == "Dispute notes 13 and 14."
    assert plain(stances.disputes([ANN], [2])) == "Disputes note 2."
    assert plain(stances.contradicts([COUNCIL], [13, 14])) == "Contradicts notes 13 and 14."
    assert plain(stances.contradicts([STATE, OTHER_STATE], [1])) == "Contradict note 1."
    assert plain(stances.contradicted([15, 16])) == "Contradicted by notes 15 and 16."
    assert plain(stances.contradicted([15, 16], only_disputed=True)) == "Disputed by notes 15 and 16."
    assert [piece.number for piece in stances.contradicted([15, 16]) if isinstance(piece, Ref)] == [15, 16]


def test_what_is_no_second_source() -> None:
    assert plain(notes.example([15])) == ("It is the one example that the article gives for note 15.")
    assert plain(notes.example([15], 2)) == "They are the examples that the article gives for note 15."
    repeated = "The headline repeats note 2. It is not a second source."
    assert plain(notes.restates([2], headline=True)) == repeated
    assert plain(notes.restates([2], headline=False)) == "Repeats note 2. It is not a second source."


@pytest.mark.parametrize(
    ("writer", "statements", "stretched", "sentence"),
    [
        ("The Week", 1, 0, "The Week writes “reportedly”."),
        (None, 1, 0, "The article writes “reportedly”."),
        (None, 2, 1, "The article writes “reportedly”; we read that as covering both statements."),
        ("The Week", 3, 1, "The Week writes “reportedly”; we read that as covering all three statements."),
        (None, 1, 1, "The article writes “reportedly” nearby; we read that as covering this statement too."),
        (
            None,
            2,
            2,
            "The article writes “reportedly” nearby; we read that as covering both these statements too.",
        ),
    ],
)
def test_hedges_are_quoted_with_whose_they_are(
    writer: str | None, statements: int, stretched: int, sentence: str
) -> None:
    assert notes.hedge(writer, "reportedly", statements=statements, stretched=stretched) == sentence


def test_how_a_speaker_was_recognised() -> None:
    assert plain(notes.read_as("the nurse", NURSE, 7, 1)) == "We read “the nurse” as the person in note 7."
    assert plain(notes.read_as("they", GUARDS, 4, 1)) == "We read “they” as the people in note 4."
    assert plain(notes.read_as("it", COUNCIL, 4, 1)) == "We read “it” as the body in note 4."
    assert plain(notes.read_as("she", ANN, 2, 1)) == "We read “she” as Ann Lee."
    assert plain(notes.read_as("one", NURSE, None, 1)) == "We read “one” as a nurse at the clinic."
    both = "We read “the nurse” as the person in note 7, and both quotations as one voice."
    assert plain(notes.read_as("the nurse", NURSE, 7, 2)) == both
    assert plain(notes.read_as("", NURSE, None, 2)) == "We read both quotations as one voice."
    assert plain(notes.read_as("", NURSE, None, 3)) == "We read all three quotations as one voice."
    assert plain(notes.read_as("", NURSE, None, 1)) == "We read this quotation as the same speaker going on."


@pytest.mark.parametrize(
    ("speaker", "source", "given"),
    [
        (NURSE, "the nurse", "The same nurse"),
        (NURSE, "The night nurse", "The same night nurse"),
        (NURSE, "she", "The same nurse"),
        (NURSE, "her", "The same nurse"),
        (NURSE, "", "The same nurse"),
        (replace(NURSE, role=None), "he", "The same person"),
        (replace(NURSE, name="One of the two people", role="people"), "", "The same person"),
        (replace(NURSE, name="The other", role="the other"), "she", "The same person"),
        (replace(GUARDS, role=None), "they", "The same people"),
        (GUARDS, "the guards", "The same guards"),
        (GUARDS, "they", "The same guards"),
        (replace(GUARDS, name="Three of the staff"), "they", "The same people"),
        (ANN, "she", "Ann Lee, mayor"),
        (COUNCIL, "the council", "River Council"),
    ],
)
def test_somebody_met_before(speaker: Speaker, source: str, given: str) -> None:
    assert speakers.same(speaker, source) == given


@pytest.mark.parametrize(
    ("cue", "done"),
    [
        ("had told", "given this instruction"),
        ("ordered", "given this order"),
        ("asked for", "asked"),
    ],
)
def test_who_is_said_to_have_given_an_order_has_not_asked(cue: str, done: str) -> None:
    found = plain(notes.nested(GUARDS, Stance.ASKS, ANN, Form.INDIRECT, cue))
    assert found.startswith(f"Inside this statement three prison guards are said to have {done}. ")


def test_a_statement_inside_another_is_an_account_of_it() -> None:
    found = plain(notes.nested(STATE, Stance.ASKS, NURSE, Form.DIRECT))
    assert found == (
        "Inside this quotation Norland is said to have asked. That is the nurse’s account alone."
    )
    assert plain(notes.nested(GUARDS, Stance.DENIES, ANN, Form.INDIRECT)) == (
        "Inside this statement three prison guards are said to have denied this. "
        "That is Ann Lee’s account alone."
    )
    assert plain(notes.nested(NOBODY, Stance.ASSERTS, GUARDS, Form.MIXED)) == (
        "Inside this statement someone not named is said to have said this. That is their account alone."
    )


def test_a_letter_is_sent_and_not_told() -> None:
    sent = Hearer("the firm", Basis.STATED, Way.SENT)
    assert plain(routes.route(REPORT, sent, None, None)) == "An audit, sent to the firm → here"
    assert plain(reached.told(sent)) == "sent to the firm"
    assert (
        plain(reached.told_as_read(replace(sent, basis=Basis.INFERRED))) == "we read it as sent to the firm"
    )


def test_what_a_paper_holds_may_be_its_writers_own_words() -> None:
    found = plain(notes.nested(STATE, Stance.WARNS, REPORT, Form.INDIRECT))
    assert (
        found
        == "Inside this statement Norland is said to have given this warning. That is an audit’s account."
    )


def test_what_somebody_is_said_to_believe_is_not_said_to_be_said() -> None:
    body = replace(STATE, name="The government")
    found = plain(notes.nested(GUARDS, Stance.ASSERTS, body, Form.INDIRECT, "believe"))
    assert found == (
        "Inside this statement three prison guards are said to believe this. "
        "That is the government’s account alone."
    )


def test_one_of_them_is_the_same_person() -> None:
    assert speakers.same(replace(NURSE, role="nurse"), "One of them") == "The same nurse"


@pytest.mark.parametrize("source", ["of them", "the other of them", "the older of the two", "one", "another"])
@pytest.mark.parametrize(
    ("role", "noun"),
    [("nurse", "nurse"), ("of them", "person"), ("one of them", "person"), ("them", "person")],
)
def test_no_one_is_called_the_same_of_them(source: str, role: str, noun: str) -> None:
    assert speakers.same(replace(NURSE, name="One of them", role=role), source) == f"The same {noun}"
    assert speakers.same(replace(NURSE, name="One of them", role=role), "she") == f"The same {noun}"


def test_the_head_of_something_is_called_that() -> None:
    assert speakers.same(NURSE, "the head of the night shift") == "The same head of the night shift"


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2022-10-10", "2022-10-16", "the week from 10 to 16 October 2022"),
        ("2022-10-31", "2022-11-06", "the week from 31 October to 6 November 2022"),
        ("2022-12-26", "2023-01-01", "the week from 26 December 2022 to 1 January 2023"),
        ("2022-10-01", "2022-10-31", "October 2022"),
        ("2022-01-01", "2022-12-31", "2022"),
    ],
)
def test_periods(first: str, last: str, told: str) -> None:
    days = date.fromisoformat(first), date.fromisoformat(last)
    assert plain(notes.dated("Then", words.period(*days))) == f"We read “Then” as {told}."


def test_days_and_people_only_spoken_about() -> None:
    when = words.day(date(2022, 10, 18))
    assert plain(notes.dated("Tuesday", when)) == "We read “Tuesday” as 18 October 2022."
    assert plain(notes.dated("Tuesday", when, [4])) == "We read “Tuesday” in note 4 as 18 October 2022."
    assert notes.spoken_about(["Bo Chan"]) == "Bo Chan is spoken about and says nothing here."
    assert (
        notes.spoken_about(["Bo Chan", "Ida Ek"])
        == "Bo Chan and Ida Ek are spoken about and say nothing here."
    )


@pytest.mark.parametrize(
    ("writer", "clauses", "line"),
    [
        (
            "The Week",
            ["as the town goes on waiting"],
            "Not underlined: The Week’s own words; we found no source.",
        ),
        (
            None,
            ["as the town goes on waiting"],
            "Not underlined: the writer’s own words; we found no source.",
        ),
        (
            "Reuters",
            ["The vote is likely to fail"],
            "Not underlined: Reuters’ own forecast; we found no source.",
        ),
        (
            None,
            ["Prices will rise", "it rained"],
            "Not underlined: the writer’s own words; we found no source.",
        ),
        (
            None,
            ["The ministers are due to meet on Monday"],
            "Not underlined: the writer’s own words; we found no source.",
        ),
        (None, ["Talks are set to resume"], "Not underlined: the writer’s own forecast; we found no source."),
        (
            None,
            ["It has opened and is set to close"],
            "Not underlined: the writer’s own words; we found no source.",
        ),
    ],
)
def test_the_writers_own_words(writer: str | None, clauses: list[str], line: str) -> None:
    assert notes.own_words(writer, clauses) == line


@pytest.mark.parametrize(
    ("told", "here"),
    [
        (stances.contradicts([ANN], [15]), "Contradicts statement 15."),
        (stances.disputes([ANN], [13, 14]), "Disputes statements 13 and 14."),
        ((notes.NO_CHARGE,), "The notes name no statement that this answers."),
    ],
)
def test_away_from_the_notes_their_numbers_are_those_of_statements(told: Words, here: str) -> None:
    assert sources.stands_against(told) == here


def test_own_words_of_a_report_that_is_retold_say_so() -> None:
    line = "Not underlined: The Week’s own words, retold; we found no source."
    assert notes.own_words("The Week", ["as the town goes on waiting"], retold=True) == line


POSTED = Hearer("Tooter", Basis.STATED, Way.POSTED)
POSTED_AS_READ = Hearer("Tooter", Basis.INFERRED, Way.POSTED)
SEEN = Hearer("Northern Wire", Basis.STATED, Way.SEEN)
FAMILIES = Hearer("the families", Basis.STATED)
STATED, INFERRED = Hearer("Northern Wire", Basis.STATED), Hearer("Northern Wire", Basis.INFERRED)


@pytest.mark.parametrize(
    ("speaker", "hearer", "through", "outlet", "line"),
    [
        (NURSE, STATED, None, "The Week", "Told Northern Wire → The Week → here"),
        (NURSE, INFERRED, None, "The Week", "As we read it, told Northern Wire → The Week → here"),
        (NURSE, Hearer("Northern Wire", Basis.EDITOR), None, None, "Told Northern Wire → here"),
        (NURSE, None, None, "The Week", "Listener not stated → The Week → here"),
        (NURSE, None, None, None, "Listener not stated → here"),
        (WIRE, None, None, "The Week", "Northern Wire report → The Week → here"),
        (WIRE, None, None, "Northern Wire", "Northern Wire report → here"),
        (NOBODY, None, Hearer("The Gazette", Basis.STATED), None, "Report in The Gazette → here"),
        (NOBODY, None, Hearer("the court", Basis.EDITOR), None, "Report by the court → here"),
        (NOBODY, None, INFERRED, "The Week", "As we read it, Northern Wire → The Week → here"),
        (NOBODY, None, STATED, "The Week", "Northern Wire report → The Week → here"),
        (REPORT, None, None, "The Week", "An audit → The Week → here"),
        (NURSE, Hearer("The Week", Basis.STATED), None, "The Week", "Told The Week → here"),
        (NURSE, Hearer("Week", Basis.STATED), None, "The Week", "Told Week → here"),
        (NURSE, POSTED, None, "The Week", "Posted on Tooter → The Week → here"),
        (NURSE, POSTED_AS_READ, None, None, "As we read it, posted on Tooter → here"),
        (NURSE, FAMILIES, SEEN, "Northern Wire", "Told the families; seen by Northern Wire → here"),
    ],
)
def test_routes(
    speaker: Speaker, hearer: Hearer | None, through: Hearer | None, outlet: str | None, line: str
) -> None:
    assert plain(routes.route(speaker, hearer, through, outlet)) == line


@pytest.mark.parametrize(
    ("speaker", "hearer", "through", "line"),
    [
        (NURSE, None, None, "Said in a statement → here"),
        (NURSE, STATED, None, "Told Northern Wire in a statement → here"),
        (NURSE, POSTED, None, "Posted on Tooter → here"),
        (REPORT, SEEN, None, "Seen by Northern Wire in a statement → here"),
        (NURSE, SEEN, None, "Said in a statement; seen by Northern Wire → here"),
        (NURSE, FAMILIES, SEEN, "Told the families in a statement; seen by Northern Wire → here"),
        (NURSE, None, STATED, "Northern Wire report → here"),
        (WIRE, None, None, "Northern Wire report → here"),
    ],
)
def test_a_route_names_the_occasion_where_it_tells_more(
    speaker: Speaker, hearer: Hearer | None, through: Hearer | None, line: str
) -> None:
    assert plain(routes.route(speaker, hearer, through, None, "in a statement")) == line


@pytest.mark.parametrize(
    ("hearer", "line"),
    [
        (None, "Said, as we read it, in a statement → here"),
        (STATED, "Told Northern Wire, as we read it, in a statement → here"),
        (INFERRED, "As we read it, told Northern Wire in a statement → here"),
        (POSTED, "Posted on Tooter → here"),
    ],
)
def test_an_occasion_that_is_our_reading_is_told_as_one(hearer: Hearer | None, line: str) -> None:
    way = routes.route(NURSE, hearer, None, None, "in a statement", occasion_read=True)
    assert plain(way) == line


@pytest.mark.parametrize(
    ("named", "unnamed", "others", "statements", "sentence"),
    [
        (0, "at least five", 2, 16, "Nobody in this article speaks under their own name."),
        (0, "", 0, 3, "Nobody in this article speaks under their own name."),
        (1, "four", 0, 6, "One person in this article speaks under their own name."),
        (3, "", 0, 4, "Everyone quoted here is named."),
        (3, "", 1, 4, "Three people speak under their own names."),
        (3, "at least five", 0, 9, "Three people speak under their own names; at least five do not."),
        (12, "one", 0, 20, "12 people speak under their own names; one does not."),
        (0, "", 0, 0, "Nothing in this article is given to a source."),
    ],
)
def test_the_sentence_of_the_glance(
    named: int, unnamed: str, others: int, statements: int, sentence: str
) -> None:
    assert glance.sentence(named, unnamed, others, statements) == sentence


def test_facts_of_the_glance() -> None:
    assert plain(glance.how_many(1)) == "1 statement"
    assert plain(glance.how_many(16)) == "16 statements"
    aside = plain(glance.how_many(16, reached.reasons([1], [8])))
    assert (
        aside
        == "16 statements, counting note 1 (which repeats another) and note 8 (which stands inside another)"
    )
    told = plain(glance.only_through("Reuters", [1, 2], 0, all_of_it=True))
    assert told == "2 reach us only through Reuters"
    told = plain(glance.only_through("Reuters", [4], 1))
    assert told == "1 reaches us only through Reuters, as we read it: note 4"
    told = plain(glance.only_through("Reuters", [*range(1, 13), 16], 7))
    assert told == "13 reach us only through Reuters, 7 of them as we read it: notes 1–12 and 16"
    assert plain(glance.contradictions((), (), 0)) == "No contradictions"
    one = [((13, 14), (15, 16))]
    assert plain(glance.contradictions(one, [""], 0)) == (
        "1 contradiction: notes 13 and 14 against 15 and 16"
    )
    two = [((3,), (7,)), *one]
    assert plain(glance.contradictions(two, ["“It leaks,”", "arms were used"], 3)) == (
        "2 contradictions: note 3 against 7, on “It leaks”; "
        "notes 13 and 14 against 15 and 16, on “arms were used”"
    )


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("Some farmers", "the farmers"),
        ("A few farmers", "the farmers"),
        ("Two farmers", "the two farmers"),
        ("A pair of envoys", "the pair of envoys"),
        ("The farmers", "the farmers"),
        ("Somerset farmers", "the Somerset farmers"),
    ],
)
def test_what_one_of_them_is_one_of(name: str, group: str) -> None:
    assert speakers.group_in_sentence(name) == group


def test_a_degree_is_no_office() -> None:
    lee = Speaker("lee", "Ann Lee", Voice.NAMED_PERSON, 1, role="dr")

    assert speakers.full_name(lee) == "Ann Lee"
    assert speakers.full_name(replace(lee, role="doctor")) == "Ann Lee, doctor"


def test_whether_an_editor_has_checked() -> None:
    day = (date(2026, 11, 22),)
    assert glance.checked(16, 16, day) == "Checked by an editor on 22 November 2026"
    assert glance.checked(0, 0, day) == "Checked by an editor on 22 November 2026"
    assert glance.checked(0, 16, ()) == "Read by machine; not yet checked by an editor"
    assert glance.checked(0, 16, day) == "Read by machine; not yet checked by an editor"
    part = "9 of 16 checked by an editor on 22 November 2026; the rest are read by machine"
    assert glance.checked(9, 16, day) == part
    two = (date(2026, 11, 20), *day)
    assert glance.checked(16, 16, two) == "Checked by an editor, last on 22 November 2026"
    assert glance.checked(9, 16, two).startswith(
        "9 of 16 checked by an editor, last on 22 November 2026; the rest"
    )


def test_which_statements_nobody_has_signed() -> None:
    assert notes.unchecked([], 3, by_editor=False) == ()
    assert plain(notes.unchecked([4, 5, 6], 3, by_editor=False)) == "Read by machine, not checked."
    assert plain(notes.unchecked([5], 3, by_editor=False)) == "Read by machine, not checked: note 5."
    assert (
        plain(notes.unchecked([5], 1, by_editor=True))
        == "All else in this note is read by machine, not checked."
    )


def test_who_stands_in_the_rows() -> None:
    assert glance.named_people([], ["Bo Chan"]) == "Bo Chan is named, but only spoken about"
    assert glance.named_people([ANN], []) == "Ann Lee, mayor"
    leader = replace(ANN, role="leader of the opposition", affiliation="the opposition")
    assert glance.named_people([glance.out_of_context(leader)], []) == "Ann Lee, leader of the opposition"
    assert glance.out_of_context(replace(ANN, role="clerk of the court")).role == "clerk"
    head = replace(ANN, role="head of the hospital", affiliation="the hospital")
    assert glance.named_people([glance.out_of_context(head)], []) == "Ann Lee, head of the hospital"
    assert glance.named_people([], []) == "none"
    chan, roe, day = (Speaker(name, name, Voice.NAMED_PERSON) for name in ("Bo Chan", "Al Roe", "Cy Day"))
    silent = {KeptBack.COMMENT: [chan]}
    assert glance.named_people([ANN], [], silent) == "Ann Lee, mayor; Bo Chan gives no comment"
    several = {KeptBack.REFUSED: [chan, roe], KeptBack.UNREACHED: [day]}
    told = "Bo Chan and Al Roe decline to comment; Cy Day could not be reached"
    assert glance.named_people([], [], several) == told
    assert glance.sentence(2, "at least one", 0, 9).endswith("names; at least one does not.")
    assert glance.unnamed_people([NURSE, GUARDS]) == "a nurse at the clinic and three prison guards"
    assert glance.unnamed_people([NURSE, MINERS]) == "a nurse at the clinic, plus Miners, number not given"
    assert glance.unnamed_people([]) == "none"
    twice = glance.unnamed_people([NURSE, GUARDS, NURSE, MINERS, MINERS])
    assert twice == (
        "a nurse at the clinic (2 times) and three prison guards, plus Miners (2 times), number not given"
    )
    four = replace(
        GUARDS,
        count=4,
        parts=(replace(GUARDS, affiliation="Norwegian"), replace(NURSE, affiliation="Norwegian")),
    )
    assert glance.unnamed_people([four]) == "four Norwegians"


@pytest.mark.parametrize(
    ("report", "line"),
    [
        (Retold("T", "The Week"), ", The Week; our copy carries no date."),
        (
            Retold("T", "The Week", author="Bo Chan", date=date(2024, 2, 1)),
            " by Bo Chan, The Week, 1 February 2024.",
        ),
        (
            Retold("T", "The Week", edition="US", date=date(2024, 2, 1), date_inferred=True),
            ", The Week (US); our copy carries no date, and we read its day as 1 February 2024.",
        ),
    ],
)
def test_the_report_that_is_retold(report: Retold, line: str) -> None:
    assert "".join(glance.retells(report)) == line


def test_the_sources_page_says_with_whom_one_of_a_group_is_counted() -> None:
    assert sources.kind(NURSE, None) == "1 unnamed person"
    told = sources.kind(NURSE, GUARDS, read=True)
    assert told == "1 unnamed person; one of the three prison guards, as we read it, and counted with them"
    assert sources.kind(NURSE, GUARDS) == (
        "1 unnamed person; one of the three prison guards and counted with them"
    )


def test_the_lines_of_the_way_here() -> None:
    assert plain(reached.root("The Week", 16)) == "This page retells The Week, 16 statements"
    assert plain(reached.root(None, 1)) == "This page, 1 statement"
    reported = plain(reached.agency("Reuters", date(2022, 10, 18), 13, reports=True))
    assert reported == "Reuters reported on 18 October 2022; 13 statements"
    assert plain(reached.agency("Reuters", None, 1, reports=False)) == "Reuters was told; 1 statement"
    remark = plain(reached.source_remark(MINERS, (), [(reached.not_said("the article"), [15])]))
    assert remark == "unnamed, number not given; the article does not say who was told (note 15)"
    assert plain(reached.member([7], [9, 10, 11, 12])) == " speaks alone (note 7; as we read it notes 9–12)"
    assert plain(reached.member([], [9])) == " speaks alone (as we read it note 9)"
    assert plain(reached.member([7], [9], read=True)) == ", as we read it, speaks alone (notes 7 and 9)"


@pytest.mark.parametrize(("count", "word"), [(1, "one"), (9, "nine"), (10, "10"), (250, "250"), (0, "0")])
def test_numbers_in_sentences_are_givenup_to_nine(count: int, word: str) -> None:
    assert words.number_word(count) == word


def test_runs_of_notes_are_shortened() -> None:
    assert plain(words.notes([7])) == "note 7"
    assert plain(words.notes([14, 13])) == "notes 13 and 14"
    assert plain(words.notes([3, 10, 11, 12])) == "notes 3 and 10–12"
    assert plain(words.notes([1, 3, 5])) == "notes 1, 3 and 5"


@pytest.mark.parametrize("given", ["Ten killed …", "Why?", "“Go!”", "Co.", "See [1.]"])
def test_a_full_stop_is_not_added_to_what_has_an_end(given: str) -> None:
    assert words.full_stop(given) == ""


@pytest.mark.parametrize("given", ["", "Ten killed", "“Gone”", "… gone", "1.5"])
def test_a_full_stop_is_added_to_all_else(given: str) -> None:
    assert words.full_stop(given) == "."


def test_names_keep_their_capitals_inside_a_sentence_and_descriptions_lose_theirs() -> None:
    assert words.in_sentence("Two envoys") == "two envoys"
    assert words.in_sentence("An official of a Western country") == "an official of a Western country"
    assert words.in_sentence("American officials") == "American officials"
    assert words.in_sentence("NATO officials") == "NATO officials"
    assert speakers.group_in_sentence("A pair of envoys") == "the pair of envoys"
    assert speakers.group_in_sentence("Two Iranian envoys") == "the two Iranian envoys"


def test_how_the_list_says_who_was_told() -> None:
    assert plain(reached.told(STATED)) == "told Northern Wire"
    assert plain(reached.told(POSTED)) == "posted on Tooter"
    assert plain(reached.told_as_read(INFERRED)) == "we read the listener as Northern Wire"
    assert plain(reached.told_as_read(POSTED_AS_READ)) == "we read it as posted on Tooter"


def test_nothing_we_say_of_an_inference_is_a_guess_in_disguise() -> None:
    inferred = [
        plain(notes.read_as("she", NURSE, 2, 2)),
        plain(routes.route(NURSE, INFERRED, None, None)),
        plain(reached.told_as_read(INFERRED)),
        notes.hedge(None, "reportedly", statements=1, stretched=1),
    ]
    assert all("we read" in line.casefold() for line in inferred)
    guesses = ("likely", "probably", "apparently")
    assert not any(word in line.casefold() for line in inferred for word in guesses)


@pytest.mark.parametrize(
    ("kind", "reports"),
    [
        ("news agency", True),
        ("newspaper", True),
        ("state broadcaster", True),
        ("news site", True),
        ("agency", False),
        ("government department", False),
        ("fire service", False),
        (None, False),
    ],
)
def test_only_a_body_of_the_press_reports(kind: str | None, reports: bool) -> None:
    assert speakers.is_medium(Speaker("x", "X", Voice.INSTITUTION, 1, kind=kind)) is reports


@pytest.mark.parametrize(
    ("hearer", "words"),
    [
        (Hearer("Guardian", Basis.STATED, definite=True), "told the Guardian"),
        (Hearer("Reuters", Basis.STATED), "told Reuters"),
        (Hearer("the minister", Basis.STATED, Way.ADDRESSED), "addressed to the minister"),
    ],
)
def test_how_it_reached_its_hearer(hearer: Hearer, words: str) -> None:
    assert plain(reached.told(hearer)) == words


def test_ways_that_read_alike_are_told_together() -> None:
    told = (reached.told(Hearer("Reuters", Basis.STATED)), [8])
    settled = (reached.told(Hearer("Reuters", Basis.EDITOR)), [9])
    assert plain(reached.source_remark(ANN, (), (told, settled))) == "told Reuters (notes 8 and 9)"


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("Trust figures", "figure", "Figures."),
        ("A letter", "letter", "Letter."),
        ("A copy of one of the notes", "note", "Note."),
    ],
)
def test_a_paper_is_told_in_its_number(name: str, kind: str, words: str) -> None:
    paper = Speaker("paper", name, Voice.DOCUMENT, 1, kind)
    assert speakers.kind_and_number(paper) == words
