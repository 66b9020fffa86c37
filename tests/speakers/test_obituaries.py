"""An obituary tells of one person as "she" from its headline on, though paragraphs name others."""

from __future__ import annotations

import pytest

from .reported import who_speaks_in

_HEADLINE = "Ann Lee, Who Drew Maps, Dies at 88"
_OTHERS = (
    "The clerk Sir Denis Roe told her to sit down.\n\nA shop sold the maps for years.\n\n"
    "Her label shut. Its founder, Bob Lund, insisted that it rained.\n\n"
    "It rained again, and the shop shut.\n\nThe town grew.\n\nThe river rose.\n\nThe mill shut."
)


@pytest.mark.parametrize(
    ("paragraph", "last"),
    [
        ("She gave it up. She had not wanted fame, she said, only a map.", "Ann Lee"),
        ("Her marriage to Colin Marsh, a pilot, ended. “We parted as friends,” she would say.", "Ann Lee"),
        ("“Nothing,” she said.\n\nHer daughter said it would be so.", "Ann Lee’s daughter"),
        ("The nurse Ida Berg met her there. “It was cold,” she said.", "Ida Berg"),
        ("A woman who had known her wept. “It was cold,” she said.", "A woman"),
    ],
)
def test_she_is_the_one_who_has_died_if_nobody_else_is_near(paragraph: str, last: str) -> None:
    article = f"{_HEADLINE}\n\nAnn Lee, who drew maps, died on Tuesday.\n\n{_OTHERS}\n\n{paragraph}"
    assert who_speaks_in(article)[-1] == last


def test_a_headline_of_other_news_is_no_obituary() -> None:
    article = f"Ann Lee, who drew maps, opens a shop\n\nAnn Lee ran it.\n\n{_OTHERS}\n\nShe said it was late."
    assert who_speaks_in(article)[-1] == ""
