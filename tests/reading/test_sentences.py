"""Where sentences end."""

import pytest

from whosaidthis.model import Span
from whosaidthis.reading.sentences import split_sentences


def sentences(characters: str) -> list[str]:
    return [span.of(characters) for span in split_sentences(characters, Span(0, len(characters)))]


@pytest.mark.parametrize(
    "one",
    [
        "Dr. Lena Hart left on Oct. 6 with Mr. Dorn.",
        "The U.S. Senate sat at 10 a.m. on Monday.",
        "She lives at No. 10 and works for Halden & Co. in town.",
        "“I left.” he said.",
        "J. K. Marsh won 3.5 points.",
        "The film about Malcolm X. Roe has ended.",
        "The mayor of Peoria, Ill. Lee Hart, left with Coun. Moe.",
        "They left for FT. WORTH at dawn.",
        "SEN. J. ROE left on DEC. 5 for Ft. Moe.",
        "The U.S. State Department sent a U.N. panel to Gen. Lee.",
        "“Why?” she asked.",
    ],
)
def test_no_end_inside(one: str) -> None:
    assert sentences(one) == [one]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("He said no. But she stayed.", ["He said no.", "But she stayed."]),
        ("He said “no.” She stayed!", ["He said “no.”", "She stayed!"]),
        ("He works in the U.S. She does not.", ["He works in the U.S.", "She does not."]),
        (
            "“Go home.” ― Ann Lee\n“It is late.” — Ben Roe",
            ["“Go home.”", "― Ann Lee", "“It is late.”", "— Ben Roe"],
        ),
        ("“Go,” he wrote on X. Ann Lee left.", ["“Go,” he wrote on X.", "Ann Lee left."]),
        ("He was ill. She was not.", ["He was ill.", "She was not."]),
        ("They went to mass. Then he sat. She left.", ["They went to mass.", "Then he sat.", "She left."]),
        ("He told the FT. Turkey said no.", ["He told the FT.", "Turkey said no."]),
        ("She spoke to the FT. NATO did not.", ["She spoke to the FT.", "NATO did not."]),
        ("They moved to LA. Crews went on.", ["They moved to LA.", "Crews went on."]),
        ("Really? Yes… Good.", ["Really?", "Yes…", "Good."]),
        ("We need . . . a plan. Good.", ["We need . . . a plan.", "Good."]),
        ("We need a plan. . . . Good.", ["We need a plan. . . .", "Good."]),
    ],
)
def test_ends(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_quotation_after_an_hour_is_a_sentence_of_its_own() -> None:
    assert sentences("It came at 3 a.m. “LEAVE NOW,” it read.") == [
        "It came at 3 a.m.",
        "“LEAVE NOW,” it read.",
    ]


def test_a_quotation_of_several_words_after_a_capital_is_a_sentence_of_its_own() -> None:
    assert sentences("The range was C to F. “Guests always want to know,” he said.") == [
        "The range was C to F.",
        "“Guests always want to know,” he said.",
    ]
    assert sentences("John F. “Big Bob” Roe said no.") == ["John F. “Big Bob” Roe said no."]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("They came at 1:52 a.m. Guards were asleep.", 2),
        ("It closed at 5 p.m. Eastern time.", 1),
        ("It closed at 5 p.m. Wednesday because it rained.", 1),
        ("It closed at 5 p.m. Moscow time.", 1),
    ],
)
def test_an_hour_ends_a_sentence_before_a_word_that_opens_one(text: str, number: int) -> None:
    assert len(sentences(text)) == number
