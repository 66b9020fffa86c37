"""Turns of printed reports that were misread: each sentence is ours, its build is one of theirs."""

import pytest

from attribution.attributed import attributed


def said_by(words: str, source: str) -> list[str]:
    return [one.content for one in attributed(words) if one.source == source]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "The Harbour Board less than two days ago said for the first time that “unfit” ships had docked.",
            "The Harbour Board",
            "that “unfit” ships had docked",
        ),
        (
            "Half of them, 49%, say the “new harbour” is a good thing.",
            "Half of them, 49%",
            "the “new harbour” is a good thing",
        ),
        (
            "One Sunday in late 2001, according to “A Salt Road” by George Anders, Finch called six bakers.",
            "“A Salt Road” by George Anders",
            "One Sunday in late 2001 … Finch called six bakers",
        ),
        (
            "Most of it came during a talk at the college, when students broke in, shouting “no more ships!”",
            "students",
            "“no more ships!”",
        ),
        (
            "If the port is to blame — as many bakers believe, and farmers allege, but Hull firmly denies —"
            " “why would you not ask?” asked Ada Dunn, now a partner at Orr and Sons.",
            "Ada Dunn",
            "“why would you not ask?”",
        ),
        (
            "Bakers say that the visits took all day. "
            "\"He stopped and said, 'We have to win. How do we win?'\" Will Strand, the chairman for the"
            " north, said of the day he had met Roe.",
            "Will Strand, the chairman for the north",
            "\"He stopped and said, 'We have to win. How do we win?'\"",
        ),
        (
            "Later that day the board has since said that the mill was shut, in a quiet lane.",
            "the board",
            "that the mill was shut, in a quiet lane",
        ),
        (
            "Only 11 days ago Ben Roe gave his coach his trust, insisting that his place was “no topic”.",
            "Ben Roe",
            "that his place was “no topic”",
        ),
        ("Had she seen that, he asked.", "he", "Had she seen that"),
        ("The bishop declined to name the man.", "The bishop", "to name the man"),
        (
            "Bakers in the town turned on the council at a meeting, accusing it of greed.",
            "Bakers in the town",
            "it of greed",
        ),
        (
            "Ada Lee said that when she raised it with her deputy, Paul Kess, he told her to “take it to the"
            " dining room”.",
            "he",
            "to “take it to the dining room”",
        ),
        ("Ada Lee first told the board that it was late.", "Ada Lee", "that it was late"),
        ("It threatened legal action.", "It", "legal action"),
        (
            "The effect survives, she said, when the runs are mixed, a test reported in the paper’s tables.",
            "she",
            "The effect survives … when the runs are mixed",
        ),
        (
            "While not everything Roe says is true, Ada Lee said Roe is “telling people what they like”.",
            "Ada Lee",
            "Roe is “telling people what they like”",
        ),
        (
            "The plan was called “a disgrace” by Ada Lee, who runs the union.",
            "Ada Lee",
            "The plan … “a disgrace”",
        ),
        (
            "The pledge to “take the port back” pleases those who long for a time when nobody needed boats"
            " to earn a living and the town was small, said Alan Abram, a clerk at the college.",
            "Alan Abram",
            "The pledge to “take the port back” pleases those who long for a time when nobody needed boats"
            " to earn a living and the town was small",
        ),
        (
            'Ada Lee said on Radio Hull\'s "This Week With Tom Orr" that she would look at the law.',
            "Ada Lee",
            "that she would look at the law",
        ),
    ],
)
def test_who_says_what(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "“I fear for us,” Ada Lee said. Her last word: “It is not quite spring,” she said.",
            "she",
            "“It is not quite spring,”",
        ),
        (
            "Asked to confirm it, a second guard did so, but with a caveat: “He was one of the first, by no"
            " means the only one,” the guard said.",
            "the guard",
            "“He was one of the first, by no means the only one,”",
        ),
    ],
)
def test_what_the_writer_leads_in_with_is_not_said(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


def test_a_clause_ends_where_its_writer_goes_on() -> None:
    words = "Tom Hale, later alleging that the mayor wanted to let in 250 ships, said he would stop them."
    assert [one.content for one in attributed(words)] == [
        "that the mayor wanted to let in 250 ships",
        "he would stop them",
    ]


def test_what_somebody_says_is_true_is_nobodys_statement() -> None:
    words = "While not everything Roe says is true, Ada Lee said Roe is “telling people what they like”."
    assert [one.source for one in attributed(words)] == ["Ada Lee"]


def test_telling_is_no_cue_of_a_figure_of_speech() -> None:
    assert attributed("Alpert's picture is telling: the foundation wants cuts.") == []


def test_an_aside_with_its_own_cue_is_not_taken_up() -> None:
    words = "He even assured them that he has no debts - as Orr has said - and that he can “vouch” for it."
    found = {(one.source, one.content) for one in attributed(words) if "vouch" in one.content}
    assert found == {("He", "that he has no debts - as Orr has said - and that he can “vouch” for it")}


@pytest.mark.parametrize(
    "words",
    [
        "The road, called “the spine” by bakers, is shut.",
        "Doyle, dubbed “the Professor” by his pupils, has left.",
        "The road is called “the spine” by bakers.",
    ],
)
def test_nicknames_are_nobodys_statement(words: str) -> None:
    assert attributed(words) == []


@pytest.mark.parametrize(
    "day", ["last week", "earlier this month", "late last year", "the same day", "this past week"]
)
@pytest.mark.parametrize("source", ["Ben Roe", "Ben Roe, the chairman,"])
def test_no_time_is_a_source(source: str, day: str) -> None:
    (one,) = attributed(f"It rained. {source} {day} said that it was late.")
    assert (one.source, one.content) == (source.rstrip(","), "that it was late")


@pytest.mark.parametrize(
    "source",
    ["An audit published last year", "A nurse who left last year", "People who moved here two years ago"],
)
def test_a_time_that_tells_which_source_is_part_of_it(source: str) -> None:
    (one,) = attributed(f"It rained. {source} said that it was late.")
    assert one.source == source


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "Alleging that a guard had told clerks to sign, she said she would show the papers “in time”.",
            "she",
            ["that a guard had told clerks to sign", "she would show the papers “in time”"],
        ),
        (
            "A baker at the same set was careful, warning that it was late.",
            "A baker at the same set",
            ["that it was late"],
        ),
        (
            "The session was adjourned after members walked out of the hall, alleging that money had gone.",
            "members",
            ["that money had gone"],
        ),
        (
            "A study released last fall by the Rye Centre found that it was late.",
            "A study released last fall by the Rye Centre",
            ["that it was late"],
        ),
        (
            "That sum, according to three clerks who have seen it, is $310bn a year.",
            "three clerks who have seen it",
            ["That sum … is $310bn a year"],
        ),
        (
            "Whether Rye should pay was, he said, “a riddle”.",
            "he",
            ["Whether Rye should pay was … “a riddle”"],
        ),
        ("There was, he said, nothing to fear.", "he", ["There was … nothing to fear"]),
        ("The unit vowed “an answer” in a statement on Telegram.", "The unit", ["“an answer”"]),
        ("Bakers shouted “shame on you” as it was read out.", "Bakers", ["“shame on you”"]),
        ("Asked if it was so, Sir Piet smiled, said “Watch this” and left.", "Sir Piet", ["“Watch this”"]),
        ("“No,” Ann Lee said, and then, after a while: “Never.”", "Ann Lee", ["“No,” … “Never.”"]),
        ("Maureen Tate refused to comment as she left the hall.", "Maureen Tate", ["to comment"]),
        (
            "Mr Tunde Salk neither answered calls nor replied to texts.",
            "Mr Tunde Salk",
            ["calls nor replied to texts"],
        ),
    ],
)
def test_later_turns(words: str, source: str, content: list[str]) -> None:
    found = attributed(f"It rained. {words}")
    assert {one.source for one in found} == {source}
    assert [one.content for one in found] == content


def test_that_and_a_noun_are_no_speaker() -> None:
    words = "It rained. Lee saw that a note quoted a clerk as saying that the report was ‘poor but we go on’."
    assert "that the" not in [one.source for one in attributed(words)]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "Ben Roe, a biologist, posted a thread on Bluesky that began, “I love whales.”",
            "Ben Roe, a biologist",
        ),
        ("Lee sent a letter to the board that said it was late.", "Lee"),
        ("Lee read a letter that said it was late.", "a letter … that"),
        ("A statement that was sent to the Post said it was late.", "A statement that was sent to the Post"),
    ],
)
def test_a_paper_speaks_for_who_sent_it(words: str, source: str) -> None:
    (one,) = attributed(f"It rained. {words}")
    assert one.source == source
