"""One message, and the right one, for each slip that leaves an editor's brackets or braces in the text."""

from __future__ import annotations

import pytest

from checks.article_faults import warnings

BEFORE = "Ann Lee said it rained. She "
KEYS = 'said by="Ann Lee" stance="declines to comment"'


@pytest.mark.parametrize(
    ("words", "mend"),
    [
        (f"[gave no answer].{KEYS}}}.", "Write “{” before “.said”."),
        (f"[gave no answer].{KEYS}.", "Write “{” before “.said”, and “}” where the braces end."),
        ("[gave no answer].unsaid.", "Write “{” before “.unsaid”, and “}” where the braces end."),
        (
            f"gave no answer .{KEYS}.",
            "Put the words into brackets and the rest into braces: “[words]{.said …}”.",
        ),
        (f"gave no answer]{{.{KEYS}}}.", "Write “[” before the first of the words."),
        (f"[gave no answer{{.{KEYS}}}.", "Write “]” right before “{”."),
        (
            '[gave no answer]{.said by="Ann Lee"\nstance="declines to comment"}.',
            "Write the braces, from “{” to “}”, on one line.",
        ),
        (f"[gave no answer]{{{{.{KEYS}}}}}.", "Write one pair: “{.said …}”."),
        (
            f"[gave [no answer]{{.{KEYS}}}.",
            "Take it away, or put “\\” before it if readers should see it.",
        ),
    ],
)
def test_the_slip_is_told_once(words: str, mend: str) -> None:
    (fault,) = warnings(BEFORE + words)
    assert fault.mend == mend


@pytest.mark.parametrize(
    "words",
    [
        "left in [0, 1) of an hour.",
        "left [sic] at once.",
        r"left \[at once.",
        "left at noon.said nobody.",
        "wrote `[x].said by=y}`.",
    ],
)
def test_brackets_that_are_the_text_s_own_are_good(words: str) -> None:
    assert warnings(BEFORE + words) == []


def test_values_that_a_slip_prints_are_no_quotations() -> None:
    line = "“The roof of the old mill has never leaked in all its years”"
    words = f"[gave no answer{{.said by='Ann Lee' answers={line}}}."
    assert [one.code for one in warnings(BEFORE + words)] == ["broken-brackets"]
