"""A person bears a name whatever its last word means elsewhere: "Mr May", "Coun Zormik Sheikh", "al-Sadr"."""

from __future__ import annotations

import pytest

from speakers.marked import last_speaker, statements
from speakers.reported import read_report, who_speaks

TITLES = ["Mr", "Mrs", "Dr", "Coun", "Cllr", "Sgt", "Prof.", "Sen.", "Sir", "Judge", "Minister", "Mayor"]
NOUNS = (
    "Sheikh Baker King Bishop Knight Abbot Major Prince Cook Constable Nurse Pope Dean Banks Church House"
    " Rose Long May Day March Will Said Hope Page Street Hill Park Power Pastor Driver Shepherd Little Brown"
    " Court West North Post Star Law Cross Love Winter Moon England Jordan Georgia"
).split()
FRAMES = ["{p} said the bridge was shut.", "“It is shut,” {p} said.", "“It is shut,” said {p}."]


def speakers(words: str) -> list[tuple[str, str]]:
    _, found = read_report(words)
    return [(one.speaker.name, one.speaker.voice.value) for one in found]


@pytest.mark.parametrize("surname", NOUNS)
def test_a_title_tells_that_a_noun_is_a_surname(surname: str) -> None:
    for title in TITLES:
        for given in ("Ann", "Zormik"):
            for frame in FRAMES:
                sentence = frame.format(p=f"{title} {given} {surname}")
                names = {f"{given} {surname}", f"{title} {given} {surname}"}
                ((name, voice),) = speakers(sentence)
                assert name in names, sentence
                assert voice == "named person", sentence


@pytest.mark.parametrize("surname", ["May", "Long", "Will", "French", "Rose", "King", "Sheikh"])
@pytest.mark.parametrize("title", ["Mr", "Ms", "Dr"])
def test_a_title_and_a_surname_are_enough(title: str, surname: str) -> None:
    for frame in FRAMES:
        assert speakers(frame.format(p=f"{title} {surname}")) == [(surname, "named person")]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Muqtada al-Sadr", "al-Sadr"),
        ("Ahmed el-Sisi", "el-Sisi"),
        ("Ann d’Estaing", "d’Estaing"),
        ("Ann van der Berg", "van der Berg"),
        ("Ann de la Cruz", "de la Cruz"),
        ("Erik ten Hag", "Ten Hag"),
        ("Ann du Plessis", "du Plessis"),
        ("Ann von Trapp", "von Trapp"),
        ("Ann O’Brien", "O’Brien"),
        ("Mohammed bin Salman", "bin Salman"),
    ],
)
def test_small_words_are_part_of_a_name(full: str, short: str) -> None:
    """And the surname alone leads back to it."""
    for frame in FRAMES:
        first, again = frame.format(p=full), frame.format(p=short)
        assert speakers(f"{first}\n\n{again}") == [(full, "named person")] * 2


@pytest.mark.parametrize("sentence", ["Mr Now Will Say.", "The minister may say it. The mayor will not."])
def test_a_verb_is_no_name(sentence: str) -> None:
    assert ("Will", "named person") not in speakers(sentence)
    assert ("May", "named person") not in speakers(sentence)


def test_a_plural_is_a_surname_behind_a_given_name() -> None:
    _, (only,) = read_report("Joan Houses said it was late.")

    assert only.speaker.name == "Joan Houses"


def test_a_surname_like_a_body_is_a_surname_behind_a_given_name() -> None:
    assert who_speaks("Ann Guild said it was late. “Too late,” said Guild.") == ["Ann Guild", "Ann Guild"]


def test_a_surname_is_its_first_bearers_until_another_is_brought_in() -> None:
    assert last_speaker("Lee", "Ann Lee ran.\n\n") == "Ann Lee"
    first, _ = statements(
        "Ann Lee ran.\n\n<s1>Lee</s1> <c1>said</c1> <t1>it was late</t1>. "
        "<s2>Her mother, Joan Lee,</s2> <c2>said</c2> <t2>it was early</t2>."
    )
    assert first.speaker.name == "Ann Lee"


@pytest.mark.parametrize("adverb", ["Afterwards", "Yesterday", "Privately", "Nevertheless", "Meanwhile"])
def test_an_adverb_before_a_surname_is_no_given_name(adverb: str) -> None:
    assert who_speaks(f"Ada Queally owns the mill. {adverb} Queally said it was shut.") == ["Ada Queally"]


TWO_DISKS = "Ned Disk (34) was found guilty. His uncle, Tom Disk (71), had left.\n\n"


def test_a_title_tells_one_bearer_from_the_other() -> None:
    told = f"{TWO_DISKS}Mr Disk said he had lost it. “I taught him,” he wrote. Disk denied that he lit it."
    assert who_speaks(told) == ["Mr Disk", "Mr Disk", "Disk"]


@pytest.mark.parametrize(
    "untitled", ["The Disk family left.", "“Disk left,” Ann Lee said.", "Mr Disk left.", ""]
)
def test_a_title_that_nobody_goes_without_tells_nobody_apart(untitled: str) -> None:
    assert who_speaks(f"{TWO_DISKS}{untitled} Mr Disk said he had lost it.")[-1] == "Disk"
