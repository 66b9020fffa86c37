"""What an editor's word asks for and the words of the statement cannot have."""

from __future__ import annotations

import pytest

from cases.pages import convert
from whosaidthis.model import Stance

DECLINES = ".said by='Ada Holm' stance='declines to comment'"


def told(markdown: str) -> list[str]:
    """The codes of what is told of the editor's words."""
    return [fault.code for fault in convert(markdown)[1].faults]


class TestSilence:
    @pytest.mark.parametrize(
        "markdown",
        [
            f"[“The roof leaks,”]{{{DECLINES}}} Ada Holm said.",
            f"[The roof leaks]{{{DECLINES}}}, Ada Holm said.",
            f"Ada Holm warned that [the roof leaks]{{{DECLINES}}}.",
        ],
    )
    def test_words_that_tell_something_decline_nothing(self, markdown: str) -> None:
        assert told(markdown) == ["not-silent"]
        (one,) = convert(markdown)[1].article.statements
        assert one.stance is not Stance.DECLINES

    @pytest.mark.parametrize(
        "markdown",
        [
            f"[“Ask my lawyer,”]{{{DECLINES}}} Ada Holm said.",
            f"[“I’m not going into that,”]{{{DECLINES}}} Ada Holm said.",
            f"Ada Holm was asked twice. She [put the receiver down]{{{DECLINES}}}.",
            f"Ada Holm said [the roof was a private matter]{{{DECLINES}}}.",
        ],
    )
    def test_words_that_tell_of_silence_do(self, markdown: str) -> None:
        assert told(markdown) == []
        (one,) = convert(markdown)[1].article.statements
        assert one.stance is Stance.DECLINES

    def test_another_stance_is_the_editors_own(self) -> None:
        assert told("[“The roof leaks,”]{.said stance=warns} Ada Holm said.") == []
