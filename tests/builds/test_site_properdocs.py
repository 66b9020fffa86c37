"""ProperDocs, the fork of MkDocs, builds the same site."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from building import Build, run_printed
from sites import ROOT, BuildSite

_GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')
SLIP = '# The weir\n\n[It burns]{.said bye="Ann Lee"}, Ann Lee said.\n'


def by_properdocs(home: Path, folder: Path) -> Build:
    words = [sys.executable, "-m", "properdocs", "build", "-f", "mkdocs.yml", "--strict", "-d", str(folder)]
    done = run_printed(words, home, {**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    return Build(done.returncode, done.stdout, folder)


def contents(folder: Path) -> dict[str, bytes]:
    """Each file, without the name of the program that made it."""
    paths = [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("sitemap")]
    return {path.relative_to(folder).as_posix(): _GENERATOR.sub(b"", path.read_bytes()) for path in paths}


def test_the_projects_own_site_is_the_same(real_build: Build, tmp_path: Path) -> None:
    other = by_properdocs(ROOT, tmp_path / "other")
    assert other.status == 0, other.log
    expected, found = contents(real_build.folder), contents(other.folder)
    assert [name for name in expected | found if expected.get(name) != found.get(name)] == []


def test_neither_takes_over_pages_that_the_other_has_finished(build_site: BuildSite, tmp_path: Path) -> None:
    files = {"articles/rain.md": "---\ndate: 2024-03-05\n---\n\n# The weir\n\nIt rained, Ann Lee said.\n"}
    generators = []
    for build in (build_site(files), by_properdocs(tmp_path, tmp_path / "other"), build_site(files)):
        assert build.status == 0, build.log
        found = _GENERATOR.search((build.folder / "articles/rain/index.html").read_bytes())
        assert found is not None
        generators.append(found.group())
    first, other, last = generators
    assert (b"ProperDocs" in first, b"ProperDocs" in other) == (False, True)
    assert last == first


def test_its_strict_mode_fails_on_our_warnings(build_site: BuildSite, tmp_path: Path) -> None:
    ours = build_site({"articles/slip.md": SLIP})
    other = by_properdocs(tmp_path, tmp_path / "other")
    assert other.status != 0
    (warning,) = [line for line in ours.warnings if "docs/articles/slip.md:3:18" in line]
    assert warning in other.warnings
