"""Raw HTML in an article: what shapes words stays, what could act is shown."""

import pytest

from cases.pages import html_of
from whosaidthis.reading.raw_html import is_harmless, show_harmful


@pytest.mark.parametrize(
    "tag",
    [
        "<b>",
        "</b>",
        "<br>",
        "<br />",
        '<abbr title="World Health Organization">',
        "<a href='https://mill.example/?a=b:c'>",
        "<a href=#fire>",
        '<a href="../mill/">',
        '<img src="mill.png" alt="A mill">',
        "<details open>",
        '<img align="absmiddle" loading="lazy" src="x.png">',
        "<!-- a note -->",
    ],
)
def test_what_shapes_words_is_harmless(tag: str) -> None:
    assert is_harmless(tag)


@pytest.mark.parametrize(
    "tag",
    [
        "<script>",
        "<SCRIPT src=x>",
        "<style>",
        "<iframe src=x>",
        "<svg/onload=x()>",
        "<img src=x onerror=x()>",
        '<b onclick="x()">',
        '<a href="javascript:x()">',
        '<a href=" java\nscript:x()">',
        '<a href="jav&#97;script:x()">',
        '<img src="data:text/html,x">',
        "<!--><script>x()</script>-->",
        "<!-- a --!><script>x()</script>-->",
        "<b",
    ],
)
def test_what_could_act_is_not(tag: str) -> None:
    assert not is_harmless(tag)


def test_the_end_of_a_tag_that_is_shown_is_shown_too() -> None:
    assert show_harmful("<div onclick=x>a</div><div>b</div>") == (
        "&lt;div onclick=x&gt;a&lt;/div&gt;<div>b</div>"
    )


@pytest.mark.parametrize(
    "source",
    [
        "“Rain <script>x()</script>,” said Ann Lee.",
        "“Rain\n<script>x()</script>,” said Ann Lee.",
        "<script>x()</script>",
        "“Rain,” said Ann <img src=x onerror=x()> Lee.",
        "<div onclick='x()'>Rain</div>",
    ],
)
def test_nothing_that_could_act_reaches_a_page(source: str) -> None:
    page = html_of(source)
    assert "<script" not in page
    assert "<img" not in page
    assert "<div onclick" not in page
    assert "x()" in page


@pytest.mark.parametrize(
    "source",
    [
        '<div markdown="1"><script>x()</script></div>',
        '<div markdown="1">\n\n<script>\nx()\n</script>\n\n</div>',
        '<div markdown="1"><div markdown="1"><script>x()</script></div></div>',
        '<p markdown="span"><script>x()</script></p>',
        '<section markdown="1"><iframe src="x()"></iframe></section>',
        '<div markdown="1"><style>x()</style></div>',
    ],
)
def test_nothing_that_could_act_comes_in_with_markdown_around_it(source: str) -> None:
    page = html_of(source)
    assert "<script" not in page
    assert "<iframe" not in page
    assert "<style" not in page
    assert "x()" in page


@pytest.mark.parametrize(
    "source",
    [
        "[words](javascript:x())",
        "[words](&#106;avascript:x())",
        "[words][a]\n\n[a]: javascript:x()",
        "![words](javascript:x())",
        "![words](data:text/html,x())",
        '[words]{onclick="x()"}',
        '*words*{: onmouseover="x()" }',
        '[words](http://mill.example){: href="javascript:x()" }',
        '<div markdown="1" onclick="x()">words</div>',
    ],
)
def test_nothing_that_could_act_comes_in_by_markdown(source: str) -> None:
    page = html_of(source)
    assert "x()" not in page
    assert "words" in page


def test_links_that_lead_somewhere_stay() -> None:
    page = html_of(
        "[mill](https://mill.example/?a=b:c) [me](mailto:ann@mill.example) <ann@mill.example> [on](#x)"
    )
    assert 'href="https://mill.example/?a=b:c"' in page
    assert 'href="mailto:ann@mill.example"' in page
    assert page.count("href=") >= 4


def test_harmless_html_stays_html() -> None:
    assert "a <b>bold</b> claim" in html_of("It is a <b>bold</b> claim.")
