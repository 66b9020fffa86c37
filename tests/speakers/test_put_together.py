"""Sentences put together from sources, hearers, times, occasions and clauses: who says what to whom.

Each frame is filled with every source and every clause; hearers, times and occasions take turns.
"""

from __future__ import annotations

from itertools import cycle, product

import pytest

from speakers.reported import read_report

SOURCES = {
    "Ann Low": "Ann Low",
    "the mayor": "The mayor",
    "Ben Roe, a farmer from Tarn,": "Ben Roe",
    "a spokesman for the firm": "A spokesman for the firm",
    "two officials": "Two officials",
    "police": "Police",
    "the ministry": "The ministry",
    "the union's leader, Ben Roe,": "Ben Roe",
    "a Western diplomat, who asked not to be named,": "A Western diplomat",
    "residents of Tarn": "Residents of Tarn",
    "Gen. Piet Dol": "Piet Dol",
    "the Rye Courier": "Rye Courier",
    "more than 40 workers": "More than 40 workers",
    "one of the drivers": "One of the drivers",
}
CLAUSES = (
    "the bridge was unsafe",
    "nobody had been hurt",
    "there would be no vote",
    "it would cost $3 million",
    "all 40 flats were empty",
    "three men had been arrested in Kell",
    "he had no choice",
    "what happened was a mistake",
    "its engines had been tested twice",
)
HEARERS = ("reporters", "the Rye Courier", "Reuters", "the court", "parliament", "his staff")
TIMES = ("on Monday", "Monday", "on Tuesday night", "last week", "earlier this month", "yesterday")
OCCASIONS = ("in a statement", "at a news conference", "in an interview", "during a hearing", "by telephone")
FRAMES = (
    "{S} said {t} that {c}.",
    "{S} told {h} {t} that {c}.",
    "{S} told {h} {c}.",
    "{S} insisted {o} that {c}.",
    "{S} said {o} {t} that {c}.",
    "{O}, {s} said that {c}.",
    "{O} {t}, {s} said {c}.",
    "{C}, {s} argued {t}.",
    "{C}, {s} told {h} {t}.",
    "{C}, {s} said {o}.",
    "“{C},” {s} said {o}.",
    "“{C},” {s} told {h} {t}.",
    "On Monday, {s} said {c}.",
    "But {s} claimed {c}.",
    "Asked about the plan, {s} insisted that {c}.",
    "Speaking to {h} {t}, {s} said {c}.",
    "{S} has said that {c}.",
    "{S} also said that {c}.",
    "{S} said, however, that {c}.",
    "Meanwhile, {s} told {h} that {c}.",
    "{S} later said {c}.",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_who_says_what_to_whom(frame: str) -> None:
    hearers, times, occasions = cycle(HEARERS), cycle(TIMES), cycle(OCCASIONS)
    for source, clause in product(SOURCES, CLAUSES):
        hearer, occasion = next(hearers), next(occasions)
        parts = {"s": source, "c": clause, "h": hearer, "t": next(times), "o": occasion}
        sentence = frame.format(
            **parts, **{key.upper(): part[:1].upper() + part[1:] for key, part in parts.items()}
        )
        text, found = read_report(f"It rained in Kell all day. {sentence}")

        assert len(found) == 1, sentence
        (only,) = found
        said = " … ".join(span.of(text.characters) for span in only.spans)
        assert only.speaker.name == SOURCES[source], sentence
        assert said.strip("“”,").lower() == clause.lower(), sentence
        if "told {h}" in frame:
            assert only.hearer, sentence
            assert only.hearer.name.removeprefix("the ") == hearer.removeprefix("the "), sentence
        if "{o}" in frame or "{O}" in frame:
            assert only.occasion == occasion, sentence
