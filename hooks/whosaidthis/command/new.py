"""`new`: files for an editor to fill."""

from __future__ import annotations

import argparse

from .new_article import add_new_article
from .new_entry import add_new_entry


def add_new(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    new = commands.add_parser(
        "new",
        help="begin an article or a glossary entry",
        description="Begin a file. What is still to write in it is a marked blank, of which a build warns.",
    )
    kinds = new.add_subparsers(required=True, metavar="article|entry")
    add_new_article(kinds)
    add_new_entry(kinds)
