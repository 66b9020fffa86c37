"""Who is quoted speaks, not the paper or station that quotes them; the way it came to the page is told."""

from __future__ import annotations

import pytest

from speakers.reported import read_report


@pytest.mark.parametrize(
    ("sentence", "speaker", "through"),
    [
        ("“It sank,” state television quoted a captain as saying.", "A captain", "state television"),
        ("The ship sank, Xinhua quoted Ann Lee, a judge, as saying.", "Ann Lee", "Xinhua"),
        ("“It sank,” the Fars news agency quoted Ann Lee as saying on Monday.", "Ann Lee", "Fars"),
        ("“It sank,” Fars cited Ann Lee as saying.", "Ann Lee", "Fars"),
        ("Ann Lee was quoted by Fars as saying that the ship sank.", "Ann Lee", "Fars"),
        ("“It sank,” Ann Lee was quoted as saying by the Fars news agency.", "Ann Lee", "Fars"),
        ("Interfax cited Ann Lee as saying that the ship sank.", "Ann Lee", "Interfax"),
    ],
)
def test_who_is_quoted_speaks(sentence: str, speaker: str, through: str) -> None:
    _, (one,) = read_report(f"It rained. {sentence}")
    assert one.speaker.name == speaker
    assert one.through is not None
    assert one.through.name == through


def test_who_quotes_a_paper_speaks() -> None:
    _, found = read_report("It rained. Ann Lee quoted “a mess” from the report as she left.")
    assert {one.speaker.name for one in found} <= {"Ann Lee"}


def test_an_outlet_that_only_quotes_alone_is_no_carrier() -> None:
    _, (one,) = read_report("It rained. Ann Lee was quoted as saying that the ship sank.")
    assert one.through is None


@pytest.mark.parametrize(
    ("sentence", "through"),
    [
        ("“It sank,” said Ann Lee, quoted by the Fars news agency.", "Fars"),
        ("“It sank,” Interfax quoted Ann Lee, the governor, as telling reporters.", "Interfax"),
        ("Tavrian state television quoted Ann Lee as saying that the ship sank.", "Tavrian state television"),
        ("The Rye Courier quoted Ann Lee as saying that the ship sank.", "Rye Courier"),
    ],
)
def test_the_way_is_told_in_other_words_too(sentence: str, through: str) -> None:
    _, (one,) = read_report(f"It rained. {sentence}")
    assert (one.speaker.name, one.through and one.through.name) == ("Ann Lee", through)


@pytest.mark.parametrize("told", ["wrote on Telegram", "said at the time", "told reporters"])
def test_who_reports_a_credited_quotation_reports_all_of_it(told: str) -> None:
    text, (report, quoted) = read_report(f"It rained. “It sank,” Ann Lee {told}, according to Interfax.")
    assert (report.speaker.name, quoted.speaker.name, quoted.inside) == ("Interfax", "Ann Lee", 1)
    assert [span.of(text.characters) for span in report.content] == [f"“It sank,” Ann Lee {told}"]
    assert quoted.sure


@pytest.mark.parametrize(
    ("sentence", "through"),
    [
        ("“It sank,” Ann Lee was quoted as saying by the semiofficial Fars news agency.", "Fars"),
        ("“It sank,” Ann Lee was cited as saying on Monday by the state news agency TASS.", "TASS"),
        ("Ann Lee was quoted by the magazine Der Spiegel as saying the ship sank.", "Der Spiegel"),
        ("Ann Lee was quoted by the magazine as saying the ship sank.", "the magazine"),
        ("Ann Lee was quoted in the Rye Herald as saying that the ship sank.", "Rye Herald"),
        ("Ann Lee was quoted on state radio as saying that the ship sank.", "state radio"),
        ("“It sank,” Ann Lee said on Tuesday, as quoted by Interfax.", "Interfax"),
        ("“It sank,” Ann Lee said in comments carried by state television.", "state television"),
        ("In a statement carried by the state news agency IRNA, Ann Lee said the ship sank.", "IRNA"),
        ("In remarks aired on CNN, Ann Lee said the ship sank.", "CNN"),
        ("Ann Lee said in remarks published by Interfax that the ship sank.", "Interfax"),
    ],
)
def test_who_carries_words_is_on_their_way(sentence: str, through: str) -> None:
    _, (one,) = read_report(f"It rained. {sentence}")
    assert (one.speaker.name, one.through and one.through.name) == ("Ann Lee", through)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee was quoted in court as saying that the ship sank.",
        "“It sank,” Ann Lee was quoted by the governor as saying.",
        "“It sank,” Ann Lee said in a report published by the council.",
        "“It sank,” Ann Lee said, as reported by the council’s own divers.",
        "Ann Lee said that in remarks carried by Interfax the mayor had lied.",
        "Ann Lee said that the photographs published by Interfax were fakes.",
    ],
)
def test_who_prints_nothing_of_it_is_on_no_way(sentence: str) -> None:
    _, (one, *_) = read_report(f"It rained. {sentence}")
    assert one.through is None
