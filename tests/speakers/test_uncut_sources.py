"""Sources that a comma, an "and", a dash or a preposition inside them must not cut in two."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks

WHOLE = {
    "The Council on Rye Relations Executive Director Ann Lee said it was wrong.": ["Ann Lee"],
    "The Council on Foreign Ties said it was wrong.": ["Council on Foreign Ties"],
    "The Inter-Coast Council on Justice, a body in Rye, said no. The council said it was late.": [
        "Inter-Coast Council on Justice",
        "Inter-Coast Council on Justice",
    ],
    "The Rye Committee on Housing and Health said it was wrong.": ["Rye Committee on Housing and Health"],
    "The Science and Technology Directorate concluded that it was safe.": [
        "Science and Technology Directorate"
    ],
    "The Science and Technology Directorate of the Department of Home Affairs said no.": [
        "Science and Technology Directorate of the Department of Home Affairs"
    ],
    "The union -- which has 40 members -- said it was sorry.": ["The union"],
    "Some candidates — for instance, Bob Roe of Rye — said they were sorry.": ["Some candidates"],
    "Ann Lee, who served in Iran, Turkey and France, praised the mayor.": ["Ann Lee"],
    "Several candidates, including Bob Roe and Senators Ann Lee and Tom Day, criticized the trade.": [
        "Several candidates, including Bob Roe and Senators Ann Lee and Tom Day"
    ],
    "Parker Eaton, a clerk who voted for Bill Pell and Ann Lee, said he was tired.": ["Parker Eaton"],
    "Aides to Gov. Ann Lee of Ohio and Gov. Bob Roe of Iowa said no.": [
        "Aides to Gov. Ann Lee of Ohio and Gov. Bob Roe of Iowa"
    ],
    "As the debate progressed and Bob Roe stood by his comment, it rained.": ["Bob Roe"],
    "A woman in Worcester, Massachusetts, told him she was cold.": ["A woman in Worcester, Massachusetts"],
    "The Hill reported that he had left.": ["The Hill"],
    "Hill reported that he had left.": ["Hill"],
}


@pytest.mark.parametrize(("words", "names"), WHOLE.items())
def test_a_source_is_told_whole(words: str, names: list[str]) -> None:
    assert who_speaks(words) == names


OPENERS = [
    "That frustrates many analysts because they believe that prices will rise.",
    "To her supporters, there may be a logic at work. She is patient, they say.",
]


@pytest.mark.parametrize("words", OPENERS)
def test_they_are_not_called_by_what_opens_a_sentence(words: str) -> None:
    assert who_speaks(words) == [""]
