"""Turns of newspaper prose that blind readings of invented reports showed."""

import pytest

from attribution.attributed import attributed, only
from whosaidthis.model import Form


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("The dam, she pointed out, was safe.", "she", "The dam … was safe"),
        ("Judge Berg held that the rule was void.", "Judge Berg", "that the rule was void"),
        ("The owner posted on Facebook that the shop was shut.", "The owner", "that the shop was shut"),
        (
            "The note put the cost of the ferry at $61 million.",
            "The note",
            "the cost of the ferry at $61 million",
        ),
        ("The club insist that nothing has been agreed.", "The club", "that nothing has been agreed"),
        (
            "A survey published last year found that the roof leaks.",
            "A survey published last year",
            "that the roof leaks",
        ),
        (
            "A clerk who opened the letter sent to him said that it was blank.",
            "A clerk who opened the letter sent to him",
            "that it was blank",
        ),
        (
            "A clerk who saw the file, and who asked not to be named, said that it leaks.",
            "A clerk who saw the file, and who asked not to be named",
            "that it leaks",
        ),
        (
            "It failed, according to a report written after the fire, which found that the doors stuck.",
            "a report written after the fire … which",
            "that the doors stuck",
        ),
        ("The villagers got a letter saying that the well was safe.", "a letter", "that the well was safe"),
        ("He compared the flood to “a slow train.”", "He", "the flood to “a slow train.”"),
    ],
)
def test_who_says_what(words: str, source: str, content: str) -> None:
    found = attributed(words)
    assert (source, content) in [(one.source, one.content) for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg wants to leave.",
        "The firm plans to close the mill.",
        "Farmers back the plan.",
        "He put the book on the table.",
        "They have known each other since school.",
        "She wrote it on the wall.",
        "The bishop has said nothing in public.",
        "The firm held that post for years.",
        "Fishermen still call an empty harbour “the warning”.",
    ],
)
def test_what_is_only_wanted_or_done_is_not_said(words: str) -> None:
    assert attributed(words) == []


def test_a_wish_that_is_told_is_said() -> None:
    assert only("Ida Berg hopes that the mill stays.").content == "that the mill stays"


def test_an_answer_to_a_claim_is_no_part_of_it() -> None:
    said, called = attributed("She said the dam was safe, a claim that the mayor dismissed as “dreams”.")
    assert (said.content, called.source, called.content) == ("the dam was safe", "the mayor", "“dreams”")


def test_what_a_named_body_calls_a_claim_is_its_own() -> None:
    said, called = attributed(
        "A post claimed that the well was bad, which the utility, Rye Water, called “false.”"
    )
    assert said.content == "that the well was bad"
    assert (called.source, called.content) == ("the utility, Rye Water", "“false.”")


def test_a_hearer_has_its_name_in_apposition() -> None:
    found = only("The clerk asked a director, Paula Berg, whether the roof had been mended.")
    assert (found.hearer, found.content) == ("a director, Paula Berg", "whether the roof had been mended")


def test_a_second_half_in_an_earlier_past_is_still_said() -> None:
    found = only("It had been “a muddle”, said the solicitor, and his client had been asleep.")
    assert found.content == "It had been “a muddle” … and his client had been asleep"


def test_what_the_speaker_then_did_is_not_said() -> None:
    assert (
        only("It had been “a muddle”, said the solicitor, and his client left.").content
        == "It had been “a muddle”"
    )


def test_a_plain_past_after_an_earlier_past_is_the_speakers_second_deed() -> None:
    argued, pointed = attributed("The city argued that the park had become unsafe and pointed to two fires.")
    assert (argued.content, pointed.content) == ("that the park had become unsafe", "two fires")


def test_a_list_is_blamed_as_a_whole() -> None:
    found = only("The firm blamed tariffs, high prices and what it termed “fear.”")
    assert (found.form, found.content) == (Form.MIXED, "tariffs, high prices and what it termed “fear.”")


def test_a_single_mark_left_open_goes_on_in_the_next_paragraph() -> None:
    found = only(
        "‘It was plain to see,’ said Ida Berg. ‘You’d hear the name on a Monday."
        "\n\n‘I kept a diary of all of it.’"
    )
    assert found.content.endswith("‘I kept a diary of all of it.’")


def test_a_single_mark_left_open_is_an_apostrophe_where_nothing_goes_on() -> None:
    assert (
        only("‘It was plain,’ said Ida Berg. The ‘Nineties were over.\n\nShe left.").content
        == "‘It was plain,’"
    )


@pytest.mark.parametrize(
    "words",
    [
        "Ida Berg shrugged. “It rained all day.” Nobody came.",
        "Asked if it had rained, Ida Berg shrugged. “It rained all day.”",
        "Ida Berg laughs when I ask about it. “It rained all day.” A dog barks.",
    ],
)
def test_who_laughs_or_shrugs_says_the_quotation_after_it(words: str) -> None:
    found = only(words)
    assert (found.source, found.cue, found.content) == ("Ida Berg", "", "“It rained all day.”")


@pytest.mark.parametrize(
    "words", ["The wind sighed. “Late Talk” is a show.", "Ida Berg left. “It rained all day.”"]
)
def test_who_does_something_else_before_a_quotation_does_not_say_it(words: str) -> None:
    assert attributed(words) == []


def test_a_smile_after_a_quotation_does_not_claim_it() -> None:
    (found,) = attributed("Ida Berg shrugged. “It rained all day.” The clerk smiled.")
    assert found.source == "Ida Berg"


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        ("On the bus a driver told us that the road was shut.", "a driver", "that the road was shut"),
        ("Outside the court his aunt, Ida, said that she was glad.", "his aunt, Ida", "that she was glad"),
        (
            "The board’s lead engineer, Ida Berg, said that it held.",
            "The board’s lead engineer, Ida Berg",
            "that it held",
        ),
        ("The mayor himself had said that it held.", "The mayor himself", "that it held"),
        ("A friend of both says that it was about money.", "A friend of both", "that it was about money"),
        (
            "Ida Berg, whose sister was ill, stood up to say that nobody had come.",
            "Ida Berg, whose sister was ill",
            "that nobody had come",
        ),
        (
            "It was told by two people with knowledge of the talks, who said that they had failed.",
            "two people with knowledge of the talks … who",
            "that they had failed",
        ),
        (
            "The crew “did all that was asked of them,” said the chairwoman.",
            "the chairwoman",
            "The crew “did all that was asked of them,”",
        ),
        (
            "The mayor disputed a claim, made on a web page, that the mill had been sold.",
            "The mayor",
            "a claim, made on a web page, that the mill had been sold",
        ),
        (
            "She keeps a letter from the ministry, dated May 6, stating that all is well.",
            "the ministry",
            "that all is well",
        ),
        ("It was by someone called “Crow,” who claimed to be a bird.", "who", "to be a bird"),
        ("She told Lee, seated across from her, that it was late.", "She", "that it was late"),
        ("The firm said it would pay, a step that surprised its rivals.", "The firm", "it would pay"),
        (
            "The text says “we will go on,” a phrase over which they quarrelled.",
            "The text",
            "“we will go on,”",
        ),
    ],
)
def test_sentences_of_several_parts(words: str, source: str, content: str) -> None:
    assert (source, content) in [(one.source, one.content) for one in attributed(words)]


@pytest.mark.parametrize(
    "words", ["The board should ask for more.", "Conservative thought leaders left.", "She wrote two books."]
)
def test_what_has_not_been_said_yet_is_not_said(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("The union said it would strike; the firm, that it would lose money.", "it would strike"),
        ("A priest noted that “the gulls are gone”; fishermen call it a sign.", "that “the gulls are gone”"),
        (
            "The state denied that it had sold the port, hours before the talks began.",
            "that it had sold the port",
        ),
        ("The mill’s spokesman declined to say it, and the clerk did not return a call.", "to say it"),
    ],
)
def test_what_others_do_after_it_is_not_said(words: str, content: str) -> None:
    assert attributed(words)[0].content == content


def test_a_deed_after_a_hedge_leaves_the_hedged_clause() -> None:
    hedged, told = attributed(
        "The player, whose deal ends, is said to have left and has told friends that he is glad."
    )
    assert (hedged.cue, told.source) == ("is said to", "The player, whose deal ends")


def test_who_acts_in_a_restricting_clause_is_the_source() -> None:
    found = only("The crew of a ferry that crashed last week reported that there was smoke.")
    assert found.source == "The crew of a ferry that crashed last week"


@pytest.mark.parametrize(
    "words", ["A clerk insisted on anonymity to speak frankly.", "Ida Berg has not decided whether to stay."]
)
def test_a_wish_for_secrecy_and_no_decision_are_no_statements(words: str) -> None:
    assert attributed(words) == []


def test_an_office_that_looks_like_a_verb_is_part_of_the_name() -> None:
    assert only("“It leaks,” Rye Public Advocate Ida Berg said.").source == "Rye Public Advocate Ida Berg"


def test_who_first_reported_a_letter_has_not_said_it() -> None:
    assert attributed("The letter, which was first reported by Ida Berg, was long.") == []


def test_who_answers_after_a_quotation_in_a_subordinate_clause_speaks_alone() -> None:
    first, second = attributed("After Roe said that it was “a weak dam,” Ida Berg said: “I do not like it.”")
    assert (first.source, first.content) == ("Roe", "that it was “a weak dam,”")
    assert (second.source, second.content) == ("Ida Berg", "“I do not like it.”")


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Asked about a film that appears to show a car, Ida Berg replied that it was hers.",
            "Ida Berg",
            "that it was hers",
        ),
        (
            "A cook who has worked there since 2014 said that it was late.",
            "A cook who has worked there since 2014",
            "that it was late",
        ),
        ("That was dismissed as “a dream” by Ida Berg.", "Ida Berg", "That … as “a dream”"),
        (
            "The paper quoted a general last month as saying that it was over.",
            "a general",
            "that it was over",
        ),
        ("The firm replied the next day that it was small.", "The firm", "that it was small"),
        (
            "Ida Berg wrote in a letter, read aloud by the clerk, that it was late.",
            "Ida Berg",
            "that it was late",
        ),
        (
            "According to another person with knowledge of the file they were late.",
            "another person with knowledge of the file",
            "they were late",
        ),
        (
            "The expert had put the odds of such a run at one in 80,000.",
            "The expert",
            "the odds of such a run at one in 80,000",
        ),
    ],
)
def test_who_says_it_at_what_time_and_how(words: str, source: str, content: str) -> None:
    assert (source, content) in [(one.source, one.content) for one in attributed(words)]


def test_whom_somebody_rang_is_not_said() -> None:
    assert attributed("“My girl called me from the field.”") == []
