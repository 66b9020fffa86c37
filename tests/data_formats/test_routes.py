"""How statements reached the site, in the words of PROV."""

from __future__ import annotations

import json
from typing import Any

from prov.model import ProvDocument
from rdflib import Graph, URIRef
from rdflib.namespace import PROV, RDF, RDFS

from data_formats.graphs import unknown_terms
from data_formats.making import BODY, HEAD, SITE, glossary, published
from whosaidthis.publishing.dumping import dump_compact
from whosaidthis.publishing.routes import CLOSING, CONTEXT, OPENING, nodes

PAGE = f"{SITE}articles/mill/"
WIRE = URIRef(f"{SITE}glossary/body/northern-wire/#term")
REPORT = URIRef("https://herald.example/mill")


def document(content: str = HEAD + BODY) -> str:
    found = nodes(published(content, glossary()))
    return OPENING + ",\n".join(map(dump_compact, found)) + CLOSING


def graph(content: str = HEAD + BODY) -> Graph:
    return Graph().parse(data=document(content), format="json-ld")


def statement(words: str, read: Graph) -> URIRef:
    (found,) = [one for one, value in read.subject_objects(PROV.value) if words in str(value)][:1]
    return URIRef(str(found))


def who(words: str, content: str = HEAD + BODY) -> list[str]:
    """To whom a statement is attributed."""
    read = graph(content)
    return [
        str(read.value(agent, RDFS.label))
        for agent in read.objects(statement(words, read), PROV.wasAttributedTo)
    ]


def test_every_term_is_in_the_ontology() -> None:
    data: dict[str, Any] = json.loads(document())
    assert unknown_terms(data["@graph"], CONTEXT) == set()
    names = [one for triple in graph() for one in triple if str(one).startswith(str(PROV))]
    assert names
    # PROV is a closed namespace: it raises for what the ontology does not have.
    assert {PROV[str(one).removeprefix(str(PROV))] for one in names} == set(names)


def test_a_reader_of_prov_takes_all_of_it() -> None:
    turtle = graph().serialize(format="turtle")
    read = ProvDocument.deserialize(content=turtle, format="rdf", rdf_format="turtle")
    kinds = [type(record).__name__ for record in read.get_records()]
    assert kinds.count("ProvEntity") == 3 + 7
    assert kinds.count("ProvAgent") == 7
    assert kinds.count("ProvAttribution") == 2 + 5


def test_a_statement_came_from_its_speaker_over_the_one_who_was_told() -> None:
    read = graph()
    said = statement("the mill was dry", read)
    assert who("the mill was dry") == ["Ada Holm"]
    (account,) = [one for one in read.objects(said, PROV.wasDerivedFrom) if one != REPORT]
    assert read.value(account, PROV.wasAttributedTo) == WIRE
    assert (REPORT, PROV.wasDerivedFrom, account) in read
    assert (URIRef(f"{PAGE}#article"), PROV.wasDerivedFrom, REPORT) in read


def test_exact_words_are_quoted_from_the_report() -> None:
    read = graph()
    assert (statement("It stands well", read), PROV.wasQuotedFrom, REPORT) in read


def test_who_is_only_read_so_is_no_agent() -> None:
    assert who("It stands well") == []


def test_whoever_somebody_else_makes_speak_is_no_agent() -> None:
    read = graph()
    agents = {str(read.value(one, RDFS.label)) for one in read.subjects(RDF.type, PROV.Agent)}
    assert agents == {
        "Valley Herald",
        "Northern Wire",
        "Ada Holm",
        "A miner",
        "Three engineers",
        "The council",
        "Robin Moss",
    }


def test_several_people_are_an_agent_and_no_person() -> None:
    read = graph()
    (group,) = [one for one in read.subjects(RDFS.label) if "engineers" in str(read.value(one, RDFS.label))]
    assert set(read.objects(group, RDF.type)) == {PROV.Agent}


def test_an_article_of_ones_own_rests_on_nothing() -> None:
    read = graph("# Mill\n\nAda Holm said that the mill was dry.\n")
    assert list(read.triples((None, PROV.wasDerivedFrom, None))) == []
