"""What the search reads of a page: everything but what is kept out of it."""

from __future__ import annotations

import pytest

from whosaidthis.rendering.finished.searched import without_excluded

LEFT = "<p data-search-exclude></p>"


@pytest.mark.parametrize(
    ("html", "read"),
    [
        ("<p>One</p>", "<p>One</p>"),
        ('<p class="a" data-search-exclude>One</p><p>Two</p>', f"{LEFT}<p>Two</p>"),
        ("<p data-wst data-search-exclude>One <b>two</b></p> three", f"{LEFT} three"),
        (
            "<div data-search-exclude>a<div>b</div>c</div>d",
            "<div data-search-exclude></div>d",
        ),
        ("<p data-search-exclude>a<pre>b</pre>c</p>d", f"{LEFT}d"),
        ("<p data-search-exclude>a</p><p data-search-exclude>b</p>", f"{LEFT}{LEFT}"),
        ("<ins data-search-exclude>a\n\nb</ins>", "<ins data-search-exclude></ins>"),
    ],
)
def test_excluded_elements_are_emptied(html: str, read: str) -> None:
    assert without_excluded(html) == read


@pytest.mark.parametrize(
    "html",
    [
        "<div data-search-exclude>never closed",
        "<p>data-search-exclude</p>",
        '<p title="data-search-exclude">a</p>',
        "<p data-search-excluded>a</p>",
        "<!-- <p data-search-exclude> --><p>a</p>",
        "<script>'<p data-search-exclude>'</script><p>a</p>",
        "<p>a < b data-search-exclude > c</p>",
        "&lt;p data-search-exclude&gt;a&lt;/p&gt;",
    ],
)
def test_whatever_else_says_so_stays(html: str) -> None:
    assert without_excluded(html) == html
