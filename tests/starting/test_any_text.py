"""Whatever is pasted, every line is in the article or is named as left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whosaidthis.command.articles import ArticleReader
from whosaidthis.command.site import find_site
from whosaidthis.model import NO_GLOSSARY
from whosaidthis.starting import NoArticleError, Why, article_file, article_name, read_pasted
from whosaidthis.starting.cleaning import clean_lines, squeeze

SITE = find_site(Path(__file__))
READER = ArticleReader(NO_GLOSSARY, SITE)
SENTENCE = "The mill burnt down on a Monday in the rain, said Ann Lee."

MARKS = st.sampled_from(
    "* ** _ __ ` ``` ~~~ # ## > - + 1. 2) [ ] [x](y) ![ { } {: .a} {.said by=x} < </p> <b> <!-- --> & "
    "&amp; &#42; \\ | |-| === --- *** ___ [^1] [^1]: *[A]: ??? !!! ::: : ~~a~~ ^^ $ "
    "http://a_b_c.example :smile: \u200b \u00a0 \x02 \x03 \u202e © Advertisement Subscribe".split(" ")
)
WORDS = st.lists(st.one_of(MARKS, st.text(max_size=8), st.just(SENTENCE)), max_size=6)
LINES = st.one_of(
    WORDS.map(" ".join),
    WORDS.map("".join),
    st.sampled_from(
        (
            "",
            SENTENCE,
            "Advertisement",
            "By Ann Lee",
            "5 March 2024",
            "Read more: It “burns”",
            "https://a.example/b_c_d",
        )
    ),
)
TEXTS = st.lists(LINES, max_size=12).map("\n".join)


def read_back(content: str) -> str:
    return READER.read_content(content, "a.md").read.article.text.characters


@settings(max_examples=200)
@given(TEXTS)
def test_no_line_is_lost(text: str) -> None:
    try:
        report = read_pasted(text)
    except NoArticleError:
        return
    printed = squeeze(read_back(article_file(report)))
    listed = {squeeze(each.paragraph.words) for each in report.left_out}
    for line in clean_lines(text):
        assert squeeze(line) in printed or any(squeeze(line) in one for one in listed)


@settings(max_examples=200)
@given(TEXTS)
def test_what_is_kept_is_printed_as_it_stands_and_nothing_else_is(text: str) -> None:
    try:
        report = read_pasted(f"{SENTENCE}\n\n{text}")
    except NoArticleError:
        return
    kept = [report.title or "", *(each.words for each in report.paragraphs)]
    assert squeeze(read_back(article_file(report))) == squeeze("".join(kept))


@settings(max_examples=100)
@given(TEXTS)
def test_the_front_matter_can_be_read_and_says_what_was_found(text: str) -> None:
    try:
        report = read_pasted(text)
    except NoArticleError:
        return
    opened = READER.read_content(article_file(report), article_name(report))
    assert {fault.code for fault in opened.front.faults} <= {"blank-left"}
    # A title that looks like a blank is one.
    if not (report.title or "").startswith("???"):
        assert opened.front.headline == report.title


@pytest.mark.parametrize(
    "words",
    [
        "1. The first", "12) Twelve", "# Not a heading", "C#", "> not quoted", "- no item", "+ no item",
        "* no item", "---", "***", "a *b* _c_ __d__ `e`", "snake_case_name", "[a](b) [c][d] ![e](f)",
        "[^1] and [^1]: no note", "{: .x} {.said by='Ann'} ]{.said}", "<b>bold</b> <script>",
        "&amp; &lt; &#42; AT&T", "a \\ b \\* c \\", "| a | b |", "??? not folded", "!!! not a box",
        ": no definition", "~~~", "```", "~~no~~ ==no== ^^no^^ ++no++", "10:30:45", "*[HTML]: no",
        "<!-- ??? no remark -->",
    ],
)  # fmt: skip
def test_marks_are_printed_as_they_are(words: str) -> None:
    report = read_pasted(f"The mill\n\n{SENTENCE}\n\n{words}\n\n{SENTENCE}")
    assert words in read_back(article_file(report)).split("\n\n")


def test_a_line_is_left_out_for_one_reason() -> None:
    assert {why.value for why in Why} == {
        "advert",
        "author",
        "outlet",
        "date",
        "address",
        "changed",
        "section",
        "link",
        "length",
        "around",
    }
