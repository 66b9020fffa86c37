"""Where `new` puts a file, if its editor says it."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_out(parser: argparse.ArgumentParser, among: str) -> None:
    """Add the option to `parser`; without it the file stands `among` its like."""
    parser.add_argument("--out", type=_page, metavar="FILE", help=f"the file to make, if not one {among}")


def _page(given: str) -> Path:
    path = Path(given)
    if path.suffix != ".md" or given.endswith(("/", "\\")):
        raise argparse.ArgumentTypeError(f"“{given}” is no file of a page; write a name that ends in .md")
    return path
