"""What an article shares with a copy of its file: its title, its report and every line of its signature."""

from __future__ import annotations

from ..model import Article
from .digest import hashed


def copy_mark(article: Article) -> str:
    """A digest that two copies of a signed article share; empty where no statement is signed."""
    facts = article.facts
    signed = facts.signature.statements if facts.signature else ()
    if not signed:
        return ""
    outlet = facts.retold.outlet if facts.retold else ""
    return hashed([facts.title or "", outlet, *(one.digest for one in signed)])
