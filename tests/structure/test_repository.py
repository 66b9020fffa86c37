"""What the repository holds: nothing of one person's machine, nothing that another cannot follow."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOMEBODYS_MACHINE = re.compile(r"""(?<![\w.)}*/-])/(?:work|tmp|home|root|Users)/(?=\w)""")
REGISTRY = re.compile(r"\b(?:(?:test\.)?pypi\.org|pythonhosted\.org|registry\.npmjs\.org|proxy\.golang\.org)")


def kept_files() -> list[Path]:
    """Every file that git keeps and that is text."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    paths = [ROOT / each for each in listed.split("\0") if each]
    return [path for path in paths if path.is_file() and path.suffix not in {".png", ".gz", ".ico", ".npz"}]


@pytest.mark.parametrize("pattern", [SOMEBODYS_MACHINE, REGISTRY], ids=["path of a machine", "registry"])
def test_no_file_names_one_persons_machine_or_a_registry(pattern: re.Pattern[str]) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in kept_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if path != Path(__file__).resolve() and pattern.search(line)
    ]
    assert found == []


def test_every_file_is_utf8_and_ends_with_a_line_end() -> None:
    ends = {path: path.read_bytes()[-1:] for path in kept_files() if path.stat().st_size}
    assert [str(path.relative_to(ROOT)) for path, last in ends.items() if last != b"\n"] == []


def test_one_command_of_the_readme_is_what_the_owner_runs() -> None:
    owner = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "python3 .ci/project.py test" in owner
    assert "python3 .ci/project.py test" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_direct_dependency_is_pinned_the_same_in_both_files() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    locked = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").lower()
    pins = re.findall(r'^\s+"([\w-]+==[\w.]+)"', project, flags=re.MULTILINE)
    assert pins
    assert [pin for pin in pins if pin.lower() not in locked] == []


def test_every_file_that_the_readme_shows_or_links_exists() -> None:
    linked = re.findall(r"\]\(([^)\s]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    inside = [each for each in linked if "://" not in each]
    assert inside
    assert [each for each in inside if not (ROOT / each).exists()] == []
