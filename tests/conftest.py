"""What tests of whole sites share: the site as it stands, and small sites made for one test."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from sites import Build, BuildSite, Files, Served, build_project, build_small_site, serve_folder

# A test says what is right, not how fast: a busy machine must not fail it. The same examples each time.
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")


@pytest.fixture(scope="session")
def real_build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The project's own site, built strictly, once a session."""
    return build_project(tmp_path_factory.mktemp("site") / "built")


@pytest.fixture(scope="session")
def real_site(real_build: Build, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The same site over HTTP, below a sub-folder as on many hosts."""
    root = tmp_path_factory.mktemp("host")
    (root / "some" / "where").mkdir(parents=True)
    os.symlink(real_build.folder, root / "some" / "where" / "news", target_is_directory=True)
    with serve_folder(root, "some/where/news/", real_build.folder) as served:
        yield served


@pytest.fixture
def build_site(tmp_path: Path) -> BuildSite:
    """Builds a small site with the project's configuration: `build_site({"articles/a.md": "…"})`."""

    def build(files: Files, *, strict: bool = False, config: Mapping[str, object] | None = None) -> Build:
        return build_small_site(tmp_path, files, strict=strict, config=config or {})

    return build
