"""The whole command, on a corpus of two invented articles."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from .attributions import main
from .invented import record, said

MILL = "“The mill is safe,” Ann Lee said.\n\nBo Ray said that the roof had burned."
WEIR = "“The weir will hold,” the engineer said."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    lines = [
        record("mill", MILL, said(MILL, "Ann Lee", "said", "“The mill is safe,”")),
        record("weir", WEIR, said(WEIR, "the engineer", "said", "“The weir will hold,”")),
    ]
    path = tmp_path / "corpus.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def test_it_measures_accuracy_speed_and_memory(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(corpus), "--runs", "1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["articles"], found["words"]) == (2, 22)
    assert found["words_a_second"] == pytest.approx(22 / found["usage"]["seconds"])
    assert found["forms"]["direct"]["speaker"] == {"p": 1, "r": 1, "f1": 1}
    assert found["forms"]["indirect"]["golds"] == 0
    assert found["forms"]["indirect"]["predictions"] == 1
    assert found["forms"]["all"]["match"]["p"] == pytest.approx(2 / 3)
    assert found["voices"]["named person"]["count"] == 2
    if hasattr(os, "wait4"):
        assert found["usage"]["peak"] > 1_000_000


def test_the_tables_are_printed(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(corpus), "--runs", "1", "--articles", "1"]) == 0
    printed = capsys.readouterr().out
    assert "1 articles, 15 words" in printed
    direct = next(line for line in printed.splitlines() if line.startswith("direct"))
    assert direct.split() == [*"direct 1 1".split(), *(["|", "100.0", "100.0", "100.0"] * 4), "|", "0.0"]


def test_errors_are_printed_in_place_of_figures(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(corpus), "--errors", "extra"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("== mill:")
    assert "Bo Ray ‖ said ‖" in printed
    assert printed.endswith("extra: 1, of which 1 are shown\n")


def test_a_file_that_is_not_there_is_one_line_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "none.jsonl")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_what_the_machine_cannot_read_is_one_line_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps({**record("weir", WEIR), "date": "some day"}), encoding="utf-8")
    assert main([str(path), "--runs", "1"]) == 2
    told = capsys.readouterr().err
    assert "“some day” is no day" in told
    assert told.count("\n") == 1
