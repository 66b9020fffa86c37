"""Who has only a first name, opens the paragraph or is turned to goes before who spoke earlier."""

import pytest

from .reported import who_speaks


def test_he_is_the_one_of_whom_only_the_first_name_is_told() -> None:
    said = who_speaks(
        "Tom Reed met workers. Nobody had ordered it, Reed said.\n\n"
        "Bob agreed to talk on the condition that his last name not be used. “I would regret it,” he said."
    )
    assert said == ["Tom Reed", "Bob"]


def test_a_first_name_of_somebody_named_in_full_is_theirs() -> None:
    said = who_speaks("Bob Lund met workers.\n\nBob agreed to talk. “I would regret it,” he said.")
    assert said == ["Bob Lund"]


def test_the_former_president_opens_the_paragraph() -> None:
    said = who_speaks(
        "Ann Roe and Joel Benn spoke on Monday. “We will win,” Benn said.\n\n"
        "Bill Lund came in late, bashing Roe during a rally in Rye. “It is late,” the former president said."
    )
    assert said == ["Joel Benn", "Bill Lund"]


def test_he_is_whom_the_report_turns_to() -> None:
    said = who_speaks(
        "“I was too young,” Donald Vane said. Tom Ban was there.\n\nAs for Ban, he said he would go."
    )
    assert said == ["Donald Vane", "Tom Ban"]


def test_an_atoll_is_nobody() -> None:
    said = who_speaks(
        "Mr. Lund went to Midway Atoll. On Midway, he paused to make a remark. “It is late,” he said."
    )
    assert "Midway Atoll" not in said


@pytest.mark.parametrize(
    ("called", "speaker"),
    [
        ("who goes by the call sign “Otter”", "A sergeant who goes by the call sign “Otter”"),
        ("nicknamed “Otter”", "A sergeant nicknamed “Otter”"),
        ("known as “Otter”", "Otter"),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_he_is_whom_a_call_name_opens_the_paragraph_for(called: str, speaker: str, gap: str) -> None:
    told = f"A sergeant {called} said it was lost. General Ruan Pieters said it stood."
    assert who_speaks(f"{told}\n\nOtter shrugged.{gap}“Swim,” he said.") == [speaker, "Ruan Pieters", speaker]


@pytest.mark.parametrize(
    "told", ["Otter laughed at Bob Roe.", "Ruan Pieters shrugged.", "The sergeant’s dog shrugged."]
)
def test_a_call_name_does_not_speak_where_another_can(told: str) -> None:
    before = "A sergeant nicknamed “Otter” said it was lost. General Ruan Pieters said it stood."
    assert who_speaks(f"{before}\n\n{told} “Swim,” he said.")[-1] != "A sergeant nicknamed “Otter”"
