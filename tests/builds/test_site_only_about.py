"""A person who is only spoken about is named on the page where the article gives the name, and only there."""

from __future__ import annotations

from sites import BuildSite

ENTRY = """---
name: Bo Hill
summary: A chief of the harbour.
aliases: [the old chief]
facts:
  - point: Office
    said:
      - what: Chief
        sources: [post]
sources:
  post:
    title: Chiefs
    publisher: The Post
    url: https://example.org/chiefs
---
"""


def page(build_site: BuildSite, words: str) -> str:
    text = f"Ada Holm said that {words} had sold the grain."
    article = f"---\ntitle: Grain\ndate: 2024-03-05\n---\n\n# Grain\n\n{text}\n"
    files = {"articles/grain.md": article, "glossary/official/bo-hill.md": ENTRY}
    return build_site(files).html("articles/grain/")


def test_a_name_of_the_article(build_site: BuildSite) -> None:
    assert "Bo Hill is named, but only spoken about" in page(build_site, "Bo Hill")


def test_words_that_the_glossary_alone_takes_for_a_person(build_site: BuildSite) -> None:
    built = page(build_site, "the old chief")
    assert "Bo Hill is named" not in built
    assert "Bo Hill is spoken about" not in built


def test_who_speaks_under_a_title_is_not_only_spoken_about(build_site: BuildSite) -> None:
    text = "The chief of the navy, Dame Ina Moe, was not amused. “Go home,” she said."
    article = f"---\ntitle: Grain\ndate: 2024-03-05\n---\n\n# Grain\n\n{text}\n"
    built = build_site({"articles/grain.md": article}).html("articles/grain/")
    assert "Dame Ina Moe" in built
    assert "only spoken about" not in built
