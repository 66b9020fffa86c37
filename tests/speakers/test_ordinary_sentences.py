"""Ordinary sentences, put together from clauses, sources, hearers and frames: each is read whole.

What news says every day must hold in every combination; the other files of this room test what is rare.
"""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.model import Statement

CLAUSES = (
    "it was late",
    "she had not been paid",
    "there was no fire",
    "nobody was hurt",
    "two men had left in a blue van",
    "he and his wife would sell the farm",
    "what he saw was a bear",
    "the price of bread rose by 3 per cent last year",
    "all 45 flats were empty and most had no doors",
    "neither side wants a war",
    "the team that won in May had cheated",
    "more than half of the children had been sick",
    "the company’s own tests showed lead in the water",
    "Ann Roe had lied to the court",
    "the Green Party would not back the bill",
    "this is the worst year since 1987",
    "most of those who stayed were old",
    "every house on the street has a new roof",
    "talks with the union had gone nowhere",
    "the driver, a man of 60, died in hospital",
    "until now the ground was safe",
    "at least six people were trapped",
    "as many as 40 boats had sunk",
    "when the doors opened a crowd rushed in",
    "the strike could last weeks, not days",
    "its engines were tested twice",
    "he was told to wait and then sent home",
)
FRAMES = (
    "{C}, the mayor said.",
    "{C}, said the mayor.",
    "{C}, the mayor told reporters.",
    "{C}, according to the mayor.",
    "The mayor said {c}.",
    "The mayor said that {c}.",
    "The mayor has said {c}.",
    "The mayor told the court {c}.",
    "The mayor told the court that {c}.",
    "According to the mayor, {c}.",
    "In a statement, the mayor said {c}.",
    "The mayor said on Monday that {c}.",
    "The mayor, who voted for it, said {c}.",
    "The mayor warned that {c}.",
    "But the mayor argued that {c}.",
    "On Monday the mayor said {c}.",
    "Asked about it, the mayor said {c}.",
    "The mayor claimed {c}.",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("clause", CLAUSES)
def test_a_clause_is_said_whole_wherever_its_speaker_stands(clause: str, frame: str) -> None:
    said, statement = only_statement(frame.format(c=clause, C=clause[0].upper() + clause[1:]))

    assert (plain(said), statement.speaker.name) == (plain(clause), "The mayor")


SOURCES = (
    "Ann Lee",
    "Mr Lee",
    "Prime Minister Ann Lee",
    "the prime minister, Ann Lee,",
    "Ann Lee, 41, a nurse from Rye,",
    "the police",
    "a spokeswoman for the foreign ministry",
    "two US officials with knowledge of the talks",
    "a senior official who asked not to be named",
    "people in the village",
    "Nestec",
    "a report by the World Bank",
    "the UN General Assembly",
    "the Chinese embassy in London",
    "three people familiar with the matter",
    "the judge, Ann Lee,",
    "Unite, the union,",
    "his lawyer, Ann Lee,",
    "Professor Ann Lee of Leeds University",
    "Senator Ann Lee (D-N.Y.)",
    "Ukraine’s air force",
    "Iran’s mission to the UN",
    "a former CIA officer",
    "the president’s office",
    "Western officials",
    "both sides",
    "some experts",
    "the chief executive of Nestec",
)
SPEECHES = (
    "“It was late,” {s} said.",
    "“It was late,” said {s}.",
    "{S} said it was late.",
    "{S} said: “It was late.”",
    "According to {s}, it was late.",
    "It was late, {s} said.",
    "But {s} said that it was late.",
    "{S} told reporters that it was late.",
    "The road was shut, but {s} said it was late.",
    "“It was late,” {s} told the BBC.",
)


@pytest.mark.parametrize("frame", SPEECHES)
@pytest.mark.parametrize("source", SOURCES)
def test_a_source_is_found_in_every_place(source: str, frame: str) -> None:
    sentence = frame.format(s=source, S=source[0].upper() + source[1:])
    said, statement = only_statement(sentence.replace(",,", ","))

    assert plain(said) == "it was late"
    assert _bare(statement.speaker.name or "") in _bare(source)


HEARERS = (
    "reporters",
    "the BBC",
    "Reuters",
    "Fox News",
    "the Guardian",
    "the New York Times",
    "the Sunday Times",
    "the Post",
    "the House of Commons",
    "the UN General Assembly",
    "Congress",
    "the inquest",
    "her husband",
    "a crowd of supporters",
    "state television",
    "Israel’s Channel 12",
)
TOLD = (
    "Ann Lee told {h} it was late.",
    "Ann Lee told {h} that it was late.",
    "“It was late,” Ann Lee told {h}.",
    "Ann Lee told {h}: “It was late.”",
    "Ann Lee told {h} on Monday that it was late.",
    "Ann Lee told {h} the shop was shut.",
    "Ann Lee told {h} Ben Roe had left.",
)


@pytest.mark.parametrize("frame", TOLD)
@pytest.mark.parametrize("hearer", HEARERS)
def test_a_hearer_is_neither_lost_nor_joined_to_the_next_subject(hearer: str, frame: str) -> None:
    said, statement = only_statement(frame.format(h=hearer))
    heard = statement.hearer.name if statement.hearer else ""

    assert plain(said) in {"it was late", "the shop was shut", "ben roe had left"}
    assert _bare(heard) == _bare(hearer)


@pytest.mark.parametrize(
    ("words", "heard", "said"),
    [
        ("Ann Lee told her the shop was shut.", None, "the shop was shut"),
        ("Ann Lee told her Ben Roe had left.", None, "ben roe had left"),
        ("Ann Lee told the court police were called.", "the court", "police were called"),
        ("Ann Lee told Radio Free Rye based in Leeds that it was late.", "Radio Free Rye", "it was late"),
    ],
)
def test_a_subject_after_a_hearer_is_no_hearer(words: str, heard: str | None, said: str) -> None:
    found, statement = only_statement(words)

    assert plain(found) == said
    assert (statement.hearer.name if statement.hearer else None) == heard


def only_statement(sentence: str) -> tuple[str, Statement]:
    """The words of the one statement that a sentence of a report makes, and the statement."""
    text, found = read_report(sentence)
    assert len(found) == 1, found
    return " ".join(span.of(text.characters) for span in found[0].spans), found[0]


def plain(words: str) -> str:
    """Words in small letters without the marks around them and the "that" that leads them in."""
    return words.lower().strip(" ,.“”").removeprefix("that ")


def _bare(name: str) -> str:
    """A name in small letters without the article before it."""
    return name.lower().strip(" ,").removeprefix("the ")
