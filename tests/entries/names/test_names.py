"""In each article the weapons and office holders are found that its list has, and nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from entries.names.gold_list import load_gold_list
from entries.names.report import LISTS, judged_list
from entries.names.scoring import Group, Outcome, figures, judge
from whosaidthis.model import Candidate, Kind, Span

OPEN = {
    "andes": {"missing: Germán Paredes"},
    "brussels": {"false alarm: Tom Rescue Boats (official, Major)"},
    "capitol": {"missing: Leonard Aguirre"},
    "delta": {"missing: Almaz Tesfaye"},
    "horn": {"missing: Omar Bulhan", "missing: Hirsi"},
    "lagoon": {"missing: Sani Idris"},
    "latin": {"false alarm: Pérez (official, Mayor)", "missing: Efraín Batista"},
    "matinee": {"false alarm: Theatres (official, Senator)"},
    "school": {"missing: Ruth Sayers"},
    "stage": {"false alarm: Trudy Belmont (official, Judge)"},
    "tribunal": {"false alarm: Zero (official, Commander)"},
    "verdict": {"false alarm: Oduya (official, Justice)", "missing: Samuel Oke"},
    "westminster": {"missing: Darroway"},
}
"""What the machine does not get right yet; whoever mends it takes it out."""


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in LISTS])
def test_the_names_of_an_article_are_found(path: Path) -> None:
    faults = [one for one in judged_list(path) if one.outcome is not Outcome.RIGHT]

    assert {_short(str(one)) for one in faults} == OPEN.get(path.stem, set())


def _short(fault: str) -> str:
    return fault.partition(" (")[0] if fault.startswith(Outcome.MISSING) else fault


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in LISTS])
def test_every_name_of_a_list_stands_in_its_article(path: Path) -> None:
    gold = load_gold_list(path)
    article = gold.article.read_text("utf-8")

    assert [one.names for one in gold.names if not any(name in article for name in one.names)] == []


def test_the_judge_tells_missing_from_false_and_wrong(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text(
        "article: a.md\n"
        "weapons: [{name: Tern, kind: missile}, {name: Auk-3, kind: drone}]\n"
        "officials: [{name: Ann Lee, role: mayor}]\n"
        "may: [{name: Bo Ray, role: coach}]\n"
    )
    gold = load_gold_list(tmp_path / "a.yml").names
    span = (Span(0, 1),)
    found = [
        Candidate("tern", Kind.DRONE, None, span),
        Candidate("Ann Lee", Kind.OFFICIAL, "judge", span),
        Candidate("Bo Ray", Kind.OFFICIAL, "fool", span),
        Candidate("Cy Dow", Kind.OFFICIAL, "mayor", span),
    ]

    judged = judge(gold, found)

    assert [one.outcome for one in judged] == [Outcome.KIND, Outcome.ROLE, Outcome.FALSE, Outcome.MISSING]
    assert figures(judged, Group.OFFICIALS).precision == 0.5
    assert figures(judged, Group.WEAPONS).recall == 0.5


def test_a_list_with_an_unknown_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text(
        "article: a.md\nweapons: []\nofficials: [{name: Ann Lee, office: mayor}]\n"
    )

    with pytest.raises(ValueError, match="office"):
        load_gold_list(tmp_path / "a.yml")
