"""Pages that were finished once are not built again, unless something that they show has changed."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from building import Build
from sites import ROOT, Files, build_small_site
from whosaidthis.cache import Store
from whosaidthis.cache.packing import pack, unpack
from whosaidthis.pages.finished import FinishedPage

ARTICLE = "articles/weir.md"
ENTRY = "glossary/official/ada-holm.md"
FILES: Files = {
    "glossary/index.md": "# Glossary\n",
    ARTICLE: "---\ntitle: Weir\ndate: 2024-02-01\n---\n\nAda Holm said that the weir was closed.\n",
    "articles/mill.md": "---\ntitle: Mill\ndate: 2024-02-02\n---\n\n“It is safe,” the mayor said.\n",
    ENTRY: "---\nname: Ada Holm\nsummary: Speaks.\n---\n\nA few words.\n",
}
MARK = "finished before"
SPOILT = f"<p>{MARK}</p>"


class Site:
    """One site, built again and again in one folder, with templates of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.templates = home / "overrides"
        self.cache = home / ".cache" / "whosaidthis" / "build"
        shutil.copytree(ROOT / "overrides", self.templates)

    def build(
        self, files: Files = FILES, config: Mapping[str, object] | None = None, *, cache: bool = True
    ) -> Build:
        shutil.rmtree(self.home / "docs", ignore_errors=True)
        settings: dict[str, object] = {
            "theme": {"name": "material", "custom_dir": str(self.templates)},
            "extra": {"whosaidthis": {"cache": cache}},
            **(config or {}),
        }
        built = build_small_site(self.home, files, strict=False, config=settings)
        assert built.status == 0, built.log
        return built

    def mark(self) -> int:
        """Write into every finished page that it is one; gives how many there are."""
        store = Store(self.cache)
        found = sorted(self.cache.glob("*.finished"))
        for path in found:
            content = store.get(path.name) or b""
            key, page = content[:40], unpack(content[40:])
            assert isinstance(page, FinishedPage)
            store.put(path.name, key + pack(replace(page, html=SPOILT)))
        return len(found)


def marked(build: Build) -> set[str]:
    """The pages that were taken from the cache."""
    found = (path for path in build.pages() if MARK in path.read_text(encoding="utf-8"))
    return {path.parent.relative_to(build.folder).as_posix() for path in found}


LISTS = {".", "sources"}
"""The front page and the page of sources."""
ALL = {"articles/weir", "articles/mill", "glossary/official/ada-holm", "glossary", *LISTS}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(tmp_path_factory.mktemp("finished"))


@pytest.fixture
def built(site: Site) -> Site:
    """The site, built and marked."""
    site.build()
    assert site.mark() == len(ALL)
    return site


def test_where_nothing_has_changed_pages_are_taken_as_they_are(built: Site) -> None:
    assert marked(built.build()) == ALL


def test_they_are_found_by_the_search_and_have_their_files_beside_them(tmp_path: Path) -> None:
    site = Site(tmp_path)
    before = site.build().contents()
    assert site.build().contents() == before
    assert site.build(cache=False).contents() == before
    assert "articles/weir/annotations.jsonld" in before


def test_a_changed_article_is_built_with_all_that_shows_it(built: Site) -> None:
    changed = {**FILES, ARTICLE: str(FILES[ARTICLE]).replace("closed", "open")}
    assert marked(built.build(changed)) == {"articles/mill"}


def test_an_article_that_no_entry_shows_leaves_the_glossary_alone(built: Site) -> None:
    changed = {**FILES, "articles/mill.md": str(FILES["articles/mill.md"]).replace("safe", "dry")}
    assert marked(built.build(changed)) == ALL - LISTS - {"articles/mill"}


@pytest.mark.parametrize(
    "config",
    [
        {"site_name": "Another name"},
        {"site_url": "https://example.org/"},
        {"copyright": "Nobody"},
        {"nav": [{"Start": "index.md"}, {"Glossary": "glossary/index.md"}]},
        {"plugins": [{"search": {"lang": "de"}}]},
        {"extra_javascript": [{"path": "https://example.org/a.js", "defer": True}]},
        {"extra": {"whosaidthis": {"cache": True}, "more": 1}},
    ],
    ids=["name", "address", "copyright", "navigation", "search", "script", "extra"],
)
def test_whatever_stands_around_a_page_counts(built: Site, config: Mapping[str, object]) -> None:
    assert marked(built.build(config=config)) == set()


def test_so_does_every_template(built: Site) -> None:
    template = built.templates / "partials" / "logo.html"
    template.write_text(f"{template.read_text(encoding='utf-8')}<!-- more -->", encoding="utf-8")
    assert marked(built.build()) == set()


def test_with_a_hook_that_is_not_ours_no_page_is_kept(tmp_path: Path) -> None:
    site = Site(tmp_path)
    (tmp_path / "theirs.py").write_text("def on_env(env, config, files):\n    return env\n", encoding="utf-8")
    ours = [str(path) for path in sorted((ROOT / "hooks").glob("*.py"))]
    config = {"hooks": [*ours, str(tmp_path / "theirs.py")]}
    first = site.build(config=config).contents()
    assert site.mark() == 0
    assert first == site.build(config=config).contents() == site.build(config=config, cache=False).contents()


def test_with_a_template_that_prints_the_time_neither(tmp_path: Path) -> None:
    site = Site(tmp_path)
    (site.templates / "partials" / "logo.html").write_text("{{ build_date_utc }}", encoding="utf-8")
    site.build()
    assert site.mark() == 0


def test_what_is_told_while_a_page_is_built_is_told_again(built: Site) -> None:
    beside = {**FILES, "articles/weir/annotations.jsonld": "{}\n"}
    first, again = built.build(beside), built.build(beside)
    assert "annotations" in first.log
    assert [line for line in again.log.splitlines() if "annotations" in line] == [
        line for line in first.log.splitlines() if "annotations" in line
    ]
