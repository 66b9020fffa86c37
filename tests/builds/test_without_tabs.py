"""A site whose theme has no tabs keeps the navigation beside our pages: nothing else leads on from them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from building import Build, build_here
from own_site import follow_the_guide
from sites import ROOT, BuildSite, Files

FILES: Files = {
    "articles/mill.md": "---\ndate: 2024-03-05\n---\n\n# Mill\n\nIt burns, Ada Holm said.\n",
    "glossary/index.md": "# Glossary\n",
    "glossary/official/ada-holm.md": "---\nname: Ada Holm\nsummary: Speaks.\n---\n",
}
PAGES = ("", "articles/mill", "sources", "glossary", "glossary/official/ada-holm")


def is_shown(built: Build, page: str) -> bool:
    """Whether the page shows the navigation at its side."""
    found = re.search(r'<div class="md-sidebar md-sidebar--primary"[^>]*>', built.html(page))
    assert found
    return "hidden" not in found.group()


def with_features(build_site: BuildSite, *features: str) -> Build:
    theme = {"name": "material", "custom_dir": str(ROOT / "overrides"), "features": list(features)}
    return build_site(FILES, config={"theme": theme})


@pytest.mark.parametrize("page", PAGES)
def test_with_tabs_they_stand_alone(page: str, build_site: BuildSite) -> None:
    assert not is_shown(with_features(build_site, "navigation.tabs"), page)


@pytest.mark.parametrize("page", PAGES)
def test_without_tabs_the_navigation_stands_beside_them(page: str, build_site: BuildSite) -> None:
    assert is_shown(with_features(build_site), page)


def test_on_the_site_of_the_guide_every_page_is_in_the_navigation(tmp_path: Path) -> None:
    home = follow_the_guide(tmp_path / "site")
    entry = home / "docs/glossary/official/ada-holm.md"
    entry.parent.mkdir(parents=True)
    entry.write_text("---\nname: Ada Holm\nsummary: Speaks.\n---\n", encoding="utf-8")
    built = build_here(home, home / "site", strict=False)
    assert built.status == 0, built.log
    for page in PAGES:
        assert is_shown(built, page)
        links = set(re.findall(r'<a href="([^"]*)" class="md-nav__link', built.html(page)))
        assert len(links) == len(PAGES)
