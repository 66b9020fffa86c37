"""Published articles for tests, from their Markdown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from whosaidthis.command.articles import ArticleReader
from whosaidthis.entries import Owners, load_glossary
from whosaidthis.model import NO_GLOSSARY, Glossary, Signature, Signer
from whosaidthis.publishing.published import PublishedArticle, PublishedSite
from whosaidthis.rendering.notes.cast import gather_cast

SITE = "https://example.org/news/"
HEAD = """\
---
title: The mill must close
date: 2024-03-05
retells:
  title: Mill to close
  outlet: Valley Herald
  author: Max Rook
  date: 2024-03-04
  url: https://herald.example/mill
---

# The mill must close
"""
BODY = """
Ada Holm told Northern Wire that the mill was dry. “It stands well,” she said. A miner said on Monday that the
roof leaked. Three engineers denied that. The council asked for a report.

“The owner told me that he had sold it,” Robin Moss said.
"""


def address(path: str) -> str:
    """Where the file `path` is built, as a whole address."""
    return SITE + path.removesuffix("index.md").replace(".md", "/")


def glossary() -> Glossary:
    """Of one person, one body and one document."""
    entries = {
        "glossary/official/ada-holm.md": "name: Ada Holm\nsummary: An owner.\nspellings: [Ada Holme]\n",
        "glossary/body/northern-wire.md": "name: Northern Wire\nsummary: An agency.\nsubkind: news agency\n",
        "glossary/document/mill-act.md": "name: Mill Act\nsummary: <b>A law</b></script>.\n",
    }
    made, faults = load_glossary((path, f"---\n{words}---\n") for path, words in entries.items())
    assert faults == ()
    return made


def site(terms: Glossary = NO_GLOSSARY) -> PublishedSite:
    """The site that the articles stand on."""
    return PublishedSite("Mill News", "en", terms, "glossary/index.md")


def published(
    content: str = HEAD + BODY, terms: Glossary = NO_GLOSSARY, *, signed: int = 0, named: bool = False
) -> PublishedArticle:
    """The article whose whole file is `content`.

    Eve Moss has signed the first `signed` statements of it; `named` says whether the site names her.
    """
    article = ArticleReader(terms).read_content(content, "articles/mill.md").read.article
    if signed:
        eve = Signer("Eve Moss", date(2024, 3, 8))
        statements = tuple(
            replace(one, checked=True, signer=eve) if one.number <= signed else one
            for one in article.statements
        )
        facts = replace(article.facts, signature=Signature(eve.by, eve.on, ()))
        article = replace(article, statements=statements, facts=facts)
    around = replace(site(terms), names_editors=named)
    cast = gather_cast(article, around.by_key)
    return PublishedArticle(
        around,
        "articles/mill.md",
        "The mill must close",
        "What they saw.",
        cast,
        Owners(article, terms),
        address,
    )
