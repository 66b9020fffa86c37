"""A headline's speaker, in the ways in which newspapers name one: the one whom the report names."""

from __future__ import annotations

import pytest

from speakers.marked import statements
from speakers.reported import who_speaks_in
from whosaidthis.attribution import find_attributions, spoken
from whosaidthis.model import Facts
from whosaidthis.reading.plain import read_plain
from whosaidthis.speakers import find_statements

FRAMES = (
    "{X} says Rye bridge is unsafe",
    "Rye bridge is unsafe, says {x}",
    "Rye bridge is unsafe, {x} says",
    "Rye bridge ‘unsafe’, says {x}",
    "Rye bridge is unsafe: {x}",
    "{X}: Rye bridge is unsafe",
    "“Rye bridge is unsafe,” {x} says",
    "{X} Says Rye Bridge Is Unsafe",
    "Rye Bridge Is Unsafe, {X} Says",
)
SPEAKERS = {
    ("mayor", "Ann Low, the mayor of Rye,"): "Ann Low",
    ("minister", "Health Minister Ben Roe"): "Ben Roe",
    ("expert", "Ben Roe, an expert on bridges,"): "Ben Roe",
    ("NATO", "NATO"): "NATO",
    ("White House", "The White House"): "White House",
    ("report", "A report by the council"): "A report by the council",
    ("Low", "Ann Low, the mayor of Rye,"): "Ann Low",
}


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("pair", SPEAKERS)
def test_who_is_named(frame: str, pair: tuple[str, str]) -> None:
    short, full = pair
    headline = frame.format(x=short, X=short[:1].upper() + short[1:])
    text = read_plain(f"{headline}\n\nIt rained.\n\n{full} said on Monday that the bridge in Rye was unsafe.")
    found = find_statements(text, spoken(find_attributions(text)), Facts())

    assert [one.speaker.name for one in found] == [SPEAKERS[pair]] * 2, headline


@pytest.mark.parametrize(
    "headline",
    [
        "How Rye bridge fell: pictures",
        "England won: what now",
        "The end of a bridge: a history",
        "Rye: a guide",
    ],
)
def test_what_follows_a_colon_is_not_always_a_speaker(headline: str) -> None:
    text = read_plain(f"{headline}\n\nIt rained.")

    assert find_statements(text, spoken(find_attributions(text)), Facts()) == ()


def test_a_headlines_minister_is_the_one_of_the_lead() -> None:
    text = read_plain(
        "Minister says games are off\n\nBy Ann Low\n\nThe games are off, the sports minister said.\n\n"
        "He had spoken to the prime minister, Tove Lund, and to others."
    )
    first, *_ = find_statements(text, spoken(find_attributions(text)), Facts())

    assert first.speaker.name == "The sports minister"


def test_a_headlines_researcher_is_the_one_whom_the_text_names_first() -> None:
    first, *_ = statements(
        "<t1>App leaks</t1>, <s1>researcher</s1> <c1>says</c1>\n\n"
        "It was found by Ann Lee, a researcher based in Rye. <s2>She</s2> <c2>said</c2> <t2>so</t2>.\n\n"
        "<s3>A second researcher</s3> <c3>said</c3> <t3>it was new</t3>."
    )
    assert first.speaker.name == "Ann Lee"


def test_a_headlines_group_is_not_one_person_who_says_the_same() -> None:
    first, _ = statements(
        "<t1>Crew saw smoke before the crash</t1>, <s1>investigators</s1> <c1>say</c1>\n\n"
        "<s2>The head of the board</s2> <c2>said</c2> <t2>the crew saw smoke before the crash</t2>."
    )
    assert first.speaker.name == "Investigators"


_TRIAL = (
    "It was cold.\n\n“He used these people as cash machines,” Ann Lee told the jury.\n\n"
    "“It was safer than the bank,” said Tom Roe."
)


def test_what_a_headline_quotes_of_nobody_is_theirs_who_say_it_below() -> None:
    article = f"Builder used customers ‘as cash machines’, jury told\n\n{_TRIAL}"
    assert who_speaks_in(article) == ["Ann Lee", "Ann Lee", "Tom Roe"]


def test_two_words_of_a_headline_tell_nobody() -> None:
    article = f"Builder used ‘cash machines’, jury told\n\n{_TRIAL}"
    assert who_speaks_in(article) == ["", "Ann Lee", "Tom Roe"]


def test_a_quotation_set_before_a_headline_is_none_of_what_it_tells() -> None:
    article = f"‘Safer than the bank’: Builder took $9m, jury told\n\n{_TRIAL}"
    assert who_speaks_in(article) == ["Tom Roe", "", "Ann Lee", "Tom Roe"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A neighbour said shots were fired. Another neighbour said it was a car.", "A neighbour"),
        ("A neighbour said it was a car. Another neighbour said shots were fired.", "Another neighbour"),
        ("A neighbour said shots were fired. Another neighbour said no shots were fired.", "Neighbour"),
    ],
)
def test_a_headlines_neighbour_is_the_one_who_says_the_same(text: str, speaker: str) -> None:
    first, *_ = who_speaks_in(f"Neighbour says shots were fired\n\n{text}")
    assert first == speaker


@pytest.mark.parametrize(
    "says", ["says the mine is on the sea bed", "denies that the mine is on the sea bed"]
)
def test_a_headlines_minister_is_no_admiral_who_says_the_same(says: str) -> None:
    text = "Rear Admiral Ada Holm said on Monday that the mine is on the sea bed."
    assert who_speaks_in(f"Minister {says}\n\n{text}") == ["Minister", "Ada Holm"]


def test_who_says_what_a_headline_has_denied_does_not_deny_it() -> None:
    text = "A diver, Bo Roe, said on Monday that the mine is on the sea bed."
    assert who_speaks_in(f"Expert denies that the mine is on the sea bed\n\n{text}")[0] != "Bo Roe"


def test_who_never_did_it_is_the_suspect_who_denies_it() -> None:
    text = "Bo Roe pleaded not guilty. He told the court he never stole songs from a rival band."
    assert who_speaks_in(f"Suspect denies he stole songs from rival band\n\n{text}")[0] == "Bo Roe"


def test_a_headlines_minister_can_be_a_secretary() -> None:
    text = "Ann Lee, the health secretary, said the dam has leaked badly since May."
    assert who_speaks_in(f"Minister says dam leaks badly since May\n\n{text}")[0] == "Ann Lee"
