"""Words of an article between quotation marks."""

from __future__ import annotations

import pytest

from whosaidthis.rendering.wording.quoting import balanced, inside_marks, quoted


@pytest.mark.parametrize(
    ("words", "whole", "exact", "inside"),
    [
        ('"It leaks. ', '"It leaks. "', '"It leaks. "', "It leaks. "),
        ('It leaks."', '"It leaks."', '"It leaks."', "It leaks."),
        ("It leaks.", "It leaks.", "“It leaks.”", "It leaks."),
        ("“It leaks,”", "“It leaks,”", "“It leaks,”", "It leaks"),
        ("it is “mad”", "it is “mad”", "“it is “mad””", "it is ‘mad’"),
        ('"A," … "B."', '"A," … "B."', '"A," … "B."', "‘A,’ … ‘B.’"),
    ],
)
def test_marks_stand_in_pairs(words: str, whole: str, exact: str, inside: str) -> None:
    assert (balanced(words), quoted(words), inside_marks(words)) == (whole, exact, inside)
