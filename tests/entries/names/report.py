"""Precision and recall of weapons and office holders in the articles of this folder.

    PYTHONPATH=tests .venv/bin/python -m entries.names.report             # all articles
    PYTHONPATH=tests .venv/bin/python -m entries.names.report -v latin    # one, with each fault

Precision is the share of what the machine found that the lists have too, recall the share of the lists that
it found. Of what both have, "kind and role right" is the share that the machine calls what the lists call it.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from gold.pipeline import read_text
from whosaidthis.entries import find_candidates
from whosaidthis.model import NO_GLOSSARY

from .gold_list import load_gold_list
from .scoring import Group, Judged, Outcome, figures, judge

LISTS = tuple(sorted((Path(__file__).parent / "articles").glob("*.yml")))


def judged_list(path: Path) -> tuple[Judged, ...]:
    """How the machine fares on the article of the gold list at `path`, without any glossary."""
    gold = load_gold_list(path)
    return judge(gold.names, find_candidates(read_text(gold.article), NO_GLOSSARY))


def main(arguments: list[str]) -> int:
    """Print the report; returns 0, or 2 for a name of no article."""
    names = [argument for argument in arguments if not argument.startswith("-")]
    chosen = [path for path in LISTS if not names or path.stem in names]
    if not chosen:
        print(f"no article is called {' or '.join(names)}")
        return 2
    every: list[Judged] = []
    for path in chosen:
        judged = judged_list(path)
        every.extend(judged)
        if "-v" in arguments:
            faults = [f"  {one.group}: {one}" for one in judged if one.outcome is not Outcome.RIGHT]
            print("\n".join([f"== {path.stem}", *faults]))
    for group in Group:
        print(_line(every, group))
    return 0


def _line(judged: list[Judged], group: Group) -> str:
    found = figures(judged, group)
    counts = Counter(one.outcome for one in judged if one.group is group)
    listed = ", ".join(f"{counts[outcome]} {outcome}" for outcome in Outcome)
    return (
        f"{group}: precision {found.precision:.1%}, recall {found.recall:.1%}, "
        f"kind and role right {found.called:.1%} ({listed})"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
