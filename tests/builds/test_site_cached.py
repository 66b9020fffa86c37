"""What was read before is not read again, and nobody can tell from the site."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from building import Build, build_here, build_in_process
from sites import ROOT, Files, build_small_site
from whosaidthis.cache import Store
from whosaidthis.cache.packing import unpack
from whosaidthis.pages.shelf import Volume

MANY = 20
"""Articles for which other processes are started."""
ENTRY = "glossary/official/ada-holm.md"
CHANGED = "articles/a-03.md"
WARNED = "articles/a-07.md"
GONE = "articles/a-11.md"


def _article(number: int) -> str:
    day = f"---\ntitle: Case {number}\ndate: 2024-02-{number + 1:02}\n---\n\n# Case {number}\n\n"
    told = f"Ada Holm said that bridge {number} was closed. “It is safe,” the mayor told reporters.\n\n"
    after = (number + 1) % MANY
    linked = f"See [the next one](a-{after:02}.md#case-{after}).[^1]\n\n[^1]: A note.\n"
    return day + told + linked


FILES: Files = {
    **{f"articles/a-{number:02}.md": _article(number) for number in range(MANY)},
    WARNED: "---\ntitle: Case 7\ndate: soon\n---\n\n# Case 7\n\n“It is safe,” the mayor said.\n",
    "glossary/index.md": "# Glossary\n",
    ENTRY: "---\nname: Ada Holm\nsummary: Speaks.\n---\n",
}


class Site:
    """One site, built again and again in one folder."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.cache = home / ".cache" / "whosaidthis" / "build"

    def build(self, files: Files = FILES, *, cache: bool = True) -> Build:
        shutil.rmtree(self.home / "docs", ignore_errors=True)
        settings = {"extra": {"whosaidthis": {"cache": cache}}}
        return build_small_site(self.home, files, strict=False, config=settings, build=build_in_process)

    def kept(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.cache.iterdir()}

    def articles(self) -> list[Volume]:
        """What is kept of each article."""
        names = [name for name in self.kept() if "." not in name]
        found = [unpack(Store(self.cache).get(name) or b"") for name in names]
        return [one for one in found if isinstance(one, Volume)]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(tmp_path_factory.mktemp("cached"))


@pytest.fixture(scope="module")
def fresh(site: Site) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The site as it is without any cache, and what its editor was told."""
    built = site.build(cache=False)
    assert built.status == 0, built.log
    assert not site.cache.exists()
    return built.contents(), built.warnings


@pytest.fixture(scope="module")
def first(site: Site, fresh: object) -> Build:  # noqa: ARG001
    return site.build()


def test_the_first_build_with_a_cache_gives_the_same_site(
    first: Build, fresh: tuple[dict[str, bytes], tuple[str, ...]]
) -> None:
    assert (first.contents(), first.warnings) == fresh


@pytest.mark.parametrize("spoilt", [False, True], ids=["whole", "spoilt"])
def test_the_next_one_gives_it_too_and_warns_again(
    site: Site, first: Build, fresh: tuple[dict[str, bytes], tuple[str, ...]], spoilt: bool
) -> None:
    kept = site.kept()
    assert len([one for one in site.articles() if one.page_key]) == MANY
    if spoilt:
        for name, content in kept.items():
            (site.cache / name).write_bytes(content[:-9])
    again = site.build()
    assert (again.contents(), again.warnings) == fresh
    assert any(WARNED in line for line in again.warnings)
    assert site.kept().keys() == kept.keys()
    assert first.status == again.status == 0


def test_whatever_is_changed_is_seen(site: Site, first: Build) -> None:
    assert first.status == 0
    edited = {
        **FILES,
        CHANGED: _article(3).replace("Ada Holm", "Bo Lund"),
        ENTRY: "---\nname: Ada Holm\nsummary: Speaks.\naliases: [bridge 3]\n---\n",
        "articles/more.md": _article(3),
    }
    del edited[GONE]
    quick = site.build(edited).contents()
    assert len(site.articles()) == MANY
    assert quick == site.build(edited, cache=False).contents()


def test_where_extensions_read_other_files_no_page_is_kept(tmp_path: Path) -> None:
    site = Site(tmp_path)
    files = {**FILES, CHANGED: '# Case\n\n--8<-- "words.txt"\n'}
    settings = {
        "markdown_extensions": ["attr_list", "pymdownx.bracketspan", "pymdownx.snippets"],
        "extra": {"whosaidthis": {"cache": True}},
    }
    for words in ("“It is open,” Ada Holm said.", "“It is closed,” Bo Lund said."):
        (tmp_path / "words.txt").write_text(words, encoding="utf-8")
        built = build_small_site(tmp_path, files, strict=False, config=settings, build=build_in_process)
        assert words.split(",")[0] in built.html("articles/a-03/")
    assert [one.page_key for one in site.articles()] == [None] * MANY


def test_a_preview_from_which_the_cache_is_taken_shows_every_article(tmp_path: Path) -> None:
    # One process, as in a preview that reads mkdocs.yml anew; the article is built again unchanged.
    words = "---\ntitle: The mill\n---\n\n# The mill\n\nAda Holm said that it was closed.\n"
    for config in ({}, {"hooks": _but("cache")}, {"hooks": _but("cache")}):
        built = build_small_site(
            tmp_path, {"articles/mill.md": words}, strict=False, config=config, build=build_here
        )
        assert built.status == 0, built.log
        assert "said that" in built.html("articles/mill").partition("<article")[2]


def _but(left_out: str) -> list[str]:
    """All hooks of the project but one."""
    return [str(path) for path in sorted((ROOT / "hooks").glob("*.py")) if path.stem != left_out]
