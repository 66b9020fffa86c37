import pytest

from reading.through_markdown import read_markdown
from whosaidthis.model import Place, Span
from whosaidthis.reading.plain import read_plain
from whosaidthis.reading.source import Source


def source_of(content: str, body: int = 0) -> Source:
    return Source("a.md", content, body, read_markdown(content[body:]).text)


def found(content: str, words: str, body: int = 0) -> str:
    """What the file holds at the place that was found for `words` of the text."""
    source = source_of(content, body)
    start = source.text.characters.index(words)
    return source.find(Span(start, start + len(words))).of(content)


def place(content: str, words: str, body: int = 0) -> tuple[int, int]:
    source = source_of(content, body)
    start = source.text.characters.index(words)
    at = source.place(Span(start, start + len(words)))
    return at.line, at.column


class TestPlainWords:
    def test_a_text_that_is_its_own_source_moves_nothing(self) -> None:
        content = "One mill.\n\nTwo mills."
        source = Source("a.md", content, 0, read_plain(content))
        assert [source.find(Span(i, i + 1)) for i in range(len(content))] == [
            Span(i, i + 1) for i in range(len(content))
        ]

    def test_the_path_the_line_and_the_column(self) -> None:
        source = source_of("One mill.\n\nTwo mills.")
        assert source.place(Span(15, 20)) == Place("a.md", 3, 5)

    def test_the_front_matter_counts(self) -> None:
        content = "---\ntitle: Two mills\n---\n\nTwo mills."
        assert place(content, "mills", body=24) == (5, 5)

    @pytest.mark.parametrize("words", ["“We will", "We will"])
    def test_text_that_begins_with_a_mark_stands_below_the_longest_front_matter(self, words: str) -> None:
        front = f"---\ntitle: {'long ' * 200}\n---\n"
        content = f"{front}\n# “We will rebuild the *bridge*,” mayor says"
        assert place(content, words, len(front)) == (5, content.splitlines()[4].index(words) + 1)

    def test_combining_and_right_to_left_characters_are_code_points(self) -> None:
        assert place("Cafe\u0301 שלום mill", "mill") == (1, 12)

    def test_windows_line_ends(self) -> None:
        assert place("One\r\nmill.\r\n\r\nTwo\r\nmills.\r\n", "mills") == (5, 1)


class TestMarkup:
    @pytest.mark.parametrize(
        ("content", "words", "written"),
        [
            ("The *old* mill burns.", "old mill", "old* mill"),
            ("The [old mill](http://x.example/old 'mill') burns.", "burns", "burns"),
            ("The [old mill](http://x.example/burns) burns.", "burns.", "burns."),
            ("The [old mill][burns] burns.\n\n[burns]: http://x.example", "burns.", "burns."),
            ("The `burns` mill burns.", "burns.", "burns."),
            ('"Rain," [she said]{.said by=burns}, "burns."', '"burns."', '"burns."'),
            ("&ldquo;Rain,&rdquo; she said.", "“Rain,”", "&ldquo;Rain,&rdquo;"),
            ("He <b class='said'>said</b> so.", "said", "said"),
            ("<!-- said --> He said so.", "said", "said"),
            ("![he said](x.png) He said so.", "said", "said"),
            ("- one\n- said so\n    - said no\n", "said no", "said no"),
            ("> said\n> so", "said\nso", "said\n> so"),
            ("| said | so |\n|---|---|\n| said | so |\n\nHe said so.", "said", "said"),
            ("```\nsaid so\n```\n\nHe said so.", "said", "said"),
            ("```\nnow *so*\n\nHe said so.", "said so", "said so"),
            ("```\nnow\n\n~~~\nHe said so.\n~~~\n\nHe said so.", "said so", "said so"),
            ("He said.[^1]\n\n[^1]: They said so.\n\nShe said so.", "said so", "said so"),
            (r"He said \*so\* loud.", "*so*", r"*so\*"),
            ("He [said{.said by=x} *so* loud.", "{.said by=x}", "{.said by=x}"),
            ("He [said]{.said by=x} *so* [loud{.said by=x}.", "{.said by=x}", "{.said by=x}"),
        ],
    )
    def test_is_passed_over(self, content: str, words: str, written: str) -> None:
        assert found(content, words) == written

    def test_the_right_one_of_many_equal_words(self) -> None:
        content = "The `said` *said* [said](said) said said."
        source = source_of(content)
        starts = [
            i for i in range(len(source.text.characters)) if source.text.characters.startswith("said", i)
        ]
        assert [source.find(Span(i, i + 4)).start for i in starts] == [12, 19, 31, 36]

    def test_words_after_code_that_is_never_closed(self) -> None:
        content = "It rained.\n\n```x\nsaid\n\n~~~\nThe mill burns.\n~~~\n\nThe mill burns. ```"
        assert place(content, "The mill burns. ") == (10, 1)

    def test_words_after_a_code_block_of_the_same_words(self) -> None:
        content = "Here is the mill.\n\n    the mill burns now\n\nThen the mill burns now."
        assert place(content, "the mill burns") == (5, 6)


class TestWordsThatTheFileDoesNotHold:
    def test_they_move_nothing_after_them(self) -> None:
        text = read_plain(
            "One mill burns here.\n\nThis came from another file entirely.\n\nTwo mills burn there."
        )
        source = Source("a.md", "One mill burns *here*.\n\n--8<-- 'x'\n\nTwo mills burn there.", 0, text)
        start = text.characters.index("Two")
        assert source.place(Span(start, start + 3)) == Place("a.md", 5, 1)

    def test_they_have_the_place_of_the_words_before_them(self) -> None:
        text = read_plain("One mill.\n\nAnother file.")
        source = Source("a.md", "One mill.\n\n--8<-- 'x'\n", 0, text)
        assert source.place(Span(11, 18)).line in {1, 2}

    def test_common_words_far_below_do_not_draw_them_away(self) -> None:
        filler = " ".join(f"w{n}" for n in range(100))
        text = read_plain(f"He said that it rains.\n\n{filler}\n\nThen he said that it snows.")
        source = Source("a.md", f"--8<-- 'x'\n\n*{filler}*\n\nThen he said that it snows.", 0, text)
        start = text.characters.index("w0")
        assert source.place(Span(start, start + 2)).line == 3


class TestKeysOfEditorSpans:
    def test_a_key_stands_where_it_is_written(self) -> None:
        content = 'It rained. [She left]{.said by="Ann to Lee" to=nobody}.'
        source = source_of(content)
        editor = read_markdown(content).editors[0]
        assert source.key_place(editor, "to").column == content.index("to=") + 1

    def test_a_key_that_is_not_written_has_the_place_of_the_words(self) -> None:
        content = "It rained. [She left]{.said}."
        source = source_of(content)
        assert source.key_place(read_markdown(content).editors[0], "by").column == 13
