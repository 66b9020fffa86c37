"""A source is read whole: all that tells who it is, and neither a day nor a place beside it."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed, credited, only, said_by


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
        (
            "Within hours the nurses who run it all said that it leaks.",
            "the nurses who run it",
            "that it leaks",
        ),
        (
            "It fell, and by noon the nurses who run the ward said that it leaks.",
            "the nurses who run the ward",
            "that it leaks",
        ),
        (
            "A journal that last year ran a study of salt said that it was sorry.",
            "A journal that last year ran a study of salt",
            "that it was sorry",
        ),
        (
            "A paper that once praised the mill has said that it was sorry.",
            "A paper that once praised the mill",
            "that it was sorry",
        ),
        ("A clerk who tipped her off says that it leaks.", "A clerk who tipped her off", "that it leaks"),
        ("The men who broke in said that it was dark.", "The men who broke in", "that it was dark"),
        (
            "She provided the Herald with logbooks that show 40 missed runs.",
            "logbooks … that",
            "40 missed runs",
        ),
        ("Lee gave the Herald letters that say it was late.", "letters … that", "it was late"),
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
        ("It was by someone called “Crow,” who claimed to be a bird.", "who", "to be a bird"),
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
            "A cook who has worked there since 2014 said that it was late.",
            "A cook who has worked there since 2014",
            "that it was late",
        ),
        (
            "A cook who worked there before the war said that it was late.",
            "A cook who worked there before the war",
            "that it was late",
        ),
        (
            "A cook who was posted here until last year said that it was late.",
            "A cook who was posted here until last year",
            "that it was late",
        ),
        (
            "A cook who was on duty when it fell said that it was late.",
            "A cook who was on duty when it fell",
            "that it was late",
        ),
        (
            "A cook who worked there until May said that it was late.",
            "A cook who worked there until May",
            "that it was late",
        ),
        (
            "The head of the clinic where they were taken said that it was full.",
            "The head of the clinic where they were taken",
            "that it was full",
        ),
        ("Half of those asked said that it was late.", "Half of those asked", "that it was late"),
        (
            "According to another person with knowledge of the file they were late.",
            "another person with knowledge of the file",
            "they were late",
        ),
    ],
)
def test_a_source_has_all_that_tells_who_it_is(words: str, source: str, content: str) -> None:
    assert (source, content) in credited(words)


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
    ],
)
def test_a_source_is_all_of_its_phrase_and_no_time_beside_it(words: str, source: str, content: str) -> None:
    assert said_by(words, source) == [content]


def test_a_participle_behind_a_source_is_part_of_it() -> None:
    found = attributed("It rained. A study released last fall by the Rye Centre found that it was late.")
    assert {one.source for one in found} == {"A study released last fall by the Rye Centre"}
    assert [one.content for one in found] == ["that it was late"]


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


def test_who_acts_in_a_restricting_clause_is_the_source() -> None:
    found = only("The crew of a ferry that crashed last week reported that there was smoke.")
    assert found.source == "The crew of a ferry that crashed last week"


def test_an_office_that_looks_like_a_verb_is_part_of_the_name() -> None:
    assert only("“It leaks,” Rye Public Advocate Ida Berg said.").source == "Rye Public Advocate Ida Berg"


def test_that_and_a_noun_are_no_speaker() -> None:
    words = "It rained. Lee saw that a note quoted a clerk as saying that the report was ‘poor but we go on’."
    assert "that the" not in [one.source for one in attributed(words)]


def test_a_staff_report_finds_and_the_staff_does_not_report() -> None:
    one = only("Its staff report found that the dam was safe.")
    assert (one.source, one.cue) == ("Its staff report", "found")


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Ann Lee, a supporter of the bill told us that it was late.", "Ann Lee, a supporter of the bill"),
        (
            "Ann Lee (D-NY), a critic of the bill told us that it was late.",
            "Ann Lee (D-NY), a critic of the bill",
        ),
        ("In Rye, a supporter of the bill told us that it was late.", "a supporter of the bill"),
        ("In Rye Bay, a poll of bakers found that it was late.", "a poll of bakers"),
    ],
)
def test_a_name_whose_apposition_nobody_closed_is_the_source(words: str, source: str) -> None:
    assert attributed(words)[0].source == source


def test_the_reason_for_secrecy_is_the_sources() -> None:
    one = only("A witness who asked not to be named because she feared reprisals said that it was late.")
    assert (one.cue, one.content) == ("said", "that it was late")


@pytest.mark.parametrize(
    "source", ["People close to her", "Officials loyal to him", "A person close to them"]
)
def test_who_is_close_to_somebody_is_told_whole(source: str) -> None:
    assert only(f"{source} told the Post that it was late.").source == source


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("It was late, said chairman and chief executive Bob Roe.", "chairman and chief executive Bob Roe"),
        ("“It was late,” said lobbyist and writer Ann Lee.", "lobbyist and writer Ann Lee"),
        ("Ann Lee, who is head of Rye Aid said it was late.", "Ann Lee, who is head of Rye Aid"),
        ("“It is late,” said one, Ann Lee, 43.", "one, Ann Lee"),
        ("“It is late,” said one, Rye being shut.", "one"),
    ],
)
def test_two_offices_a_clause_or_a_name_beside_are_of_the_source(words: str, source: str) -> None:
    assert [one.source for one in attributed(words)][:1] == [source]


@pytest.mark.parametrize("date", ["on 15 May", "on May 15", "on 15 September"])
def test_a_date_before_the_verb_is_no_part_of_the_source(date: str) -> None:
    assert only(f"The firm {date} said that it held.").source == "The firm"


def test_a_date_that_tells_which_paper_is_part_of_it() -> None:
    assert only("A report published on 15 May said that it held.").source == "A report published on 15 May"


def test_who_is_quoted_by_another_is_told_with_office_and_name() -> None:
    words = "Ida Berg quoted the head of nursing at the Rye Hospital, R. Roe, as saying that it held."
    assert said_by(words, "the head of nursing at the Rye Hospital, R. Roe") == ["that it held"]
    assert only("Fars quoted Ann Lee, a judge, as saying that it held.").source == "Ann Lee"


@pytest.mark.parametrize("day", ["Friday", "on Friday"])
def test_the_day_on_which_a_poll_is_out_is_no_part_of_it(day: str) -> None:
    found = only(f"A Rye poll out {day} showed Ann Lee leading Tom Berg by two points.")
    assert (found.source, found.content) == ("A Rye poll", "Ann Lee leading Tom Berg by two points")


def test_paid_leave_is_a_noun_and_no_verb() -> None:
    assert credited("Campaigners for paid leave said the vote would help them.") == [
        ("Campaigners for paid leave", "the vote would help them")
    ]
    assert credited("Backers of parental leave say it is cheap.") == [
        ("Backers of parental leave", "it is cheap")
    ]


def test_may_is_a_month_where_a_report_finds_it() -> None:
    text = "An auditor’s report in May found that the mill had leaked."
    assert credited(text) == [("An auditor’s report in May", "that the mill had leaked")]
    text = "A survey last March found that the mill had leaked."
    assert credited(text) == [("A survey", "that the mill had leaked")]


def test_a_name_is_no_clause_in_the_present() -> None:
    text = "Ms. Halder works at a dairy outside Rye and says she hopes to stay."
    assert credited(text) == [("Ms. Halder", "she hopes to stay")]
    text = "Tom Halder, 41, owns a bakery in Rye and says it will shut."
    assert credited(text) == [("Tom Halder", "it will shut")]
    officials = "Rye schools in the north closed and said it was safe."
    assert all(source != "Rye" for source, _ in credited(officials))


def test_what_ends_in_and_is_no_source() -> None:
    one = "Some of them in the far hills farm rice and says they sink."
    assert all(not source.endswith("and") for source, _ in credited(one))


def test_a_name_with_what_is_told_of_it_is_the_name() -> None:
    text = "Earl Halder, 67, who lives across the street and said he saw the fire, told us that it spread."
    assert all(source.startswith("Earl Halder") for source, _ in credited(text))
