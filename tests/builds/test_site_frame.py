"""The frame: the tab of a list is lit on the pages that the list leads to."""

from __future__ import annotations

import re

from sites import BuildSite

ENTRY = "---\nname: Loch Awe\nsummary: A lake in Scotland.\n---\n\nA long, thin lake.\n"
ARTICLE = "---\ntitle: A lake is full\ndate: 2024-05-06\n---\n\nThe lake is full, the mayor said.\n"
FILES = {
    "articles/lake.md": ARTICLE,
    "glossary/index.md": "---\ntitle: Glossary\n---\n\n# Glossary\n",
    "glossary/place/loch-awe.md": ENTRY,
}


def lit_tabs(html: str) -> list[str]:
    found = re.findall(r'md-tabs__item--active">\s*<a [^>]*>\s*(.*?)\s*</a>', html, flags=re.DOTALL)
    return [str(words) for words in found]


def test_the_lists_own_pages_light_their_tabs(build_site: BuildSite) -> None:
    built = build_site(FILES)
    assert lit_tabs(built.html("")) == ["Articles"]
    assert lit_tabs(built.html("glossary")) == ["Glossary"]


def test_an_article_lights_the_articles_and_an_entry_the_glossary(build_site: BuildSite) -> None:
    built = build_site(FILES)
    assert lit_tabs(built.html("articles/lake")) == ["Articles"]
    assert lit_tabs(built.html("glossary/place/loch-awe")) == ["Glossary"]


def test_the_copyright_line_promises_no_verdict(build_site: BuildSite) -> None:
    assert "Nobody here rates whether it is true." in build_site(FILES).html("")


def test_the_search_dialog_has_a_name(build_site: BuildSite) -> None:
    assert re.search(r'role="dialog" aria-label="[^"]+"', build_site(FILES).html(""))
