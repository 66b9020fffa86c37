"""An article in the words of schema.org."""

from __future__ import annotations

import json
from typing import Any

import pytest
from rdflib import URIRef
from rdflib.namespace import RDF

from corrected import corrected_article
from data_formats.graphs import SCHEMA_CONTEXT, read
from data_formats.making import BODY, HEAD, SITE, glossary, published, site
from data_formats.making import address as address_of
from data_formats.vocabulary import faults
from whosaidthis.publishing.dumping import dump_for_html
from whosaidthis.publishing.news import news_article
from whosaidthis.publishing.terms import defined_term, term_set

PAGE = f"{SITE}articles/mill/"
ADA = f"{SITE}glossary/official/ada-holm/#term"


def article(content: str = HEAD + BODY) -> dict[str, Any]:
    return news_article(published(content, glossary()))


def said(words: str, content: str = HEAD + BODY) -> dict[str, Any]:
    """What is said of the statement that has these words."""
    (found,) = [one for one in article(content)["hasPart"] if words in one["text"]][:1]
    return dict(found)


def everything() -> list[dict[str, Any]]:
    terms = glossary()
    entries = [defined_term(entry, site(terms), address_of) for entry in terms.entries]
    return [article(), article(corrected_article()), term_set(site(terms), address_of), *entries]


def test_every_type_and_property_is_in_the_published_vocabulary() -> None:
    assert [faults(one) for one in everything()] == [[]] * len(everything())


def test_the_vocabulary_finds_what_is_wrong() -> None:
    wrong = {
        "@type": "Claim",
        "spokenByCharacter": {"@type": "Person", "nom": "Ada"},
        "author": {"@type": "Claim"},
        "hasPart": "words",
    }
    assert faults(wrong) == [
        "Claim has no spokenByCharacter",
        "nom is no property",
        "author cannot be a Claim",
        "hasPart cannot be words",
    ]


@pytest.mark.parametrize("data", everything(), ids=lambda one: "-".join([one["@type"]][0]))
def test_nothing_rates_anything(data: dict[str, Any]) -> None:
    assert "Review" not in json.dumps(data).replace("reviewedBy", "")
    assert "ating" not in json.dumps(data)


def test_a_processor_reads_the_article() -> None:
    graph = read(article(), SCHEMA_CONTEXT, PAGE)
    schema = SCHEMA_CONTEXT["@vocab"]
    (node,) = graph.subjects(RDF.type, URIRef(f"{schema}NewsArticle"))
    assert node == URIRef(f"{PAGE}#article")
    assert (node, URIRef(f"{schema}mentions"), URIRef(ADA)) in graph
    assert len(list(graph.objects(node, URIRef(f"{schema}hasPart")))) == 7
    # The statement says who made it by the same name as the glossary's page.
    entry = defined_term(glossary().entries[0], site(glossary()), address_of)
    assert entry["@id"] == ADA == said("the mill was dry")["author"]["@id"]


def test_it_says_what_it_retells_and_no_day_that_is_only_read() -> None:
    assert article()["isBasedOn"] == {
        "@type": "Article",
        "headline": "Mill to close",
        "url": "https://herald.example/mill",
        "datePublished": "2024-03-04",
        "creditText": "Max Rook",
        "publisher": {"@type": "Organization", "name": "Valley Herald"},
    }
    read_so = HEAD.replace("  url:", "  date_inferred: true\n  url:")
    assert "datePublished" not in article(read_so + BODY)["isBasedOn"]


def test_a_day_that_is_only_read_as_the_reports_is_not_said_to_be_this_pages() -> None:
    read_so = HEAD.replace("  url:", "  date_inferred: true\n  url:")
    assert article(read_so + BODY)["datePublished"] == "2024-03-05"
    assert "datePublished" not in article(read_so.replace("date: 2024-03-05", "date: 2024-03-04", 1) + BODY)


def test_who_wrote_the_article_is_credited_as_the_byline_has_it() -> None:
    assert "creditText" not in article()
    assert article(HEAD.replace("date:", "author: Eve Moss and our desk\ndate:", 1) + BODY)["creditText"] == (
        "Eve Moss and our desk"
    )


def test_an_address_that_no_browser_fetches_is_left_out() -> None:
    assert "url" not in article(HEAD.replace("https://herald.example/mill", "ftp://x/y") + BODY)["isBasedOn"]


def test_exact_words_are_a_quotation_and_others_a_claim() -> None:
    quoted, told = said("It stands well"), said("the mill was dry")
    assert (quoted["@type"], told["@type"]) == ("Quotation", "Claim")
    assert said("he had sold it,”")["spokenByCharacter"] == {"@type": "Person", "name": "Robin Moss"}
    assert told["author"] == {"@id": ADA, "@type": "Person", "name": "Ada Holm"}


def test_who_asks_claims_nothing() -> None:
    assert said("asked for a report")["@type"] == "CreativeWork"


def test_an_unnamed_person_has_a_description_and_no_name() -> None:
    assert said("the roof leaked")["author"] == {"@type": "Person", "description": "A miner"}


def test_a_group_is_no_person() -> None:
    denied = said("denied that")
    assert "author" not in denied
    assert denied["creditText"] == "Three engineers, unnamed."


def test_who_speaks_only_as_we_read_it_is_told_in_words_alone() -> None:
    quoted = said("It stands well")
    assert "spokenByCharacter" not in quoted
    assert quoted["creditText"] == "Ada Holm, told Northern Wire, as we read it."


def test_whoever_somebody_else_makes_speak_does_not_speak() -> None:
    inner = article()["hasPart"][6]
    assert "author" not in inner
    assert inner["isPartOf"] == {"@id": article()["hasPart"][5]["@id"]}


def test_statements_say_that_nobody_has_checked_them() -> None:
    assert {one["creativeWorkStatus"] for one in article()["hasPart"]} == {"Read by machine, not checked"}
    assert "mainEntityOfPage" not in article()


def test_a_correction_is_told_and_leads_to_its_statement() -> None:
    told = article(corrected_article())
    first = told["correction"][-1]
    assert told["dateModified"] == "2024-03-09"
    assert first["datePublished"] == "2024-03-07"
    assert first["text"].startswith("What was wrong: The article gave the mayor’s words")
    assert first["about"]["@id"] in {one["@id"] for one in told["hasPart"]}


def test_no_word_ends_the_element_that_holds_the_data() -> None:
    hostile = "</script><script>alert(1)</script><!-- & \u2028"
    written = dump_for_html({"headline": hostile})
    assert not {"<", ">", "&", "\u2028"}.intersection(written)
    assert json.loads(written) == {"headline": hostile}


def test_half_characters_are_escaped() -> None:
    assert dump_for_html({"a": "\ud800"}).encode() == b'{"a":"\\ud800"}'


def test_the_glossary_is_a_set_of_terms() -> None:
    found = term_set(site(glossary()), address_of)
    assert [(one["name"], one["@type"]) for one in found["hasDefinedTerm"]] == [
        ("Ada Holm", ["Person", "DefinedTerm"]),
        ("Northern Wire", ["Organization", "DefinedTerm"]),
        ("Mill Act", "DefinedTerm"),
    ]
    entry = defined_term(glossary().entries[0], site(glossary()), address_of)
    assert (entry["alternateName"], entry["inDefinedTermSet"]) == (["Ada Holme"], {"@id": found["@id"]})
