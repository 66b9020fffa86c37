"""The front page's example: the most telling paragraph, with links that lead where the notes are."""

from __future__ import annotations

import re

from whosaidthis.model import Relation, RelationKind, Stance
from whosaidthis.rendering.front.example import Example, find_example
from whosaidthis.rendering.notes.cast import gather_cast

from .making import ANN, COUNCIL, NURSE, Maker, paragraphs


def example(maker: Maker) -> Example | None:
    return find_example(gather_cast(maker.article(), {}), "articles/dam/")


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", html).split())


def three_paragraphs() -> Maker:
    maker = Maker(paragraphs("Aa, and bb.", "It is dry, and wet, they said.", "Cc, and dd."))
    maker.one("Aa", ANN)
    maker.one("bb", ANN)
    maker.one("It is dry", ANN)
    maker.one("wet", NURSE, stance=Stance.DENIES)
    maker.one("Cc", ANN)
    maker.one("dd", COUNCIL)
    return maker


def test_the_paragraph_in_which_most_kinds_speak_and_disagree_is_shown() -> None:
    found = example(three_paragraphs())
    assert found
    assert plain(found.words).replace("&#8288;", "") == "It is dry3, and wet4, they said."
    assert "Ann Lee" in found.notes
    assert "A nurse at the clinic" in found.notes


def test_its_numbers_lead_to_its_notes_and_other_numbers_to_the_article() -> None:
    maker = Maker(paragraphs("Aa.", "It is dry, and wet, they said."))
    maker.one("Aa", ANN)
    maker.one("It is dry", ANN)
    maker.one("wet", NURSE, relations=(Relation(RelationKind.CONTRADICTS, 1),))
    found = example(maker)
    assert found
    targets = set(re.findall(r'id="(n-[^"]+)"', found.notes))
    assert {each.removeprefix("#") for each in re.findall(r'href="(#n-[^"]+)"', found.words)} == targets
    assert re.findall(r'href="([^"#]+#n-[^"]+)">1<|href="([^"#]+#n-[^"]+)">note 1<', found.notes)


def test_it_offers_no_citation_of_a_page_that_changes() -> None:
    found = example(three_paragraphs())
    assert found
    assert "data-cite" not in found.notes


def test_words_of_the_paragraph_are_words_and_never_markup() -> None:
    maker = Maker(paragraphs("<b>It</b> & is dry, and wet, they said."))
    maker.one("<b>It</b> & is dry", ANN)
    maker.one("wet", NURSE)
    found = example(maker)
    assert found
    assert "&lt;b&gt;It&lt;/b&gt; &amp; is dry" in found.words


def test_an_article_without_such_a_paragraph_has_no_example() -> None:
    maker = Maker(paragraphs("Aa.", "Bb."))
    maker.one("Aa", ANN)
    maker.one("Bb", ANN)
    assert example(maker) is None


def test_a_paragraph_that_is_too_long_is_passed_over() -> None:
    maker = Maker(paragraphs(f"Aa and bb{' so' * 300}."))
    maker.one("Aa", ANN)
    maker.one("bb", NURSE)
    assert example(maker) is None
