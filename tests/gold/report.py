"""What is right and wrong, article by article: `PYTHONPATH=tests python -m gold.report [-v] [name…]`.

The open list is read only by name: `unmet/cyclone` for one article of it, `unmet` for all.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from .checker import Result, check
from .finding import Level
from .gold_file import load_gold
from .pipeline import GOLD_FILES, UNMET_FILES, read_article
from .table import table


def main(arguments: list[str]) -> int:
    """Print the reports of the named articles, or of all.

    Returns 0 for no fault, 1 for some, 2 for a name of no article.
    """
    verbose = "-v" in arguments
    names = [argument for argument in arguments if not argument.startswith("-")]
    counted: Counter[Level] = Counter()
    chosen = _chosen(names)
    if not chosen:
        print(f"no article is called {' or '.join(names)}")
        return 2
    for path in chosen:
        counted.update(found.level for found in _print(path, verbose).findings)
    print(
        "== all:", ", ".join(f"{level} {counted[level]}" for level in Level if counted[level]) or "no fault"
    )
    return min(counted.total(), 1)


def _chosen(names: list[str]) -> list[Path]:
    met = [file for file in GOLD_FILES if not names or file.stem in names]
    return met + [file for file in UNMET_FILES if {"unmet", f"unmet/{file.stem}"}.intersection(names)]


def _print(path: Path, verbose: bool) -> Result:
    gold = load_gold(path)
    result = check(gold, read_article(path.parent / gold.article))
    print("\n".join(table(path.stem, result, verbose)))
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
