"""Where the words of statements stand in the finished page."""

from __future__ import annotations

from typing import Any

from rdflib import URIRef
from rdflib.namespace import RDF

from cases.pages import convert
from data_formats.graphs import ANNOTATION_CONTEXT, OA, read, unknown_terms
from data_formats.making import BODY, HEAD, SITE, glossary, published
from whosaidthis.publishing.annotations import collection
from whosaidthis.rendering.finished.shown_places import ShownPlace, shown_places

HERE = f"{SITE}articles/mill/annotations.jsonld"


def places(html: str) -> dict[str, list[tuple[str, int, str]]]:
    found = shown_places(f'<div class="wst">{html}</div>')
    return {name: [(one.element, one.start, one.exact) for one in all_] for name, all_ in found.items()}


def test_a_number_of_ours_parts_words_and_counts() -> None:
    html = '<p>A <b data-said="s-1">mill <sup data-wst>12</sup>burns</b>.</p>'
    assert places(html) == {
        "s-1": [(".wst > p:nth-child(1)", 2, "mill"), (".wst > p:nth-child(1)", 9, "burns")]
    }


def test_a_footnote_parts_words_and_code_does_not() -> None:
    html = '<p><b data-said="s-1">The <code>mill</code> is<sup id="fnref:1">1</sup> dry</b></p>'
    assert [one[2] for one in places(html)["s-1"]] == ["The mill is", "dry"]


def test_what_stands_inside_and_what_stands_around_are_both_found() -> None:
    html = '<p><b data-said="s-1">he said <i data-said="s-2">no</i> twice</b></p>'
    assert [(name, one[2]) for name, all_ in places(html).items() for one in all_] == [
        ("s-1", "he said no twice"),
        ("s-2", "no"),
    ]


def test_what_goes_on_in_another_paragraph_is_found_there() -> None:
    html = '<h2>x</h2><p data-said="s-1">one</p><!-- c --><ul><li>a</li><li data-said="s-1">two</li></ul>'
    assert places(html)["s-1"] == [
        (".wst > p:nth-child(2)", 0, "one"),
        (".wst > ul:nth-child(3) > li:nth-child(2)", 0, "two"),
    ]


def test_a_paragraph_in_an_item_is_found_once() -> None:
    html = '<ul><li><p data-said="s-1">in</p><b data-said="s-2">out</b></li></ul>'
    assert places(html) == {
        "s-1": [(".wst > ul:nth-child(1) > li:nth-child(1) > p:nth-child(1)", 0, "in")],
        "s-2": [(".wst > ul:nth-child(1) > li:nth-child(1)", 2, "out")],
    }


def test_our_boxes_hold_nothing_and_still_count() -> None:
    html = (
        '<section class="wst-ours"><p data-said="s-1">not this</p><details>x</details></section>'
        '<p data-said="s-1">this</p><details class="wst-ours"><p data-said="s-1">nor this</p></details>'
    )
    assert places(html) == {"s-1": [(".wst > p:nth-child(2)", 0, "this")]}


def test_a_box_that_never_ends_is_no_box() -> None:
    html = '<p data-said="s-1">this</p>' + '<details class="wst-ours">' * 50
    assert places(html)["s-1"][0][2] == "this"


def test_bare_marks_are_no_words() -> None:
    html = '<p><b data-said="s-1">dry<sup data-wst>1</sup>.”</b></p>'
    assert [one[2] for one in places(html)["s-1"]] == ["dry"]


def test_a_page_without_an_article_has_none() -> None:
    assert (shown_places(""), shown_places("<p>x</p>")) == ({}, {})


def test_what_stands_around_is_given() -> None:
    html = f'<div class="wst"><p>{"a" * 40} <b data-said="s-1">mill</b>, {"b" * 40}</p></div>'
    assert shown_places(html)["s-1"] == [
        ShownPlace(".wst > p:nth-child(1)", 41, 45, "mill", "a" * 31 + " ", ", " + "b" * 30)
    ]


def annotated() -> dict[str, Any]:
    page = published(HEAD + BODY, glossary())
    return collection(page, shown_places(convert(HEAD + BODY)[0]), HERE)


def test_every_statement_has_its_annotation() -> None:
    items = annotated()["first"]["items"]
    assert annotated()["total"] == len(items) == 7
    assert {one["motivation"] for one in items} == {"describing"}
    assert items[0]["body"] == [
        {
            "type": "TextualBody",
            "purpose": "describing",
            "format": "text/plain",
            "language": "en",
            "value": "Ada Holm. Named. Paraphrase. Told Northern Wire → Valley Herald → here. "
            "Read by machine, not checked.",
        },
        {
            "type": "SpecificResource",
            "purpose": "identifying",
            "source": f"{SITE}glossary/official/ada-holm/#term",
        },
    ]


def test_who_is_only_read_so_is_told_and_not_identified() -> None:
    (told,) = annotated()["first"]["items"][1]["body"]
    assert told["value"] == (
        "Ada Holm, as we read it. Named. Exact words. We read “she” as Ada Holm. "
        "As we read it, told Northern Wire → Valley Herald → here. Read by machine, not checked."
    )


def test_a_processor_reads_the_annotations() -> None:
    data = annotated()
    assert unknown_terms(data, ANNOTATION_CONTEXT) == set()
    graph = read(data, ANNOTATION_CONTEXT, HERE)
    assert len(list(graph.subjects(RDF.type, URIRef(f"{OA}Annotation")))) == 7
    targets = list(graph.subject_objects(URIRef(f"{OA}hasTarget")))
    for _, target in targets:
        assert graph.value(target, URIRef(f"{OA}hasSource")) == URIRef(f"{SITE}articles/mill/")
        selector = graph.value(target, URIRef(f"{OA}hasSelector"))
        kinds = {
            str(graph.value(one, RDF.type)).removeprefix(OA)
            for one in graph.objects(selector, URIRef(f"{OA}refinedBy"))
        }
        assert kinds == {"TextQuoteSelector", "TextPositionSelector"}
