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
