"""An entry is found where an article names it, and nowhere else."""

from __future__ import annotations

import pytest

from whosaidthis.entries import absent_terms, find_mentions
from whosaidthis.model import Block, BlockKind, Entry, Glossary, Kind, Span, Text
from whosaidthis.reading.plain import read_plain


def entry(name: str, *aliases: str, kind: Kind = Kind.BODY, spellings: tuple[str, ...] = ()) -> Entry:
    key = name.casefold().replace(" ", "-")
    return Entry(key, f"glossary/{kind}/{key}.md", kind, name, "", aliases, spellings)


GLOSSARY = Glossary(
    (
        entry("Heron-7", "Heron 7 family", kind=Kind.MISSILE, spellings=("Hern-7",)),
        entry("Heron", kind=Kind.MISSILE),
        entry("Zoë Olufsen", "Olufsen", kind=Kind.OFFICIAL),
        entry("Coast Agency", "the agency", "CA"),
        entry("Tides", "tidal body"),
        entry("O'Dell Trust"),
        entry("Harbour Commissary", "commissary"),
    )
)


def found(characters: str, **options: object) -> list[tuple[str, str]]:
    """The words and the entry of every mention."""
    mentions = find_mentions(read_plain(characters), GLOSSARY, **options)  # type: ignore[arg-type]
    return [(mention.span.of(characters), mention.entry) for mention in mentions]


def test_every_mention_is_found_and_the_first_is_marked() -> None:
    text = read_plain("Olufsen left. Zoë Olufsen came back to the Coast Agency.")
    mentions = find_mentions(text, GLOSSARY)

    assert [(mention.entry, mention.first) for mention in mentions] == [
        ("zoë-olufsen", True),
        ("zoë-olufsen", False),
        ("coast-agency", True),
    ]


@pytest.mark.parametrize(
    ("characters", "words"),
    [
        ("It bought the Heron 7 family.", "Heron 7 family"),
        ("It bought a Heron-7 at last.", "Heron-7"),
        ("It bought a Heron 7.", "Heron 7"),
        ("It bought a Heron‑7.", "Heron‑7"),
        ("It bought a Heron\u00a07.", "Heron\u00a07"),
        ("It bought a Heron\n7.", "Heron\n7"),
        ("Five Heron-7s flew.", "Heron-7s"),
        ("The Heron-7’s engine", "Heron-7"),
        ("The Hern-7 flew.", "Hern-7"),
    ],
)
def test_the_longest_name_wins_in_every_spelling(characters: str, words: str) -> None:
    assert found(characters) == [(words, "heron-7")]


@pytest.mark.parametrize(
    ("characters", "words"),
    [
        ("Olufsen’s plan", "Olufsen"),
        ("Olufsen's plan", "Olufsen"),
        ("The Olufsens’ plan", "Olufsens"),
        ("‘Olufsen’ is a name", "Olufsen"),
        ("“Olufsen,” he said", "Olufsen"),
        ("Tides’ plan", "Tides"),
        ("O’Dell Trust money", "O’Dell Trust"),
        ("Coast Agencies met", "Coast Agencies"),
        ("two Commissaries", "Commissaries"),
        ("Norway/Olufsen", ""),
        ("Olufsen/Norway", "Olufsen"),
        ("Olufsen—who left—", "Olufsen"),
    ],
)
def test_possessives_stay_outside_and_plurals_inside(characters: str, words: str) -> None:
    assert [name for name, _ in found(characters)] == ([words] if words else [])


@pytest.mark.parametrize(
    "characters",
    [
        "Herons-on-Sea",
        "an anti-Heron missile",
        "a Heron-9",
        "a Heron 9",
        "Heronsgate",
        "McOlufsen",
        "olufsen.example",
        "post@Olufsen",
        "D’Olufsen",
        "Olufsen’ll go",
        "a heron stood in the water",
        "ca. 50 boats",
        "TIDES of change",
    ],
)
def test_part_of_another_word_or_another_case_is_no_mention(characters: str) -> None:
    assert found(characters) == []


@pytest.mark.parametrize("words", ["the agency", "The agency", "THE AGENCY"])
def test_an_alias_in_lower_case_is_found_in_any_case(words: str) -> None:
    assert found(f"Then {words} wrote.") == [(words, "coast-agency")]


def test_headings_and_skipped_parts_name_nothing() -> None:
    characters = "Olufsen leaves\n\nOlufsen left. So Olufsen said."
    blocks = (Block(Span(0, 14), BlockKind.HEADLINE), Block(Span(16, 46), BlockKind.PARAGRAPH))
    mentions = find_mentions(Text(characters, blocks), GLOSSARY, skip=[Span(10, 20)])

    assert [(mention.span, mention.first) for mention in mentions] == [(Span(33, 40), True)]


def test_a_name_does_not_cross_from_block_to_block() -> None:
    assert found("He asked the Coast\n\nAgency staff said no.") == []


def test_a_name_that_two_entries_claim_is_nobodys_but_a_name_beats_an_alias() -> None:
    glossary = Glossary(
        (entry("Port Office", "Office"), entry("Tax Office", "Office", "Dock"), entry("Dock", "Quay"))
    )
    text = read_plain("The Office and the Dock met the Tax Office.")

    assert [(m.span.of(text.characters), m.entry) for m in find_mentions(text, glossary)] == [
        ("Dock", "dock"),
        ("Tax Office", "tax-office"),
    ]


def test_an_editors_term_wins_and_is_found_in_any_case() -> None:
    terms = {"the bird": "heron", "zoë Olufsen": "tides", "nothing": "no-such-entry"}

    assert found("The bird flew. Zoë Olufsen said nothing.", terms=terms) == [
        ("The bird", "heron"),
        ("Zoë Olufsen", "tides"),
    ]


def test_terms_that_stand_nowhere_in_the_article_are_told() -> None:
    text = read_plain("The Birds\n\nA heron’s nest, the bird-house and the o’clock stood there.")

    assert absent_terms(text, ["the birds", "The o'clock", "the fish", "house", "…", "nest"]) == (
        "the fish",
        "house",
        "…",
    )


def test_no_entries_and_no_words_are_no_mentions() -> None:
    assert find_mentions(read_plain("Words."), Glossary(())) == ()
    assert find_mentions(read_plain(""), GLOSSARY) == ()
    odd = Glossary((entry("…"), entry("C++ (tool)"), entry("a|b")))
    assert [m.entry for m in find_mentions(read_plain("… C++ (tool) a|b b"), odd)] == ["c++-(tool)", "a|b"]


def test_a_small_first_letter_is_a_capital_one_at_the_head_of_a_sentence() -> None:
    glossary = Glossary((entry("Quay Board", "the Board"),))
    text = read_plain("The Board met. Then the Board left by the board, and THE BOARD was shut.")
    mentions = find_mentions(text, glossary)

    assert [mention.span.of(text.characters) for mention in mentions] == ["The Board", "the Board"]
