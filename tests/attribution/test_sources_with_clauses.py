"""Sources whose clause no comma closes, subjects and what they are, verbs that tell of a deed."""

import pytest

from attribution.attributed import attributed, only


@pytest.mark.parametrize(
    ("words", "source"),
    [
        (
            "A Madrid dealer who did not wish to be identified said that insurers were slow.",
            "A Madrid dealer who did not wish to be identified",
        ),
        ("A lawyer assigned to them, Foteini Androu, said that they were passengers.", None),
        (
            "The government was fighting to survive after the Free Centre, its smallest member, walked out "
            "and demanded that it go.",
            "the Free Centre",
        ),
    ],
)
def test_the_whole_source_speaks(words: str, source: str | None) -> None:
    found = only(words)
    assert found.source == (source or "A lawyer assigned to them, Foteini Androu")


def test_what_somebody_wrote_once_is_no_statement_where_they_call_something_so() -> None:
    found = only("Ann Lee, a nurse who wrote an editorial on the paper, called it “the best we have so far”.")
    assert (found.cue, found.content) == ("called", "it “the best we have so far”")


def test_who_testified_there_takes_nothing_from_what_they_reject() -> None:
    words = "An aide, Joanna Pell, who testified beside Thorvald, rejected that account."
    assert all("aide" not in one.content for one in attributed(words))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The rebels, who call themselves the Sons of the Terraces, left.", False),
        ("Ann Lee calls herself a democratic socialist.", True),
        ("Last May, after this newspaper reported on the death of a teacher, it rained.", False),
    ],
)
def test_a_name_or_a_subject_of_a_report_is_no_statement(words: str, said: bool) -> None:
    assert bool(attributed(words)) is said


@pytest.mark.parametrize("doing", ["Facing", "Addressing", "Thanking"])
def test_who_is_faced_speaks_without_what_is_done_to_them(doing: str) -> None:
    found = attributed(f"{doing} Ann Lee, who admitted the theft, the judge said: “It was mean.”")
    assert [one.source for one in found] == ["Ann Lee … who", "the judge"]


def test_a_first_name_that_ends_so_is_part_of_the_name() -> None:
    assert attributed("Manning Lee, who admitted the theft, left.")[0].source == "Manning Lee … who"


@pytest.mark.parametrize("ranked", ["most detailed", "most described", "least praised"])
def test_what_a_thing_is_most_like_is_said_by_nobody(ranked: str) -> None:
    assert attributed(f"It was the {ranked} public account yet.") == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("one of them, a clerk who has read the full report", "told Rye Radio"),
        ("a clerk who had seen the second study", "told Rye Radio"),
        ("Ann Lee, a clerk who had read the report", "told Rye Radio"),
        ("a man who signed the appeal", "told the paper"),
        ("two clerks who have read the full report", "told the paper"),
        ("an aide who has read the memo", "said on Friday"),
        ("Ann Lee, who has not endorsed a plan", "told reporters"),
        ("Ann Lee, who backed the plan", "told reporters"),
    ],
)
def test_who_is_told_of_in_a_clause_speaks_by_the_verb_behind_it(source: str, told: str) -> None:
    found = only(f"“Nothing was mended,” {source}, {told}.".replace("report, told the", "report told the"))
    cue = told.split()[0]
    assert (found.source, found.cue, found.content) == (source, cue, "“Nothing was mended,”")


@pytest.mark.parametrize(
    ("words", "source", "cue"),
    [
        ("“Nothing was mended,” experts who study roads report.", "experts who study roads", "report"),
        ("“Nothing was mended,” said Ann Lee, who read the memo aloud.", "Ann Lee", "said"),
        ("“Nothing was mended,” Ann Lee, who yelled at the crowd.", "Ann Lee … who", "yelled"),
    ],
)
def test_the_verb_beside_a_quotation_keeps_it(words: str, source: str, cue: str) -> None:
    found = only(words)
    assert (found.source, found.cue) == (source, cue)


def test_what_the_speaker_of_a_quotation_denied_is_a_statement_beside_it() -> None:
    found = attributed("“I do not like it,” Ann Lee, who denied the theft, said in court.")
    assert [(one.cue, one.content) for one in found] == [
        ("said", "“I do not like it,”"),
        ("denied", "the theft"),
    ]


@pytest.mark.parametrize("tells", ["tells the mill’s story", "Swing Time tells the story of the mill"])
def test_what_somebodys_book_tells_is_no_credit_between_them_and_their_verb(tells: str) -> None:
    source = f"Local historian Ida Berg, whose book {tells}"
    found = only(f"{source}, says it has shut before.")
    assert (found.source, found.content) == (source, "it has shut before")
