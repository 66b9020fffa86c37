"""Bodies, states and documents."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Basis, Voice


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("the State Department", "State Department", "government department"),
        ("Reuters", "Reuters", "news agency"),
        ("the BBC", "BBC", "broadcaster"),
        ("The Russians", "Russia", "state"),
        ("Denmark", "Denmark", "state"),
        ("The Kremlin", "Kremlin", "government"),
        ("the Ministry of Health", "Ministry of Health", "government department"),
        ("Acme Corp.", "Acme Corp.", "company"),
        ("The union Allied Dock Workers", "Allied Dock Workers", "union"),
        ("Rye Kitchen Products", "Rye Kitchen Products", None),
        ("Rye Power & Light", "Rye Power & Light", None),
        ("the coast guard", "The coast guard", "coast guard"),
        ("police", "Police", "police"),
        ("the Danish government", "Danish government", "government"),
        ("the Food and Drug Administration", "Food and Drug Administration", "government department"),
        ("The Health and Safety Executive", "Health and Safety Executive", "regulator"),
        ("Leeds United", "Leeds United", "club"),
        ("The Coast Guard of Oxmere", "Coast Guard of Oxmere", "coast guard"),
        ("The National Guard of Oxmere", "National Guard of Oxmere", "armed forces"),
        ("The Border Guard of Oxmere", "Border Guard of Oxmere", "armed forces"),
        ("The Teachers Union of Oxmere", "Teachers Union of Oxmere", "union"),
        ("The Port Authority of Lowfield", "Port Authority of Lowfield", "authority"),
        ("The Oxmere Courier", "Oxmere Courier", "newspaper"),
        ("the Weir Valley Observer", "Weir Valley Observer", "newspaper"),
    ],
)
def test_a_body_speaks_under_its_own_name(source: str, name: str, kind: str | None) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.INSTITUTION
    assert only.speaker.name.removeprefix("The ").lower() == name.removeprefix("The ").lower()
    assert only.speaker.kind == kind
    assert only.speaker.count == 1


@pytest.mark.parametrize("source", ["two Russians", "Several Danes", "a group of Swiss doctors"])
def test_people_of_a_country_are_not_the_country(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_GROUP


def test_states_that_speak_together_are_one_statement_each() -> None:
    found = statements("<s1>Both Norway and Denmark</s1> <c1>denied</c1> <t1>that ships were lost</t1>.")

    assert [one.speaker.name for one in found] == ["Norway", "Denmark"]
    assert [one.joint for one in found] == [(2,), (1,)]


def test_a_list_of_states_is_cut_at_its_commas() -> None:
    found = statements("<s1>Norway, Denmark and Sweden</s1> <c1>said</c1> <t1>ships were lost</t1>.")

    assert [one.speaker.name for one in found] == ["Norway", "Denmark", "Sweden"]


def test_the_department_is_the_one_that_spoke() -> None:
    _, second = statements(
        "<s1>The Treasury Department</s1> <c1>said</c1> <t1>rates would fall</t1>. "
        "<s2>The department</s2> <c2>said</c2> <t2>it was sure</t2>."
    )

    assert second.speaker.name == "Treasury Department"
    assert second.speaker_basis is Basis.INFERRED


def test_a_short_name_is_the_company_in_full() -> None:
    _, second = statements(
        "<s1>Acme Corp.</s1> <c1>said</c1> <t1>profit rose</t1>. "
        "<s2>Acme</s2> <c2>said</c2> <t2>it grew</t2>."
    )

    assert second.speaker.name == "Acme Corp."


def test_the_company_is_what_its_sentence_is_about() -> None:
    (only,) = statements("<t1>Brightwell Foods will close its mill</t1>, <s1>the company</s1> <c1>said</c1>.")

    assert only.speaker.name == "Brightwell Foods"
    assert only.speaker_basis is Basis.INFERRED


def test_a_report_is_a_document_and_the_report_the_same_one() -> None:
    first, second = statements(
        "<s1>A report by the water board</s1> <c1>said</c1> <t1>pipes leaked</t1>. "
        "<s2>The report</s2> <c2>said</c2> <t2>pumps failed</t2>."
    )

    assert first.speaker.voice is Voice.DOCUMENT
    assert second.speaker.key == first.speaker.key


@pytest.mark.parametrize(
    "source",
    ["The harbour’s own gauge", "A tide gauge", "Three sensors", "The ship’s radar", "Satellite images"],
)
def test_an_instrument_is_a_thing_and_nobody(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>showed</c1> <t1>that the water had risen</t1>.")

    assert only.speaker.voice is Voice.DOCUMENT


@pytest.mark.parametrize("source", ["The gauge keeper", "A sensor engineer", "The camera operator’s wife"])
def test_who_works_with_an_instrument_is_a_person(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>that the water had risen</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON


def test_the_gauge_is_the_one_that_was_read() -> None:
    first, second = statements(
        "<s1>The harbour’s own gauge</s1> <c1>showed</c1> <t1>that the water had risen</t1>. "
        "<s2>The gauge</s2> <c2>said</c2> <t2>it was two metres</t2>."
    )

    assert second.speaker.key == first.speaker.key


def test_her_office_is_named_by_its_owner() -> None:
    _, second = statements(
        "<s1>Mayor Ana Petra</s1> <c1>said</c1> <t1>she would wait</t1>. "
        "<s2>Her office</s2> <c2>denied</c2> <t2>a rift</t2>."
    )

    assert second.speaker.name == "Ana Petra's office"
    assert second.speaker.voice is Voice.INSTITUTION


def test_a_paper_called_today_is_no_state() -> None:
    (only,) = statements("<s1>USA Today</s1> <c1>reported</c1> <t1>that the dam held</t1>.")

    assert only.speaker.name == "USA Today"


def test_the_owner_of_a_noun_that_could_be_a_verb_loses_the_s() -> None:
    (only,) = statements("<s1>Ann Lee’s</s1> <c1>warning</c1> <t1>that the dam leaked</t1> came late.")

    assert only.speaker.name == "Ann Lee"


def test_report_in_a_headline_is_the_agencys_that_reported() -> None:
    headline, lead = statements(
        "<t1>Mill to close in Tarn</t1>, <s1>report</s1> <c1>says</c1>\n\n"
        "<t2>The mill in Tarn will close in June</t2>, <s2>Reuters</s2> <c2>reported</c2> Tuesday."
    )

    assert headline.speaker == lead.speaker
    assert headline.speaker_basis is Basis.INFERRED
    assert headline.same_as == 2


def test_report_in_a_headline_is_nobodys_where_two_outlets_reported() -> None:
    headline, *_ = statements(
        "<t1>Mill to close in Tarn</t1>, <s1>report</s1> <c1>says</c1>\n\n"
        "<t2>The mill will close</t2>, <s2>Reuters</s2> <c2>reported</c2>. "
        "<t3>It will stay open</t3>, <s3>the BBC</s3> <c3>reported</c3>."
    )

    assert headline.speaker.voice is Voice.DOCUMENT
    assert headline.speaker.name == "Report"


def test_coach_in_a_headline_is_the_coach_of_the_article() -> None:
    headline, body = statements(
        "<t1>Captain out for season</t1>, <s1>coach</s1> <c1>says</c1>\n\n"
        "<s2>Coach Marta Orr</s2> <c2>said</c2> <t2>the captain would not play again</t2>."
    )

    assert headline.speaker == body.speaker
    assert headline.speaker_basis is Basis.INFERRED


def test_an_agency_is_one_under_its_long_and_its_short_name() -> None:
    first, second = statements(
        "<s1>Agence France-Presse</s1> <c1>said</c1> <t1>rain fell</t1>. "
        "<s2>AFP</s2> <c2>said</c2> <t2>it stopped</t2>."
    )

    assert second.speaker == first.speaker
    assert first.speaker.name == "Agence France-Presse"


def test_a_source_as_long_as_a_page_is_not_cut_into_its_hundreds_of_names() -> None:
    names = " and ".join(f"the Ministry of Ports {number}" for number in range(3000))

    assert len(statements(f"<t1>The bridge is shut</t1>, <c1>according to</c1> <s1>{names}</s1>.")) == 1


def test_a_list_that_opens_with_a_mark_and_a_comma_is_read() -> None:
    found = statements("<s1>—, Norway and Chile</s1> <c1>said</c1> <t1>the bridge was shut</t1>.")

    assert [one.speaker.name for one in found] == ["Norway", "Chile"]


def test_the_company_after_a_dateline_is_the_first_body_and_not_the_place() -> None:
    (only,) = statements(
        "LISBON — <t1>Marlo, the map maker, has shut its shop</t1>, <s1>the company</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Marlo"
    assert only.speaker_basis is Basis.INFERRED


def test_a_newspaper_is_found_by_its_last_word_and_by_what_it_is() -> None:
    first, second, third = statements(
        "<s1>The Rye Ledger</s1> <c1>reported</c1> <t1>a sale</t1>. "
        "<s2>The newspaper</s2> <c2>said</c2> <t2>it was cheap</t2>. "
        "<s3>The Ledger</s3> <c3>added</c3> <t3>it was over</t3>."
    )

    assert {one.speaker.key for one in (first, second, third)} == {first.speaker.key}
    assert (second.speaker_basis, second.same_as) == (Basis.INFERRED, first.number)


def test_two_newspapers_of_one_last_word_are_kept_apart() -> None:
    *_, last = statements(
        "<s1>The Rye Ledger</s1> <c1>reported</c1> <t1>a sale</t1>. "
        "<s2>The Hull Ledger</s2> <c2>said</c2> <t2>it was cheap</t2>. "
        "<s3>The Ledger</s3> <c3>added</c3> <t3>it was over</t3>."
    )

    assert last.speaker.name == "Ledger"


def test_who_made_a_survey_is_no_part_of_its_name() -> None:
    (only,) = statements(
        "<s1>The survey, conducted by Rye College in May</s1>, <c1>found</c1> <t1>most were tired</t1>."
    )

    assert only.speaker.name == "The survey"


def test_a_person_whom_a_body_tells_of_is_no_part_of_its_name() -> None:
    (only,) = statements(
        "<c1>According to</c1> <s1>the police</s1>, <t1>John Rowe, a former clerk, broke into the mill</t1>."
    )

    assert only.speaker.name == "Police"


def test_the_museum_is_the_museum_of_art_that_was_named() -> None:
    (only,) = statements(
        "Ann Lee, the head of the Weir Museum of Art, resigned, <s1>the museum</s1> <c1>announced</c1> "
        "<t1>on Monday that she had left</t1>."
    )

    assert only.speaker.name == "Weir Museum of Art"


def test_a_school_is_no_company() -> None:
    _, second = statements(
        "<c1>According to</c1> <s1>the Weir School of Music</s1>, <t1>fees will rise</t1>. "
        "<s2>The company</s2> <c2>said</c2> <t2>it was sorry</t2>."
    )

    assert second.speaker.name == "The company"


def test_a_fund_named_after_its_noun_in_apposition_is_the_fund() -> None:
    (only,) = statements(
        "<s1>The bakery's largest owner, the Danish fund Nordhavn</s1>, <c1>said</c1> <t1>it would wait</t1>."
    )

    assert (only.speaker.name, only.speaker.voice) == ("Nordhavn", Voice.INSTITUTION)


def test_what_is_which_is_a_body() -> None:
    (only,) = statements("<s1>Rival Teslo</s1>, which reports next week, <c1>said</c1> <t1>no</t1>.")

    assert (only.speaker.name, only.speaker.voice) == ("Teslo", Voice.INSTITUTION)


def test_one_report_that_finds_and_warns_is_one_speaker() -> None:
    first, second = statements(
        "<s1><s2>A 2019 report</s2></s1> <c1>found</c1> <t1>that the wall leaked</t1> "
        "and <c2>warned</c2> <t2>that it might fall</t2>."
    )

    assert first.speaker.key == second.speaker.key


def test_the_maker_is_the_company_whose_shares_fell() -> None:
    (only,) = statements(
        "Shares in Kestrel Motors fell after <s1>the car maker</s1> cut prices and <c1>said</c1> "
        "<t1>it would sell a plant</t1>."
    )

    assert only.speaker.name == "Kestrel Motors"


def test_a_justice_ministry_is_no_justice_of_that_name() -> None:
    (only,) = statements("<s1>Norland's Justice Ministry</s1> <c1>said</c1> <t1>the case was closed</t1>.")

    assert only.speaker.voice is Voice.INSTITUTION


def test_fire_and_rescue_are_one_service() -> None:
    (only,) = statements("<s1>Weir Fire and Rescue Service</s1> <c1>said</c1> <t1>the fire was out</t1>.")

    assert only.speaker.name == "Weir Fire and Rescue Service"


def test_a_general_staff_is_no_person() -> None:
    first, second = statements(
        "Peru's army was quiet. <s1>Peru's General Staff</s1> <c1>said</c1> <t1>a depot burnt</t1>. "
        "<t2>“It was hit,”</t2> <s2>it</s2> <c2>said</c2>."
    )

    assert first.speaker.voice is Voice.INSTITUTION
    assert second.speaker == first.speaker
    assert first.speaker.name == "General Staff"


def test_the_agency_is_the_one_written_about_and_not_the_one_that_reports() -> None:
    _, second = statements(
        "<t1>The US Rail Safety Commission has opened an inquiry</t1>, <s1>Reuters</s1> <c1>reported</c1>. "
        "<s2>The agency</s2> <c2>said</c2> <t2>it had no comment</t2>."
    )

    assert second.speaker.name == "US Rail Safety Commission"
    assert second.speaker_basis is Basis.INFERRED


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a party briefing note obtained by this newspaper", "A party briefing note"),
        ("A calendar invitation seen by the Globe", "A calendar invitation"),
        ("an affidavit unsealed last month", "An affidavit"),
    ],
)
def test_how_a_document_came_to_light_is_no_part_of_its_name(source: str, name: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>says</c1> <t1>the bridge is unsafe</t1>.")

    assert only.speaker.voice is Voice.DOCUMENT
    assert only.speaker.name == name


def test_the_document_is_the_one_met_last() -> None:
    first, second = statements(
        "<s1>An affidavit</s1> <c1>says</c1> <t1>money was found</t1>. "
        "<s2>The document</s2> <c2>describes</c2> <t2>a list of debts</t2>."
    )

    assert second.speaker == first.speaker
    assert second.speaker_basis is Basis.INFERRED


def test_it_is_the_document_that_the_paragraph_begins_with() -> None:
    _, second = statements(
        "<s1>A letter</s1> <c1>says</c1> <t1>repeal is far</t1>.\n\nThe town's own forecast, out now, is no "
        "comfort. <t2>Rents will rise</t2>, <s2>it</s2> <c2>says</c2>."
    )

    assert second.speaker.name == "The town's own forecast"


@pytest.mark.parametrize(
    "name", ["Student Loans Company", "Danish Driver Safety Board", "US Consumer Product Safety Commission"]
)
def test_a_word_for_people_in_a_bodys_name_makes_it_no_person(name: str) -> None:
    (only,) = statements(f"<s1>The {name}</s1> <c1>said</c1> <t1>rates would rise</t1>.")

    assert only.speaker.name == name
    assert only.speaker.voice is Voice.INSTITUTION


def test_a_leaked_memo_keeps_its_name() -> None:
    (only,) = statements("<s1>A leaked memo</s1> <c1>says</c1> <t1>rates would rise</t1>.")

    assert only.speaker.name == "A leaked memo"


def test_an_owned_body_is_no_other_body_of_the_kind() -> None:
    _, second = statements(
        "<s1>The Defense Ministry</s1> <c1>said</c1> <t1>it was untrue</t1>. "
        "<s2>The bloc's foreign policy service</s2> <c2>said</c2> <t2>it was grave</t2>."
    )

    assert second.speaker.name == "The bloc's foreign policy service"


def test_a_company_is_known_by_the_first_word_of_its_name() -> None:
    first, second = statements(
        "<s1>Norvik Metals</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Norvik</s2> <c2>denied</c2> <t2>it</t2>."
    )

    assert second.speaker == first.speaker
    assert second.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize("source", ["A 2017 paper", "The trial", "An experiment"])
def test_what_scholars_publish_is_a_document(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>found</c1> <t1>no increase</t1>.")

    assert only.speaker.voice is Voice.DOCUMENT


def test_the_agency_is_the_one_that_reports_where_what_it_reports_of_is_none() -> None:
    _, second = statements(
        "<t1>The Ministry of Health has shut two wards</t1>, <s1>Reuters</s1> <c1>reported</c1>. "
        "<s2>The agency</s2> <c2>said</c2> <t2>nurses were sick</t2>."
    )

    assert second.speaker.name == "Reuters"


@pytest.mark.parametrize(
    ("noun", "voice"), [("municipality", Voice.INSTITUTION), ("summary", Voice.DOCUMENT)]
)
def test_a_noun_for_a_body_or_document_is_no_person(noun: str, voice: Voice) -> None:
    (only,) = statements(f"<s1>The {noun}</s1> <c1>says</c1> <t1>the bridge is unsafe</t1>.")

    assert only.speaker.voice is voice


@pytest.mark.parametrize(
    ("source", "role"), [("The Bishop of Rye", "bishop"), ("The Secretary of New Lowfield", "secretary")]
)
def test_an_office_of_a_place_is_nobodys_name(source: str, role: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON
    assert only.speaker.role == role


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("The Mayor of Lowfield, Ann Lee", "Ann Lee", "mayor"),
        ("Secretary of State Ann Lee", "Ann Lee", "secretary of state"),
        ("Coast Guard Captain Ann Lee", "Ann Lee", "captain"),
        ("Guard Tom Pell", "Tom Pell", "guard"),
    ],
)
def test_who_holds_an_office_of_a_body_or_a_place_keeps_their_name(source: str, name: str, role: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.NAMED_PERSON
    assert (only.speaker.name, only.speaker.role) == (name, role)


_SILENT = "<s9>The company</s9> <c9>declined</c9> <t9>to comment</t9>."


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The pumps <c1>reportedly</c1> came from Brightwater Ltd", "Brightwater Ltd"),
        ("A contractor, Brightwater Ltd, <c1>reportedly</c1> shut the gate", "Brightwater Ltd"),
        ("Lund Brothers <c1>reportedly</c1> paid the fine", "Lund Brothers"),
        ("Ann Lee <c1>reportedly</c1> sued Brightwater Ltd", "Brightwater Ltd"),
    ],
)
def test_the_company_is_the_one_that_a_hedged_sentence_names(before: str, name: str) -> None:
    *_, last = statements(f"<t1>{before}</t1>. {_SILENT}")

    assert last.speaker.name == name
    assert last.speaker_basis is Basis.INFERRED


@pytest.mark.parametrize(
    "before",
    [
        "The pumps <c1>reportedly</c1> came from Brightwater Ltd and Marsh Systems",
        "The pumps <c1>reportedly</c1> came from the Weir School of Music",
        "The pumps <c1>reportedly</c1> came from Ann Lee",
        "A valve <c1>reportedly</c1> came from Marsh Ltd</t1>. It rained. <t2>Snow <c2>reportedly</c2> fell",
    ],
)
def test_the_company_is_none_where_two_or_no_company_or_one_long_ago_is_named(before: str) -> None:
    last_mark = "t2" if "<t2>" in before else "t1"
    *_, last = statements(f"<t1>{before}</{last_mark}>. {_SILENT}")

    assert last.speaker.name == "The company"


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("The Forest Guard of Oxmere", "the guard"),
        ("The Coast Guard of Oxmere", "The coast guard"),
        ("The Coast Guard of Oxmere", "the guard"),
    ],
)
def test_the_guard_is_the_guard_that_has_spoken(first: str, again: str) -> None:
    one, other = statements(
        f"<s1>{first}</s1> <c1>said</c1> <t1>it was late</t1>. "
        f"<s2>{again}</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert other.speaker.key == one.speaker.key
    assert other.speaker_basis is Basis.INFERRED


def test_a_guard_is_a_person_where_no_guard_of_a_place_or_a_person_has_spoken() -> None:
    one, guard = statements(
        "<s1>The Council of Oxmere</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>The guard</s2> <c2>said</c2> <t2>it rained</t2>."
    )
    _, mate, named = statements(
        "<s1>The Forest Guard of Oxmere</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Guard Tom Pell</s2> <c2>said</c2> <t2>it rained</t2>. "
        "<s3>The guard</s3> <c3>said</c3> <t3>so</t3>."
    )

    assert guard.speaker.voice is Voice.UNNAMED_PERSON
    assert guard.speaker.key != one.speaker.key
    assert named.speaker.key == mate.speaker.key


def test_a_body_that_a_clause_tells_apart_keeps_its_article() -> None:
    (only,) = statements("<s1>The union that speaks for the guards</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.name == "The union that speaks for the guards"


def test_owners_that_are_a_firm_keep_their_article() -> None:
    (only,) = statements("<s1>The owners, a trust in Rye</s1>, <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.name == "The owners, a trust in Rye"


def test_where_a_paper_was_seen_is_no_part_of_its_name() -> None:
    (only,) = statements(
        "<s1>A letter sent to staff, and seen by the Post</s1>, <c1>said</c1> <t1>it was late</t1>."
    )

    assert only.speaker.name == "A letter sent to staff"


@pytest.mark.parametrize(
    ("source", "voice"),
    [
        ("The owners, a trust based in Calder", Voice.INSTITUTION),
        ("The operator, a family firm in Rye", Voice.INSTITUTION),
        ("The owners, a couple from Calder", Voice.UNNAMED_GROUP),
        ("The owner, a doctor in Rye", Voice.UNNAMED_PERSON),
        ("The owners", Voice.UNNAMED_GROUP),
    ],
)
def test_owners_that_are_a_firm_are_a_body(source: str, voice: Voice) -> None:
    (only,) = statements(f"<s1>{source}</s1>, <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is voice


@pytest.mark.parametrize(
    ("source", "basis"), [("Her office", Basis.INFERRED), ("Ann Lee's office", Basis.STATED)]
)
def test_whose_office_hers_is_is_our_reading(source: str, basis: Basis) -> None:
    _, office = statements(
        "<s1>Ann Lee, the minister</s1>, <c1>said</c1> <t1>it was late</t1>. "
        f"<s2>{source}</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert (office.speaker.name, office.speaker_basis) == ("Ann Lee's office", basis)


def test_a_report_of_so_many_pages_is_the_one_that_was_cited_whoever_it_was_written_for() -> None:
    first, second = statements(
        "<t1>The wall was cracked</t1>, <c1>according to</c1> <s1>an inspection report</s1>.\n\n"
        "<s2>The 40-page report, written for the port’s owner,</s2> <c2>says</c2> <t2>it was late</t2>."
    )

    assert second.speaker.key == first.speaker.key


@pytest.mark.parametrize("paper", ["statement", "letter"])
def test_a_paper_in_which_one_has_just_spoken_holds_their_words(paper: str) -> None:
    *_, last = statements(
        f"<s1>The Officers Union</s1> <c1>said</c1> in a {paper} <t1>that he was sound</t1>. "
        f"<t2>“He went to work,”</t2> <s2>the {paper}</s2> <c2>said</c2>."
    )

    assert (last.speaker.name, last.speaker_basis) == ("Officers Union", Basis.INFERRED)


def test_a_paper_of_which_nobody_has_spoken_speaks_itself() -> None:
    *_, last = statements(
        "<s1>The Officers Union</s1> <c1>said</c1> <t1>that he was sound</t1>. "
        "<t2>“He went to work,”</t2> <s2>the letter</s2> <c2>said</c2>."
    )

    assert last.speaker.voice is Voice.DOCUMENT


@pytest.mark.parametrize(
    ("source", "name", "voice"),
    [
        ("Page 4 of the report", "Page 4 of the report", Voice.DOCUMENT),
        ("The mayor’s", "The mayor", Voice.UNNAMED_PERSON),
        ("Researchers led by Ann Lee", "Researchers led by Ann Lee", Voice.UNNAMED_GROUP),
    ],
)
def test_what_a_description_with_a_number_an_owner_or_a_leader_is(
    source: str, name: str, voice: Voice
) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>message was</c1> <t1>that the dam leaked</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, voice)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The second ship is from Malta.", "Its captain"),
        ("The firm is from Malta.", "Lund Shipping's captain"),
    ],
)
def test_its_captain_is_the_firms_only_where_the_paragraph_tells_of_the_firm(before: str, name: str) -> None:
    *_, last = statements(
        "<s1>Lund Shipping</s1>, the firm, <c1>denied</c1> <t1>a leak</t1>.\n\n"
        f"{before} <s2>Its captain</s2> <c2>said</c2> <t2>he had been asleep</t2>."
    )

    assert last.speaker.name == name


def test_it_is_no_body_of_the_paragraph_before_where_another_is_told_of() -> None:
    *_, last = statements(
        "<s1>MedStore</s1> <c1>said</c1> <t1>that it was sorry</t1>.\n\n"
        "A group calling itself BlackKite had the data. <s2>It</s2> <c2>said</c2> <t2>it wanted money</t2>."
    )

    assert last.speaker.name != "MedStore"


def test_the_company_is_the_one_that_its_own_words_name() -> None:
    (only,) = statements("<t1>Thieves stole a list from MedStore</t1>, <s1>the company</s1> <c1>said</c1>.")

    assert only.speaker.name == "MedStore"


def test_the_company_is_no_town_that_its_words_name() -> None:
    (only,) = statements("<t1>Thieves stole a list in Rye</t1>, <s1>the company</s1> <c1>said</c1>.")

    assert only.speaker.name == "The company"


def test_a_firm_is_called_by_the_first_word_of_its_name() -> None:
    first, second = statements(
        "It was bought by Hallow Care Partners, which runs nine homes.\n\n"
        "<s1>Hallow</s1> <c1>said</c1> <t1>it was sorry</t1>. "
        "<s2>The company</s2> <c2>said</c2> <t2>it would pay</t2>."
    )

    assert (first.speaker.name, first.speaker.voice) == ("Hallow Care Partners", Voice.INSTITUTION)
    assert second.speaker is first.speaker


@pytest.mark.parametrize(
    "name",
    ["Ministry of the Interior", "International Committee of the Red Cross", "Church of the Holy Well"],
)
def test_the_name_of_a_body_goes_on_after_of_the(name: str) -> None:
    (only,) = statements(f"<s1>The {name}, whose staff came,</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, Voice.INSTITUTION)


def test_the_bank_is_not_one_that_is_named_only_later() -> None:
    *_, last = statements(
        "Rates\n\nNorland’s central bank left its rate alone.\n\n"
        "<t1>“The bank is slow,”</t1> <c1>said</c1> <s1>Bo Roe of Harcastle Bank</s1>.\n\n"
        "<s2>The bank itself</s2> <c2>said</c2> <t2>it would rain</t2>."
    )

    assert (last.speaker.name, last.speaker.voice) == ("The bank", Voice.INSTITUTION)


def test_a_headline_in_capitals_makes_no_person_of_a_firm_and_its_verb() -> None:
    first, _ = statements(
        "Lund Recalls 412,000 Electric Kettles\n\nLund Home Products is recalling kettles.\n\n"
        "<s1>Lund</s1> <c1>said</c1> <t1>it was sorry</t1>. <s2>The company</s2> <c2>said</c2> <t2>no</t2>."
    )

    assert (first.speaker.name, first.speaker.voice) == ("Lund Home Products", Voice.INSTITUTION)


def test_it_is_no_noun_with_which_a_sentence_begins() -> None:
    *_, last = statements(
        "<s1>Rye Council</s1> <c1>said</c1> <t1>it was late</t1>. <t2>Movements to market would stop</t2>, "
        "<s2>it</s2> <c2>said</c2>. It is called Midges, Movements and Money."
    )

    assert last.speaker.name == "Rye Council"


def test_it_can_be_the_letter_that_somebody_read_out() -> None:
    (only,) = statements(
        "Counsel Naveen Rao read the email aloud. <t1>“It will fall,”</t1> <s1>it</s1> <c1>said</c1>."
    )

    assert (only.speaker.name, only.speaker.voice) == ("The email", Voice.DOCUMENT)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The Union of Finance Employees, which has 900 members,", "Union of Finance Employees"),
        ("Medics for the Displaced, an aid group,", "Medics for the Displaced"),
        ("Parrish Student Transit", "Parrish Student Transit"),
    ],
)
def test_bodies_are_named_after_their_members(source: str, name: str) -> None:
    first, second = statements(
        f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>. <s2>It</s2> <c2>said</c2> <t2>no</t2>."
    )

    assert (first.speaker.name, first.speaker.voice) == (name, Voice.INSTITUTION)
    assert second.speaker is first.speaker


def test_it_is_no_team_before_its_coach() -> None:
    (only,) = statements(
        "<t1>Under-21 coach Ann Lee will go</t1>, <s1>it</s1> <c1>said</c1>. The Under-21 won."
    )

    assert only.speaker.voice is Voice.NOT_STATED


@pytest.mark.parametrize("noun", ["laboratory", "charity", "institute", "museum"])
def test_what_stands_beside_a_name_makes_it_a_body(noun: str) -> None:
    (only,) = statements(
        f"<s1>Clearwave Audio, a small {noun} in Leeds,</s1> <c1>said</c1> <t1>it was late</t1>."
    )

    assert (only.speaker.name, only.speaker.voice) == ("Clearwave Audio", Voice.INSTITUTION)


def test_it_is_the_alert_that_went_out() -> None:
    (only,) = statements("The alert went out on Monday. <s1>It</s1> <c1>said</c1> <t1>she was tall</t1>.")

    assert (only.speaker.name, only.speaker.voice) == ("The alert", Voice.DOCUMENT)


def test_a_survey_keeps_the_whole_name_of_its_makers() -> None:
    (only,) = statements("<s1>A survey</s1> by the Statika agency <c1>found</c1> <t1>it was late</t1>.")

    assert only.speaker.name == "A survey by the Statika agency"


def test_a_paper_of_a_body_that_is_only_described_keeps_the_article() -> None:
    *_, last = statements(
        "<s1>The weather service</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Its report</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert last.speaker.name == "The weather service's report"


@pytest.mark.parametrize("name", ["The Rye Post", "The Post"])
def test_the_printer_of_the_article_speaks_under_its_whole_name(name: str) -> None:
    marked = f"<s1>{name}</s1> <c1>reported</c1> <t1>that it was late</t1>."
    (only,) = statements(marked, outlet="The Rye Post")

    assert only.speaker.name == "The Rye Post"


@pytest.mark.parametrize(
    ("later", "voice"),
    [
        (
            "Lindhagen says parts were checked by a laboratory. It denies that they are old.",
            Voice.INSTITUTION,
        ),
        ("Lindhagen says the lender was checked. It denies that it is old.", Voice.NAMED_PERSON),
        ("Lindhagen says parts were checked. It was raining.", Voice.NAMED_PERSON),
    ],
)
def test_a_lone_name_that_is_it_later_is_a_body_from_the_first(later: str, voice: Voice) -> None:
    first, *_ = read_report(f"It rained. Lindhagen warned owners to wait.\n\n{later}")[1]
    assert first.speaker.voice is voice


@pytest.mark.parametrize(
    "name",
    [
        "Unicef",
        "Ofcom",
        "Equinor",
        "Fifa",
        "Sinn Féin",
        "Gardaí",
        "Transport for London",
        "Sport England",
        "Oxford Water International",
        "Moody’s",
        "McDonald's",
        "AT&T",
    ],
)
def test_a_known_body_or_one_that_its_name_tells_is_no_person(name: str) -> None:
    _, found = read_report(f"{name} said the talks had failed.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [(name, Voice.INSTITUTION)]


def test_a_nation_can_be_a_surname() -> None:
    _, found = read_report("Kathy Ireland said the talks had failed.")
    assert found[0].speaker.voice is Voice.NAMED_PERSON


def test_a_ministry_of_another_field_is_another() -> None:
    told = "They met outside the Ministry of Public Works.\n\nThe interior ministry said that 17 were hurt."
    assert who_speaks(told) == ["The interior ministry"]


@pytest.mark.parametrize("name", ["Ministry of Defense", "Ministry of Defence"])
def test_a_ministry_is_met_again_in_another_spelling(name: str) -> None:
    told = f"The {name} said it was shot down.\n\nThe defence ministry said it was over."
    assert who_speaks(told) == [name, name]


def test_it_is_the_body_that_the_sentence_before_has_brought_in() -> None:
    told = "The ministry said 17 were hurt. A lawyers’ collective, Open Door, gave a different account."
    assert who_speaks(f"{told} It said that 60 had been taken away.")[-1] == "Open Door"


def test_an_agency_is_not_the_government_with_which_the_sentence_before_began() -> None:
    told = "A memo came from the UN refugee agency. The Marzan government says it is safe."
    assert who_speaks(f"{told} The refugee agency says it has seen nobody.")[-1] == "The refugee agency"


@pytest.mark.parametrize(
    "sign", ["Its embassy said it was false.", "Its Defense Ministry said it was false."]
)
def test_a_lone_name_with_a_ministry_or_embassy_of_its_own_is_no_person(sign: str) -> None:
    _, (first, second) = read_report(f"It rained.\n\nDrovia denied it. {sign}")
    assert first.speaker.voice is Voice.INSTITUTION
    assert second.speaker.name.startswith("Drovia's ")


@pytest.mark.parametrize("state", ["Iran", "Severia"])
def test_its_ministry_is_that_of_the_state_spoken_of(state: str) -> None:
    told = f"Vardania's Defense Ministry said so. {state} denied it. Its Defense Ministry said debris fell."
    assert who_speaks(told)[-1] == f"{state}'s Defense Ministry"


def test_a_part_of_a_body_is_not_called_by_the_whole_ones_letters() -> None:
    found = who_says_what("The IDF Planning Directorate said it was late. The IDF said it was over.")
    assert [who for who, _ in found] == ["IDF Planning Directorate", "IDF"]


@pytest.mark.parametrize("who", ["Way Forward Collective", "Pathways Forward Collective"])
def test_a_body_keeps_its_whole_name(who: str) -> None:
    assert who_says_what(f"{who}, a firm in Rye, said it was late.") == [(who, "it was late")]


def test_whose_channel_it_is_stays_with_it() -> None:
    who = "A Telegram channel affiliated with the Guard Corps"
    found = who_says_what(f"{who} posted a clip with the caption: “Count them.”")
    assert found == [(who, "“Count them.”")]


@pytest.mark.parametrize("led", ["according to", "said"])
def test_a_name_behind_the_office_and_its_place_is_the_holders(led: str) -> None:
    found = who_says_what(
        f"It was late, {led} the head of operations at the Port Board, Admiral Ann Lee. She said it was cold."
    )
    assert found == [("Ann Lee", "It was late"), ("Ann Lee", "it was cold")]


def test_who_takes_up_the_name_behind_what_that_does() -> None:
    found = who_says_what("That cut no ice with Sen. Ann Lee (R-WY), who told radio host Bo Roe it was so.")
    assert found == [("Ann Lee", "it was so")]


def test_one_ministry_is_not_several() -> None:
    found = who_says_what("Both will meet, their ministries said. The French ministry called it “planned”.")
    assert [who for who, _ in found] == ["Their ministries", "French ministry"]


def test_it_is_the_paper_with_which_its_sentence_begins() -> None:
    found = who_says_what(
        "The Athletic reported it. A memo sent to all teams names no town, but it warns that it is late."
    )
    assert found[-1] == ("A memo", "it is late")


@pytest.mark.parametrize("state", ["Wis.", "Ill.", "Calif."])
def test_a_state_behind_a_comma_is_nobodys_name(state: str) -> None:
    found = who_says_what(
        f"A fund for clerks in Alder County, {state}, sued it in May, alleging that it was late."
    )
    assert found[-1][0].startswith("A fund for clerks")


def test_a_bills_sponsors_are_not_those_of_who_spoke_of_it() -> None:
    found = who_says_what(
        "The Budget Office said the bill would cost more. Its sponsors called that “stale”."
    )
    assert found[-1][0] == "Its sponsors"


def test_a_company_is_not_the_paper_that_reports_on_it() -> None:
    found = who_says_what(
        "Nikkei reported that Tokai Choko, a large maker of tools, would cut output. In a statement,"
        " the company denied that it was so."
    )
    assert found[-1] == ("Tokai Choko", "it was so")


@pytest.mark.parametrize(
    ("source", "voice"),
    [
        ("Baltic Wire", Voice.INSTITUTION),
        ("Fenland Newswire", Voice.INSTITUTION),
        ("Bella Wire", Voice.NAMED_PERSON),
    ],
)
def test_a_wire_is_a_body_of_the_press_unless_a_given_name_stands_before_it(
    source: str, voice: Voice
) -> None:
    first, *_ = read_report(f"{source} reported, citing two officials, that it was late.")[1]

    assert (first.speaker.name, first.speaker.voice) == (source, voice)


@pytest.mark.parametrize("name", ["Channel 8", "Radio 4", "Channel 4 News", "Kanal 12"])
def test_a_broadcaster_called_by_its_number_is_a_body(name: str) -> None:
    _, (only,) = read_report(f"{name} reported that it was late.")
    assert (only.speaker.name, only.speaker.voice) == (name, Voice.INSTITUTION)


def test_a_broadcaster_is_no_he() -> None:
    words = (
        "The mayor, Bo Roe, said it was late, Channel 8 reported.\n\n“It is cold,” he was quoted as saying."
    )
    assert who_speaks(words)[-1] == "Bo Roe"


@pytest.mark.parametrize("source", ["Station 4 Captain Ann Lee", "Channel 9 Reporter Ann Lee"])
def test_who_works_behind_a_number_is_a_person(source: str) -> None:
    assert who_speaks(f"{source} said the fire was out.") == ["Ann Lee"]


@pytest.mark.parametrize(
    "noun", ["supplier", "chain", "regiment", "armed wing", "lending arm", "weekly", "faction"]
)
def test_its_noun_tells_that_it_is_a_body(noun: str) -> None:
    _, (found,) = read_report(f"The {noun} said that it was late.")
    assert found.speaker.voice is Voice.INSTITUTION


@pytest.mark.parametrize("name", ["Taylor Branch", "Brian Wing", "Ann Store"])
def test_such_a_noun_may_be_a_surname(name: str) -> None:
    _, (found,) = read_report(f"{name} said that it was late.")
    assert found.speaker.voice is Voice.NAMED_PERSON


@pytest.mark.parametrize("before", ["Norvik has changed its plans.", "Norvik is to close its mill."])
def test_a_name_that_tells_no_kind_is_no_regulator_that_has_not_spoken(before: str) -> None:
    assert who_speaks(f"{before} The regulator said the plans were late.") == ["The regulator"]
