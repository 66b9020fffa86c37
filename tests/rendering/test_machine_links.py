"""Links between statements that no key of an editor gives: named to the editor, and left the machine's."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from cases.pages import convert
from whosaidthis.model import NO_GLOSSARY, Article
from whosaidthis.rendering.notes.cast import gather_cast
from whosaidthis.rendering.notes.of_a_paragraph import paragraph_notes
from whosaidthis.rendering.panel import Desk, panel
from whosaidthis.rendering.wording import plain

STORY = (
    "Ada Holm denied that there was any leak. Bo Chan said that the roof leaked.\n\n"
    "{} by a member of the board, Lars Moss, who said that it rained."
)
PLAIN = "Chan’s account was contradicted"
WORD = "By an editor’s word, not the machine’s reading"


def note_of(article: Article, words: str) -> str:
    """All that the note says of the statement that has these words."""
    cast, characters = gather_cast(article, {}), article.text.characters
    number = next(one.number for one in article.statements if words in one.spans[0].of(characters))
    said = [one for one in article.statements if one.block == article.statements[number - 1].block]
    notes = paragraph_notes("here", said, [], cast)
    parts = [part for item in notes.speakers for part in item.lines if number in part.numbers]
    return " ".join(plain(one) for part in parts for one in part.sentences)


def article(contradiction: str) -> Article:
    return convert(STORY.format(contradiction))[1].article


def test_an_editor_who_names_the_speaker_has_said_nothing_of_the_link() -> None:
    told = note_of(article(f'[{PLAIN}]{{.said by="Lars Moss"}}'), "contradicted")
    assert "Disputes note 2." in told
    assert f"{WORD}, but for the link to note 2." in told


def test_brackets_without_a_key_say_nothing_of_the_link() -> None:
    assert f"{WORD}, but for the link to note 2." in note_of(article(f"[{PLAIN}]{{.said}}"), "contradicted")


@pytest.mark.parametrize("answers", ["the roof leaked", "there was any leak"])
def test_a_link_that_a_key_gives_is_an_editors_word(answers: str) -> None:
    told = note_of(article(f'[{PLAIN}]{{.said by="Lars Moss" answers="{answers}"}}'), "contradicted")
    assert f"{WORD}." in told
    assert "but for the link" not in told


def test_no_link_needs_no_word() -> None:
    told = note_of(article(f'[{PLAIN}]{{.said by="Lars Moss" answers="none"}}'), "contradicted")
    assert f"{WORD}." in told


def test_a_signed_note_is_an_editors_word_with_its_link() -> None:
    read = article(f'[{PLAIN}]{{.said by="Lars Moss"}}')
    signed = replace(read, statements=tuple(replace(one, checked=True) for one in read.statements))
    assert f"{WORD}." in note_of(signed, "contradicted")


def test_the_other_end_of_a_link_is_no_editors_word_either() -> None:
    text = STORY.format(PLAIN).replace("the roof leaked", '[the roof leaked]{.said by="Bo Chan"}')
    assert f"{WORD}, but for the link to note 3." in note_of(convert(text)[1].article, "the roof leaked")


def unsure_panel(contradiction: str) -> str:
    read = convert(STORY.format(contradiction))[1]
    doubted = tuple(replace(one, sure=one.by_editor) for one in read.article.statements)
    html = panel([], Desk(replace(read.article, statements=doubted), read.source, NO_GLOSSARY))
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def test_the_panel_names_the_link_that_goes_with_a_doubtful_speaker() -> None:
    assert (
        "The note also says that it disputes statement 2 , the roof leaked . If that is wrong, add answers="
        ' with words of the right one, or answers="none".' in unsure_panel(PLAIN)
    )


def test_the_panel_names_no_link_of_what_an_editor_has_confirmed() -> None:
    assert "The note also says" not in unsure_panel(f'[{PLAIN}]{{.said by="Lars Moss"}}')
