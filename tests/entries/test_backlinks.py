"""Every entry knows its statements and the places that name it; every candidate what is said of it."""

from __future__ import annotations

from dataclasses import replace

from whosaidthis.entries import find_backlinks, find_candidates, find_mentions, find_missing, join_missing
from whosaidthis.model import (
    Article,
    Basis,
    Entry,
    Facts,
    Form,
    Glossary,
    Kind,
    Retold,
    Span,
    Speaker,
    Stance,
    Statement,
    Voice,
)
from whosaidthis.reading.plain import read_plain

GLOSSARY = Glossary(
    (
        Entry("tern", "g/missile/tern.md", Kind.MISSILE, "Tern", ""),
        Entry("moreau", "g/official/moreau.md", Kind.OFFICIAL, "Ines Moreau", "", ("Moreau",)),
        Entry("coast", "g/body/coast.md", Kind.BODY, "Coast Agency", "", ("the agency",)),
        Entry("daily", "g/body/daily.md", Kind.BODY, "Daily Gull", ""),
    )
)
WORDS = "Ines Moreau said the Tern was late. The Tern is old, the agency said. Nobody saw a Tern or a boat."


def span(words: str, after: int = 0) -> Span:
    start = WORDS.index(words, after)
    return Span(start, start + len(words))


def statement(number: int, speaker: str, voice: Voice, source: str, content: str) -> Statement:
    words = (span(content),)
    return Statement(
        number=number,
        anchor=f"s-{number}",
        block=0,
        spans=words,
        content=words,
        form=Form.INDIRECT,
        speaker=Speaker(speaker.casefold(), speaker, voice),
        speaker_basis=Basis.STATED,
        source=(span(source),),
        cue=(span("said"),),
        stance=Stance.ASSERTS,
    )


ONE = statement(1, "Ines Moreau", Voice.NAMED_PERSON, "Ines Moreau", "the Tern was late")
TWO = statement(2, "Agency", Voice.INSTITUTION, "the agency", "The Tern is old")


def article(*statements: Statement, facts: Facts | None = None) -> Article:
    text = read_plain(WORDS)
    found = facts or Facts()
    return Article(
        text,
        found,
        statements or (ONE, TWO),
        (),
        find_mentions(text, GLOSSARY, found.terms),
        find_candidates(text, GLOSSARY),
    )


def words_of(passages: object) -> list[str]:
    return [" … ".join(part.of(WORDS) for part in one.spans) for one in passages]  # type: ignore[attr-defined]


def test_an_entrys_own_statements_are_gathered() -> None:
    links = find_backlinks("a", article(), GLOSSARY)

    assert words_of(links["moreau"].said) == ["the Tern was late"]
    assert links["tern"].said == ()


def test_a_weapon_says_nothing_though_a_speaker_bears_its_name() -> None:
    links = find_backlinks(
        "a", article(statement(1, "Tern", Voice.NAMED_PERSON, "Ines Moreau", "late")), GLOSSARY
    )

    assert links["tern"].said == ()


def test_a_body_is_known_by_the_article_before_its_name_too() -> None:
    assert words_of(find_backlinks("a", article(), GLOSSARY)["coast"].said) == ["The Tern is old"]


def test_naming_the_speaker_is_no_further_mention_of_it() -> None:
    links = find_backlinks("a", article(), GLOSSARY)

    assert links["moreau"].mentioned == ()
    assert links["coast"].mentioned == ()


def test_a_name_shows_its_statement_or_else_its_sentence() -> None:
    mentioned = find_backlinks("a", article(), GLOSSARY)["tern"].mentioned

    assert words_of(mentioned) == ["the Tern was late", "The Tern is old", "Nobody saw a Tern or a boat."]
    assert [one.statements for one in mentioned] == [(ONE,), (TWO,), ()]
    assert [name.of(WORDS) for one in mentioned for name in one.names] == ["Tern", "Tern", "Tern"]


def test_a_sentence_tells_which_statement_it_holds() -> None:
    unnamed = replace(ONE, speaker=Speaker("x", "One aide", Voice.UNNAMED_PERSON))
    (mentioned,) = find_backlinks("a", article(unnamed), GLOSSARY)["moreau"].mentioned

    assert words_of([mentioned]) == ["Ines Moreau said the Tern was late."]
    assert mentioned.beside == unnamed
    assert find_backlinks("a", article(), GLOSSARY)["tern"].mentioned[2].beside is None


def test_a_listener_leads_to_the_statement_that_it_was_told() -> None:
    words = "The dean disagreed, one aide telling Daily Gull that the hall was cold."
    places = {
        part: words.index(part)
        for part in ("The dean", "disagreed", "one aide", "telling", "the hall was cold")
    }
    dean, disagreed, aide, telling, cold = (Span(at, at + len(part)) for part, at in places.items())
    first = replace(ONE, spans=(disagreed,), content=(disagreed,), source=(dean,), cue=(disagreed,))
    second = replace(
        ONE, number=2, anchor="s-2", spans=(cold,), content=(cold,), source=(aide,), cue=(telling,)
    )
    text = read_plain(words)
    read = Article(text, Facts(), (first, second), (), find_mentions(text, GLOSSARY, {}), ())
    (mentioned,) = find_backlinks("a", read, GLOSSARY)["daily"].mentioned

    assert mentioned.beside == second


def test_who_is_only_said_to_have_spoken_does_not_speak() -> None:
    nested = replace(TWO, inside=1)
    links = find_backlinks("a", article(ONE, nested), GLOSSARY)

    assert links["coast"].said == ()
    assert len(links["coast"].mentioned) == 1


def test_a_statement_of_two_is_shown_once_with_both() -> None:
    first = replace(ONE, joint=(3,))
    second = replace(ONE, number=3, anchor="s-3", joint=(1,), speaker=Speaker("bo", "Bo", Voice.NAMED_PERSON))
    mentioned = find_backlinks("a", article(first, second), GLOSSARY)["tern"].mentioned

    assert mentioned[0].statements == (first, second)
    assert words_of(mentioned)[0] == "the Tern was late"


def test_an_editors_term_names_a_speaker() -> None:
    speaker = replace(ONE, speaker=Speaker("k", "Keeper", Voice.INSTITUTION))
    facts = Facts(terms={"the keeper": "coast"})

    assert words_of(find_backlinks("a", article(speaker, facts=facts), GLOSSARY)["coast"].said) == [
        "the Tern was late"
    ]


def test_the_outlet_that_an_article_retells() -> None:
    facts = Facts(retold=Retold("Late again", "The Daily Gull"))
    links = find_backlinks("a", article(facts=facts), GLOSSARY)

    assert links["daily"].retold
    assert "daily" not in find_backlinks("b", article(), GLOSSARY)


def test_an_article_that_names_nobody_holds_nothing() -> None:
    bare = Article(read_plain("It rained."), Facts(), ())

    assert find_backlinks("a", bare, GLOSSARY) == {}
    assert find_missing("a", bare) == ()


def test_what_has_no_entry_is_gathered_over_all_articles() -> None:
    text = read_plain("They fired the Auk missile. Governor Bo Hill ran. The Auk fell.")
    read = Article(text, Facts(), (), (), (), find_candidates(text, GLOSSARY))
    auk, hill = join_missing(one for key in ("a", "b") for one in find_missing(key, read))

    assert (auk.name, auk.role, [one.article for one in auk.passages]) == (
        "Auk",
        "missile",
        ["a", "a", "b", "b"],
    )
    assert (hill.name, hill.role, hill.kind) == ("Bo Hill", "Governor", Kind.OFFICIAL)


def test_a_clause_on_a_name_is_about_it() -> None:
    text = read_plain("Allegedly the plot began with Ines Moreau, who sold a boat.")
    start = text.characters.index("who")
    clause = replace(TWO, spans=(Span(start, start + 15),), speaker=Speaker("", "", Voice.NOT_STATED))
    read = Article(text, Facts(), (clause,), (), find_mentions(text, GLOSSARY))
    mentioned = find_backlinks("a", read, GLOSSARY)["moreau"].mentioned

    assert [one.spans[0].of(text.characters) for one in mentioned][1:] == ["who sold a boat"]
