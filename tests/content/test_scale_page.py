"""What the guide says of archives: its commands are run, and answer as one process does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from content.files import DOCS
from content.guide_blocks import only
from sites import ROOT
from whosaidthis.rendering.sources import NEWEST
from whosaidthis.settings import CACHE

PAGE = (DOCS / "guide" / "scale.md").read_text(encoding="utf-8")
ARTICLES = "".join(
    json.dumps({"id": f"a{number}", "text": f"“Bridge {number} is safe,” Ada Holm told reporters."}) + "\n"
    for number in range(12)
)


def read_alone(home: Path, surroundings: dict[str, str]) -> str:
    words = [sys.executable, "-m", "whosaidthis", "read", "--jsonl"]
    done = subprocess.run(
        words, cwd=home, env=surroundings, input=ARTICLES.encode(), capture_output=True, check=True
    )
    return done.stdout.decode()


def test_an_archive_read_on_two_cores_is_read_as_on_one(tmp_path: Path) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    surroundings = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT / "hooks")}
    (tmp_path / "articles.jsonl").write_text(ARTICLES, encoding="utf-8")
    command = only("scale", "sh", "xargs")
    subprocess.run(["bash", "-ec", command], cwd=tmp_path, env=surroundings, check=True)
    answered = (tmp_path / "statements.jsonl").read_text(encoding="utf-8")
    assert answered == read_alone(tmp_path, surroundings)
    assert [json.loads(line)["id"] for line in answered.splitlines()] == [
        f"a{number}" for number in range(12)
    ]
    assert len(list(tmp_path.glob("part-*"))) == 2


def test_its_names_and_numbers_are_those_of_the_code() -> None:
    assert f"`{CACHE}/`" in PAGE
    assert "newest hundred" in PAGE
    assert NEWEST == 100
