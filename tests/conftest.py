"""What tests of whole sites share: the site as it stands, and small sites made for one test."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

from building import Build, build_here
from sites import BUSY, BuildSite, Files, Served, build_project, build_small_site, serve_folder

BELOW = "some/where/news/"

# A test says what is right, not how fast: a busy machine must not fail it. The same examples each time.
settings.register_profile("project", deadline=None, derandomize=True)
settings.register_profile("many", deadline=None, max_examples=10_000, database=None)
settings.load_profile("project")


@pytest.fixture(scope="session")
def real_build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The project's own site, built strictly, once a session."""
    return build_project(tmp_path_factory.mktemp("site") / "built")


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The same site as it is published: in a sub-folder of a host, and told its address.

    Only so does the page for wrong addresses find its styles: a server shows it at any depth.
    """
    built = build_project(
        tmp_path_factory.mktemp("site") / "built", surroundings={"SITE_URL": f"https://example.org/{BELOW}"}
    )
    with serve_below(built, tmp_path_factory.mktemp("host")) as served:
        yield served


@pytest.fixture(scope="session")
def moved_site(real_build: Build, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The site that knows no address, put into a folder several levels deep."""
    with serve_below(real_build, tmp_path_factory.mktemp("host")) as served:
        yield served


@pytest.fixture(scope="session")
def busy_build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """A small site with a long article of many voices."""
    return build_small_site(tmp_path_factory.mktemp("busy"), BUSY, strict=True, config={})


@pytest.fixture(scope="session")
def busy_site(busy_build: Build, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The same over HTTP."""
    with serve_below(busy_build, tmp_path_factory.mktemp("host")) as served:
        yield served


@contextmanager
def serve_below(built: Build, host: Path) -> Iterator[Served]:
    """Serve a site from a folder several levels below the root of a host."""
    place = host / BELOW
    place.parent.mkdir(parents=True)
    os.symlink(built.folder, place, target_is_directory=True)
    with serve_folder(host, BELOW, built.folder) as served:
        yield served


@pytest.fixture
def build_site(tmp_path: Path) -> BuildSite:
    """Builds a small site with the project's configuration: `build_site({"articles/a.md": "…"})`."""

    def built(
        files: Files,
        *,
        strict: bool = False,
        config: Mapping[str, object] | None = None,
        build: Callable[..., Build] = build_here,
    ) -> Build:
        return build_small_site(tmp_path, files, strict=strict, config=config or {}, build=build)

    return built


@pytest.fixture
def interrupts() -> Iterator[None]:
    """Ctrl-C reaches what a test starts, though the tests themselves run in the background of a shell."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
