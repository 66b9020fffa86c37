from xml.etree.ElementTree import Element

import pytest

from reading.through_markdown import blocks, read_markdown
from whosaidthis.model import EditorSpan, Span, Text
from whosaidthis.reading.tree import read_tree


def characters(source: str) -> str:
    return read_markdown(source).text.characters


def editors(source: str) -> list[tuple[str, bool, tuple[tuple[str, str], ...]]]:
    reading = read_markdown(source)
    return [(e.span.of(reading.text.characters), e.unsaid, e.keys) for e in reading.editors]


class TestWhatTheTextHolds:
    def test_emphasis_and_links_give_their_words(self) -> None:
        assert characters("The *old* mill [burns](https://mill.example 'he said').") == "The old mill burns."

    def test_a_hard_wrap_stays_a_line_feed(self) -> None:
        assert characters("The mill\nburns.") == "The mill\nburns."

    def test_a_forced_break_is_one_line_feed(self) -> None:
        assert characters("The mill  \nburns.") == "The mill\nburns."

    def test_an_escape_is_its_character(self) -> None:
        assert characters(r"5 \* 3, \[sic\]") == "5 * 3, [sic]"

    def test_an_entity_is_its_character(self) -> None:
        assert characters("&ldquo;Rain,&rdquo; she said. Q&amp;A") == "“Rain,” she said. Q&A"

    def test_a_mail_address_is_spelt_out(self) -> None:
        assert characters("Write <to@mill.example>.") == "Write to@mill.example."

    def test_an_abbreviation_gives_the_words_not_their_title(self) -> None:
        assert characters("The WHO warns.\n\n*[WHO]: said to be a body") == "The WHO warns."


class TestWhatIsLeftAlone:
    @pytest.mark.parametrize(
        "source",
        [
            "    he said so",
            "```\nhe said so\n```",
            "| who | said |\n|---|---|\n| he | so |",
            "<div>he said so</div>",
            "<!-- he said so -->",
            "![he said so](x.png)",
            "![he said so](x.png 'he said so')",
            "<script>he.said('so')</script>",
        ],
    )
    def test_nothing_of_it_is_text(self, source: str) -> None:
        assert characters(source) == ""

    def test_inline_code_keeps_the_words_beside_it_apart(self) -> None:
        assert characters("Use`make`now") == "Use now"

    def test_raw_tags_leave_their_words(self) -> None:
        assert characters("A <b>bold</b> claim") == "A bold claim"

    def test_raw_code_takes_its_words_along(self) -> None:
        assert characters("A <code>said</code> claim") == "A  claim"

    def test_a_raw_tag_that_is_never_closed_ends_with_its_paragraph(self) -> None:
        assert characters("A <code>said\n\nclaim") == "A\n\nclaim"

    def test_footnotes_and_their_marks(self) -> None:
        assert characters("The mill burns.[^1]\n\n[^1]: A neighbour said so.") == "The mill burns."


class TestBlocks:
    def test_the_first_heading_of_the_first_level_is_the_headline(self) -> None:
        assert blocks("## Fire\n\n# Mill burns\n\n# Again") == [
            ("heading", "Fire"),
            ("headline", "Mill burns"),
            ("heading", "Again"),
        ]

    def test_a_list_inside_an_item_cuts_the_item(self) -> None:
        assert blocks("- one\n    - two\n- three") == [("item", "one"), ("item", "two"), ("item", "three")]

    def test_paragraphs_of_an_item_are_items(self) -> None:
        assert blocks("- one\n\n    two") == [("item", "one"), ("item", "two")]

    def test_paragraphs_of_a_blockquote(self) -> None:
        assert blocks("> one\n>\n> two\n\nthree") == [
            ("blockquote", "one"),
            ("blockquote", "two"),
            ("paragraph", "three"),
        ]

    def test_spans_of_blocks_count_in_the_whole_text(self) -> None:
        reading = read_markdown("One.\n\nTwo.")
        assert [block.span for block in reading.text.blocks] == [Span(0, 4), Span(6, 10)]
        assert [element.tag for element in reading.blocks] == ["p", "p"]

    def test_an_empty_page_has_none(self) -> None:
        assert read_tree(Element("div")).text == Text("", ())


class TestRuns:
    SOURCE = (
        "# The *Head*\n\n- item\n\n    more *and `code` more*\n\nHe said\\* &quot;AT&T\n"
        "[link]{.said by=x} <b>b</b>  \nx"
    )

    def test_every_run_stands_in_the_tree_as_in_the_text(self) -> None:
        reading = read_markdown(self.SOURCE)
        for run in reading.runs:
            raw = run.element.tail if run.tail else run.element.text
            assert raw is not None
            words = run.span.of(reading.text.characters)
            assert raw[run.start : run.end] == words or len(words) == 1

    def test_runs_cover_the_text_but_for_gaps(self) -> None:
        reading = read_markdown(self.SOURCE)
        ends = [0, *(run.span.end for run in reading.runs)]
        gaps = [reading.text.characters[e : r.span.start] for e, r in zip(ends, reading.runs, strict=False)]
        assert {gap.strip() for gap in gaps} == {""}

    def test_a_cut_inside_a_run_counts_in_the_trees_string(self) -> None:
        run = read_markdown("   *The* mill burns.").runs[1]
        assert run.element.tail is not None
        assert run.element.tail[run.cut(run.span.start + 1) :] == "mill burns."

    def test_a_run_of_one_escape_is_cut_only_at_its_ends(self) -> None:
        run = read_markdown(r"2\*3").runs[1]
        assert run.cut(run.span.end) - run.cut(run.span.start) == run.end - run.start > 1


class TestEditorSpans:
    def test_its_words_and_its_keys_in_their_order(self) -> None:
        assert editors('It rained, [he left]{.said by="Ann Lee" to=nobody stance=denies}.') == [
            ("he left", False, (("by", "Ann Lee"), ("to", "nobody"), ("stance", "denies")))
        ]

    def test_a_key_without_a_value_is_empty(self) -> None:
        assert editors("[he left]{.said by}") == [("he left", False, (("by", ""),))]

    def test_unsaid(self) -> None:
        assert editors("[he left]{.unsaid}") == [("he left", True, ())]

    def test_an_inner_one_comes_first(self) -> None:
        assert [words for words, *_ in editors("[a [b]{.unsaid} c]{.said by=x}")] == ["b", "a b c"]

    def test_white_space_at_the_end_of_a_block_is_outside(self) -> None:
        assert editors("It rained. [he left ]{.unsaid}")[0][0] == "he left"

    def test_one_around_code_alone_is_empty(self) -> None:
        assert read_markdown("[`x`]{.unsaid}").editors == (EditorSpan(Span(0, 0), unsaid=True),)

    def test_other_spans_are_none(self) -> None:
        assert editors("[he left]{.aside}") == []


class TestLinks:
    def test_their_words_are_known(self) -> None:
        reading = read_markdown("The [*old* mill](x) by <https://mill.example> [![](y)](z).[^1]\n\n[^1]: No.")
        assert [span.of(reading.text.characters) for span in reading.links] == [
            "old mill",
            "https://mill.example",
        ]
