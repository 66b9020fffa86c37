"""Whom a surname that stands first means, and a body's initials: both as the article has them in full."""

from __future__ import annotations

import pytest

from speakers.reported import who_speaks

FAMILY_FIRST = {
    "Li Wenhao, 34, was arrested in May. Mr Li denied the charge.": "Li Wenhao",
    "Analyst Wen Zhao of Rye University wrote it. Mr Wen said it would grow.": "Wen Zhao",
    "Mr Kim said it flew. Kim Jong Un spoke on Sunday.": "Kim Jong Un",
    "Pell Lawson, a nurse, was late. Lawson left. Mr Pell said no.": "Pell",
    "Ann Lee was late. Mr Ann said no.": "Ann",
    "Zhang Wei and Zhang Min were hurt. Mr Zhang said he was well.": "Zhang",
}

INITIALS = {
    "The Financial Times wrote first. The FT reported that he had left.": "Financial Times",
    "The Rye High Court met on Monday. The RHC ruled that the wall must go.": "Rye High Court",
    "The Health and Quality Authority came. “It was cold,” HQA said.": "Health and Quality Authority",
    "HQA said it was cold. The Health and Quality Authority had come.": "HQA",
    "The Rye High Court and the Red Hill Club met. RHC said it was cold.": "RHC",
}


@pytest.mark.parametrize(("words", "name"), FAMILY_FIRST.items())
def test_a_title_before_the_first_word_of_a_name_tells_that_the_family_name_stands_first(
    words: str, name: str
) -> None:
    assert who_speaks(words) == [name]


@pytest.mark.parametrize(("words", "name"), INITIALS.items())
def test_initials_are_the_one_body_s_that_the_article_has_written_out_before(words: str, name: str) -> None:
    assert who_speaks(words) == [name]
