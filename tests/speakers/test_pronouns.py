"""Pronouns: the nearest fitting person, and nobody where two fit."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import who_speaks
from whosaidthis.model import Basis, Voice


def test_a_pronoun_means_the_last_speaker_of_its_gender() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam held</t1>. "
        "<s2>Tom Gray</s2> <c2>said</c2> <t2>it leaked</t2>. "
        "<s3>She</s3> <c3>added</c3> <t3>a pump was coming</t3>."
    )

    assert last.speaker.name == "Ann Lee"
    assert last.speaker_basis is Basis.INFERRED
    assert last.same_as == 1


def test_a_pronoun_between_two_people_spoken_about_is_nobody() -> None:
    (only,) = statements(
        "Tom Gray met Bill Potts on the bridge. <s1>He</s1> <c1>said</c1> <t1>the dam held</t1>."
    )

    assert only.speaker.voice is Voice.NOT_STATED


def test_whoever_speaks_in_the_last_sentence_goes_before_whoever_is_spoken_about() -> None:
    _, second = statements(
        "<s1>Tom Gray</s1> <c1>said</c1> <t1>Bill Potts had left</t1>. "
        "<s2>He</s2> <c2>said</c2> <t2>it was a pity</t2>."
    )

    assert second.speaker.name == "Tom Gray"


def test_who_is_named_in_a_quotation_does_not_say_it() -> None:
    _, second = statements(
        "<s1>Coach Marta Orr</s1> <c1>said</c1> <t1>the team was tired</t1>.\n\n"
        '<t2>Reed,</t2> <s2>she</s2> <c2>said</c2>, <t2>"is a good lad."</t2>'
    )

    assert second.speaker.name == "Marta Orr"


def test_two_capitals_that_are_no_person_are_no_candidate() -> None:
    _, second = statements(
        "<s1>Tom Gray</s1> <c1>said</c1> <t1>he liked the World Cup</t1>. The World Cup is near. "
        "<s2>He</s2> <c2>said</c2> <t2>he had a ticket</t2>."
    )

    assert second.speaker.name == "Tom Gray"


def test_they_are_the_group_that_spoke_last() -> None:
    _, second = statements(
        "<s1>Three doctors</s1> <c1>said</c1> <t1>the ward was full</t1>. "
        "<s2>They</s2> <c2>said</c2> <t2>two nurses had left</t2>."
    )

    assert second.speaker.count == 3
    assert second.same_as == 1


def test_the_world_health_organization_is_no_pronoun() -> None:
    _, second = statements(
        "<s1>The World Health Organization (WHO)</s1> <c1>said</c1> <t1>cases rose</t1>. "
        "The <s2>WHO</s2> <c2>said</c2> <t2>tents were sent</t2>."
    )

    assert second.speaker.name == "World Health Organization"


def test_the_writer_speaks_for_nobody() -> None:
    assert statements("<s1>I</s1> <c1>said</c1> <t1>it was late</t1>.") == ()


def test_a_pronoun_beside_a_strange_name_tells_who_she_is_later() -> None:
    *_, last = statements(
        "Tovu Almassy, who keeps goats above the town, says she sleeps badly. Piet Gray keeps pigs.\n\n"
        "<s1>Almassy</s1> <c1>said</c1> <t1>Paul Gray's pigs were loud</t1>. "
        "<s2>She</s2> <c2>added</c2> <t2>that they stank</t2>."
    )

    assert last.speaker.name == "Tovu Almassy"


def test_a_pronoun_inside_quotation_marks_tells_nobody_s_gender() -> None:
    _, last = statements(
        '<s1>Tovu Almassy</s1> <c1>said</c1> <t1>"she is late"</t1>. Ann Gray was there.\n\n'
        "<s2>He</s2> <c2>added</c2> <t2>that it rained</t2>."
    )

    assert last.speaker.name == "Tovu Almassy"


def test_she_is_the_one_woman_of_a_surname_that_a_man_bears_too() -> None:
    *_, last = statements(
        "Mary Hale ran against her brother John Hale. Mary Hale won.\n\n"
        "Hale spoke in the square. <s1>She</s1> <c1>said</c1> <t1>the count was fair</t1>."
    )

    assert last.speaker.name == "Mary Hale"


def test_it_is_the_company_that_its_sentence_begins_with() -> None:
    (only,) = statements(
        "Kestrel Foods closed a plant. <t1>The company expects to lose money,</t1> "
        "<s1>it</s1> <c1>said</c1> in a filing."
    )

    assert only.speaker.name == "Kestrel Foods"


def test_its_leader_is_named_by_the_body_that_spoke_before() -> None:
    _, second = statements(
        "<c1>According to</c1> <s1>the Harbour Council</s1>, <t1>six boats sank</t1>. "
        "<s2>Its chairwoman</s2> <c2>said</c2> <t2>two were new</t2>."
    )

    assert second.speaker.name == "Harbour Council's chairwoman"
    assert second.speaker.voice is Voice.UNNAMED_PERSON


def test_his_lawyer_is_named_by_the_man_the_paragraph_is_about() -> None:
    (only,) = statements(
        "Tom Gray was arrested on Monday. <s1>His lawyer</s1> <c1>said</c1> <t1>he was ill</t1>."
    )

    assert only.speaker.name == "Tom Gray's lawyer"


def test_his_lawyers_are_his_as_well() -> None:
    first, second = statements(
        "Tom Gray was arrested on Monday. <s1>His lawyers</s1> <c1>said</c1> <t1>he was ill</t1>. "
        "<s2>His lawyers</s2> <c2>added</c2> <t2>that he was old</t2>."
    )

    assert (first.speaker.name, first.speaker.voice) == ("Tom Gray's lawyers", Voice.UNNAMED_GROUP)
    assert second.speaker == first.speaker


def test_his_lawyer_stays_open_between_two_men() -> None:
    (only,) = statements(
        "Tom Gray hit Bill Potts on Monday. <s1>His lawyer</s1> <c1>said</c1> <t1>he was ill</t1>."
    )

    assert only.speaker.name == "His lawyer"


def test_the_speaker_with_whom_a_sentence_begins_goes_before_others_in_it() -> None:
    _, second = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        "Lee has run the mill since Jane Orr left it. <s2>She</s2> <c2>said</c2> <t2>it was old</t2>."
    )

    assert second.speaker.name == "Ann Lee"


def test_a_name_before_an_aide_s_is_not_whom_the_sentence_begins_with() -> None:
    _, second = statements(
        "<s1>Tom Gray</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        "Gray adviser Paul Orr picked up the thread. <s2>He</s2> <c2>said</c2> <t2>it was old</t2>."
    )

    assert second.speaker.name != "Tom Gray"


def test_nobody_tells_anything_to_themselves() -> None:
    *_, last = statements(
        "<s1>Bill Potts</s1> <c1>said</c1> <t1>it rained</t1>. Tom Gray, who was there, laughed. "
        "<t2>“It poured,”</t2> <s2>he</s2> <c2>told</c2> <h2>Gray</h2>."
    )

    assert last.speaker.name == "Bill Potts"
    assert last.hearer is not None
    assert last.hearer.name == "Tom Gray"


def test_a_pronoun_that_can_only_mean_its_hearer_is_nobody() -> None:
    (only,) = statements("Tom Gray laughed. <t1>“It poured,”</t1> <s1>he</s1> <c1>told</c1> <h1>Gray</h1>.")

    assert only.speaker.voice is Voice.NOT_STATED


def test_whoever_stands_in_the_clause_before_a_pronoun_is_not_meant() -> None:
    _, second = statements(
        "<s1>Minister Igor Savin</s1> <c1>vowed</c1> <t1>to go on</t1>. Speaking beside his colleague, "
        "Jonas Petras, <s2>he</s2> <c2>asked for</c2> <t2>help</t2>."
    )

    assert second.speaker.name == "Igor Savin"


def test_an_office_that_is_the_subject_stands_for_its_holder() -> None:
    (only,) = statements(
        "Manager Ed Hark left early. Owner Grant Pell stayed away.\n\nAsked about that, the manager laughed. "
        "<t1>“Ask me on Monday,”</t1> <s1>he</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Ed Hark"


def test_they_can_be_one_person_of_no_known_gender() -> None:
    first, second = statements(
        "Residents are angry. <s1>A spokesperson for Acme</s1> <c1>said</c1> <t1>it was sorry</t1>. "
        "<s2>They</s2> <c2>added</c2> <t2>that it was late</t2>."
    )

    assert second.speaker == first.speaker
    assert second.speaker_basis is Basis.INFERRED


def test_they_are_not_the_one_official_who_speaks_for_several() -> None:
    *_, last = statements(
        "<s1>Three officials</s1> <c1>said</c1> <t1>talks were on</t1>. <s2>One of them</s2> <c2>said</c2> "
        "<t2>it was close</t2>. <s3>They</s3> <c3>said</c3> <t3>it was late</t3>."
    )

    assert last.speaker.name != "One of the three officials"


def test_a_pronoun_that_asks_not_to_be_named_is_nobody_who_is() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1>, a spokeswoman, <c1>said</c1> <t1>the dam held</t1>.\n\n"
        "At Rye, <t2>a keeper was told to open the gates</t2>, <s2>she</s2> <c2>said</c2> "
        "on condition of anonymity."
    )

    assert last.speaker.voice is Voice.NOT_STATED


@pytest.mark.parametrize(("apostrophe", "name"), [("’", "Tom Gray’s lawyer"), ("'", "Tom Gray's lawyer")])
def test_an_owners_apostrophe_is_the_articles(apostrophe: str, name: str) -> None:
    _, second = statements(
        f"<s1>Tom Gray</s1> <c1>said</c1> <t1>Rye{apostrophe}s dam held</t1>. "
        "<s2>His lawyer</s2> <c2>said</c2> <t2>it leaked</t2>."
    )

    assert second.speaker.name == name


_TOLD = (
    "<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
    "They met at a school, where <s2>a teacher</s2> <c2>told</c2> Lee <t2>that she had a voice</t2>. "
    "She wrote it down. <t3>It is there now</t3>, <s3>she</s3> <c3>says</c3>."
)


def test_she_is_the_one_of_the_headline_after_a_stranger() -> None:
    *_, last = statements(f"Ann Lee would like you to wait\n\n{_TOLD}")

    assert last.speaker.name == "Ann Lee"


def test_she_is_nobody_after_a_stranger_where_the_headline_names_neither() -> None:
    *_, last = statements(f"A voice in the dark\n\n{_TOLD}")

    assert last.speaker.voice is Voice.NOT_STATED


def test_a_trade_that_no_list_knows_is_somebody_all_the_same() -> None:
    *_, last = statements(
        "HOLM, PEAK AND NHS Scotland met. <s1>A radiographist</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>She</s2> <c2>said</c2> <t2>nobody came</t2>."
    )

    assert last.speaker.name == "A radiographist"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("A man in his 60s, who was walking his dog, found it.", "A man in his 60s"),
        ("A former engineer at the mill agreed.", "A former engineer"),
        ("A van stood outside.", ""),
        ("A former engineer left with Tom Berg.", "Tom Berg"),
        ("A former engineer left. It rained.", ""),
        ("A woman nodded.", ""),
    ],
)
def test_he_is_whom_the_sentence_before_brings_in_without_a_name(before: str, name: str) -> None:
    (only,) = statements(f"{before} <t1>“It was late,”</t1> <s1>he</s1> <c1>said</c1>.")

    assert only.speaker.name == name


@pytest.mark.parametrize(
    ("described", "pronoun", "who"),
    [
        ("An elderly man", "she", "Ann Lee"),
        ("A mother-of-two", "she", "Mother-of-two"),
        ("An elderly man", "he", "Elderly man"),
    ],
)
def test_what_somebody_without_a_name_is_called_can_tell_their_gender(
    described: str, pronoun: str, who: str
) -> None:
    _, second = statements(
        f"<s1>{described}</s1> <c1>told</c1> the nurse, Ann Lee, <t1>that it hurt</t1>. "
        f"<t2>“It is bad,”</t2> <s2>{pronoun}</s2> <c2>said</c2>."
    )

    assert who.lower() in second.speaker.name.lower()


def test_she_is_the_one_told_of_before_a_paragraph_about_other_things() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\nShe held up her book.\n\n"
        "The room fell silent.\n\n<t2>“I believe that,”</t2> <s2>she</s2> <c2>said</c2>."
    )

    assert last.speaker.name == "Ann Lee"


def test_she_answers_a_man_s_question() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        "<t2>“Your sales doubled, did they not?”</t2> <s2>Mr Roe</s2> <c2>asked</c2>.\n\n"
        "<t3>“They went up,”</t3> <s3>she</s3> <c3>said</c3>."
    )

    assert last.speaker.name == "Ann Lee"


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("The room fell silent.\n\nIt rained.\n\nThe sun came out.", ""),
        ("The captain called.", "The captain"),
        ("A regular at the counter shook her head.", "A regular"),
        ("Ida Roe laughed.", "Ida Roe"),
    ],
)
def test_she_is_nobody_from_far_away_or_where_another_acts(between: str, name: str) -> None:
    *_, last = statements(
        f"<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\nIt rained.\n\n"
        f"{between} <t2>“Yes,”</t2> <s2>she</s2> <c2>said</c2>."
    )

    assert last.speaker.name == name


def test_she_is_the_one_who_speaks_and_not_the_one_named_in_her_words() -> None:
    *_, last = statements(
        "<s1>Ida Roe</s1> <c1>said</c1> <t1>it was late</t1>.\n\n"
        "<t2>“No,”</t2> <s2>Ann Lee</s2> <c2>said</c2>. <t3>“Mrs Roe may think what she likes.”</t3>\n\n"
        "<s4>She</s4> <c4>said</c4> <t4>the order was right</t4>."
    )

    assert last.speaker.name == "Ann Lee"


def test_he_can_be_the_one_named_in_her_words() -> None:
    *_, last = statements(
        "Bob Roe left. <t2>“Mr Roe is a fraud,”</t2> <s2>Ann Lee</s2> <c2>said</c2>.\n\n"
        "<s4>He</s4> <c4>said</c4> <t4>it was a lie</t4>."
    )

    assert last.speaker.name == "Bob Roe"


def test_the_next_sentence_can_speak_against_a_guessed_gender() -> None:
    *_, last = statements(
        "<s1>Honor Bassing</s1> <c1>said</c1> <t1>that he had been late</t1>. In her view it was mad. "
        "<t2>“Yes,”</t2> <s2>she</s2> <c2>said</c2>."
    )

    assert last.speaker.name == "Honor Bassing"


def test_he_is_the_stranger_with_whom_his_own_sentence_begins() -> None:
    (only,) = statements("A baker wept in court as <s1>he</s1> <c1>told</c1> <t1>how the fire began</t1>.")

    assert only.speaker.name == "A baker"


def test_they_are_those_who_signed_the_letter() -> None:
    (only,) = statements(
        "The court has a letter signed by 14 former inspectors. In it, <s1>they</s1> <c1>wrote</c1> "
        "<t1>that it was late</t1>."
    )

    assert (only.speaker.name, only.speaker.count) == ("14 former inspectors", 14)


def test_she_who_turns_to_another_asks() -> None:
    *_, last = statements(
        "Ann Lee sat down. She turned to Ida Roe. <t1>“Why?”</t1> <s1>she</s1> <c1>asked</c1>."
    )

    assert last.speaker.name == "Ann Lee"


def test_she_is_the_one_whom_the_sentence_places() -> None:
    (only,) = statements(
        "In the second row sat Ida Roe, a cook and the niece of Obaru Third.\n\n"
        "<t1>“It was cold,”</t1> <s1>she</s1> <c1>said</c1>."
    )

    assert only.speaker.name == "Ida Roe"


def test_she_is_not_the_stranger_who_told_her() -> None:
    *_, last = statements(
        "Ann Lee had not left. <s1>An officer</s1> <c1>told</c1> her <t1>that it was late</t1>.\n\n"
        "<t2>“They tell me little,”</t2> <s2>she</s2> <c2>said</c2>."
    )

    assert last.speaker.name in ("Ann Lee", "")


def test_colonel_hanrahan_can_be_called_col() -> None:
    first, second = statements(
        "<s1>Col Hanrahan</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Mr Hanrahan</s2> <c2>said</c2> <t2>it rained</t2>. "
        "<s3>Col Viktar Lapko</s3> <c3>said</c3> <t3>no</t3>."
    )[:2]

    assert first.speaker.name == "Col Hanrahan"
    assert second.speaker is first.speaker


def test_a_majority_is_no_single_person() -> None:
    (only,) = statements("<s1>The majority</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_GROUP


def test_a_stranger_before_a_semicolon_is_not_whom_the_story_goes_on_about() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>. <s2>A publisher</s2> <c2>asked</c2> "
        "<t2>for a book</t2>; <s3>she</s3> <c3>said</c3> <t3>“no”</t3>."
    )

    assert last.speaker.name == "Ann Lee"


def test_who_has_been_he_is_not_she_afterwards() -> None:
    *_, last = statements(
        "<t1>“Close it,”</t1> <c1>said</c1> <s1>Ann Lee</s1>. "
        "<t2>“Never,”</t2> <c2>said</c2> <s2>Vex Holm, the owner</s2>. "
        "<s3>He</s3> <c3>added</c3>: <t3>“We will sue.”</t3> "
        "<s4>She</s4> <c4>said</c4> <t4>he was lying</t4>."
    )

    assert last.speaker.name in ("Ann Lee", "")


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The captain called.", "The captain"),
        ("By the transcript, the first officer drew attention to it.", "The first officer"),
        ("Captain Ann Lee was late. The captain called.", "Ann Lee"),
    ],
)
def test_she_is_the_one_called_by_an_office_in_the_sentence_before(before: str, name: str) -> None:
    (only,) = statements(f"{before} <t1>“Is that it?”</t1> <s1>she</s1> <c1>asked</c1>.")

    assert only.speaker.name == name


def test_he_after_the_second_diplomat_is_not_the_first() -> None:
    *_, last = statements(
        "<s1>Two diplomats</s1> <c1>said</c1> <t1>it was late</t1>. <s2>One of them</s2> <c2>said</c2> "
        "<t2>it rained</t2>.\n\nThe second diplomat was less certain. <s3>He</s3> <c3>said</c3> <t3>no</t3>."
    )

    assert last.speaker.name == "The second of the two diplomats"


@pytest.mark.parametrize(
    ("question", "cue", "name"),
    [
        ("“Did you see it?”", "said", "Ann Lee"),
        ("“Is it safe?”", "replied", "Ann Lee"),
        ("“It is safe.”", "said", "Ida Roe"),
    ],
)
def test_who_has_asked_does_not_answer(question: str, cue: str, name: str) -> None:
    *_, last = statements(
        f"<s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.\n\n<t2>{question}</t2> <s2>Ida Roe</s2> "
        f"<c2>asked</c2>.\n\n<t3>“Yes,”</t3> <s3>she</s3> <c3>{cue}</c3>."
    )

    assert last.speaker.name == name


def test_a_stranger_who_gives_one_name_is_called_by_it() -> None:
    (only,) = statements(
        "A man who gave his name only as Tomas sat there. <t1>It was late</t1>, <s1>he</s1> <c1>said</c1>."
    )

    assert (only.speaker.name, only.speaker.voice) == ("Tomas", Voice.NAMED_PERSON)


def test_an_aside_does_not_hide_the_subject() -> None:
    *_, last = statements(
        "<s1>A nurse</s1> <c1>said</c1> <t1>it was late</t1>.\n\nThe driver of the van, a man from Rye, was "
        "late. <s2>He</s2> <c2>said</c2> <t2>it rained</t2>."
    )

    assert last.speaker.name == "The driver of the van"


def test_who_was_asked_in_what_she_says_can_be_she() -> None:
    *_, last = statements(
        "<s1>Another nurse</s1> <c1>said</c1> <t1>managers had asked her to stay</t1>. "
        "<t2>“They call it voluntary,”</t2> <s2>she</s2> <c2>said</c2>."
    )

    assert last.speaker.name == "Another nurse"


def test_their_view_is_somebody_s_and_their_is_no_name() -> None:
    (only,) = statements("<c1>In</c1> <s1>their</s1> view, <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.NOT_STATED


def test_who_answers_is_whoever_was_asked() -> None:
    asked = "Gary Pell runs it. Ann Lee asked the union's lawyer whether it was late."
    assert who_speaks(f"{asked} He acknowledged that it was.")[-1] == ""
    assert who_speaks(f"{asked} She said that it was.")[-1] == ""
    named = "The mayor, Gary Pell, came. Ann Lee asked the mayor whether it was late."
    assert who_speaks(f"{named} He acknowledged that it was.")[-1] == "Gary Pell"


@pytest.mark.parametrize("told", ["Maria knows of that.", "Maria is 26.", "Then there is Maria, 26."])
def test_a_given_name_alone_is_somebodys(told: str) -> None:
    words = f"Kavita Rao, an economist, said that it was late. {told} She says she drove for hours."
    assert who_speaks(words) == ["Kavita Rao", "Maria"]


def test_he_behind_a_paragraph_that_goes_on_with_a_quotation_is_its_speaker() -> None:
    words = (
        "Marco Berg leads the club. Ben Roe owns it.\n\n“I read that I have a house there,” Berg said. "
        "“My wife was surprised.\n\n“I have two years left, and I gave my word.”\n\n"
        "Asked whether he had spoken to San Teodoro, he replied: “No.”"
    )
    assert who_speaks(words)[-1] == "Marco Berg"


def test_she_to_whom_it_was_put_replies() -> None:
    speakers = who_speaks(
        "Ann Lee came. “I can read,” she said.\n\n"
        "The barrister put it to her that it was late. She replied: “No.”"
    )
    assert speakers[-1] == "Ann Lee"
