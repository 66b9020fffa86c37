"""How many of the listed statements have the right speaker: `python -m unread.report [-v] [set…]`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from gold.pipeline import read_article
from whosaidthis.model import Article, Span, Stance

from .judging import Judged, Verdict, judge, taken
from .listed import LISTS, article_of, read_list


@dataclass(slots=True)
class Tally:
    """What was counted over some articles."""

    quotations: Counter[Verdict] = field(default_factory=Counter)
    paraphrases: Counter[Verdict] = field(default_factory=Counter)
    nobodys: int = 0
    taken: int = 0
    silences: int = 0
    """Of those taken: by a note that tells of somebody's silence, "declined to comment"."""

    @property
    def left_alone(self) -> float:
        """The share of nobody's clauses that no statement takes."""
        return 1 - self.taken / max(1, self.nobodys)


def right(counted: Counter[Verdict]) -> float:
    """The share that has the right speaker."""
    return counted[Verdict.RIGHT] / max(1, counted.total())


def count(lists: Iterable[Path], tell: bool = False) -> Tally:
    """The tally of the articles of `lists`; with `tell`, each fault is printed."""
    tally = Tally()
    for path in lists:
        article = read_article(article_of(path))
        wanted = read_list(path, article.text)
        judged, lost = judge(article, wanted), taken(article, wanted)
        for one in judged:
            (tally.quotations if one.quoted else tally.paraphrases)[one.verdict] += 1
        tally.nobodys += len(wanted.nobodys)
        tally.taken += len(lost)
        tally.silences += sum(one.stance is Stance.DECLINES for _, one in lost)
        if tell:
            print(f"== {path.stem}")
            print(
                "".join(f"  {_fault(article, one)}\n" for one in judged if one.verdict is not Verdict.RIGHT)
            )
            print("".join(f"  taken: {_of(article, [clause])}\n" for clause, _ in lost))
    return tally


def _fault(article: Article, one: Judged) -> str:
    wanted = " or ".join(one.listed.speakers) or "nobody"
    got = " and ".join(found.speaker.name or "nobody" for found in one.found) or "nothing"
    return f"{one.verdict}: {_of(article, one.listed.spans)} | wanted {wanted}; got {got}"


def _of(article: Article, spans: Iterable[Span]) -> str:
    return " … ".join(span.of(article.text.characters) for span in spans)


def main(arguments: list[str]) -> int:
    """Print the figures of the named sets, or of all; 2 for a name of no set."""
    sets = [argument for argument in arguments if not argument.startswith("-")]
    chosen = [path for path in LISTS if not sets or path.parent.name in sets]
    if not chosen:
        print(f"no set is called {' or '.join(sets)}")
        return 2
    tally = count(chosen, tell="-v" in arguments)
    for name, counted in (("quotations", tally.quotations), ("paraphrases", tally.paraphrases)):
        told = ", ".join(f"{verdict} {counted[verdict]}" for verdict in Verdict)
        print(f"{name}: {told}; {right(counted):.1%} right")
    told = f"taken {tally.taken} ({tally.silences} by notes of silence)"
    print(f"nobody's: {tally.nobodys}, {told}; {tally.left_alone:.1%} left alone")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
