"""“It” and “they”: the body or the group with which the sentence before begins."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks


@pytest.mark.parametrize("cut", ["Corvane, a packaging group, cut its forecast", "Corvane cut its forecast"])
def test_it_is_the_body_with_which_the_sentence_before_begins(cut: str) -> None:
    assert who_speaks(f"{cut} on Monday. It said demand was weak.") == ["Corvane"]


def test_it_is_no_word_that_only_opens_the_sentence() -> None:
    told = "Alongside its plan the firm gave figures. It forecast a profit."
    assert "Alongside" not in who_speaks(told)


def test_it_is_nobody_who_only_resigned() -> None:
    assert who_speaks("Pemberton resigned in May. It said he had lied.") == [""]


def test_they_are_the_group_with_which_the_paragraph_begins() -> None:
    found = who_speaks(
        "Two relatives of freed passengers gave a different account. They said families had paid."
    )
    assert found == ["Two relatives of freed passengers"]


def test_it_is_the_body_that_made_the_data() -> None:
    told = "Attacks rose, according to data collected by the Rye Observatory. Most were at night, it said."
    assert who_speaks(f"It rained.\n\n{told}")[1:] == ["Rye Observatory"]


def test_it_is_no_plural_that_opens_the_sentence_before() -> None:
    assert who_speaks("Attacks rose in May. It said it was late.") == [""]


def test_the_agency_is_no_noun_that_opens_the_sentence_before() -> None:
    told = "Farm deaths rose, according to figures from AgriSafe. The agency says that it was late."
    assert who_speaks(f"It rained.\n\n{told}")[1:] == ["The agency"]


def test_it_is_the_staff_and_not_its_nation() -> None:
    told = "The Ukrainian military's General Staff said it had hit the plant, which it described as a depot."
    assert who_speaks(f"{told} “It burns,” it said.") == ["General Staff"] * 3


def test_it_is_the_body_that_somebody_owns() -> None:
    assert who_speaks("Ann Lee was fined. Her firm paid. It said it was sorry.")[-1] == "Her firm"


@pytest.mark.parametrize("lead", ["A day later her office", "The next week, her office", "Her office"])
def test_it_is_the_body_that_the_sentence_before_begins_with_whenever_that_was(lead: str) -> None:
    told = f"The council said it was late. “It is so,” said Ann Lee, its leader. {lead} issued an apology."
    assert who_speaks(f"{told} It said the note was lost.")[-1] == "Her office"


def test_it_is_no_body_in_the_middle_of_the_sentence_before() -> None:
    told = "The council said it was late. “It is so,” said Ann Lee. A day later it rained on her office."
    assert who_speaks(f"{told} It said the note was lost.")[-1] != "Her office"


@pytest.mark.parametrize(
    ("rules", "who"),
    [
        ("League resolutions bar Velmia from the strait", "Velmia"),
        ("League rules keep the trust from the strait", ""),
    ],
)
def test_it_is_who_is_barred_and_not_whose_rules_they_are(rules: str, who: str) -> None:
    words = f"Velmia and Norland fought for years. {rules}, though it rejects them as unjust."
    assert who_speaks(words)[-1] == who


@pytest.mark.parametrize("owner", ["Poland", "Karst", "The Rye Republic"])
def test_it_is_the_ministry_of_a_state_and_not_the_state(owner: str) -> None:
    ministry = f"{owner}’s defence ministry"
    (name,) = who_speaks(f"{ministry} played down the row. It said the plan was late.")
    assert name.removeprefix("The ") == ministry.removeprefix("The ")


@pytest.mark.parametrize(
    "barred", ["Velmia from the strait", "Rye Town from the cup", "boats from the strait"]
)
def test_who_states_the_rules_is_whose_they_are(barred: str) -> None:
    words = f"The Strait League said Norland was late. League rules bar {barred}, it said in a statement."
    assert who_speaks(words)[-1] == "Strait League"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "Two hours later, the Telegram channel Red Lamp posted a photo that it said showed flour.",
            "Red Lamp",
        ),
        ("The state-owned newspaper Rye Post printed a letter that it said came from a spy.", "Rye Post"),
        ("On Monday, the union posted a list that it said showed the losses.", "The union"),
    ],
)
def test_it_is_with_whom_its_own_sentence_begins(words: str, who: str) -> None:
    assert who_speaks(f"Acme said no flour was lost.\n\n{words}") == ["Acme", who]


@pytest.mark.parametrize(
    ("got", "who"),
    [
        ("has got hold of a 40-page plan. It puts the cost at £4m.", "A 40-page plan"),
        ("has obtained a memo from the owner. It warns that wages are late.", "A memo"),
        ("has seen the owner’s letter to the bank. It says that wages are late.", "The owner’s letter"),
        ("has hired a lawyer. It says that wages are late.", "Rye Post"),
    ],
)
def test_what_a_newspaper_has_got_speaks_next_though_the_newspaper_spoke_before(got: str, who: str) -> None:
    assert who_speaks(f"The mill is broke, said the Rye Post. The paper {got}")[-1] == who
