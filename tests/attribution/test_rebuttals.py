"""What the writer holds against a source in the same sentence is no part of what the source said."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed
from speakers.reported import read_report

SAID = "the road was shut"


@pytest.mark.parametrize(
    "rebuttal",
    [
        "though no such notice could be found on its website",
        "although he did not say when",
        "but he gave no details",
        "though there is no evidence of that",
        "but council records show it was open",
        "but the Post could not independently verify the claim",
        "although it could not be independently confirmed",
        "but the figure has not been verified",
        "though she stopped short of naming a date",
        "although no driver has come forward",
        "but the Post was unable to verify the account",
        "offering no evidence",
    ],
)
def test_a_rebuttal_is_not_put_in_the_sources_mouth(rebuttal: str) -> None:
    text, found = read_report(f"Ann Low said {SAID}, {rebuttal}.")

    assert " ".join(span.of(text.characters) for span in found[0].spans) == SAID


@pytest.mark.parametrize(
    "added",
    [
        "its claim could not be verified",
        "this could not be independently confirmed",
        "the Post could not verify the account",
        "no witness has come forward",
    ],
)
def test_nor_is_what_is_held_against_it_behind_a_semicolon(added: str) -> None:
    assert [one.content for one in attributed(f"Ann Low said {SAID}; {added}.")] == [SAID]


def test_what_she_may_go_on_with_behind_a_semicolon_stays() -> None:
    said = f"{SAID}; her staff had not been there"
    assert [one.content for one in attributed(f"Ann Low said {said}.")] == [said]


@pytest.mark.parametrize("more", ["but that the bridge was open", "though no one had complained"])
def test_what_the_source_says_against_it_stays(more: str) -> None:
    text, (only,) = read_report(f"Ann Low said {SAID}, {more}.")

    assert " ".join(span.of(text.characters) for span in only.spans) == f"{SAID}, {more}"


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("Ida Berg insists the dam is safe, but a leaked paper says otherwise.", "the dam is safe"),
        ("Ida Berg insists the dam is safe, but campaigners disagree.", "the dam is safe"),
        (
            "Ida Berg says she has tried but the pump did not start.",
            "she has tried but the pump did not start",
        ),
    ],
)
def test_who_says_otherwise_is_somebody_else(words: str, content: str) -> None:
    assert attributed(words)[0].content == content


def test_who_denies_it_in_the_same_sentence_says_so() -> None:
    first, second = attributed("Ida Berg said it was safe, but engineers who saw it said it was not.")
    assert (first.content, second.content) == ("it was safe", "it was not")
    assert second.source.startswith("engineers")


@pytest.mark.parametrize(
    ("source", "cue"),
    [("the company", "disputes"), ("the company", "has always denied"), ("both firms", "reject")],
)
def test_who_answers_in_an_aside_speaks_and_is_no_part_of_what_is_answered(source: str, cue: str) -> None:
    first, second = attributed(f"Ann Lee alleged that he had met her twice in May, which {source} {cue}.")

    assert (first.source, first.content) == ("Ann Lee", "that he had met her twice in May")
    assert (second.source, second.cue, second.content) == (source, cue, "which")


@pytest.mark.parametrize("aside", ["which is denied", "which makes disputes", "which the firm shut"])
def test_an_aside_that_answers_nothing_is_nobodys(aside: str) -> None:
    assert [one.source for one in attributed(f"Ann Lee said that it leaks, {aside}.")] == ["Ann Lee"]


@pytest.mark.parametrize(
    "rebuttal",
    [
        ", but the pictures could not be verified",
        ", but this could not be independently confirmed",
        ", though the claim could not be checked",
        ", although Reuters could not verify their account",
        ", but it was not clear when the pictures were taken",
        ", but there was no immediate confirmation",
        "; the Post could not independently verify the claim",
    ],
)
@pytest.mark.parametrize(
    "words", ["The bridge had been hit", "“It burned", "The bridge, which was old, fell"]
)
def test_what_the_writer_adds_behind_a_credit_is_not_the_sources(words: str, rebuttal: str) -> None:
    comma = ",”" if words.startswith("“") else ","
    text, (only,) = read_report(f"{words}{comma} analysts said{rebuttal}.")

    assert " ".join(span.of(text.characters) for span in only.spans).rstrip(",”") == words


@pytest.mark.parametrize(
    "more", ["but it could not be repaired", "but he could not be found", "but the fire did not spread"]
)
def test_what_the_source_goes_on_to_say_behind_a_credit_stays(more: str) -> None:
    text, (only,) = read_report(f"The bridge had been hit, analysts said, {more}.")

    assert [span.of(text.characters) for span in only.content] == ["The bridge had been hit", more]


@pytest.mark.parametrize(
    "gloss",
    [
        "a claim for which it has offered no evidence",
        "a 6-3 decision that could upend a tool of the police",
        "an allegation repeated by her party",
        "breaking a two-day silence over the ship",
        "handing her rivals a rare victory",
        "an account that her own letters, if genuine, appear to contradict",
        "a reference to the flood of last year",
        "in an apparent reference to her rival",
        "without specifying which one",
    ],
)
def test_what_the_writer_makes_of_it_is_not_said(gloss: str) -> None:
    assert attributed(f"Ann Lee said that the mill was old, {gloss}.")[0].content == "that the mill was old"


@pytest.mark.parametrize(
    "more", [" — an account that her own letters appear to contradict", "; no witness has come forward"]
)
def test_what_the_writer_holds_against_it_behind_another_mark_is_not_said(more: str) -> None:
    assert attributed(f"Ann Lee said that the mill was old{more}.")[0].content == "that the mill was old"


@pytest.mark.parametrize("seeming", ["appeared to be", "was", "would be", "seemed to be"])
def test_how_much_it_weighs_behind_a_credit_is_the_writers(seeming: str) -> None:
    found = attributed(f"A beam fell at the mill, the mayor said, in what {seeming} an accident.")
    assert found[0].content == "A beam fell at the mill"


@pytest.mark.parametrize("more", ["; no loom had stopped", " — a mill with looms and a tall chimney"])
def test_what_they_say_behind_another_mark_stays(more: str) -> None:
    assert attributed(f"Ann Lee said that the mill was old{more}.")[0].content.endswith(more)


@pytest.mark.parametrize("more", ["a claim form and a letter", "and that he made a claim that was false"])
def test_a_claim_of_their_own_words_stays(more: str) -> None:
    assert attributed(f"Ann Lee said that she had a card, {more}.")[0].content.endswith(more)


@pytest.mark.parametrize(
    "gloss",
    [
        "a Russian idiom for a hoax",
        "a phrase her father used of the mill",
        "a term for costly gifts",
        "local slang for a lie",
        "shorthand for the dam",
        "a reference to the mill",
    ],
)
def test_what_quoted_words_mean_is_told_by_the_writer(gloss: str) -> None:
    (one,) = attributed(f"Rain fell. The mayor dismissed the report as “another duck,” {gloss}.")
    assert one.content.endswith("“another duck,”")


@pytest.mark.parametrize(
    "more",
    [
        "a waste of money and “a disgrace.”",
        "a gift nobody wanted",
        "a term for the elderly that “shames us.”",
    ],
)
def test_what_the_speaker_may_add_is_kept(more: str) -> None:
    one, *_ = attributed(f"Rain fell. Ann Lee said the plan was “a duck,” {more}")
    assert one.content.endswith(more)


@pytest.mark.parametrize("claim", ["— a charge Ben Roe rejects", ", a claim Ben Roe disputes"])
def test_a_name_for_what_was_said_is_no_part_of_it(claim: str) -> None:
    assert attributed(f"Ann Lee argued that the road was shut {claim}.".replace(" ,", ","))[0].content == (
        "that the road was shut"
    )


@pytest.mark.parametrize("asked", ["asked about the bridge", "told of the flood", "pressed on that"])
def test_what_somebody_answers_is_said_apart(asked: str) -> None:
    first, second = attributed(f"A spokesman said that the road was shut; {asked}, he said he did not know.")
    assert (first.content, second.content) == ("that the road was shut", "he did not know")
