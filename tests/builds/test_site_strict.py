"""The project's own site: clean, whole, and the same bytes every time."""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import urlsplit

from building import Build
from builds.links import dead_links, fetched_from_others, read_site
from environments import copy_project
from sites import Served, build_project

NOON = {"SOURCE_DATE_EPOCH": "1700000000"}


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_strict_build_says_nothing_that_an_editor_must_mend(real_build: Build) -> None:
    assert (real_build.status, real_build.warnings) == (0, ())


def test_every_link_inside_the_site_leads_somewhere(real_build: Build) -> None:
    assert dead_links(real_build.folder) == []


def test_every_link_leads_somewhere_on_a_published_site_its_page_for_wrong_addresses_included(
    real_site: Served,
) -> None:
    assert dead_links(real_site.folder, urlsplit(real_site.address).path) == []


def test_every_link_of_a_crowded_article_leads_somewhere(busy_build: Build) -> None:
    assert dead_links(busy_build.folder) == []


def test_no_page_uses_an_id_twice(real_build: Build) -> None:
    twice = {path.name: page.twice for path, page in read_site(real_build.folder).items() if page.twice}
    assert twice == {}


def test_no_page_fetches_anything_from_somebody_else(real_build: Build) -> None:
    assert fetched_from_others(real_build.folder) == []


def test_articles_and_entries_are_built(real_build: Build) -> None:
    folder = real_build.folder
    assert list(folder.glob("articles/*/index.html"))
    assert list(folder.glob("glossary/*/*/index.html"))


def test_only_pages_and_what_they_need_are_published(real_build: Build) -> None:
    endings = {path.suffix for path in real_build.folder.rglob("*") if path.is_file()}
    pages = {".html", ".css", ".js", ".json", ".xml", ".gz", ".map", ".svg", ".png", ".txt"}
    assert endings <= pages | {".jsonl", ".jsonld", ".csv"}
    assert not list(real_build.folder.rglob("whosaidthis"))


def test_two_builds_of_two_checkouts_are_the_same_bytes(tmp_path: Path) -> None:
    # MkDocs stamps the sitemap with the day of the build; SOURCE_DATE_EPOCH, as .ci/project.py sets it,
    # makes that the day of the commit.
    first = build_project(tmp_path / "one", surroundings={**NOON, "PYTHONHASHSEED": "1"})
    other = copy_project(tmp_path / "elsewhere" / "checkout")
    second = build_project(tmp_path / "two", surroundings={**NOON, "PYTHONHASHSEED": "2"}, home=other)
    assert (first.status, second.status) == (0, 0)
    assert digests(first.folder) == digests(second.folder)
