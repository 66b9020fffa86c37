"""Speakers of the front matter whose voice is not what the article tells of their names."""

from __future__ import annotations

import pytest

from checks.written import article, glossary, told
from whosaidthis.checks.described.voices import check_described_voices
from whosaidthis.model import NO_GLOSSARY, Fault, Glossary

KNOWN = glossary(
    {"official/bo-lund.md": "name: Bo Lund\naliases: [Lund]", "body/orla.md": "name: Orla Power"}
)
TITLED = "Its spokesman, Colonel {name}, said that the mill was dry."
PLAIN = "{name} said that the mill was dry."


def faults(voice: str, name: str, text: str, known: Glossary = NO_GLOSSARY) -> tuple[Fault, ...]:
    front = f"speakers:\n  one: {{name: {name}, voice: {voice}}}\n"
    return tuple(check_described_voices(article(text.format(name=name), known, front=front), known))


@pytest.mark.parametrize("known", [NO_GLOSSARY, KNOWN])
@pytest.mark.parametrize("voice", ["document", "unnamed group", "unnamed person", "institution"])
def test_somebody_whom_the_article_gives_a_title_is_a_named_person(voice: str, known: Glossary) -> None:
    (fault,) = faults(voice, "Bo Lund", TITLED, known)
    assert told([fault]) == ["5:3 warning other-voice"]
    assert fault.wrong == (
        f"“Bo Lund” is described as “{voice}”, and the article gives the name an office or a title."
    )


def test_an_office_of_a_field_is_one_too() -> None:
    text = "The Minister of the Sea, {name}, said that the mill was dry."
    assert told(faults("unnamed person", "Bo Lund", text)) == ["5:3 warning other-voice"]
    assert faults("named person", "Bo Lund", text) == ()
    text = "A miller of the valley, {name}, said that the mill was dry."
    assert faults("unnamed person", "Bo Lund", text) == ()


@pytest.mark.parametrize("voice", ["document", "unnamed group"])
def test_a_persons_name_is_no_papers_and_no_groups(voice: str) -> None:
    (fault,) = faults(voice, "Greta Solheim", PLAIN)
    assert (fault.code, fault.mend) == ("other-voice", "Write “voice: named person”, or another name.")


@pytest.mark.parametrize(
    ("name", "voice"),
    [
        ("Rye Water Board", "institution"),
        ("Ministry of Health", "institution"),
        ("The Lund report", "document"),
    ],
)
def test_a_bodys_name_is_no_persons(name: str, voice: str) -> None:
    (fault,) = faults("named person", name, PLAIN)
    assert (fault.code, fault.mend) == ("other-voice", f"Write “voice: {voice}”, or another name.")
    assert faults(voice, name, PLAIN) == ()


@pytest.mark.parametrize(
    "name", ["Jim Bank", "Wes Church", "Grace Hall", "Orla Power", "Duke of York", "Sister Agnes Church"]
)
def test_people_may_be_called_like_a_house(name: str) -> None:
    assert faults("named person", name, PLAIN) == ()


@pytest.mark.parametrize(
    ("voice", "name", "text"),
    [
        ("named person", "Bo Lund", TITLED),
        ("institution", "Orla Power", PLAIN),
        ("unnamed person", "Ana Marin", PLAIN),
        ("document", "The Lund report", PLAIN),
        ("document", "Harbour Act", PLAIN),
        ("unnamed group", "Two millers", PLAIN),
        ("institution", "Rye Water Board", PLAIN),
        ("document", "Greta Solheim’s diary", PLAIN),
    ],
)
def test_voices_that_go_with_their_names_are_good(voice: str, name: str, text: str) -> None:
    assert faults(voice, name, text, KNOWN) == ()


@pytest.mark.parametrize(
    "name",
    [
        "Greta Solheim",
        "Runa Falk",
        "Dame Runa Falk",
        "Mr Falk",
        "Mr Peter Falk",
        "Colonel Peter Falk",
        "Peter",
    ],
)
def test_an_unnamed_persons_name_that_the_article_does_not_have_is_a_secret(name: str) -> None:
    (fault,) = faults("unnamed person", name, "One of the millers said that the mill was dry.")
    assert told([fault]) == ["5:3 warning other-voice"]
    assert fault.wrong == (
        f"“{name}” is described as “unnamed person”, and the article does not have that name."
    )
    assert fault.mend == "Write as “name” what the article calls this person: readers see it."


@pytest.mark.parametrize(
    "name",
    [
        "One of the millers",
        "Senior Official",
        "Juror Four",
        "Witness A",
        "A friend of Peter Falk",
        "Mill Worker",
    ],
)
def test_a_description_of_somebody_unnamed_is_none(name: str) -> None:
    assert faults("unnamed person", name, "One of the millers said that the mill was dry.") == ()


def test_nor_is_a_made_up_name_in_the_article() -> None:
    text = "Greta Solheim, not her real name, said that the mill was dry."
    assert faults("unnamed person", "Greta Solheim", text) == ()


@pytest.mark.parametrize("name", ["The navy", "The ministry", "the jury"])
def test_a_body_by_its_noun_is_no_unnamed_person(name: str) -> None:
    (fault,) = faults("unnamed person", name, PLAIN)
    assert (fault.code, fault.mend) == ("other-voice", "Write “voice: institution”, or another name.")
    assert faults("institution", name, PLAIN) == ()


@pytest.mark.parametrize("name", ["A navy officer", "One of the police", "The chair", "The navy’s commander"])
def test_somebody_of_a_body_is(name: str) -> None:
    assert faults("unnamed person", name, PLAIN) == ()
