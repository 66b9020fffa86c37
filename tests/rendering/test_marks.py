"""The marks in the text: what is underlined, linked and numbered, and that no word changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rendering import arms
from rendering.making import ANN, COUNCIL, GUARDS, NOBODY, NURSE, Maker, find
from rendering.placing import PLACEHOLDER, Placed, place, words
from whosaidthis.model import Article, Form, Mention, Span, Speaker, Text


def said(*made: tuple[Any, ...], **more: Any) -> Callable[[Text], Article]:
    """Reads an article in which the given words are said by the given speakers."""

    def read(text: Text) -> Article:
        maker = Maker(text)
        for part, speaker, *options in made:
            maker.one(part, speaker, **(options[0] if options else {}))
        return maker.article(**more)

    return read


def paragraph(placed: Placed) -> str:
    """The first paragraph with marks, references as [1]."""
    html = placed.tree.split('<div class="wst-row">', 1)[1].strip()
    html = html[: html.index("\n")] if "\n" in html else html

    def number(found: re.Match[str]) -> str:
        numbers = re.findall(r'aria-label="Who said this: note (\d+)"', placed.stashed[int(found[1])])
        return f"[{' '.join(numbers)}]"

    html = PLACEHOLDER.sub(number, html)
    html = re.sub(r' id="s-0*(\w+)"', r" #\1", html)
    html = re.sub(r' data-said="s-\w+"', "", html)
    return re.sub(r'class="(?:wst-said )?wst-(\w[\w-]*)"', r"\1", html).replace("span ", "")


def test_every_piece_of_a_statement_says_whose_it_is() -> None:
    tree = place("“It leaks,” Ann Lee said, “and badly.”", said((("“It leaks,”", "“and badly.”"), ANN))).tree
    assert re.findall(r'data-said="([^"]+)"', tree) == ["s-00000001", "s-00000001"]


@pytest.mark.parametrize(
    ("source", "made", "expected"),
    [
        (
            "The dam leaks, Ann Lee said.",
            [("The dam leaks", ANN)],
            "<p><named #1>The dam leaks</span>[1], Ann Lee said.</p>",
        ),
        (
            "The dam *really* leaks, Ann Lee said.",
            [("The dam really leaks", ANN)],
            "<p><named #1>The dam <em>really</em> leaks</span>[1], Ann Lee said.</p>",
        ),
        (
            "It is *true. The dam leaks*, Ann Lee said.",
            [("The dam leaks", ANN)],
            "<p>It is <em>true. <named #1>The dam leaks</span></em>[1], Ann Lee said.</p>",
        ),
        (
            "The dam *leaks, Ann Lee* said.",
            [("The dam leaks", ANN)],
            "<p><named #1>The dam </span><em><named>leaks</span>[1], Ann Lee</em> said.</p>",
        ),
        (
            "The [dam leaks](x.md), Ann Lee said.",
            [("dam leaks", ANN)],
            '<p>The <named #1><a href="x.md">dam leaks</a></span>[1], Ann Lee said.</p>',
        ),
        (
            "[The dam leaks, Ann Lee](x.md) said.",
            [("The dam leaks", ANN)],
            '<p><a href="x.md"><named #1>The dam leaks</span>, Ann Lee</a>[1] said.</p>',
        ),
        (
            "The dam `x` leaks, Ann Lee said.",
            [("The dam  leaks", ANN)],
            "<p><named #1>The dam <code>x</code> leaks</span>[1], Ann Lee said.</p>",
        ),
        (
            "Dam\\_1 leaks, Ann Lee said.",
            [("Dam_1 leaks", ANN)],
            "<p><named #1>Dam_1 leaks</span>[1], Ann Lee said.</p>",
        ),
        (
            "The dam broke at 3 a.m., Ann Lee said.",
            [("The dam broke at 3 a.m.", ANN)],
            "<p><named #1>The dam broke at 3 a.m.</span>[1], Ann Lee said.</p>",
        ),
        (
            "“It leaks,” Ann Lee said, “and badly.”",
            [(("“It leaks,”", "“and badly.”"), ANN, {"form": Form.DIRECT})],
            "<p><named #1>“It leaks,”</span> Ann Lee said, <named>“and badly.”</span>[1]</p>",
        ),
        (
            "Both said the dam leaks.",
            [("the dam leaks", ANN), ("the dam leaks", NURSE)],
            "<p>Both said <named #1><inner #2>the dam leaks</span></span>[1 2].</p>",
        ),
        (
            "“The guards asked for a wall,” a nurse said.",
            [
                ("“The guards asked for a wall,”", NURSE, {"form": Form.DIRECT}),
                ("asked for a wall", GUARDS, {"inside": 1}),
            ],
            "<p><unnamed #1>“The guards <inner #2>asked for a wall</span>,”</span>[1 2] a nurse said.</p>",
        ),
        (
            "The dam leaks and the wall is wet, they said.",
            [("The dam leaks and the wall", ANN), ("the wall is wet", COUNCIL)],
            "<p><named #1>The dam leaks and <inner #2>the wall</span></span>"
            "<institution>[1] is wet</span>[2], they said.</p>",
        ),
        (
            "The dam leaks. Ann Lee said so.",
            [("The dam leaks.", ANN)],
            "<p><named #1>The dam leaks[1].</span> Ann Lee said so.</p>",
        ),
        (
            "The dam reportedly leaks.",
            [("The dam reportedly leaks", NOBODY)],
            "<p><not-stated #1>The dam reportedly leaks</span>[1].</p>",
        ),
    ],
)
def test_marks(source: str, made: Sequence[tuple[Any, ...]], expected: str) -> None:
    placed = place(source, said(*made))
    shown = re.sub("\u0002(\\d+)\u0003", lambda found: chr(int(found[1])), paragraph(placed))
    assert shown == expected


def test_the_number_is_glued_to_the_word_before_and_taken_out_as_one() -> None:
    placed = place("The dam leaks, Ann Lee said.", said(("The dam leaks", ANN)))
    reference = next(html for html in placed.stashed if "wst-ref" in html)
    assert reference.startswith(
        '<span class="wst-refs" data-wst data-search-exclude>&#8288;<a class="wst-ref"'
    )
    assert 'href="#n-00000001"' in reference
    assert 'aria-label="Who said this: note 1"' in reference
    assert placed.after.count("\u2060") == 0


def linked(source: str, names: dict[str, str], *made: tuple[Any, ...]) -> str:
    def read(text: Text) -> Article:
        found = tuple(Mention(find(text, name), key, True) for name, key in names.items())
        return replace(said(*made)(text), mentions=found)

    return paragraph(place(source, read, lambda key: f"../glossary/{key}.md"))


def test_a_name_inside_a_statement_becomes_a_link_inside_it() -> None:
    found = linked("Harpy flies far, Ann Lee said.", {"Harpy": "harpy"}, ("Harpy flies far", ANN))
    assert found.startswith('<p><named #1><a term href="../glossary/harpy.md">Harpy</a> flies far</span>[1]')


def test_a_name_at_the_end_of_a_statement_stands_before_the_number() -> None:
    found = linked("We want Harpy, Ann Lee said.", {"Harpy": "harpy"}, ("We want Harpy", ANN))
    assert '<a term href="../glossary/harpy.md">Harpy</a></span>[1], Ann' in found


@pytest.mark.parametrize(
    "source", ["[Old Harpy](x.md) flies, Ann Lee said.", "[Harpy](x.md) flies, Ann Lee said."]
)
def test_a_name_in_the_authors_own_link_is_left_alone(source: str) -> None:
    assert "term" not in linked(source, {"Harpy": "harpy"}, ("flies", ANN))


def test_a_name_that_a_number_would_split_is_left_alone() -> None:
    found = linked("They saw Harpy Two, Ann Lee said.", {"Harpy Two": "harpy"}, ("They saw Harpy", ANN))
    assert "term" not in found
    assert "Harpy</span>[1] Two" in found


def test_only_the_first_mention_is_linked_and_none_in_a_heading() -> None:
    source = "# Harpy flies\n\nHarpy flies, Ann Lee said. Harpy again."

    def read(text: Text) -> Article:
        spans = [found.span() for found in re.finditer("Harpy", text.characters)]
        article = said(("flies, Ann", ANN))(text)
        return replace(
            article, mentions=tuple(Mention(Span(*span), "harpy", not n) for n, span in enumerate(spans))
        )

    placed = place(source, read, lambda key: f"{key}.md")
    assert placed.tree.count("wst-term") == 1
    assert placed.tree.index("wst-term") > placed.tree.index("</h1>")


VOICES: dict[str, Speaker] = {
    "wst-named": ANN,
    "wst-unnamed": NURSE,
    "wst-institution": COUNCIL,
    "wst-not-stated": NOBODY,
}


@pytest.mark.parametrize(("name", "speaker"), VOICES.items())
def test_each_voice_has_a_line_of_its_own(name: str, speaker: Speaker) -> None:
    placed = place("The dam leaks, it is said.", said(("The dam leaks", speaker)))
    assert f'class="wst-said {name}"' in placed.tree


def test_a_heading_keeps_its_name_and_address() -> None:
    html = place("# The dam leaks & drips, <b>mayor</b> says\n\nText.", said(("The dam leaks", ANN))).tree
    assert 'id="the-dam-leaks-drips-mayor-says"' in html
    assert 'data-toc-label="The dam leaks &amp;amp; drips, mayor says"' in html


SNIPPETS = st.sampled_from(
    "word ,  . ' \" “ ” * ** _ ` [link](x.md) *em* **strong** `code` \\* \\_ &amp; &lt; <b> </b> <br> é 漢 "
    "ي \u0301 "
    "  \n - > 1. ![img](y.png) ^ ~ {.x} | <script>x</script> <!-- no --> :: [^1]".split(" ")
)
SOURCES = st.lists(SNIPPETS, min_size=1, max_size=40).map(" ".join).filter(str.strip)


@given(SOURCES, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.booleans()), max_size=6))
def test_no_word_of_the_article_changes(source: str, cuts: list[tuple[float, float, bool]]) -> None:
    placed = place(source, lambda text: anything(text, cuts), lambda key: f"{key}.md")
    assert words(placed.after) == words(placed.before)
    ids = re.findall(r'\bid="([sn]-[^"]+)"', placed.html)
    assert len(ids) == len(set(ids))
    assert {name for name in ids if name.startswith("s-")} == {
        f"s-{one.anchor}" for one in placed.article.statements
    }
    assert not any(
        inner.tag == "a" for outer in placed.root.iter("a") for inner in outer.iter() if inner is not outer
    )


def anything(text: Text, cuts: list[tuple[float, float, bool]]) -> Article:
    """An article with statements and names wherever the cuts fall, however they overlap."""
    maker = Maker(text)
    mentions = []
    for start, end, name in cuts:
        for block in text.blocks[:1] if start < 0.5 else text.blocks[-1:]:
            size = len(block.span)
            first = block.span.start + int(start * (size - 1))
            last = min(block.span.end, first + 1 + int(end * size))
            if name:
                mentions.append(Mention(Span(first, last), "thing", True))
            else:
                made = maker.one(text.characters[first:last], ANN)
                span = Span(first, last)
                maker.made[-1] = replace(made, spans=(span,), content=(span,), block=text.block_at(first))
    return maker.article(mentions=tuple(mentions))


def test_the_arms_deal_keeps_its_words() -> None:
    placed = place(arms.MARKDOWN, arms.article, lambda key: f"../glossary/{key}.md")
    assert words(placed.after) == words(placed.before)
    assert placed.tree.count("wst-term") == 4
    numbers = [int(number) for html in placed.stashed for number in re.findall(r"this: note (\d+)", html)]
    assert sorted(numbers) == list(range(1, 17))
