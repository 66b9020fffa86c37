"""Count how often each way of reading a source is right: rows for `attribution/data/sureness.tsv`.

`PYTHONPATH=tests python -m training.sureness WEIGHTS.npz CORPUS.jsonl.gz [CORPUS …] [--only 10]`: the weights
must have been learnt without the articles that are counted (`python -m training --leave-out 10`, then
`--only 10` here).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench.corpus import MarkedArticle, read_corpus
from bench.judging import judge
from bench.records import Attribution as Predicted
from whosaidthis.attribution.by_rule import find_by_rule
from whosaidthis.attribution.merging.one_reading import merge
from whosaidthis.attribution.merging.sureness import shares
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.attribution.tagger.reading import propose
from whosaidthis.attribution.tagger.weights import Weights, load
from whosaidthis.model import Span
from whosaidthis.reading.plain import read_plain


def main() -> None:
    """Print one row for each way of reading: its name, right ones, all that could be compared."""
    parser = argparse.ArgumentParser(prog="training.sureness", description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("corpus", type=Path, nargs="+")
    parser.add_argument("--only", type=int, metavar="N", help="every N-th article of the first corpus")
    given = parser.parse_args()
    learnt = load(given.weights.read_bytes())
    right: Counter[str] = Counter()
    compared: Counter[str] = Counter()
    for article in _articles(given.corpus, given.only):
        for way, good in _counted(article, learnt):
            compared[way] += 1
            right[way] += good
    for way in shares():
        print(way, right[way], compared[way], sep="\t")


def _articles(paths: list[Path], only: int | None) -> Iterator[MarkedArticle]:
    first = sorted(read_corpus(paths[0]), key=lambda one: one.id)
    yield from first[::only] if only else first
    for path in paths[1:]:
        yield from read_corpus(path)


def _counted(article: MarkedArticle, learnt: Weights) -> Iterator[tuple[str, bool]]:
    """Each source that can be compared, by its way of reading, and whether it is right."""
    text = read_plain(article.text)
    quotations = find_quotations(text)
    ruled = find_by_rule(text, quotations)
    ways = list(shares())
    places = {way: float(place) for place, way in enumerate(ways)}
    found = merge(text, quotations, ruled, propose(text, quotations, ruled, learnt), places)
    predicted = [
        Predicted(_pairs(one.source), _pairs(one.cue), _pairs(one.content), one.sure)
        for one in found
        if one.source
    ]
    for verdict in judge(article, predicted).predicted:
        if verdict.judged and verdict.one.given.sure is not None:
            yield ways[int(verdict.one.given.sure)], verdict.right


def _pairs(spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
    return tuple((span.start, span.end) for span in spans)


if __name__ == "__main__":
    main()
