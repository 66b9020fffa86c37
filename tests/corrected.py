"""An article with corrections, told for tests."""

from __future__ import annotations

from cases.pages import convert
from whosaidthis.model import Article, Statement

BODY = """
# The mill must close

The roof of the mill is unsafe, two inspectors told the *Valley Herald*. “Nobody should be under it,” one of
them said.

The owner, Ada Holm, denied that the roof had ever leaked. “It is dry,” Holm said.

Robin Moss, the mayor, said a barge would be towed away.
"""
GONE, FORMER, OLDER = "0a1b2c3d", "1a2b3c4d", "2a2b3c4d-2"


def statement(article: Article, words: str) -> Statement:
    """The first statement of `article` that has these words."""
    characters = article.text.characters
    return next(one for one in article.statements if words in one.spans[0].of(characters))


def id_of(words: str) -> str:
    """The id of the statement with these words on the article's page."""
    return f"s-{statement(convert(BODY)[1].article, words).anchor}"


def corrected_article(corrections: str | None = None) -> str:
    """The article; `corrections` in place of its own four."""
    own = f"""\
  - date: 2024-03-07
    wrong: The article gave the mayor’s words to the harbour master.
    now: It gives them to the mayor.
    statement: {id_of("towed away")}
    formerly: [s-{FORMER}, s-{OLDER}]
  - date: 2024-03-09
    wrong: The article had a <b>statement</b> of a third inspector.
    now: It has none.
    formerly: s-{GONE}
  - date: 2024-03-09
    wrong: The picture’s legend named the wrong mill.
    now: It names the mill at Oxmere.
  - date: 2024-03-08
    wrong: The mayor’s words said that the barge would be sunk.
    now: They say that it would be towed away.
    statement: {id_of("towed away")}
"""
    head = "---\ntitle: The mill must close\ndate: 2024-03-05\n"
    return f"{head}corrections:\n{own if corrections is None else corrections}---\n{BODY}"
