"""To whom it was said: as written, as the same speaker said nearby, or nobody."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report
from whosaidthis.model import Basis, Hearer, Way


@pytest.mark.parametrize(
    ("hearer", "name"),
    [
        ("Reuters", "Reuters"),
        ("the Guardian", "Guardian"),
        ("The Weir", "The Weir"),
        ("The Weir and the Guardian", "The Weir and Guardian"),
        ("reporters", "reporters"),
        ("a rally", "a rally"),
    ],
)
def test_a_written_hearer_is_stated(hearer: str, name: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>told</c1> <h1>{hearer}</h1> <t1>the dam held</t1>.")

    assert only.hearer == Hearer(name, Basis.STATED)


@pytest.mark.parametrize("hearer", ["him", "me", "us"])
def test_a_pronoun_is_no_hearer(hearer: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>told</c1> <h1>{hearer}</h1> <t1>the dam held</t1>.")

    assert only.hearer is None


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("in an interview with the Tarn Courier", "Tarn Courier"),
        ("in a statement to AFP on Friday", "AFP"),
        ("to reporters", "reporters"),
    ],
)
def test_a_hearer_beside_the_cue_is_stated(where: str, name: str) -> None:
    (only,) = statements(f'<t1>"It held,"</t1> <s1>Ann Lee</s1> <c1>said</c1> {where}.')

    assert only.hearer == Hearer(name, Basis.STATED)


@pytest.mark.parametrize(("where", "name"), [("in a post on Twitter", "Twitter"), ("on X", "X")])
def test_a_network_is_where_words_are_posted_and_no_listener(where: str, name: str) -> None:
    marked = (
        f'<t1>"It held,"</t1> <s1>Ann Lee</s1> <c1>said</c1> {where}. <s2>She</s2> <c2>said</c2> <t2>so</t2>.'
    )
    first, second = statements(marked)

    assert first.hearer == Hearer(name, Basis.STATED, Way.POSTED)
    assert second.hearer == Hearer(name, Basis.INFERRED, Way.POSTED)


@pytest.mark.parametrize("where", ["in a statement on Friday", "at a news conference", "by telephone"])
def test_an_occasion_is_no_hearer(where: str) -> None:
    (only,) = statements(f'<t1>"It held,"</t1> <s1>Ann Lee</s1> <c1>said</c1> {where}.')

    assert only.hearer is None


def test_the_same_speaker_tells_the_same_hearer_nearby() -> None:
    _, second, third = statements(
        "<s1>Ann Lee</s1> <c1>told</c1> <h1>AFP</h1> <t1>the dam held</t1>.\n\n"
        "<s2>Lee</s2> <c2>said</c2> <t2>it leaked</t2>. <s3>Tom Gray</s3> <c3>said</c3> <t3>it burst</t3>."
    )

    assert second.hearer == Hearer("AFP", Basis.INFERRED)
    assert third.hearer is None


def test_a_hearer_does_not_reach_over_three_paragraphs() -> None:
    *_, last = statements(
        "<s1>Ann Lee</s1> <c1>told</c1> <h1>AFP</h1> <t1>the dam held</t1>.\n\nRain fell.\n\nWind blew.\n\n"
        "<s2>Lee</s2> <c2>said</c2> <t2>it leaked</t2>."
    )

    assert last.hearer is None


def test_reporters_heard_only_what_stands_in_the_same_paragraph() -> None:
    told, same, later = statements(
        "<s1>Ann Lee</s1> <c1>told</c1> <h1>reporters</h1> <t1>the dam held</t1>. "
        "<t2>“It will hold,”</t2> <s2>Lee</s2> <c2>said</c2>."
        "\n\n<s3>Lee</s3> <c3>said</c3> <t3>the charge was false</t3>."
    )

    assert told.hearer == Hearer("reporters", Basis.STATED)
    assert same.hearer == Hearer("reporters", Basis.INFERRED)
    assert later.hearer is None


def test_one_of_a_group_is_heard_by_whom_the_group_told() -> None:
    _, one = statements(
        "<s1>Two doctors and three nurses</s1> <c1>told</c1> <h1>AFP</h1> <t1>beds were short</t1>. "
        "<s2>One of the nurses</s2> <c2>said</c2> <t2>so was time</t2>."
    )

    assert one.hearer == Hearer("AFP", Basis.INFERRED)


def test_whom_someone_urges_hears_nothing_else() -> None:
    _, second = statements(
        "<s1>Ann Lee</s1> <c1>urged</c1> <h1>drivers</h1> <t1>to vote</t1>. "
        "<s2>Lee</s2> <c2>said</c2> <t2>the offer stood</t2>."
    )

    assert second.hearer is None


def test_a_hedged_confirmation_after_words_told_to_an_agency_was_told_to_it_too() -> None:
    _, second = statements(
        "<s1>Two envoys</s1> <c1>told</c1> <h1>AFP</h1> <t1>a deal was made</t1>. "
        "<s2>A third envoy</s2> reportedly <c2>confirmed</c2> <t2>the deal</t2>."
    )

    assert second.hearer == Hearer("AFP", Basis.INFERRED)


def test_a_hedge_without_a_source_comes_through_the_one_agency() -> None:
    *_, hedged = statements(
        "<t1>A deal was made</t1>, <s1>Reuters</s1> <c1>reported</c1>.\n\n"
        "<t2>The deal <c2>reportedly</c2> covers drones</t2>."
    )

    assert hedged.through == Hearer("Reuters", Basis.INFERRED)
    assert hedged.hearer is None


def test_a_hedge_comes_through_no_agency_where_two_reported() -> None:
    *_, hedged = statements(
        "<t1>A deal was made</t1>, <s1>Reuters</s1> <c1>reported</c1>. "
        "<s3>AFP</s3> <c3>said</c3> <t3>it was near</t3>.\n\n"
        "<t2>The deal <c2>reportedly</c2> covers drones</t2>."
    )

    assert hedged.through is None


def test_whom_a_state_asked_is_read_from_the_official_who_says_so() -> None:
    _, inner = statements(
        '<t1>"<s2>The Danes</s2> <c2>asked for</c2> <t2>more ships</t2>,"</t1> '
        "<s1>a Swedish diplomat</s1> <c1>said</c1>."
    )

    assert inner.inside == 1
    assert inner.hearer == Hearer("Sweden", Basis.INFERRED)


@pytest.mark.parametrize("them", ["reporters", "mediapersons", "the press", "lawmakers"])
def test_those_who_are_addressed_hear_it(them: str) -> None:
    (only,) = statements(
        f"Addressing {them} here, <s1>Ann Lee</s1> <c1>said</c1> <t1>the yard was shut</t1>."
    )

    assert only.hearer == Hearer(them, Basis.STATED)


def test_those_addressed_inside_the_content_do_not_hear_it() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>said</c1> <t1>Bob Roe was briefing reporters</t1>.")

    assert only.hearer is None


def test_both_sides_are_heard_of_as_both_sides() -> None:
    (only,) = statements("<s1>The bishop</s1> <c1>urged</c1> both <h1>sides</h1> <t1>to talk</t1>.")

    assert only.hearer == Hearer("both sides", Basis.STATED, Way.ADDRESSED)


@pytest.mark.parametrize(
    ("told", "way"),
    [
        ("<c1>urged</c1> <h1>the minister</h1> <t1>to act</t1>", Way.ADDRESSED),
        ("<c1>called on</c1> <h1>the minister</h1> <t1>to act</t1>", Way.ADDRESSED),
        ("<c1>told</c1> <h1>the minister</h1> <t1>to act</t1>", Way.TOLD),
        ("<c1>asked</c1> <h1>the minister</h1> <t1>to act</t1>", Way.TOLD),
    ],
)
def test_who_is_urged_in_public_need_not_have_been_told(told: str, way: Way) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> {told}.")
    assert only.hearer is not None
    assert only.hearer.way is way


@pytest.mark.parametrize(
    ("source", "way"),
    [
        ("The letter", Way.ADDRESSED),
        ("A report by the audit office", Way.ADDRESSED),
        ("The alarm", Way.TOLD),
        ("The council", Way.TOLD),
    ],
)
def test_what_a_paper_tells_somebody_is_addressed_to_them(source: str, way: Way) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>told</c1> <h1>the minister</h1> <t1>it was late</t1>.")
    assert only.hearer is not None
    assert (only.hearer.name, only.hearer.way) == ("the minister", way)


@pytest.mark.parametrize(("paper", "definite"), [("the Guardian", True), ("Reuters", False)])
def test_the_article_of_a_hearer_is_kept_beside_its_name(paper: str, definite: bool) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>told</c1> <h1>{paper}</h1> <t1>it was late</t1>.")
    assert only.hearer is not None
    assert (only.hearer.name, only.hearer.definite) == (paper.removeprefix("the "), definite)


@pytest.mark.parametrize(("outlet", "name"), [("Rye Gazette", "Rye Gazette"), (None, "this newspaper")])
def test_this_newspaper_is_the_outlet_of_the_article(outlet: str | None, name: str) -> None:
    (only,) = statements(
        "<s1>Two clerks</s1> <c1>told</c1> <h1>this newspaper</h1> <t1>the gate was shut</t1>.", outlet=outlet
    )

    assert only.hearer == Hearer(name, Basis.STATED)


@pytest.mark.parametrize(
    ("outlet", "rest", "name"),
    [
        ("Tarn Gazette", "It rained.", "Tarn Gazette"),
        ("The Tarn Gazette", "The Gazette was shown a photograph.", "The Tarn Gazette"),
        ("Tarn Gazette", "The Lake Gazette had reported rain.", "Gazette"),
        ("Tarn Herald", "It rained.", "Gazette"),
        ("Newgazette", "It rained.", "Gazette"),
        (None, "It rained.", "Gazette"),
    ],
)
def test_the_last_words_of_the_outlets_name_are_the_outlet(outlet: str | None, rest: str, name: str) -> None:
    (only,) = statements(
        f"<s1>Two clerks</s1> <c1>told</c1> <h1>the Gazette</h1> <t1>the gate was shut</t1>. {rest}",
        outlet=outlet,
    )

    assert only.hearer == Hearer(name, Basis.STATED)


def test_a_line_break_in_the_name_of_the_outlet_changes_nothing() -> None:
    (only,) = statements(
        "<s1>Two clerks</s1> <c1>told</c1> <h1>the\nGazette</h1> <t1>the gate was shut</t1>.",
        outlet="Tarn Gazette",
    )

    assert only.hearer == Hearer("Tarn Gazette", Basis.STATED)


def test_a_newspaper_to_which_the_speakers_spoke_heard_them() -> None:
    (only,) = statements(
        "<t1>The lift fell</t1>, <c1>according to</c1> <s1>two porters</s1> who spoke to the Tarn Gazette."
    )

    assert only.hearer == Hearer("Tarn Gazette", Basis.STATED)


def test_a_person_to_whom_the_speakers_spoke_another_time_is_no_hearer() -> None:
    (only,) = statements(
        "<t1>The lift fell</t1>, <c1>according to</c1> <s1>two porters</s1> who spoke to Jon Tarn in May."
    )

    assert only.hearer is None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("reporters aboard the Queen of Rye", "reporters"),
        ("BBC Radio Weir's", "BBC Radio Weir"),
        ("CNN's Dawn Hour", "CNN"),
    ],
)
def test_a_hearer_is_named_without_its_place_or_its_programme(told: str, name: str) -> None:
    (only,) = statements(f"<s1>Ann Lee</s1> <c1>told</c1> <h1>{told}</h1> <t1>the dam held</t1>.")

    assert only.hearer
    assert only.hearer.name == name


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("In a letter to the committee", "the committee"),
        ("In her last email to Bob Roe", "Bob Roe"),
        ("In a statement to the Weir", "Weir"),
        ("In a letter to the committee last week", "the committee"),
        ("In a letter sent to all 90 workers in April", "all 90 workers"),
        ("In a letter to his wife hours before he died", "his wife"),
        ("In a message to followers posted at midnight", "followers"),
        ("In a petition to stop the road", None),
        ("In a letter to be sent next week", None),
        ("In a letter to him", None),
        ("In a letter of thanks", None),
    ],
)
def test_whoever_a_letter_that_opens_the_sentence_went_to_is_the_hearer(sent: str, name: str | None) -> None:
    (only,) = statements(f"{sent}, <s1>Ann Lee</s1> <c1>wrote</c1> <t1>that the dam held</t1>.")

    assert (only.hearer and only.hearer.name) == name


def test_those_to_whom_an_email_went_are_its_hearers() -> None:
    (only,) = statements("In an email to the staff, <s1>Ann Lee</s1> <c1>said</c1> <t1>she would leave</t1>.")

    assert only.hearer
    assert (only.hearer.name, only.hearer.basis) == ("staff", Basis.STATED)


def test_a_quotation_that_goes_on_has_the_hearers_it_began_with() -> None:
    *_, last = statements(
        "<t1>“It was late,</t1> <s1>Ann Lee</s1> <c1>told</c1> <h1>the jury</h1>. <t1>“It was dark.</t1>\n\n"
        "<t1>“And it was cold.”</t1>"
    )

    assert last.hearer
    assert last.hearer.name == "the jury"


def test_who_declines_to_comment_is_not_said_to_tell_it_to_whom_they_spoke_before() -> None:
    first, second = statements(
        "<s1>Ann Lee</s1> <c1>told</c1> <h1>AFP</h1> <t1>it leaked</t1>. "
        "<s2>Lee</s2> <c2>declined to</c2> <t2>comment on the repairs</t2>."
    )

    assert first.hearer is not None
    assert second.hearer is None


def test_an_interview_named_before_the_speaker_is_where_it_was_said() -> None:
    (only,) = statements(
        "In an interview with The Weir Post, <s1>Ann Lee</s1> <c1>joked about</c1> <t1>moving away</t1>."
    )

    assert only.hearer is not None
    assert only.hearer.name == "The Weir Post"


def test_a_question_that_is_answered_is_no_hearer() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>responded to</c1> <h1>Roe’s question</h1>: <t1>“Yes.”</t1>")

    assert only.hearer is None


@pytest.mark.parametrize(
    ("when", "hearer"),
    [("in 2011", None), ("four years ago", None), ("in May 2024", "Reuters"), ("", "Reuters")],
)
def test_who_heard_somebody_years_ago_hears_nothing_of_today(when: str, hearer: str | None) -> None:
    _, second = statements(
        f"<t1>“I was shy,”</t1> <s1>Ann Lee</s1> <c1>told</c1> <h1>Reuters</h1> {when}. "
        "<t2>She is not now</t2>, <s2>she</s2> <c2>says</c2>."
    )

    assert (second.hearer.name if second.hearer else None) == hearer


def test_a_year_that_the_words_told_of_is_no_day_on_which_they_were_told() -> None:
    _, second = statements(
        "<s1>Ann Lee</s1> <c1>told</c1> <h1>Reuters</h1> <t1>that she was shy in 2011</t1>. "
        "<t2>She is not now</t2>, <s2>she</s2> <c2>says</c2>."
    )

    assert second.hearer is not None
    assert second.hearer.name == "Reuters"


def test_a_court_to_which_somebody_goes_has_not_been_told() -> None:
    marked = "<s1>Ann Lee</s1> <c1>promised</c1> <t1>to appeal</t1> and <c2>says</c2> she will go to court."
    (only,) = statements(marked.replace("<c2>says</c2>", "says"))

    assert only.hearer is None


@pytest.mark.parametrize(
    ("cue", "heard"), [("called", True), ("has called", False), ("has twice called", False)]
)
def test_what_somebody_has_said_before_is_not_said_to_todays_hearer(cue: str, heard: bool) -> None:
    _, second = statements(
        "<s1>Ann Lee</s1> <c1>told</c1> <h1>the crowd</h1> <t1>that peace was near</t1>. "
        f"<s2>Lee</s2> <c2>{cue}</c2> <t2>him “a bandit”</t2>."
    )

    assert (second.hearer is not None) is heard


def test_whom_something_else_is_promised_to_does_not_hear_it() -> None:
    (called,) = statements(
        "<s1>Ann Lee</s1> <c1>called</c1> <t1>the fire “a shame”</t1> and promised a report to parliament."
    )

    assert called.hearer is None


def test_court_filings_are_no_court_that_hears() -> None:
    (only,) = statements(
        "<s1>Tom Lamb</s1> <c1>pleaded</c1> <t1>guilty</t1> and will help, according to court filings."
    )

    assert only.hearer is None


@pytest.mark.parametrize(
    ("paper", "hearer"),
    [
        ("a letter that the firm sent to the islanders’ council last week", "islanders’ council"),
        ("a memo sent by Ann Lee to the Ministry of Trade", "Ministry of Trade"),
        ("an email sent to parents on Friday", "parents"),
    ],
)
def test_those_to_whom_a_paper_was_sent_are_told_of_as_that(paper: str, hearer: str) -> None:
    (only,) = statements(f"<t1>The boats are old</t1>, <c1>according to</c1> <s1>{paper}</s1>.")

    assert only.hearer is not None
    assert (only.hearer.name.removeprefix("the "), only.hearer.basis) == (hearer, Basis.STATED)
    assert only.hearer.way is Way.SENT


@pytest.mark.parametrize(
    "marked",
    [
        "<t1>It is old</t1>, <c1>according to</c1> <s1>an email sent to parents and seen by the Post</s1>.",
        "<c1>According to</c1> <s1>an email</s1> sent to parents and seen by the Post, <t1>it is old</t1>.",
    ],
)
def test_who_has_seen_it_is_nearer_to_the_page_than_who_was_to_read_it(marked: str) -> None:
    (only,) = statements(marked)

    assert only.hearer is not None
    assert (only.hearer.name.removeprefix("the "), only.hearer.way) == ("Post", Way.SEEN)


def test_a_paper_that_is_only_called_a_letter_to_somebody_was_not_sent() -> None:
    (only,) = statements("<s1>A letter to the editor</s1> <c1>said</c1> <t1>the boats were old</t1>.")

    assert only.hearer is None


def test_the_place_where_it_was_said_hears_nothing() -> None:
    (only,) = statements(
        "<t1>“It was loud,”</t1> <s1>Ann Lee</s1> <c1>told</c1> <h1>this newspaper from her kitchen</h1>."
    )

    assert only.hearer is not None
    assert only.hearer.name == "this newspaper"


def test_a_paper_named_like_a_message_can_be_told() -> None:
    (only,) = statements("<s1>Ann Lee</s1> <c1>told</c1> <h1>the Evening Post</h1> <t1>it was late</t1>.")

    assert only.hearer is not None
    assert only.hearer.name == "Evening Post"


def test_whose_paper_it_is_was_not_told() -> None:
    (only,) = statements(
        "<c1>According to</c1> <s1>the council’s budget</s1>, <t1>£1 million was set aside</t1>."
    )

    assert only.hearer is None


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("<s1>A letter seen by Reuters</s1> <c1>said</c1> <t1>it was late</t1>.", "Reuters"),
        ("<s1>The survey</s1>, shared with the Bay Post, <c1>says</c1> <t1>it was late</t1>.", "Bay Post"),
        ("<t1>It was late</t1>, <c1>according to</c1> <s1>a memo obtained by Reuters</s1>.", "Reuters"),
        (
            "<t1>It was late</t1>, <c1>according to</c1> <s1>a report by the auditors</s1> seen by Reuters.",
            "Reuters",
        ),
        (
            "<t1>It was late</t1>, <c1>according to</c1> <s1>leaked papers</s1> that were passed to the news "
            "agency Bay Press.",
            "Bay Press",
        ),
        ("<s1>A memo handed to the Bay Post</s1> <c1>says</c1> <t1>it was late</t1>.", "Bay Post"),
        ("<s1>A letter of the agency seen by Reuters</s1> <c1>said</c1> <t1>it was late</t1>.", "Reuters"),
        (
            "<t1>It was late</t1>, <c1>according to</c1> <s1>emails between clerks obtained by Reuters</s1>.",
            "Reuters",
        ),
        ("<s1>A study of patients seen by Dr Lee</s1> <c1>found</c1> <t1>it was late</t1>.", None),
        ("<s1>A man seen by Reuters</s1> <c1>said</c1> <t1>it was late</t1>.", None),
        ("<s1>The minister, shown a report seen by Reuters</s1>, <c1>said</c1> <t1>it was late</t1>.", None),
    ],
)
def test_who_has_seen_a_paper_is_told_of_as_that(marked: str, name: str | None) -> None:
    (only,) = statements(marked)

    assert only.hearer == (name and Hearer(name, Basis.STATED, Way.SEEN))


@pytest.mark.parametrize("words", ["this newspaper", "this magazine", "our newsroom"])
def test_the_outlet_that_prints_a_report_can_have_seen_a_paper(words: str) -> None:
    (only,) = statements(
        f"<s1>A letter seen by {words}</s1> <c1>said</c1> <t1>it was late</t1>.", outlet="Post"
    )

    assert only.hearer == Hearer("Post", Basis.STATED, Way.SEEN)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("<t1>“It is old,”</t1> <s1>Ann Lee</s1> <c1>said</c1> in a message sent to this newspaper.", "Post"),
        ("In a statement to this newspaper, <s1>Ann Lee</s1> <c1>said</c1> <t1>it was late</t1>.", "Post"),
        ("<t1>“It is late,”</t1> <s1>Ann Lee</s1> <c1>said</c1> in an email to the Herald.", "Herald"),
    ],
)
def test_a_message_is_told_to_those_to_whom_it_was_sent(marked: str, name: str) -> None:
    (only,) = statements(marked, outlet="Post")

    assert only.hearer is not None
    assert (only.hearer.name, only.hearer.basis) == (name, Basis.STATED)


def test_who_quotes_a_source_carried_the_words() -> None:
    _, (told, carried, plain) = read_report(
        "Ann Low told the news agency VTB it was late. "
        "VTB also quoted an official as saying that it was early. "
        "A lawyer quoted her as saying that it was noon."
    )

    assert told.through is None
    assert carried.through
    assert carried.through.name == "VTB"
    assert plain.through is None


def test_whom_somebody_writes_to_ends_before_what_they_ask() -> None:
    _, found = read_report("Ann Lee wrote to the minister asking for help.")
    assert found[0].hearer is not None
    assert found[0].hearer.name == "the minister"


@pytest.mark.parametrize(
    ("opening", "name"),
    [("the Meridian News Agency", "Meridian News Agency"), ("reporters in Meridian", "Meridian")],
)
def test_an_agency_by_the_first_word_of_its_name_is_that_agency(opening: str, name: str) -> None:
    _, last = read_report(
        f"It rained. Ann Lee told {opening} that it was late. Ben Roe told Meridian that it was early."
    )[1]
    assert last.hearer is not None
    assert last.hearer.name == name


_TALK = "<t2>“It leaks,”</t2> <s2>she</s2> <c2>said</c2> in an interview with the Post."


@pytest.mark.parametrize(
    ("before", "heard"),
    [
        ("<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam was old</t1>.", True),
        ("<s1>Ann Lee</s1> <c1>said</c1> on Monday <t1>the dam was old</t1>.", False),
        ("<s1>Ann Lee</s1> <c1>said</c1> <t1>the dam was old</t1>. It was built in 1956.", False),
        ("<s1>Ann Lee</s1> <c1>denied</c1> <t1>the dam was old</t1>.", False),
        ("<s1>The council</s1> <c1>said</c1> <t1>the dam was old</t1>. Ann Lee was not surprised.", False),
    ],
)
def test_an_interview_told_of_with_the_words_was_heard_with_the_gist_right_before_them(
    before: str, heard: bool
) -> None:
    gist, words = statements(f"{before} {_TALK}")

    assert words.hearer == Hearer("Post", Basis.STATED)
    assert (gist.hearer == Hearer("Post", Basis.INFERRED)) is heard


@pytest.mark.parametrize(
    "told",
    [
        "Ministers were warned, according to a classified memo seen by The Courier.",
        "Ministers were warned, she said in an interview with The Courier.",
        "Ministers were warned, said Ann Lee, who spoke to The Courier.",
    ],
)
def test_the_full_stop_of_a_sentence_is_no_part_of_who_is_told(told: str) -> None:
    (only,) = read_report(f"It rained.\n\n{told}")[1]
    assert only.hearer is not None
    assert only.hearer.name == "The Courier"


@pytest.mark.parametrize(
    "source",
    [
        "one longtime adviser to Bill Pell",
        "the former top aide to President George W. Bush",
        "an ambassador to Norway, Bob Roe",
        "an aide to the mayor",
    ],
)
def test_whom_somebody_serves_hears_nothing(source: str) -> None:
    (only,) = read_report(f"“It was over,” said {source}.")[1]

    assert only.hearer is None


def test_whoever_a_servant_speaks_to_hears_it() -> None:
    (only,) = read_report("“It was over,” said the adviser to reporters.")[1]

    assert only.hearer == Hearer("reporters", Basis.STATED)


def test_today_in_capitals_belongs_to_the_name_of_a_paper() -> None:
    (only,) = read_report("“It was close,” Lee told USA TODAY.")[1]

    assert only.hearer == Hearer("USA TODAY", Basis.STATED)


def test_who_has_since_warned_another_is_not_heard_by_the_first() -> None:
    told = "Ann Lee told the Herald that the pier was cracked.\n\nBo Chan said it was sound.\n\n"
    warned = "Ann Lee warned the minister that it would fall. “Bring a boat,” she said."
    assert read_report(told + warned)[1][-1].hearer is None


def test_who_leads_in_the_next_paragraph_told_it_to_the_hearer_named_there() -> None:
    _, found = read_report("Ada Holm told the board:\n\n“The mill is unsafe.”")
    assert [one.hearer and (one.hearer.name, one.hearer.basis) for one in found] == [
        ("the board", Basis.STATED)
    ]


@pytest.mark.parametrize("paper", ["Diário do Norte", "Voz de la Costa", "Corriere del Nord"])
@pytest.mark.parametrize(
    "words", ["Ann Lee told {} that it was late.", "A memo seen by {} says it was late."]
)
def test_a_paper_of_another_language_keeps_its_name(paper: str, words: str) -> None:
    _, (only,) = read_report(words.format(paper))

    assert only.hearer is not None
    assert only.hearer.name == paper


def test_do_between_capitals_at_the_head_of_a_question_is_a_verb() -> None:
    text, (only,) = read_report("So do Americans, Ann Lee said.")

    assert (only.speaker.name, only.content[0].of(text.characters)) == ("Ann Lee", "So do Americans")


def test_a_programme_is_no_part_of_the_outlet_that_was_told() -> None:
    _, (only,) = read_report("Ann Lee told RBC’s “Rye Today” it was late.")

    assert only.hearer is not None
    assert only.hearer.name == "RBC"


@pytest.mark.parametrize(
    "words", ["said in an interview with the weekly Anchor that", "told the weekly Anchor that"]
)
def test_what_a_paper_is_stands_before_its_name(words: str) -> None:
    _, (only,) = read_report(f"Ann Lee {words} it was late.")

    assert only.hearer is not None
    assert only.hearer.name == "the weekly Anchor"


def test_what_is_ordered_to_be_moved_hears_nothing() -> None:
    _, (moved, left) = read_report("Bo Roe ordered the shells to be moved. He ordered the crew to leave.")

    assert moved.hearer is None
    assert left.hearer is not None
    assert left.hearer.name == "the crew"


def test_who_has_seen_a_letter_is_no_part_of_whom_it_was_sent_to() -> None:
    _, found = read_report(
        "In a letter to the board seen by the Guardian, the authors write that it is wrong."
    )
    assert found[0].hearer == Hearer("the board", Basis.STATED)
