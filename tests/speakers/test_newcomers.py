"""Somebody without a name with whom a sentence begins comes before those named earlier: "she" is theirs."""

from __future__ import annotations

import pytest

from speakers.reported import who_says_what, who_speaks

EARLIER = "Ann Lee, the mayor, spoke first."


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        (f"{EARLIER} A woman in a red coat was more cautious. The lists look genuine, she said.", "A woman"),
        (f"{EARLIER} A widow who lives next door came out. “I heard nothing,” she said.", "A widow"),
        (f"{EARLIER} Another nurse was less certain. The lists look false, she said.", "Another nurse"),
        (
            "One of the diplomats told the Post it was late. His colleague from Rye was more cautious. "
            "The lists look genuine, he said.",
            "His colleague",
        ),
    ],
)
def test_the_newcomer_is_meant(words: str, speaker: str) -> None:
    assert who_speaks(words)[-1] == speaker


@pytest.mark.parametrize(
    "words",
    [
        f"{EARLIER} A nurse came in. She said it was late.",
        f"{EARLIER} A worker was hurt at the mill. She said it was sad.",
    ],
)
def test_between_two_nobody_is_guessed(words: str) -> None:
    assert who_speaks(words) == [""]


@pytest.mark.parametrize(
    "words",
    [
        f"{EARLIER} Her grandson painted a flower. She is not moving, she said.",
        f"{EARLIER} A man in a red coat left. She said it was late.",
        f"{EARLIER} Ann Lee met a nurse there. She said it was late.",
    ],
)
def test_others_leave_the_pronoun_to_whom_it_was(words: str) -> None:
    assert who_speaks(words) == ["Ann Lee"]


@pytest.mark.parametrize(
    "told",
    [
        "A boiler attendant with a bandaged hand gave a different account.",
        "But a boiler attendant, who asked not to be named, gave a different account.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_a_stranger_told_of_last_speaks_next(told: str, gap: str) -> None:
    assert who_speaks(f"It was cold at the mill.\n\n{told}{gap}“We were roasting maize,” she said.") == [
        "A boiler attendant"
    ]


@pytest.mark.parametrize("gap", ["But", "\n\nBut"])
def test_a_stranger_who_tells_it_otherwise_speaks_next(gap: str) -> None:
    told = f"Ann Lee said it was over. {gap} a boiler attendant, who asked not to be named"
    assert (
        who_speaks(f"{told}, gave a different account.\n\n“We were at work. It was dark,” she said.")[-1]
        == "A boiler attendant"
    )


def test_between_two_in_the_paragraph_before_nobody_is_guessed() -> None:
    assert who_speaks("Ann Lee said it was over. A nurse stood in the rain.\n\n“We ran,” she said.")[-1] == ""


@pytest.mark.parametrize("name", ["Ani", "Regina Tolliver"])
def test_a_relative_told_of_by_name_speaks(name: str) -> None:
    told = f"Tom Roe's daughter, {name}, said her dad was tired.\n\n“He's stubborn,” she said."
    assert who_speaks(f"It was cold.\n\n{told}") == [name, name]


@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_whose_mother_is_told_of_last_speaks_next(gap: str) -> None:
    told = "Archie’s mum still can’t listen to it."
    assert who_speaks(f"It was cold.\n\n{told}{gap}She says that it was late.") == ["Archie’s mum"]


def test_people_who_are_still_something_are_no_stranger() -> None:
    told = "A former technician said that it was late. His parents are still there. “It was cold,” he said."
    assert who_speaks(told) == ["A former technician"] * 2


def test_who_tells_somebody_another_story_speaks_next() -> None:
    before = "“It is fine,” said Tom Roe, the chairman."
    told = "But a senior player, who hid his name, told our reporter a different story."
    assert who_speaks(f"{before}\n\n{told} “They paid us half,” he said.") == ["Tom Roe", "A senior player"]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("A Western envoy was more guarded still.", "A Western envoy"),
        ("A way out, floated by an envoy in the Commission, is a lake.", "An envoy in the Commission"),
        ("A French envoy, told of the plan, laughed.", "A French envoy"),
    ],
)
@pytest.mark.parametrize("before", ["", "An envoy from a small state said it was late. "])
def test_the_noun_means_who_was_brought_in_last(told: str, who: str, before: str) -> None:
    found = who_says_what(f"{before}{told} “It is wet,” the envoy said. The envoy added that it was cold.")
    assert found[-2:] == [(who, "“It is wet,”"), (who, "it was cold")]


def test_who_was_brought_in_with_another_home_is_not_meant() -> None:
    found = who_says_what(
        "A Danish envoy said it was late. A Swiss envoy laughed. The Danish envoy said it was over."
    )
    assert found == [("A Danish envoy", "it was late"), ("A Danish envoy", "it was over")]


def test_what_somebody_is_brings_in_nobody() -> None:
    found = who_says_what(
        "A French envoy said it was late. He is an envoy of rank. The envoy said it was over."
    )
    assert found == [("A French envoy", "it was late"), ("A French envoy", "it was over")]


def test_who_asked_does_not_answer_in_the_next_paragraph() -> None:
    found = who_says_what(
        "Rep. Colt Dock told host Ben Roe it was late.\n\nAsked by Roe whether it rained, Dock grinned.\n\n"
        "“I keep cows,” he said."
    )
    assert found[-1] == ("Colt Dock", "“I keep cows,”")


def test_who_only_heard_it_does_not_go_on() -> None:
    found = who_says_what(
        "Rep. Colt Dock, who chairs a panel, told host Ben Roe it was late.\n\n“It is cold,” he continued."
    )
    assert found[-1] == ("Colt Dock", "“It is cold,”")


def test_a_stranger_who_informs_her_is_not_she() -> None:
    found = who_says_what(
        "Nawal, a mother of four, was waiting. On Sunday, a nurse informed her that it was over.\n\n"
        "“So now I am here,” she said."
    )
    assert found[-1][0] != "A nurse"


def test_she_is_whoever_the_article_says_she_is() -> None:
    found = who_says_what("She is Ada Holm, 26, a dancer from Malta. Reached by text, she said it was late.")
    assert found == [("Ada Holm", "it was late")]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Ms Lund’s mother, Lorna, said it was late. Mrs Lund added that it was cold.", "Lorna"),
        ("Ms Lund was 20. Mrs Lund said that it was cold.", "Mrs Lund"),
        ("Her roof leaked. Mrs Lund said that it was cold.", "Ada Lund"),
    ],
)
def test_mrs_and_ms_of_one_surname_are_two(told: str, who: str) -> None:
    assert who_says_what(f"Ada Lund left in May. {told}")[-1] == (who, "it was cold")


def test_who_is_not_to_be_named_is_nobody_who_was() -> None:
    found = who_says_what(
        "“Check,” its head of sales, Noor Berg, said. “We ask,” said the director, who was not authorized to"
        " speak. Ann Lee, a nurse, said it was late. The nurse, who asked not to be named, said it was over."
    )
    assert [who for who, _ in found] == ["Noor Berg", "The director", "Ann Lee", "The nurse"]


def test_some_of_a_group_are_told_by_the_group_or_by_what_they_are() -> None:
    found = who_says_what(
        "All three people said it was late. One, a port official, said it was wet. A second said it was cold."
        " One of them, who asked not to be named, said it was over."
    )
    assert [who for who, _ in found] == [
        "All three people",
        "A port official",
        "A second person",
        "One of the three people",
    ]


def test_one_of_them_is_the_one_whose_name_follows() -> None:
    found = who_says_what("Two officers spoke. “No,” one of them, the former army cook Ada Holm, told me.")
    assert found == [("Ada Holm", "“No,”")]


def test_who_asks_not_to_be_named_is_nobody_of_an_earlier_paragraph() -> None:
    found = who_says_what(
        "In one letter, an unnamed mill manager wrote: “It’s wet.”\n\n"
        "Outside the shop it rained. The manager, who asked not to be named, said it was late."
    )
    assert [who for who, _ in found] == ["An unnamed mill manager", "The manager"]


def test_a_firm_is_not_called_by_what_it_makes() -> None:
    found = who_says_what("Tessel Systems Inc. makes Tessel Clarity. Tessel denied the claims.")
    assert found == [("Tessel Systems Inc.", "the claims")]


def test_they_are_those_whose_story_follows() -> None:
    found = who_says_what(
        "Sources at the mill say a guard saw it. Three clerks tell another story: it was the cook"
        " who called, they say, after a walk."
    )
    assert {who for who, words in found if "cook" in words} == {"Three clerks"}


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (
            "Reuters reported that it was so, citing two clerks and two cooks. It was late, the four said.",
            "Two clerks and two cooks",
        ),
        ("Two clerks said it was late. The two said it was cold.", "Two clerks"),
        ("Two clerks said it was late. The three said it was cold.", "The three"),
    ],
)
def test_all_of_those_who_spoke_are_told_by_their_number(told: str, who: str) -> None:
    assert who_says_what(told)[-1][0] == who


def test_whom_the_writer_asks_answers() -> None:
    found = who_says_what(
        "Ada Holm runs it. A judge wrote that there was “no law”. When I told this to Holm, she said, “No.”"
    )
    assert found[-1] == ("Ada Holm", "“No.”")


def test_the_other_of_two_is_told_with_where_from() -> None:
    found = who_says_what(
        "Two envoys spoke. One of them said it was late. The other, from a small state, said it was cold."
    )
    assert [who for who, _ in found] == ["One of the two envoys", "The other of the two envoys"]


def test_a_name_with_a_party_and_an_office_is_the_holders() -> None:
    found = who_says_what(
        "“No,” summed up its chair, Socialist senator Ada Holm, on Monday. She said it was late."
    )
    assert found[-1] == ("Ada Holm", "it was late")


def test_who_reads_anothers_message_aloud_does_not_say_it() -> None:
    found = who_says_what(
        "Ada Holm chairs it. She read aloud a message from his work phone: “Don’t send yet.”"
    )
    assert found == [("", "“Don’t send yet.”")]


def test_he_is_no_thing_that_reveals_something() -> None:
    found = who_says_what("For Ben Roe, a professor, the episode reveals a gap. “We pay a man,” he says.")
    assert found[-1][0] in ("Ben Roe", "")


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("that an officer from the Harbour Force had stopped her", "An officer from the Harbour Force"),
        ("that an officer with a lamp had stopped her", "An officer"),
        ("that when an officer stopped her, she turned", "An officer"),
        ("that the officer had stopped her", "A police officer"),
        ("that an officer of that kind is rare", "A police officer"),
    ],
)
def test_who_is_brought_in_behind_that_is_whom_the_office_means(told: str, speaker: str) -> None:
    words = (
        f"A police officer said the road was shut.\n\nAnn Lee told the Post {told}. “Turn,” the officer said."
    )
    assert who_speaks(words)[-1] == speaker
