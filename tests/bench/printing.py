"""Figures and examples as lines to read on a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from .errors import Example
from .figures import Figures, Score, Tally, share
from .judging import Marked
from .report import Report
from .running import Usage
from .words import Spans

_WIDTH = 110
_MEGABYTE = 1_000_000


def lines_of(report: Report) -> Iterator[str]:
    """The tables of a report; shares are printed in percent."""
    yield f"{len(report.judgements)} articles, {report.words:,} words"
    yield f"{_speed(report)} on one core: {_took(report.usage)}"
    yield f"of it the start, with no article: {_took(report.start)}"
    yield ""
    yield from _by_form(report)
    yield ""
    yield from _tallies("voice", [*report.voices.items()])
    if report.calibration:
        yield ""
        yield from _tallies("sure", [(one.name, one.tally) for one in report.calibration])


def example_lines(example: Example) -> Iterator[str]:
    """One error: where it is, the paragraph, what was marked and what we found."""
    text = example.judgement.article.text
    yield f"== {example.id}:{example.place}"
    start = text.rfind("\n", 0, example.place) + 1
    end = text.find("\n", example.place)
    yield from _wrapped("", text[start : end if end >= 0 else None])
    for name, found in (("gold", example.golds), ("ours", example.predicted)):
        for one in found:
            yield from _wrapped(f"  {name}  ", _told(one, text))
        if not found:
            yield f"  {name}  none"


def _speed(report: Report) -> str:
    by_clock = f"{report.words_a_second:,.0f} words a second"
    computing = report.words_a_second_of_computing
    return f"{by_clock} ({computing:,.0f} a second of computing)" if computing else by_clock


def _took(usage: Usage) -> str:
    parts = [f"{usage.seconds:.2f} s"]
    if usage.computing is not None:
        parts.append(f"{usage.computing:.2f} s of computing")
    if usage.peak is not None:
        parts.append(f"peak memory {usage.peak / _MEGABYTE:.0f} MB")
    return ", ".join(parts)


def _by_form(report: Report) -> Iterator[str]:
    names = next(iter(report.forms.values())).scores
    heads = "".join(f" | {name + ' P / R / F1':^20}" for name in names)
    yield f"{'form':<9}{'gold':>6}{'ours':>6}{heads} | wrong"
    for row, figures in report.forms.items():
        yield _form_line(row, figures)


def _form_line(row: str, figures: Figures) -> str:
    cells = "".join(f" | {_score(score):^20}" for score in figures.scores.values())
    counts = f"{figures.golds.count:6}{figures.predicted.count:6}"
    return f"{row:<9}{counts}{cells} | {100 * figures.wrong_speaker_rate:5.1f}"


def _score(score: Score) -> str:
    return " ".join(f"{100 * value:5.1f}" for value in (score.p, score.r, score.f1))


def _tallies(head: str, rows: Sequence[tuple[str, Tally]]) -> Iterator[str]:
    yield f"{head:<15}{'ours':>6}{'match':>8}{'right':>8} |{'judged':>7}{'right':>8}{'wrong':>8}"
    for name, tally in rows:
        of_all = f"{_percent(tally.matched, tally.count)}{_percent(tally.right, tally.count)}"
        of_judged = f"{_percent(tally.right, tally.judged)}{_percent(tally.wrong, tally.judged)}"
        yield f"{name:<15}{tally.count:6}{of_all} |{tally.judged:7}{of_judged}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * share(part, whole):8.1f}" if whole else f"{'-':>8}"


def _told(one: Marked, text: str) -> str:
    parts = (_quoted(spans, text) for spans in (one.given.source, one.given.cue, one.given.content))
    return " ‖ ".join(parts)


def _quoted(spans: Spans, text: str) -> str:
    return " … ".join(" ".join(text[start:end].split()) for start, end in spans) or "-"


def _wrapped(first: str, words: str) -> list[str]:
    return textwrap.wrap(words, _WIDTH, initial_indent=first, subsequent_indent=" " * len(first))
