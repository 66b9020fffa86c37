"""An outlet that the text names nearly as the front matter or a key does."""

from __future__ import annotations

import pytest

from signing.articles import READER, opened

HEAD = "---\ntitle: T\ndate: 2024-03-05\n{}---\n\n# T\n\n"
RETELLS = "retells: {title: Mill shut, outlet: The Meridian Post}\n"
SAID = '[It leaks]{.said by="Ann Lee" through="The Meridian Post"}, Ann Lee said.'
AGAIN = '[It fell]{.said by="Ann Lee" through="The Meridian Post"}.'


def found(body: str, front: str = RETELLS) -> list[tuple[str, str, str]]:
    """Code, what stands there first, and how to mend it."""
    faults = READER.check(opened(f"{HEAD.format(front)}{body}\n"))
    codes = ("near-outlet", "near-listener", "two-spellings")
    return [(one.code, one.wrong.split("”")[0][1:], one.mend) for one in faults if one.code in codes]


@pytest.mark.parametrize(
    ("body", "front"),
    [
        ("It leaks, Ann Lee told *The Meridien Post*.", RETELLS),
        ("It leaks, Ann Lee told the Meridien Post’s man.", RETELLS),
        (f"{SAID} *The Meridien Post* has seen it.", RETELLS),
        (f"{SAID} {AGAIN} *The Meridien Post* has seen it.", ""),
    ],
)
def test_the_odd_one_out_in_the_text_is_told_there(body: str, front: str) -> None:
    ((code, words, mend),) = found(body, front)
    assert (code, words.removesuffix("’s")) == ("near-outlet", "Meridien Post")
    assert mend.startswith("Did you mean “Meridian Post”?")


def test_an_outlet_that_the_text_calls_otherwise_again_and_again_is_told_itself() -> None:
    body = "It leaks, Ann Lee told *The Meridien Post*. The Meridien Post has seen it."
    ((code, words, mend),) = found(body)
    assert (code, words) == ("near-outlet", "Meridian Post")
    assert mend.startswith("Did you mean “Meridien Post”?")


@pytest.mark.parametrize(
    ("outlet", "printed", "place"),
    [("Diario do Mar", "Diário do Mar", "Diario"), ("Diário do Mar", "Diario do Mar", "Diario")],
)
def test_of_two_forms_the_one_without_the_accent_is_told(outlet: str, printed: str, place: str) -> None:
    front = f"retells: {{title: Mill shut, outlet: {outlet}}}\n"
    ((code, words, mend),) = found(f"It leaks, Ann Lee told *{printed}*.", front)
    assert (code, words.split()[0]) == ("near-outlet", place)
    assert mend.startswith("Did you mean “Diário do Mar”?")


@pytest.mark.parametrize(
    ("outlet", "printed"), [("The Strand Post", "Strands Post"), ("The Strands Post", "Strand Post")]
)
def test_an_s_inside_the_name_is_no_plural(outlet: str, printed: str) -> None:
    front = f"retells: {{title: Mill shut, outlet: {outlet}}}\n"
    ((code, words, mend),) = found(f"It leaks, Ann Lee told *The {printed}*.", front)
    assert (code, words) == ("near-outlet", printed)
    assert mend.startswith(f"Did you mean “{outlet.removeprefix('The ')}”?")


@pytest.mark.parametrize(
    ("outlet", "printed", "told"),
    [
        ("The Meridian Harbour Revue", "Meridian Harbour Review", True),
        ("The Harbour Revue", "Harbour Review", False),
        ("The Meridian Harbour Report", "Meridian Harbour Review", False),
    ],
)
def test_of_a_long_name_one_word_may_be_one_that_is_alike(outlet: str, printed: str, told: bool) -> None:
    front = f"retells: {{title: Mill shut, outlet: {outlet}}}\n"
    codes = [code for code, *_ in found(f"It leaks, Ann Lee told *The {printed}*.", front)]
    assert codes == ["near-outlet"] * told


@pytest.mark.parametrize("ends", ["It was on Tavrian state television.", "Tavrian state television had it."])
def test_a_key_that_nothing_bears_is_told_at_the_key(ends: str) -> None:
    body = f'[It leaks]{{.said by="Ann Lee" through="Tavrian state televison"}}, Ann Lee said. {ends}'
    assert found(body, "") == [
        ("near-listener", "Tavrian state televison", "Did you mean “Tavrian state television”?")
    ]


@pytest.mark.parametrize(
    "body",
    [
        "It leaks, Ann Lee told *The Meridian Post*.",
        "It leaks, Ann Lee told the Meridian Posts.",
        "It leaks, Ann Lee told the Meridian Herald.",
        "It leaks, Ann Lee told the Meridional Post.",
        f"{SAID} It was on Tavrian state television.",
    ],
)
def test_right_and_other_names_are_good(body: str) -> None:
    assert found(body) == []


def test_of_two_spellings_the_rarer_is_told() -> None:
    body = "It fell on the Meridien mill. It fell on the Meridian mill. It fell on the Meridian roof."
    ((code, words, _),) = found(body, "")
    assert (code, words) == ("two-spellings", "Meridien")


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("It rained.", "If they are one, write both as the report spells it."),
        ("The Meridian Post saw it.", "Did you mean “The Meridian Post”?"),
    ],
)
def test_a_key_beside_an_outlet_that_stands_nowhere_else_may_be_the_right_one(text: str, mend: str) -> None:
    said = '[It leaks]{.said by="Ann Lee" to="The Meridien Post"}, Ann Lee said.'
    assert found(f"{said} {text}") == [("near-listener", "The Meridien Post", mend)]
