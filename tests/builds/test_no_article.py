"""A page among the articles whose front matter says that it is none is left alone by every hook."""

from __future__ import annotations

from pathlib import Path

import pytest

from building import Build
from sites import BuildSite, Files
from whosaidthis.command.checking import check_site
from whosaidthis.command.site import find_site

SAID = "“The mill burns,” Ann Lee told Reuters.\n"
FILES: Files = {
    "articles/mill.md": f"---\ndate: 2024-03-05\n---\n\n# Mill burns\n\n{SAID}",
    "articles/weir/index.md": f"---\narticle: false\n---\n\n# The Weir\n\n{SAID}",
    "articles/weir/flood.md": f"---\ndate: 2024-03-06\narticle: true\n---\n\n# Flood\n\n{SAID}",
    "articles/roof.MD": f"---\ndate: 2024-03-07\n---\n\n# Roof\n\n{SAID}",
    "articles/slip.md": f"---\ndate: 2024-03-06\narticle: nay\n---\n\n# Slip\n\n{SAID}",
}


@pytest.fixture
def built(build_site: BuildSite) -> Build:
    return build_site(FILES, strict=False)


def test_it_has_no_notes_and_no_warning(built: Build) -> None:
    assert "wst-notes" not in built.html("articles/weir")
    assert "wst-notes" in built.html("articles/weir/flood")
    assert "weir/index.md" not in built.log


def test_lists_and_data_leave_it_out(built: Build) -> None:
    assert "The Weir" not in built.html("")
    assert "Flood" in built.html("")
    assert not (built.folder / "articles/weir/annotations.jsonld").exists()


def test_a_slip_in_the_word_leaves_it_an_article_and_is_told(built: Build) -> None:
    assert "wst-notes" in built.html("articles/slip")
    assert [line.rpartition(" ")[2] for line in built.warnings] == ["[misplaced-article]", "[no-flag]"]


def test_a_file_that_is_not_named_as_an_article_is_told_and_not_published(built: Build) -> None:
    assert "articles/roof.MD:1:1" in built.warnings[0]
    assert not (built.folder / "articles/roof.MD").exists()


def test_check_leaves_it_out_too(built: Build) -> None:
    site = find_site(built.folder)
    assert site is not None
    read = {path.relative_to(site.docs).as_posix() for path in site.articles()}
    assert read == {"articles/mill.md", "articles/slip.md", "articles/weir/flood.md"}
    assert not [one for one in check_site(site).faults if "weir/index" in one.place.path]


def test_a_page_that_says_so_later_is_no_article_then(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: T\n")
    page = tmp_path / "docs/articles/mill.md"
    page.parent.mkdir(parents=True)
    page.write_text("# Mill\n")
    site = find_site(tmp_path)
    assert site is not None
    assert site.settings.is_article("articles/mill.md")
    page.write_text("---\narticle: no\n---\n\n# Mill\n")
    assert not site.settings.is_article("articles/mill.md")
    assert site.settings.is_article("articles/none.md")
