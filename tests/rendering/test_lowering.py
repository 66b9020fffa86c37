"""Which capitals a speaker's name keeps inside a sentence."""

from __future__ import annotations

import pytest

from rendering.making import find, paragraphs
from whosaidthis.model import Speaker, Voice
from whosaidthis.rendering.notes.lowering import name_in_sentence, small_words


def shown(article: str, name: str, voice: Voice = Voice.UNNAMED_GROUP) -> str:
    text = paragraphs(article)
    speaker = Speaker("x", name, voice, mentions=(find(text, name),))
    return name_in_sentence(speaker, text.characters, small_words(text.characters))


@pytest.mark.parametrize(
    ("article", "name", "inside"),
    [
        (
            "Health officials in the county closed it.",
            "Health officials in the county",
            "health officials in",
        ),
        ("It rained. Weir keepers ran. A weir broke.", "Weir keepers", "weir keepers"),
        ("“Run!” Teachers shouted it.", "Teachers", "teachers"),
        ("Marine biologists warned of it.", "Marine biologists", "marine biologists"),
        ("Wildlife rangers saw it.", "Wildlife rangers", "wildlife rangers"),
        ("It builds ferries. Ferry users waited.", "Ferry users", "ferry users"),
    ],
)
def test_an_ordinary_word_loses_the_capital_of_its_sentence(article: str, name: str, inside: str) -> None:
    assert shown(article, name).startswith(inside)


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("American officials closed it.", "American officials"),
        ("Polish workers polish it.", "Polish workers"),
        ("Marine officers closed it.", "Marine officers"),
        ("Marine Institute biologists saw it.", "Marine Institute biologists"),
        ("NATO officials closed it.", "NATO officials"),
        ("Health Ministry officials closed it.", "Health Ministry officials"),
        ("Weir keepers ran.", "Weir keepers"),
        ("In haste, Labour members labour on.", "Labour members"),
        ("“Run,” Labour members said, and labour on.", "Labour members"),
        ("McCoy workers closed it.", "McCoy workers"),
        ("O’Hara aides closed it.", "O’Hara aides"),
    ],
)
def test_names_and_what_may_be_one_keep_theirs(article: str, name: str) -> None:
    assert shown(article, name) == name


def test_a_body_keeps_its_capital() -> None:
    assert shown("Health watch said the health of all is good.", "Health watch", Voice.INSTITUTION) == (
        "Health watch"
    )


def test_a_body_that_a_sentence_opens_with_loses_it_where_it_is_written_small_behind_the_article() -> None:
    text = paragraphs("The police closed it.")
    speaker = Speaker("x", "Police", Voice.INSTITUTION, mentions=(find(text, "The police"),))
    assert name_in_sentence(speaker, text.characters, frozenset()) == "police"


@pytest.mark.parametrize(
    ("article", "name", "voice", "inside"),
    [
        ("The opposition asked for it.", "The opposition", Voice.INSTITUTION, "the opposition"),
        ("An audit found it.", "An audit", Voice.DOCUMENT, "an audit"),
        ("One memo, dated 3 December, warns of it.", "One memo", Voice.DOCUMENT, "one memo"),
        ("Court files show it. The court rose.", "Court files", Voice.DOCUMENT, "court files"),
        ("The Evening Post said it.", "The Evening Post", Voice.INSTITUTION, "The Evening Post"),
    ],
)
def test_a_body_or_paper_that_is_only_described_loses_it(
    article: str, name: str, voice: Voice, inside: str
) -> None:
    assert shown(article, name, voice) == inside
