"""Where the first words of a report begin, after the place it was sent from."""

import pytest

from whosaidthis.model import Span
from whosaidthis.reading.datelines import after_dateline


@pytest.mark.parametrize(
    ("dateline", "report"),
    [
        ("OSLO — ", "Two boats sank."),
        ("OSLO (AP) — ", "Two boats sank."),
        ("Oslo (Reuters) - ", "Two boats sank."),
        ("OSLO, Oct 14 (Reuters) - ", "Two boats sank."),
        ("DROVANE, Oct. 14 - ", "“They sank,” he said."),
        ("DROVANE, Kessia, 14 October – ", "12 boats sank."),
        ("DROVANE, Kessia — ", "Two boats sank."),
        ("DROVANE (14 October) – ", "Two boats sank."),
        ("OSLO—", "Two boats sank."),
        (
            "PORT QASRA: ",
            "Two boats sank off the harbour on Monday night, and a third burnt out near the north mole.",
        ),
        (
            "RYE, England: ",
            "Two boats sank off the harbour on Monday night, and a third burnt out near the north mole.",
        ),
        (
            "",
            "OSLO: A ferry.\nANN LEE: What of it? I have seen more than one of them from where I live.",
        ),
        ("NEW YORK -- ", "Two boats sank."),
        ("", "Two boats sank — and a third burnt out."),
        ("", "Ann Lee — Mayor of Rye — said so."),
        ("", "BP — the owner of the rig — said so."),
        ("", "Ann Lee (Labour) — the mayor — said so."),
        ("", "“OSLO” — Nobody went there."),
        ("", "OSLO-based boats sank."),
        ("", "— Two boats sank."),
        ("", "OSLO —"),
        ("", ""),
    ],
)
def test_a_dateline_is_no_part_of_the_report(dateline: str, report: str) -> None:
    text = f"Before.\n{dateline}{report}"
    assert text[after_dateline(text, Span(8, len(text))) :] == report
