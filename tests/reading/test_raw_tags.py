"""Raw tags are elements while an article is marked, and themselves again on its page."""

from __future__ import annotations

import pytest

from cases.pages import guarded_html_of, html_of
from cases.wellformed import errors_of


@pytest.mark.parametrize(
    "source",
    [
        "“It <q>burns,” Ann Lee said.</q>",
        "See <a href='y'>“Never,” they said. The mill</a> burns.",
        "Ann <b>Lee said</b> that *the <i>mill* burns</i>.",
        "<b><i>“It burns,”</b> Ann Lee</i> said.",
        "<span class='said'>“It burns,” Ann Lee</span> said. <CODE>she said</CODE>",
        "<b>" * 300 + "“It burns,” Ann Lee said." + "</b>" * 300,
    ],
)
def test_a_tag_comes_out_as_it_was_written(source: str) -> None:
    plain, page = guarded_html_of(source), html_of(source)
    tags = ("<q>", "<a href='y'>", "</b>", "<i>", "</CODE>", "<span class='said'>")
    assert [page.count(tag) for tag in tags] == [plain.count(tag) for tag in tags]
    assert not errors_of(page) or errors_of(plain)


def test_no_number_stands_in_a_raw_link() -> None:
    page = html_of("See <a href='y'>“Never,” they said. The mill</a> burns.")
    assert "wst-ref" not in page.split("<a href='y'>")[1].split("</a>")[0]


def test_a_raw_span_is_no_editors_word() -> None:
    page = html_of("<span class='unsaid'>“It burns,”</span> Ann Lee said.")
    assert 'data-said="' in page


@pytest.mark.parametrize("tag", ["<p>", "</p>", "<i>", "<div>"])
def test_no_mark_goes_on_over_a_tag_without_an_end(tag: str) -> None:
    source = f"“It burns, {tag} it burns,” Ann Lee said."
    plain, page = guarded_html_of(source), html_of(source)
    assert not errors_of(page) or errors_of(plain)
