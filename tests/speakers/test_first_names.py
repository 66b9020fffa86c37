"""Who has only a first name, opens the paragraph or is turned to goes before who spoke earlier."""

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
