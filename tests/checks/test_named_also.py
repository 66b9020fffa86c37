"""Named people under `also` of a speaker who is somebody or something else."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.described.named_also import check_named_also
from whosaidthis.model import NO_GLOSSARY, Fault

BODY = (
    "“They came with the lights off,” said one of the survivors, a deckhand. Its commander, Rear Admiral Pell"
    " Strand, said that it was not so. Strand said that he had seen it. Greta Solheim said nobody called."
)


def faults(voice: str, also: str, body: str = BODY, name: str = "A deckhand of the boat") -> list[Fault]:
    front = f"speakers:\n  one: {{name: {name}, voice: {voice}, also: [{also}]}}\n"
    return list(check_named_also(article(body, front=front), NO_GLOSSARY))


@pytest.mark.parametrize("voice", ["unnamed person", "unnamed group", "institution", "document"])
@pytest.mark.parametrize("name", ["Pell Strand", "Rear Admiral Pell Strand", "Strand", "Admiral Strand"])
def test_whom_the_article_gives_a_title_is_nobody_elses_name(voice: str, name: str) -> None:
    (fault,) = faults(voice, f"one of the survivors, {name}")
    assert told([fault]) == ["5:3 warning other-voice"]
    assert f"“{name}” stands under “also” of “one”" in fault.wrong
    assert fault.wrong.endswith("and the article gives that name an office or a title.")


@pytest.mark.parametrize("voice", ["unnamed person", "unnamed group", "document"])
@pytest.mark.parametrize("name", ["Greta Solheim", "Solheim"])
def test_a_persons_name_is_none_of_somebody_unnamed(voice: str, name: str) -> None:
    (fault,) = faults(voice, name)
    assert fault.wrong.endswith("and that is a person’s name.")
    assert faults(voice, "one of the survivors") == []


@pytest.mark.parametrize(
    ("voice", "also", "name"),
    [
        ("named person", "Pell Strand", "Pell Strand"),
        ("unnamed person", "the commander", "A deckhand"),
        ("institution", "Greta Solheim", "The shipyard"),
        ("document", "Strand", "The Strand report"),
        ("unnamed group", "the Solheims", "Two sisters"),
    ],
)
def test_other_words_are_good(voice: str, also: str, name: str) -> None:
    assert faults(voice, also, name=name) == []


def test_a_made_up_name_is_no_named_persons() -> None:
    body = "“They came,” said Greta Solheim, a deckhand. Her name has been changed."
    assert faults("unnamed person", "Greta Solheim", body) == []
    assert faults("unnamed person", "Greta Solheim", "“They came,” said Greta Solheim.") != []


TWO = (
    "Lim Siew Hoon, the deputy {} minister, was harsh. She said that it failed. A skipper, Pak Din, said no."
)


@pytest.mark.parametrize("item", ["Lim Siew Hoon", "deputy minister Lim Siew Hoon"])
def test_a_person_with_an_office_is_no_other_persons_name(item: str) -> None:
    (fault,) = faults("named person", item, TWO.format("harbour"), "Pak Din")
    assert told([fault]) == ["5:3 warning other-voice"]
    assert f"“{item}” stands under “also” of “one”, “Pak Din”, and the article has that name" in fault.wrong
    assert fault.mend.endswith("what Lim Siew Hoon says is not what “Pak Din” says.")


@pytest.mark.parametrize(
    ("also", "body", "name"),
    [
        ("Lim Siew Hoon", "Lim Siew Hoon was harsher. Pak Din said no.", "Pak Din"),
        ("Lim Siew Hoon", "Lim Siew Hoon, the mayor, born Pak Din, said no.", "Pak Din"),
        ("Lim Siew Hoon", "Lim Siew Hoon, the mayor, said no.", "Pak Din"),
        ("Lim Siew Hoon", "Lim Siew Hoon, the mayor, said no. Siew Lim said so.", "Siew Lim"),
    ],
)
def test_one_person_may_have_two_names(also: str, body: str, name: str) -> None:
    assert faults("named person", also, body, name) == []


def test_an_entry_tells_that_both_are_one() -> None:
    known = glossary({"official/pak-din.md": "name: Pak Din\naliases: [Lim Siew Hoon]"})
    front = "speakers:\n  one: {name: Pak Din, voice: named person, also: [Lim Siew Hoon]}\n"
    body = TWO.format("harbour")
    assert list(check_named_also(article(body, known, front=front), known)) == []
    assert list(check_named_also(article(body, front=front), NO_GLOSSARY)) != []
