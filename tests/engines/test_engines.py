"""The guide's scripts for Spark and Ray, run by the real engines: slow, and only when they are asked for.

.venv/bin/python -m pip install -e '.[engines]'
.venv/bin/pytest -m slow
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from content.guide_blocks import blocks
from sites import ROOT

pytestmark = pytest.mark.slow
ARTICLES = [
    {"id": f"a{number}", "text": f"“Bridge {number} is safe,” Ada Holm told reporters.", "date": "2024-03-05"}
    for number in range(30)
]


def script(name: str) -> str:
    (found,) = [block.words for block in blocks("scale") if block.title == name]
    return found


def run(home: Path, name: str, target: str) -> None:
    """Run a script of the guide as its reader would."""
    (home / "articles.jsonl").write_text(
        "".join(f"{json.dumps(one)}\n" for one in ARTICLES), encoding="utf-8"
    )
    (home / name).write_text(script(name), encoding="utf-8")
    # As in an active environment: Spark starts the first python3 that it finds.
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    surroundings = {"PYTHONPATH": str(ROOT / "hooks"), "PATH": path, "HOME": str(home)}
    words = [sys.executable, name, "articles.jsonl", target]
    done = subprocess.run(
        words, cwd=home, env=surroundings, capture_output=True, text=True, check=False, timeout=500
    )
    assert done.returncode == 0, done.stderr[-2000:]


def answered(files: Sequence[Path]) -> dict[str, object]:
    """What stands in the files, by the articles' ids."""
    lines = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return {line["id"]: line for line in lines}


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What one process answers."""
    given = "".join(f"{json.dumps(one)}\n" for one in ARTICLES)
    words = [sys.executable, "-m", "whosaidthis", "read", "--jsonl"]
    target = tmp_path_factory.mktemp("alone") / "alone.jsonl"
    done = subprocess.run(
        words,
        input=given,
        env={"PYTHONPATH": str(ROOT / "hooks")},
        capture_output=True,
        text=True,
        check=True,
    )
    target.write_text(done.stdout, encoding="utf-8")
    return answered([target])


def test_spark_answers_as_one_process_does(tmp_path: Path, alone: dict[str, object]) -> None:
    run(tmp_path, "read_with_spark.py", "statements")
    assert answered(sorted((tmp_path / "statements").glob("part-*"))) == alone
    assert len(alone) == len(ARTICLES)


def test_ray_answers_as_one_process_does(tmp_path: Path, alone: dict[str, object]) -> None:
    run(tmp_path, "read_with_ray.py", "statements.jsonl")
    assert answered([tmp_path / "statements.jsonl"]) == alone
