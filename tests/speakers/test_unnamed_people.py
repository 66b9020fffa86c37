"""People without names: counted, told apart, found again only where one alone fits."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_says_what, who_speaks
from whosaidthis.model import Basis, Voice


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("Two Danish officials", 2),
        ("A pair of doctors", 2),
        ("A dozen residents", 12),
        ("Half a dozen players", 6),
        ("Twenty-one teachers", 21),
        ("14 miners", 14),
        ("Several witnesses", None),
        ("Officials", None),
        ("At least three guards", None),
        ("More than 20 nurses", None),
        ("A number of farmers", None),
    ],
)
def test_groups_are_counted_as_the_text_counts_them(source: str, count: int | None) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.voice, only.speaker.count) == (Voice.UNNAMED_GROUP, count)


def test_two_unnamed_groups_speak_as_one_and_are_added_up() -> None:
    (only,) = statements(
        "<s1>Two Danish officials and a pair of Danish envoys</s1> <c1>said</c1> <t1>talks failed</t1>."
    )

    assert only.speaker.count == 4
    assert [(part.count, part.role) for part in only.speaker.parts] == [(2, "official"), (2, "envoy")]
    assert only.speaker.affiliation == "Danish"


def test_a_group_without_a_number_leaves_the_sum_open() -> None:
    (only,) = statements("<s1>Two nurses and several doctors</s1> <c1>said</c1> <t1>beds were short</t1>.")

    assert only.speaker.count is None


def test_one_of_a_group_is_a_member_of_the_part_that_fits() -> None:
    group, one = statements(
        "<s1>Two Danish officials and a pair of Danish envoys</s1> <c1>said</c1> <t1>talks failed</t1>.\n\n"
        '<t2>"It is over,"</t2> <s2>one of the Danish envoys</s2> <c2>said</c2>.'
    )

    assert one.speaker.count == 1
    assert one.speaker.name == "One of the Danish envoys"
    assert one.speaker.member_of == group.speaker.parts[1].key


def test_one_of_a_group_that_never_spoke_is_a_member_of_nothing() -> None:
    _, one = statements(
        "<s1>Two Danish officials</s1> <c1>said</c1> <t1>talks failed</t1>. "
        "<s2>One of the Swiss envoys</s2> <c2>said</c2> <t2>they went on</t2>."
    )

    assert one.speaker.member_of is None


def test_the_diplomat_is_the_one_diplomat_who_spoke() -> None:
    first, second = statements(
        "<s1>A Danish diplomat</s1> <c1>said</c1> <t1>talks failed</t1>. Trade fell by a third.\n\n"
        "<s2>The diplomat</s2> <c2>said</c2> <t2>nobody was to blame</t2>."
    )

    assert second.speaker.key == first.speaker.key
    assert second.speaker_basis is Basis.INFERRED
    assert second.same_as == 1


def test_the_diplomat_after_two_diplomats_is_neither() -> None:
    group, second = statements(
        "<s1>Two Danish diplomats</s1> <c1>said</c1> <t1>talks failed</t1>. "
        "<s2>The diplomat</s2> <c2>said</c2> <t2>nobody was to blame</t2>."
    )

    assert second.speaker.key != group.speaker.key
    assert second.speaker.name == "The diplomat"
    assert second.speaker_basis is Basis.STATED


def test_the_diplomat_after_two_equally_near_ones_is_neither() -> None:
    one, other, third = statements(
        "<s1>A Danish diplomat</s1> <c1>said</c1> <t1>talks failed</t1>. "
        "<s2>A Swiss diplomat</s2> <c2>said</c2> <t2>they would resume</t2>. "
        "<s3>The diplomat</s3> <c3>said</c3> <t3>a date was set</t3>."
    )

    assert third.speaker.key not in {one.speaker.key, other.speaker.key}


def test_a_nationality_tells_two_diplomats_apart() -> None:
    one, _, third = statements(
        "<s1>A Danish diplomat</s1> <c1>said</c1> <t1>talks failed</t1>. "
        "<s2>A Swiss diplomat</s2> <c2>said</c2> <t2>they would resume</t2>. "
        "<s3>The Danish diplomat</s3> <c3>said</c3> <t3>a date was set</t3>."
    )

    assert third.speaker.key == one.speaker.key


def test_another_doctor_is_a_new_one() -> None:
    one, other = statements(
        "<s1>A doctor</s1> <c1>said</c1> <t1>beds were short</t1>. "
        "<s2>Another doctor</s2> <c2>said</c2> <t2>so was time</t2>."
    )

    assert one.speaker.key != other.speaker.key


def test_the_reason_for_anonymity_is_the_articles_own_words() -> None:
    (only,) = statements(
        "<s1>A nurse</s1>, who spoke on condition of anonymity because she feared losing her job, "
        "<c1>said</c1> <t1>two children had died</t1>."
    )

    assert only.speaker.reason == "she feared losing her job"


@pytest.mark.parametrize(
    "reason", ["was not allowed to speak in public", "was not authorised to speak to the press"]
)
def test_who_may_not_speak_has_that_for_a_reason(reason: str) -> None:
    (only,) = statements(f"<s1>An officer, who {reason}</s1>, <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.reason == reason


def test_because_of_something_has_that_for_a_reason() -> None:
    (only,) = statements(
        "<s1>A nurse, who asked not to be named because of the sensitivity of the talks</s1>, "
        "<c1>said</c1> <t1>it was late</t1>."
    )

    assert only.speaker.reason == "the sensitivity of the talks"


def test_that_others_may_not_speak_is_no_reason() -> None:
    (only,) = statements("<s1>A clerk</s1> <c1>said</c1> <t1>staff were not allowed to speak</t1>.")

    assert only.speaker.reason is None


@pytest.mark.parametrize(
    ("marked", "condition"),
    [
        (
            "<s1>A nurse, who asked not to be named</s1>, <c1>said</c1> <t1>it was late</t1>.",
            "asked not to be named",
        ),
        (
            "<s1>Two nurses speaking on condition of anonymity</s1> <c1>said</c1> <t1>it was late</t1>.",
            "speaking on condition of anonymity",
        ),
        (
            "<t1>“It was late,”</t1> <c1>said</c1> <s1>a nurse</s1>, who declined to give her full name.",
            "declined to give her full name",
        ),
        (
            "<s1>A nurse</s1> <c1>told</c1> <h1>the Weir</h1> on condition of anonymity "
            "<t1>that it was late</t1>.",
            "on condition of anonymity",
        ),
        ("<s1>A nurse</s1> <c1>said</c1> <t1>a cook had asked not to be named</t1>.", None),
        ("<s1>A nurse</s1> <c1>said</c1> <t1>that two cooks spoke on condition of anonymity</t1>.", None),
        ("<s1>The mother of a boy who asked not to be named</s1> <c1>said</c1> <t1>it was late</t1>.", None),
        ("<s1>A lawyer for a woman granted anonymity</s1> <c1>said</c1> <t1>it was late</t1>.", None),
        ("<s1>A nurse, who asked to be called Ann</s1>, <c1>said</c1> <t1>it was late</t1>.", None),
        (
            "<s1>A nurse, who asked not to be named because she feared him</s1>, <c1>said</c1> "
            "<t1>it was late</t1>.",
            None,
        ),
    ],
)
def test_a_wish_for_which_no_reason_is_given(marked: str, condition: str | None) -> None:
    (only,) = statements(marked)

    assert only.speaker.condition == condition


def test_anonymity_without_a_reason_has_none() -> None:
    (only,) = statements(
        "<s1>A nurse</s1> <c1>said</c1> on condition of anonymity <t1>two children had died</t1>."
    )

    assert only.speaker.reason is None


def test_a_person_of_unnamed_origin_keeps_the_words_of_the_text() -> None:
    (only,) = statements(
        "<s1>An official from an unnamed Nordic country</s1> <c1>said</c1> <t1>it was late</t1>."
    )

    assert only.speaker.name == "An official from an unnamed Nordic country"
    assert only.speaker.affiliation == "an unnamed Nordic country"
    assert only.speaker.count == 1


def test_a_34_year_old_man_is_one_man() -> None:
    (only,) = statements("<s1>A 34-year-old man</s1> <c1>said</c1> <t1>the door was open</t1>.")

    assert (only.speaker.voice, only.speaker.count) == (Voice.UNNAMED_PERSON, 1)


def test_nobody_said_nothing() -> None:
    assert statements("<s1>No one</s1> <c1>said</c1> <t1>it was late</t1>.") == ()


@pytest.mark.parametrize("source", ["state and local leaders", "Federal and state officials"])
def test_two_adjectives_of_one_group_are_not_two_groups(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_GROUP
    assert only.speaker.parts == ()


@pytest.mark.parametrize(
    "source",
    [
        "Half of the voters",
        "A third of drivers",
        "Thirty-one percent",
        "About 12 per cent of riders",
        "9% of drivers",
    ],
)
def test_a_share_is_no_number_of_people(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.voice, only.speaker.count) == (Voice.UNNAMED_GROUP, None)


@pytest.mark.parametrize(
    "source", ["The", "Last Friday", "Handed to the keeper", "paying an innkeeper", "according to"]
)
def test_words_without_a_noun_are_nobodys_name(source: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.NOT_STATED
    assert only.speaker.name == ""


@pytest.mark.parametrize(
    ("source", "name", "voice"),
    [
        ("Last winter a geologist from Basel", "A geologist from Basel", Voice.UNNAMED_PERSON),
        ("A study last year by two clinics", "A study last year by two clinics", Voice.DOCUMENT),
        ("a warden on Monday", "A warden", Voice.UNNAMED_PERSON),
    ],
)
def test_a_time_is_no_part_of_a_description(source: str, name: str, voice: Voice) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>the ridge would slip</t1>.")

    assert (only.speaker.name, only.speaker.voice) == (name, voice)


def test_the_elder_of_the_two_is_one_of_the_two_who_are_in_reach() -> None:
    pair, elder = statements(
        "<s1>Two potters</s1> <c1>said</c1> <t1>the kiln was cold</t1>. "
        "<s2>The elder of the two</s2> <c2>said</c2> <t2>it had cracked</t2>."
    )

    assert elder.speaker.name == "The elder of the two potters"
    assert (elder.speaker.voice, elder.speaker.count) == (Voice.UNNAMED_PERSON, 1)
    assert elder.speaker.member_of == pair.speaker.key
    assert elder.speaker_basis is Basis.INFERRED


def test_the_elder_of_two_is_not_taken_out_of_three() -> None:
    _, elder = statements(
        "<s1>Three potters</s1> <c1>said</c1> <t1>the kiln was cold</t1>. "
        "<s2>The elder of the two</s2> <c2>said</c2> <t2>it had cracked</t2>."
    )

    assert elder.speaker.name == "The elder of the two"
    assert elder.speaker.member_of is None


def test_the_wish_of_both_to_stay_unnamed_is_their_reason_and_no_part_of_their_name() -> None:
    (only,) = statements(
        "<s1>Two porters, neither of whom wanted to be identified,</s1> <c1>said</c1> <t1>a lift fell</t1>."
    )

    assert only.speaker.name == "Two porters"
    assert only.speaker.reason == "neither of whom wanted to be identified"


@pytest.mark.parametrize("words", ["Some", "Many", "Most in Rye", "The audience", "The Weir community"])
def test_people_without_a_noun_of_number_are_a_group(words: str) -> None:
    (only,) = statements(f"<s1>{words}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert (only.speaker.voice, only.speaker.count) == (Voice.UNNAMED_GROUP, None)


def test_a_coalition_of_two_kinds_is_one_group() -> None:
    (only,) = statements("<s1>A coalition of farmers and anglers</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.name == "A coalition of farmers and anglers"


def test_what_somebody_is_now_is_no_part_of_what_they_are_called() -> None:
    first, second = statements(
        "<s1>A former minister, now a lobbyist,</s1> <c1>says</c1> <t1>the plan is old</t1>. "
        "<t2>“You never learn,”</t2> <s2>the former minister</s2> <c2>says</c2>."
    )

    assert first.speaker.name == "A former minister"
    assert second.speaker == first.speaker


@pytest.mark.parametrize("side", ["The defence", "The defense", "The prosecution"])
def test_a_side_in_court_is_no_single_person(side: str) -> None:
    (only,) = statements(f"<s1>{side}</s1> <c1>argued</c1> <t1>the will was forged</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_GROUP
    assert only.speaker.count is None


def test_prosecutors_are_the_ones_met_before() -> None:
    first, second = statements(
        "<s1>Federal prosecutors</s1> <c1>said</c1> <t1>the barn was empty</t1>. "
        "Later <s2>prosecutors</s2> <c2>said</c2> <t2>the deed was false</t2>."
    )

    assert second.speaker.key == first.speaker.key


def test_prosecutors_of_two_offices_stay_apart() -> None:
    first, second, third = statements(
        "<s1>Federal prosecutors</s1> <c1>said</c1> <t1>the barn was empty</t1>. "
        "<s2>State prosecutors</s2> <c2>said</c2> <t2>it was full</t2>. "
        "<s3>Prosecutors</s3> <c3>said</c3> <t3>the deed was false</t3>."
    )

    assert third.speaker.key not in {first.speaker.key, second.speaker.key}


@pytest.mark.parametrize(("source", "count"), [("Opposition MPs", None), ("Two MPs", 2), ("Three MEPs", 3)])
def test_mps_are_several(source: str, count: int | None) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_GROUP
    assert only.speaker.count == count


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The memo, a copy of which was", "The memo"),
        ("The memo, a copy of which was seen by the Post,", "The memo"),
        ("A copy of the memo", "A copy of the memo"),
    ],
)
def test_where_a_copy_was_seen_is_no_part_of_a_papers_name(source: str, name: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>says</c1> <t1>that the yard is shut</t1>.")

    assert only.speaker.name == name


@pytest.mark.parametrize(
    "wish", ["asked that her name be kept out of it because", "asked that her name not be printed since"]
)
def test_who_asks_to_keep_a_name_out_of_it_gives_a_reason(wish: str) -> None:
    (only,) = statements(f"<s1>A clerk</s1>, who {wish} she works there, <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.reason == "she works there"


def test_a_name_that_is_asked_for_is_kept_out_of_nothing() -> None:
    (only,) = statements(
        "<s1>A clerk</s1>, who asked that her name be read out because she won, <c1>said</c1> <t1>so</t1>."
    )

    assert only.speaker.reason is None


@pytest.mark.parametrize(
    ("noun", "same"), [("spokesman", True), ("spokesperson", True), ("spokeswoman", False)]
)
def test_a_spokeswoman_is_no_spokesman(noun: str, same: bool) -> None:
    first, second = statements(
        "<s1>A spokesman for the mill</s1> <c1>said</c1> <t1>it was shut</t1>.\n\n"
        f"<s2>The {noun}</s2> <c2>said</c2> <t2>it was open</t2>."
    )

    assert (first.speaker.key == second.speaker.key) is same


_TWO = (
    "<t1>The gate was shut</t1>, <s1>two guards</s1> <c1>said</c1>.\n\n"
    "<t2>“It was,”</t2> <s2>one of the guards</s2> <c2>said</c2>. "
)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Both spoke on condition of anonymity because they feared the owner", "they feared the owner"),
        ("The two asked not to be named because they feared the owner", "they feared the owner"),
        ("They asked not to be named because they feared the owner", "they feared the owner"),
        ("All three asked not to be named because they feared the owner", None),
        ("Both of the owners asked not to be named because they feared the press", None),
        ("Both left because they feared the owner", None),
    ],
)
def test_a_sentence_of_its_own_can_say_why_a_group_is_not_named(sentence: str, reason: str | None) -> None:
    first, second = statements(f"{_TWO}{sentence}.")

    assert first.speaker.reason == reason
    assert second.speaker.reason == reason  # what is told of both is told of one of them


def test_he_who_spoke_last_is_the_one_who_says_why_he_is_not_named() -> None:
    unnamed, named = (
        statements(
            f"{who} <c1>said</c1> <t1>it rained</t1>. He spoke anonymously because he feared the owner."
        )
        for who in ("<s1>A guard</s1>", "<s1>Tom Gray</s1>")
    )

    assert unnamed[0].speaker.reason == "he feared the owner"
    assert named[0].speaker.reason is None


def test_the_other_keeps_to_the_group_with_a_clause_about_them() -> None:
    *_, last = statements(
        f"{_TWO}<s3>The other, who has worked there for years</s3>, <c3>said</c3> <t3>it was not</t3>."
    )

    assert last.speaker.name == "The other of the two guards"


def test_one_of_them_of_whom_the_trade_is_told_is_called_by_it_and_one_of_the_group() -> None:
    residents, postman = statements(
        "<s1>Several residents</s1> <c1>said</c1> <t1>the wall was wet</t1>. "
        "<s2>One of them, a retired postman,</s2> <c2>said</c2> <t2>he had written twice</t2>."
    )

    assert (postman.speaker.name, postman.speaker.voice) == ("A retired postman", Voice.UNNAMED_PERSON)
    assert postman.speaker.member_of == residents.speaker.key


def test_one_of_not_all_drivers_is_one_of_the_drivers() -> None:
    *_, last = statements(
        "<s1>Not all drivers</s1> <c1>said</c1> <t1>they were happy</t1>. "
        "<s2>One of them</s2> <c2>said</c2> <t2>it was crumbs</t2>."
    )

    assert last.speaker.name == "One of the drivers"


def test_one_is_one_of_those_who_have_just_spoken() -> None:
    *_, last = statements(
        "<s1>Prosecutors</s1> <c1>said</c1> <t1>it was code</t1>. "
        "<s2>Two aides</s2> <c2>said</c2> <t2>the caucus was split</t2>. "
        "<s3>One</s3> <c3>called</c3> <t3>the mood “grim”</t3>."
    )

    assert last.speaker.name == "One of the two aides"


def test_a_couple_in_a_town_is_two_people_and_no_town() -> None:
    (only,) = statements(
        "<s1>A couple in Little Hasp, who asked not to be named because they work there,</s1> <c1>say</c1> "
        "<t1>it was late</t1>."
    )

    assert (only.speaker.name, only.speaker.voice, only.speaker.count) == (
        "A couple in Little Hasp",
        Voice.UNNAMED_GROUP,
        2,
    )


@pytest.mark.parametrize(
    ("first", "later", "same"),
    [
        ("A former engineer", "The engineer", True),
        ("One former soldier", "The soldier", True),
        ("A former mayor", "The mayor", False),
    ],
)
def test_who_left_a_trade_still_has_its_name_but_an_office_has_another_holder(
    first: str, later: str, same: bool
) -> None:
    one, two = statements(
        f"<s1>{first}</s1> <c1>said</c1> <t1>it was late</t1>. <s2>{later}</s2> <c2>said</c2> <t2>no</t2>."
    )

    assert (one.speaker is two.speaker) is same


def test_a_handle_is_the_name_of_its_user() -> None:
    (only,) = statements("<t1>“It was late,”</t1> <c1>wrote</c1> <s1>a user called lemon7</s1>.")

    assert (only.speaker.name, only.speaker.voice) == ("lemon7", Voice.NAMED_PERSON)


def test_a_bare_surname_is_no_small_child_s() -> None:
    *_, last = statements(
        "<s1>Amber Pell, 31,</s1> <c1>said</c1> <t1>it was late</t1>. Her daughter Lily Pell, 6, slept.\n\n"
        "<t2>“I never went to bed,”</t2> <s2>Pell</s2> <c2>said</c2>."
    )

    assert last.speaker.name == "Amber Pell"


@pytest.mark.parametrize(
    ("source", "affiliation"),
    [
        ("A spokeswoman for Kent and Medway Trust", "Kent and Medway Trust"),
        ("An official from France", "France"),
        ("A clerk from Rye and mother of two", "Rye"),
    ],
)
def test_the_body_somebody_belongs_to_keeps_its_whole_name(source: str, affiliation: str) -> None:
    (only,) = statements(f"<s1>{source}</s1> <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.affiliation == affiliation


@pytest.mark.parametrize(
    ("sentence", "role", "affiliation"),
    [
        ("It builds ferries. Ferry users said it was late.", "ferry user", None),
        ("The vale has a polish. Polish workers said it was late.", "worker", "Polish"),
        ("Treasury officials said it was late.", "official", "Treasury"),
    ],
)
def test_a_noun_with_its_sentences_capital_is_no_body(
    sentence: str, role: str, affiliation: str | None
) -> None:
    _, (only,) = read_report(sentence)

    assert (only.speaker.role, only.speaker.affiliation) == (role, affiliation)


@pytest.mark.parametrize(
    "aside", ["when asked about it", "as he shut the gate", "before the vote", "though tired"]
)
def test_what_somebody_did_meanwhile_is_none_of_the_name(aside: str) -> None:
    (only,) = statements(f"<s1>The guard, {aside}</s1>, <c1>said</c1> <t1>it was late</t1>.")

    assert only.speaker.name == "The guard"


@pytest.mark.parametrize("where", ["below the dam", "up the valley", "opposite the station", "upstream"])
def test_people_somewhere_are_several_wherever_that_is(where: str) -> None:
    (only,) = read_report(f"It rained. Farmers {where} said it was late.")[1]
    assert (only.speaker.voice, only.speaker.name) == (Voice.UNNAMED_GROUP, f"Farmers {where}")


@pytest.mark.parametrize("who", ["Someone", "Someone in the crowd", "Somebody at the back"])
def test_someone_somewhere_is_an_unnamed_person(who: str) -> None:
    _, found = read_report(f"{who} shouted: “How about now?”")
    assert found[0].speaker.voice is Voice.UNNAMED_PERSON


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        (
            "Two officials said it was late. The officials asked not to be named because it is secret.",
            ["it is secret"],
        ),
        (
            "An officer said it was late. The officer spoke on condition of anonymity because he fears them.",
            ["he fears them"],
        ),
        ("Two officials said it was late. The clerk asked not to be named because it is secret.", [None]),
    ],
)
def test_why_somebody_called_by_their_noun_is_not_named(words: str, reasons: list[str | None]) -> None:
    assert [one.speaker.reason for one in read_report(words)[1]] == reasons


@pytest.mark.parametrize("noun", ["source", "diplomat"])
def test_who_is_not_to_be_named_is_the_one_of_the_paragraph_before(noun: str) -> None:
    words = f"A Rye {noun} said it was late.\n\nThe {noun}, who declined to be named, said it was shut."
    assert who_speaks(words) == [f"A Rye {noun}"] * 2


def test_what_else_somebody_does_makes_no_second_speaker() -> None:
    words = "“It is cold,” said a nurse who works nights and cleans houses. She said it was late."
    assert who_speaks(words) == ["A nurse who works nights and cleans houses"] * 2
    assert who_speaks("It is cold, said a nurse who works nights and two cooks.")[0].endswith("two cooks")


JUST_SPOKE = {
    "One player said Ben Roe had banned tea. Another denied that. “We blame him,” he said.": "Another player",
    "One player said it was late. Another told him so. “We blame him,” he said.": "One player",
}


@pytest.mark.parametrize(("told", "name"), JUST_SPOKE.items())
def test_he_is_the_one_without_a_name_who_alone_has_just_spoken(told: str, name: str) -> None:
    assert who_speaks(f"Ben Roe has left.\n\n{told}")[-1] == name


@pytest.mark.parametrize("words", ["Ex-guard said that it was late.", "An ex-mayor said that it was late."])
def test_a_former_holder_of_an_office_is_no_name(words: str) -> None:
    _, (found,) = read_report(words)
    assert found.speaker.voice is Voice.UNNAMED_PERSON


def test_the_name_behind_it_is_one() -> None:
    assert who_speaks("Ex-guard Paul Denny said that it was late.") == ["Paul Denny"]


@pytest.mark.parametrize("trade", ["shepherd", "ferryman", "paratrooper", "bookkeeper", "stonemason"])
def test_a_name_behind_a_trade_is_a_persons(trade: str) -> None:
    _, found = read_report(f"A {trade}, Tavik, said that it was late. “And cold,” he added.")
    assert [(one.speaker.name, one.speaker.voice) for one in found] == [("Tavik", Voice.NAMED_PERSON)] * 2


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Two guests said it was made, though one called it a joke.", "One of the two guests"),
        ("One of the four nurses said it was late.", "One of the four nurses"),
        ("One of the cooks said he had done some of the work.", "One of the cooks"),
        ("Several cooks described a bad year. One said the roof leaked.", "One of the cooks"),
        ("A clerk said it was late. A senior aide said it was early.", "A senior aide"),
    ],
)
@pytest.mark.parametrize("person", ["this person", "the person"])
def test_this_person_is_who_alone_spoke_in_the_sentence_before(words: str, name: str, person: str) -> None:
    assert who_says_what(f"{words} “It got a laugh,” {person} said.")[-1] == (name, "“It got a laugh,”")


@pytest.mark.parametrize(
    "words",
    [
        "One of the guests said it was a joke; another, a nurse, said it was not.",
        "A nurse said the patient had shouted.",
        "Ann Lee said it was late.",
        "Two of the guards said it was open.",
    ],
)
def test_this_person_is_nobody_known_where_others_are_told_of(words: str) -> None:
    assert who_says_what(f"{words} “It got a laugh,” this person said.")[-1][0] == "This person"
