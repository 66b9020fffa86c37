"""The first word of a sentence, which has its capital from there, is nobody's name."""

import pytest

from whosaidthis.model import Span
from whosaidthis.reading.words import find_words
from whosaidthis.speakers.names.opening_words import leads_to_subject
from whosaidthis.speakers.sources.naming import read_name

from .reported import who_says_what, who_speaks


@pytest.mark.parametrize(
    "words",
    [
        "Asked about its plans, the company said it would wait.",
        "Following its merger, the company said 40 jobs would go.",
        "Citing its own audit, the company said it had lost 3 million.",
        "Shares fell on Monday. Defending its record, the company said it had paid.",
        "Every mill has its secrets, the company said.",
        "Throughout its history, the company said, it had paid.",
        "Production rose at its plant. The company said it would hire.",
        "Demand for its cars has fallen, the company said.",
        "Eager to keep its workers, the company said it would pay.",
        "Mindful of its debts, the company said it would wait.",
    ],
)
def test_the_company_is_not_the_word_before_its(words: str) -> None:
    assert who_speaks(words) == ["The company"]


def test_who_cites_its_own_information_is_not_called_according() -> None:
    said = who_says_what("According to its information, the fund had shrunk, the paper wrote.")
    assert [speaker for speaker, _ in said] == ["The paper", "Its information"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Boeing cut its forecast. The company said it would pay.", "Boeing"),
        ("Corvane cut its forecast. The company said it would pay.", "Corvane"),
        (
            "Sterling, which owns Corning, met. Corning closed its mill. The company said it would pay.",
            "Corning",
        ),
        ("Corning, based in Rye, met. The company said it would pay.", "Corning"),
    ],
)
def test_a_body_that_opens_its_sentence_keeps_its_name(words: str, name: str) -> None:
    assert who_speaks(words) == [name]


def test_what_opens_the_sentence_is_no_part_of_who_says_it() -> None:
    said = who_says_what(
        "Overall, conservative outside groups reported spending $6 million attacking Lund, "
        "while liberal groups, including labor unions, reported spending only $1 million."
    )
    assert said == [
        ("Conservative outside groups", "spending $6 million attacking Lund"),
        ("Liberal groups, including labor unions", "spending only $1 million"),
    ]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "A source near the club said a fee was agreed. Another, with knowledge of the talks, said no.",
            "Another, with knowledge of the talks",
        ),
        ("“No,” said a driver. Another, leaning from his cab, shouted that he was late.", "Another"),
        ("Several, tired of the noise, said they would leave.", "Several"),
    ],
)
def test_who_opens_the_sentence_is_not_left_out(words: str, who: str) -> None:
    assert who_speaks(words)[-1].startswith(who)


def test_an_adverb_says_nothing() -> None:
    said = who_says_what(
        "Mr. Vane, who has cultivated an aura of toughness, seldom speaks of his brother, who died in 1981."
    )
    assert [speaker for speaker, _ in said if speaker.lower() == "seldom"] == []


@pytest.mark.parametrize("line", ["Transcript as follows:", "Full transcript below:"])
def test_a_transcript_that_is_shown_is_not_its_speaker(line: str) -> None:
    words = "“Tonight we arrived in Rye, and we went to a restaurant.”"
    assert who_says_what(f"{line}\n\n{words}") == [("", words)]


def test_where_it_was_said_is_no_name() -> None:
    words = "In Rusk, the council’s information office"
    named = read_name(words, Span(0, len(words)))
    assert named is not None
    assert (named.words, named.head) == ("the council’s information office", "office")


@pytest.mark.parametrize("participle", ["Addressing", "Quoting", "Facing"])
def test_a_participle_before_a_name_is_no_given_name(participle: str) -> None:
    told = f"{participle} Roe, who admitted it, she said: “You lied to us.”"
    told = f"Derek Roe came. Judge Ann Vane said he must go. {told}"
    assert f"{participle} Roe" not in who_speaks(told)
    assert who_speaks(told)[-1] == "Ann Vane"


@pytest.mark.parametrize(
    "words", ["Manning Roe, who came late, said it was shut", "Manning, she said, was late"]
)
def test_a_name_is_no_participle(words: str) -> None:
    assert not leads_to_subject(words, find_words(words, Span(0, len(words)))[0])
