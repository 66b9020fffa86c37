"""What our hooks add to a build, from one article to many: `PYTHONPATH=tests python -m bench.archive`."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..faults import BenchError
from .measuring import Taken, build, serve_after_edit
from .sites import HOOKED, PLAIN, config_of, write_site

_SIZES = (1, 100, 1000)
_ENTRIES = 500
_MEGABYTE = 1_000_000
_HEAD = "| articles | build | seconds | of plain | computing | peak MB | of plain | site MB |"
_RULE = f"|{' --- |' * 8}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table; returns 0, or 2 where a build failed, with one line that says why."""
    given = _parser().parse_args(arguments)
    print(_HEAD, _RULE, sep="\n", flush=True)
    try:
        for articles in given.articles:
            with tempfile.TemporaryDirectory(dir=given.folder) as folder:
                for line in _lines(Path(folder), articles, given.entries, serve=articles in given.serve):
                    print(line, flush=True)
    except BenchError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench.archive", description=__doc__)
    parser.add_argument(
        "--articles", type=int, nargs="+", default=_SIZES, metavar="N", help="sizes of the site"
    )
    parser.add_argument("--entries", type=int, default=_ENTRIES, metavar="N", help="entries of the glossary")
    parser.add_argument(
        "--serve",
        type=int,
        nargs="+",
        default=(),
        metavar="N",
        help="sizes to measure an edit in mkdocs serve at",
    )
    parser.add_argument("--folder", type=Path, help="where the sites are made [a temporary folder]")
    return parser


def _lines(folder: Path, articles: int, entries: int, *, serve: bool) -> Iterator[str]:
    write_site(folder, articles, entries)
    site = folder / "site"
    plain = build(config_of(folder, PLAIN), site)
    yield _line(articles, PLAIN, plain, plain)
    shutil.rmtree(site)
    yield _line(articles, f"{HOOKED}, first", build(config_of(folder, HOOKED), site), plain)
    yield _line(articles, f"{HOOKED}, again", build(config_of(folder, HOOKED), site), plain)
    if serve:
        article = min((folder / "docs" / "articles").glob("*.md"))
        took = [serve_after_edit(config_of(folder, kind), article) for kind in (PLAIN, HOOKED)]
        yield f"| {articles:,} | {PLAIN}, served, an edit | {took[0]:.1f} | 1.00 |||||"
        yield f"| {articles:,} | {HOOKED}, served, an edit | {took[1]:.1f} | {took[1] / took[0]:.2f} |||||"


def _line(articles: int, name: str, taken: Taken, plain: Taken) -> str:
    cells = (
        f"{articles:,}",
        name,
        f"{taken.seconds:.1f}",
        f"{taken.seconds / plain.seconds:.2f}",
        f"{taken.computing:.1f}",
        f"{taken.peak / _MEGABYTE:.0f}",
        f"{taken.peak / plain.peak:.2f}",
        f"{taken.size / _MEGABYTE:.1f}",
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
