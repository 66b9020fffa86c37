"""Everything that was measured, in one value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from .calibration import Bin, bins
from .corpus import MarkedArticle
from .figures import Figures, Tally, figures_by_form
from .judging import Judgement, judge
from .running import Run, Usage
from .voices import tally_by_voice


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one corpus."""

    judgements: tuple[Judgement, ...]
    usage: Usage
    start: Usage
    forms: Mapping[str, Figures]
    voices: Mapping[str, Tally]
    calibration: tuple[Bin, ...]
    """Empty where the machine does not say how sure it is."""

    @property
    def words(self) -> int:
        """Words read in one run."""
        return sum(len(one.words) for one in self.judgements)

    @property
    def words_a_second(self) -> float:
        """By the clock, the start of the machine included."""
        return self.words / self.usage.seconds

    @property
    def words_a_second_of_computing(self) -> float | None:
        """The same by what the core computed; None where the system does not tell."""
        return self.words / self.usage.computing if self.usage.computing else None


def report(articles: Sequence[MarkedArticle], done: Run) -> Report:
    """Compare what the machine found in `articles` with what is marked there."""
    pairs = list(zip(articles, done.answers, strict=True))
    judgements = tuple(judge(article, answer.attributions) for article, answer in pairs)
    statements = [answer.statements for answer in done.answers]
    return Report(
        judgements,
        done.usage,
        done.start,
        figures_by_form(judgements),
        tally_by_voice(zip(judgements, statements, strict=True)),
        bins(one for judged in judgements for one in judged.predicted),
    )


def as_record(found: Report) -> dict[str, Any]:
    """The report as plain values: shares from 0 to 1, seconds, bytes."""
    return {
        "articles": len(found.judgements),
        "words": found.words,
        "words_a_second": found.words_a_second,
        "words_a_second_of_computing": found.words_a_second_of_computing,
        "usage": asdict(found.usage),
        "start": asdict(found.start),
        "forms": {row: _form(figures) for row, figures in found.forms.items()},
        "voices": {voice: asdict(tally) for voice, tally in found.voices.items()},
        "calibration": [{"low": one.low, "high": one.high, **asdict(one.tally)} for one in found.calibration],
    }


def _form(figures: Figures) -> dict[str, Any]:
    scores = {name: {"p": score.p, "r": score.r, "f1": score.f1} for name, score in figures.scores.items()}
    return {
        "golds": figures.golds.count,
        "predictions": figures.predicted.count,
        **scores,
        "wrong_speaker_rate": figures.wrong_speaker_rate,
        "wrong_speakers": figures.predicted.wrong,
        "judged": figures.predicted.judged,
    }
