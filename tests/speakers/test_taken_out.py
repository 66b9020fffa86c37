"""Some of a group met before, and "they" for a group that has not spoken yet."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import read_report, who_speaks
from whosaidthis.model import Basis, Voice


@pytest.mark.parametrize(
    ("group", "some", "name", "count"),
    [
        ("Two Danish envoys who saw the map", "one of them", "One of the two Danish envoys", 1),
        (
            "Three people familiar with the sale",
            "two of them",
            "Two of the three people familiar with the sale",
            2,
        ),
        ("Several nurses", "a few of them", "A few of the nurses", None),
        ("Some of the nurses", "many of them", "Many of the nurses", None),
        ("Some Democrats in Rye", "some of them", "Some of the Democrats in Rye", None),
    ],
)
def test_one_of_them_belongs_to_the_group_before(group: str, some: str, name: str, count: int | None) -> None:
    first, second = statements(
        f"<s1>{group}</s1> <c1>said</c1> <t1>it was over</t1>, "
        f"but <s2>{some}</s2> <c2>said</c2> <t2>it could go on</t2>."
    )

    assert (second.speaker.name, second.speaker.count) == (name, count)
    assert second.speaker.member_of == first.speaker.key
    assert second.speaker.key != first.speaker.key
    assert second.speaker_basis is Basis.INFERRED


def test_one_of_them_can_belong_to_a_group_that_was_only_spoken_of() -> None:
    (only,) = statements(
        "Teachers are tired. <s1>Two of them</s1> <c1>described</c1> <t1>a night without light</t1>."
    )

    assert (only.speaker.name, only.speaker.count) == ("Two of the teachers", 2)
    assert only.speaker.member_of == "teachers"


@pytest.mark.parametrize(
    "before",
    [
        "<s1>Two envoys</s1> <c1>said</c1> <t1>the soldiers had left</t1>.",
        "<s1>Ann Lee</s1> <c1>said</c1> <t1>it was over</t1>.",
        "<s1>Two envoys</s1> <c1>said</c1> <t1>it rained</t1>. "
        "<s3>Three nurses</s3> <c3>said</c3> <t3>it was dry</t3>.",
    ],
)
def test_one_of_them_is_of_no_group_where_none_or_two_are_near(before: str) -> None:
    last = statements(f"{before} <s2>One of them</s2> <c2>said</c2> <t2>the door was open</t2>.")
    (only,) = [one for one in last if one.source and one.speaker.name == "One of them"]

    assert only.speaker.member_of is None
    assert only.speaker_basis is Basis.STATED


def test_they_means_the_group_of_the_sentence_before() -> None:
    (only,) = statements(
        "Researchers weighed 40 eels in two rivers. "
        "<s1>They</s1> <c1>found</c1> <t1>that the eels had shrunk</t1>."
    )

    assert (only.speaker.name, only.speaker.voice) == ("Researchers", Voice.UNNAMED_GROUP)
    assert only.speaker_basis is Basis.INFERRED


@pytest.mark.parametrize(
    "before", ["Voters and nurses met.", "The council closed.", "Training porters is dear."]
)
def test_they_means_nobody_where_no_one_group_opens_the_sentence(before: str) -> None:
    (only,) = statements(f"{before} <s1>They</s1> <c1>said</c1> <t1>it was over</t1>.")

    assert only.speaker.voice is Voice.NOT_STATED


def test_another_is_one_more_of_the_group() -> None:
    group, _, another = statements(
        "<s1>Three party officials</s1> <c1>said</c1> <t1>the bill was late</t1>. <s2>One of them</s2> "
        "<c2>called</c2> <t2>it “amateur hour”</t2>. <s3>Another</s3> was blunt<c3>:</c3> <t3>“So what?”</t3>"
    )

    assert another.speaker.name == "Another of the three party officials"
    assert another.speaker.member_of == group.speaker.key
    assert another.speaker_basis is Basis.INFERRED


@pytest.mark.parametrize(
    ("one", "another", "name"),
    [
        ("One of the three, a nurse,", "Another", "Another of the three"),
        ("One of the four clerks, a father of two,", "Another", "Another of the four clerks"),
        ("One guest, a nurse from Rye,", "Another", "Another guest"),
        ("One man, 45,", "Another", "Another man"),
        ("One engineer, who works in Rye,", "Another", "Another engineer"),
        ("Two of the five, both cooks,", "A third", "A third"),
        ("Two of the officials, both women,", "A third", "A third official"),
        ("Three officials, all from Rye,", "A fourth", "A fourth official"),
    ],
)
def test_what_one_is_said_to_be_is_not_said_of_another(one: str, another: str, name: str) -> None:
    _, found = read_report(f"{one} said the bed was cold. {another} said the bed was warm.")
    assert found[-1].speaker.name == name


def test_another_of_nobody_is_an_unnamed_person() -> None:
    (only,) = statements("It rained. <s1>Another</s1> <c1>said</c1> <t1>the bill was rushed</t1>.")

    assert only.speaker.voice is Voice.UNNAMED_PERSON


TWO = "<s1>Two Danish envoys</s1> <c1>said</c1> <t1>it was over</t1>. "


@pytest.mark.parametrize("words", ["the other", "The other", "one", "another"])
def test_one_and_the_other_of_two_are_told_apart(words: str) -> None:
    both, first, second = statements(
        f"{TWO}<t2>It is cold</t2>, <s2>one of them</s2> <c2>said</c2>. "
        f"<t3>It is warm</t3>, <c3>according to</c3> <s3>{words}</s3>."
    )

    assert second.speaker.name.lower() == f"{words.lower()} of the two danish envoys"
    assert second.speaker.member_of == both.speaker.key
    assert second.speaker.key != first.speaker.key
    assert second.speaker_basis is Basis.INFERRED


def test_the_other_stays_the_same_person() -> None:
    _, once, again = statements(
        f"{TWO}<s2>The other</s2> <c2>said</c2> <t2>it was warm</t2>. "
        "<t3>“It is,”</t3> <s3>the other</s3> <c3>said</c3>."
    )

    assert once.speaker.key == again.speaker.key


@pytest.mark.parametrize(
    "before",
    [
        "It rained. ",
        TWO.replace("Two", "Three"),
        TWO + "<s3>Two nurses</s3> <c3>said</c3> <t3>it was dry</t3>. ",
    ],
)
def test_the_other_of_no_pair_in_reach_is_an_unnamed_person_of_no_group(before: str) -> None:
    *_, last = statements(f"{before}<s2>The other</s2> <c2>said</c2> <t2>it was warm</t2>.")

    assert (last.speaker.name, last.speaker.voice) == ("The other", Voice.UNNAMED_PERSON)
    assert last.speaker.member_of is None


def test_another_after_one_of_a_kind_is_another_of_that_kind() -> None:
    first, second = statements(
        "<s1>One engineer</s1> <c1>said</c1> <t1>it leaked</t1>. "
        "<s2>Another</s2> <c2>said</c2> <t2>it did not</t2>."
    )

    assert (second.speaker.name, second.speaker.role) == ("Another engineer", first.speaker.role)
    assert second.speaker.key != first.speaker.key
    assert second.speaker_basis is Basis.INFERRED


def test_the_other_is_of_the_group_of_which_one_spoke_in_the_paragraph() -> None:
    both, first, other = statements(
        f"{TWO}\n\n<t2>“It is cold,”</t2> <s2>one of the envoys</s2> <c2>said</c2>. "
        "<s3>The other</s3> <c3>said</c3> <t3>it was warm</t3>."
    )

    assert first.speaker.member_of == other.speaker.member_of == both.speaker.key
    assert other.speaker.name == "The other of the two Danish envoys"


def test_both_are_the_two_and_why_they_are_not_named_is_no_statement() -> None:
    both, first, again = statements(
        f"{TWO}\n\n<t2>“It is cold,”</t2> <s2>one of the envoys</s2> <c2>said</c2>. "
        "<s3>Both</s3> <c3>said</c3> <t3>it was over</t3>. "
        "<s4>Both</s4> <c4>asked</c4> <t4>not to be named because they feared the court</t4>."
    )

    assert again.speaker.key == both.speaker.key
    assert both.speaker.reason == "they feared the court"
    assert first.speaker.member_of == both.speaker.key


@pytest.mark.parametrize("before", ["It rained. ", TWO.replace("Two", "Three")])
def test_both_of_no_two_in_reach_are_not_guessed(before: str) -> None:
    *_, last = statements(f"{before}<s2>Both</s2> <c2>said</c2> <t2>it was warm</t2>.")

    assert last.speaker.key != "danish-envoys"


def test_one_of_them_is_of_those_who_spoke_since_others_were_named() -> None:
    first, second = statements(
        "<t1>The king told the nurses to wait</t1>, <c1>according to</c1> <s1>two aides</s1>. "
        "<s2>One of them</s2> <c2>said</c2> <t2>the door was open</t2>."
    )

    assert second.speaker.member_of == first.speaker.key


def test_a_third_is_one_more_of_those_some_of_whom_have_spoken() -> None:
    group, _, third = statements(
        "<s1>Four envoys</s1> <c1>said</c1> <t1>talks failed</t1>.\n\n"
        "<s2>Two of the envoys</s2> <c2>said</c2> <t2>it was late</t2>. "
        "<s3>A third, from an island,</s3> <c3>said</c3> <t3>it was early</t3>."
    )

    assert (third.speaker.name, third.speaker.voice) == ("A third envoy", Voice.UNNAMED_PERSON)
    assert third.speaker.member_of == group.speaker.key


def test_a_second_after_one_of_a_kind_is_of_that_kind_and_not_of_others_who_spoke_before() -> None:
    _, first, second = statements(
        "<s1>Allies of the mayor</s1> <c1>said</c1> <t1>she was hounded</t1>.\n\n"
        "<s2>One cabinet minister</s2> <c2>said</c2> <t2>she had lied</t2>. "
        "<s3>A second</s3> <c3>said</c3> <t3>it was over</t3>."
    )

    assert (second.speaker.name, second.speaker.role) == ("A second cabinet minister", first.speaker.role)
    assert second.speaker.key != first.speaker.key
    assert second.speaker_basis is Basis.INFERRED


def test_a_second_after_one_letter_is_a_letter() -> None:
    (only,) = statements(
        "In one letter the firm gave in. <s1>A second, dated May,</s1> <c1>put</c1> <t1>the cost at £4m</t1>."
    )

    assert (only.speaker.name, only.speaker.voice) == ("A second letter", Voice.DOCUMENT)


@pytest.mark.parametrize("before", ["The mill shut.", "One letter and the first report came."])
def test_a_second_of_nothing_in_particular_stays_as_written(before: str) -> None:
    (only,) = statements(f"{before} <s1>A second</s1> <c1>put</c1> <t1>the cost at £4m</t1>.")

    assert only.speaker.name == "A second"


def test_one_of_a_group_has_the_reason_of_the_group() -> None:
    _, one = statements(
        "<s1>Two clerks</s1>, who asked not to be named because they work there, <c1>said</c1> "
        "<t1>it was late</t1>. <s2>One of them</s2> <c2>said</c2> <t2>nobody knew</t2>."
    )

    assert one.speaker.reason == "they work there"


@pytest.mark.parametrize(("clause", "speakers"), [("that warns", 1), ("which warned", 1)])
def test_a_relative_clause_after_a_list_is_the_last_ones(clause: str, speakers: int) -> None:
    relative, cue = clause.split()
    found = statements(
        "<t1>The mill shut</t1>, <c1>according to</c1> <s1><s2>three aides and a secret memo</s2></s1> "
        f"<s2>{relative}</s2> <c2>{cue}</c2> <t2>of cracks</t2>."
    )
    last = [one for one in found if one.cue[0].start == found[-1].cue[0].start]

    assert [one.speaker for one in last] == [found[1].speaker] * speakers
    assert found[1].speaker.voice is Voice.DOCUMENT


@pytest.mark.parametrize(
    ("group", "name"),
    [
        ("Two clerks with knowledge of the sale", "One of the two clerks"),
        ("Two people with knowledge of the sale", "One of the two people with knowledge of the sale"),
    ],
)
def test_how_they_know_it_is_said_once_where_their_trade_is_told(group: str, name: str) -> None:
    _, one = statements(
        f"<s1>{group}</s1> <c1>said</c1> <t1>it was off</t1>; <s2>one of them</s2> <c2>said</c2> <t2>so</t2>."
    )

    assert one.speaker.name == name


@pytest.mark.parametrize(
    ("group", "one"),
    [
        ("Berg’s aides", "One of Berg’s aides"),
        ("The firm’s lawyers", "One of the firm’s lawyers"),
        ("Senior officials", "One of the senior officials"),
        ("At least five nurses who asked not to be named", "One of the nurses"),
        ("More than a dozen nurses", "One of the nurses"),
        ("Around 40 of the nurses", "One of the nurses"),
        ("Many in Rye", "One of those in Rye"),
    ],
)
def test_one_of_a_group_is_named_as_the_group_is(group: str, one: str) -> None:
    assert who_speaks(f"{group} said it was late. One of them said it was early.")[-1] == one


def test_one_of_them_is_none_of_those_told_of_in_the_words() -> None:
    report = "Diplomats in Geneva agree.\n\n“Ambassadors don’t leak,” one of them said."

    assert who_speaks(report) == ["One of the diplomats"]


def test_one_of_several_told_by_trade_is_he_and_no_firm() -> None:
    found = who_speaks(
        "The officials said it was agreed in Rye, where a broker, Pelorus Maritime Trading, acted for all."
        "\n\nOne of the four, a diplomat with long service in the region, was blunter. “It is so,” he said."
    )
    assert found == ["The officials", "One of the four, a diplomat with long service in the region"]


@pytest.mark.parametrize(
    ("words", "speakers"),
    [
        ("Two people said it was late. A third said it was not.", ["Two people", "A third person"]),
        (
            "Three people said it was late. One of them, a line cook in Kell, Ohio, said it was not.",
            ["Three people", "A line cook"],
        ),
    ],
)
def test_one_of_those_met_before_speaks_on_their_own(words: str, speakers: list[str]) -> None:
    assert who_speaks(words) == speakers


def test_another_of_a_kind_need_not_be_from_the_same_place() -> None:
    _, other = statements(
        "<s1>One user in Norway</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Another</s2> <c2>wrote</c2> <t2>it was early</t2>."
    )

    assert other.speaker.name == "Another user"


@pytest.mark.parametrize("group", ["Many in Rye", "Some at the plant"])
def test_one_of_those_somewhere_is_named_with_those(group: str) -> None:
    where = group.split(" ", 1)[1]
    found = who_speaks(f"{group} say it was late. “He lied,” said one.")
    assert found == [group, f"One of those {where}"]


_TWO = "Two security officials{} gave differing accounts. One said that a tail had been found. "


@pytest.mark.parametrize(
    "told",
    [
        "The second was more cautious. It was late, the official said.",
        "The other was more cautious. “It was late,” he said.",
        "The second said it was late.",
    ],
)
def test_the_second_who_is_brought_in_is_not_the_first(told: str) -> None:
    some = "second" if "second" in told else "other"
    found = who_speaks(_TWO.format("") + told)
    assert found == ["One of the two security officials", f"The {some} of the two security officials"]


def test_one_of_two_who_are_only_told_of_has_the_reason_that_is_told_of_them() -> None:
    asked = ", who asked not to be named because talks go on,"
    one, _ = read_report(_TWO.format(asked) + "The other said it was late.")[1]
    assert one.speaker.reason == "talks go on"


def test_the_other_official_is_the_second_of_two() -> None:
    assert who_speaks(
        "Two officials told the Herald the plane was late. “We are angry,” one of them said. "
        "The other official said it would be sold."
    ) == ["Two officials", "One of the two officials", "The other of the two officials"]


def test_the_other_clerk_is_none_of_two_officials() -> None:
    assert (
        who_speaks(
            "Two officials told the Herald the plane was late. “We are angry,” one of them said. "
            "The other clerk said it would be sold."
        )[-1]
        == "The other clerk"
    )


@pytest.mark.parametrize("opening", ["The other", "The second", "One"])
def test_whose_name_follows_is_a_person_and_no_body(opening: str) -> None:
    _, (found,) = read_report(f"Two directors were charged. {opening}, Susan Kemble, said it was late.")
    assert (found.speaker.name, found.speaker.voice) == ("Susan Kemble", Voice.NAMED_PERSON)


@pytest.mark.parametrize(
    ("group", "some", "name"),
    [
        (
            "Three people familiar with the inquiry",
            "One of those people",
            "One of the three people familiar with the inquiry",
        ),
        ("Two port officials", "One of these officials", "One of the two port officials"),
        ("Two port officials", "One of those people", "One of the two port officials"),
    ],
)
def test_one_of_those_people_is_one_of_them(group: str, some: str, name: str) -> None:
    first, second = read_report(f"{group} said it was late. {some} told Reuters that it was a mess.")[1]

    assert (second.speaker.name, second.speaker.member_of) == (name, first.speaker.key)
    assert second.speaker_basis is Basis.INFERRED


def test_one_of_those_nurses_is_none_of_the_officials() -> None:
    _, second = read_report("Two port officials said it was late. One of those nurses said it was not.")[1]

    assert (second.speaker.name, second.speaker.member_of) == ("One of those nurses", None)


def test_one_of_these_people_keeps_its_words_where_nothing_tells_who_they_are() -> None:
    met = "People close to the matter met on Monday in Rye."
    assert (
        read_report(f"{met} One of these people says it was late.")[1][0].speaker.name
        == "One of these people"
    )


def test_one_alone_is_one_of_the_people_told_of() -> None:
    words = "People close to the bid spoke. Two of the people disputed it. One said it was late."
    assert read_report(words)[1][-1].speaker.name == "One of the people"
