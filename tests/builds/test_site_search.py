"""A search finds articles, entries and speakers; our notes do not drown them."""

from __future__ import annotations

import json
from typing import Any

from building import Build
from sites import BuildSite

ARTICLE = """\
---
title: The mill must close
description: What the inspectors found.
date: 2024-03-05
---

# The mill must close

The roof of the mill is unsafe, two inspectors told the *Valley Herald*. Ada Holm denied it. The *Auk* lies
there.
"""
FILES = {
    "index.md": "---\ntitle: Articles\n---\n",
    "articles/mill.md": ARTICLE,
    "glossary/index.md": "# Glossary\n",
    "glossary/weapon/auk.md": "---\nname: Auk\nsummary: A barge at the mill.\n---\nA barge.\n",
}


def found(built: Build) -> dict[str, dict[str, Any]]:
    """What the search knows, by address."""
    index = json.loads((built.folder / "search" / "search_index.json").read_text(encoding="utf-8"))
    return {each["location"]: each for each in index["docs"]}


def test_an_article_is_found_by_its_words_and_not_by_ours(build_site: BuildSite) -> None:
    known = found(build_site(FILES))
    article = " ".join(each["text"] for place, each in known.items() if place.startswith("articles/mill/"))
    assert "The roof of the mill is unsafe" in article
    assert [
        words for words in ("Paraphrase", "Who said this", "Show only", "no reason") if words in article
    ] == []


def test_an_entry_is_found_by_its_name_and_summary(build_site: BuildSite) -> None:
    entry = found(build_site(FILES))["glossary/weapon/auk/"]
    assert entry["title"] == "Auk"
    assert "A barge at the mill." in entry["text"]


def test_a_speaker_is_found_among_the_sources(build_site: BuildSite) -> None:
    known = found(build_site(FILES))
    sources = " ".join(each["text"] for place, each in known.items() if place.startswith("sources/"))
    assert "Ada Holm" in sources
    assert "Two inspectors" in sources


def test_the_front_page_s_lists_are_not_found_beside_what_they_list(build_site: BuildSite) -> None:
    assert [place for place in found(build_site(FILES)) if not place or place.startswith("#")] == []


def test_a_front_page_with_words_of_its_own_is_found(build_site: BuildSite) -> None:
    known = found(build_site({**FILES, "index.md": "# Front\n\nA paper of the valley.\n"}))
    assert "A paper of the valley." in " ".join(each["text"] for each in known.values())


def test_nothing_is_found_that_has_no_words(build_site: BuildSite) -> None:
    places = ("articles/", "glossary/", "sources/")
    known = found(build_site(FILES))
    assert [place for place, each in known.items() if place.startswith(places) and not each["text"]] == []


def test_a_title_is_words_and_never_html(build_site: BuildSite) -> None:
    """Material puts what it found into the page as HTML, and reports bring their titles with them."""
    built = build_site(
        {
            **FILES,
            "articles/mill.md": ARTICLE.replace("title: The", "title: <img src=x onerror=alert(1)> & a"),
        }
    )
    assert found(built)["articles/mill/"]["title"].startswith("&lt;img src=x onerror=alert(1)&gt; &amp; a")
    assert "<title>&lt;img src=x onerror=alert(1)&gt; &amp; a" in built.html("articles/mill/")
