"""Articles of a MkDocs site get their notes; editors get their warnings; other pages are left alone."""

from __future__ import annotations

import re

import pytest

from building import Build, build_verbosely
from cases.pages import own_words
from sites import BuildSite, build_small_site

GOOD = """---
title: Mill burns
date: 2024-03-06
---

# Mill burns

“The mill burns,” Ann Lee told Reuters.
"""
FILES: dict[str, str | bytes] = {
    "index.md": "# Front\n\n“The mill burns,” Ann Lee said.\n",
    "articles/good.md": GOOD,
    "articles/index.md": "# All articles\n\n“The mill burns,” Ann Lee said.\n",
    "articles/old/deep.md": GOOD.replace("mill", "Old Weir"),
    "articles/slip.md": GOOD.replace("2024-03-06", "soon") + "\nIt [rained]{.said by=Mallory}.\n",
    "articles/broken.md": "---\ntitle: [\n---\n\n“The mill burns,” Ann Lee said.\n",
    "articles/no-words.md": "---\ntitle: [a]\ndate: 2024-03-06\n---\n",
    "articles/term.md": GOOD.replace("---\n\n", "terms: {mill: nowhere}\n---\n\n", 1),
    "articles/words.md": GOOD.replace("---\n\n", "terms: {old dam: weir}\n---\n\n", 1),
    "articles/title-alone.md": GOOD.replace("# Mill burns\n\n", ""),
    "articles/headless.md": GOOD.replace("# Mill burns\n\n", "").replace("title: Mill burns\n", ""),
    "articles/other-title.md": GOOD.replace("title: Mill", "title: Weir"),
    "notes/latin1.md": b"# Caf\xe9\n\nIt rained.\n",
    "glossary/place/weir.md": "---\nname: Old Weir\nsummary: A weir.\n---\n\nA weir.\n",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Build:
    home = tmp_path_factory.mktemp("annotate")
    return build_small_site(home, FILES, strict=False, config={}, build=build_verbosely)


def warnings(site: Build, path: str) -> list[str]:
    """Line and column of each warning about a file, and its words."""
    found = (re.search(rf"docs/{re.escape(path)}:(\d+:\d+): (.*)", line) for line in site.warnings)
    return [f"{one.group(1)} {one.group(2)}" for one in found if one]


def main_part(site: Build, page: str) -> str:
    return site.html(page).split("<article")[1].split("</article")[0]


def test_the_site_is_built_whole(site: Build) -> None:
    assert site.status == 0, site.log
    assert "Traceback" not in site.log


@pytest.mark.parametrize("page", ["articles/good", "articles/old/deep", "articles/broken"])
def test_articles_get_notes(site: Build, page: str) -> None:
    assert 'class="wst-ours wst-notes"' in main_part(site, page)


def test_other_pages_get_none(site: Build) -> None:
    assert "wst-said" not in main_part(site, "articles")
    assert "wst-said" not in main_part(site, "notes/latin1")


def test_a_good_article_has_no_warning(site: Build) -> None:
    assert warnings(site, "articles/good.md") == []


def test_slips_have_line_and_column(site: Build) -> None:
    assert [line.split(" ")[0] for line in warnings(site, "articles/slip.md")] == ["3:7", "10:19"]


def test_broken_front_matter_is_a_warning_and_stays_off_the_page(site: Build) -> None:
    assert [line.split(" ")[0] for line in warnings(site, "articles/broken.md")] == ["3:1"]
    assert "title: [" not in own_words(main_part(site, "articles/broken"))


def test_a_title_that_is_no_words_and_an_empty_text(site: Build) -> None:
    assert [line.split(" ")[0] for line in warnings(site, "articles/no-words.md")] == ["2:8", "1:1"]


def test_a_term_without_an_entry(site: Build) -> None:
    assert [line.split(" ")[0] for line in warnings(site, "articles/term.md")] == ["4:15"]


def test_a_term_whose_words_do_not_stand_in_the_article(site: Build) -> None:
    assert warnings(site, "articles/words.md") == [
        "4:9 The words “old dam” do not stand in the article. "
        "Write them as the article does, or take the line out. [absent-term]"
    ]


def test_an_article_without_a_headline_shows_its_title(site: Build) -> None:
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", main_part(site, "articles/title-alone")) == ["Mill burns"]
    assert warnings(site, "articles/title-alone.md") == []
    assert "Write “# Mill burns” there." in site.log


def test_an_article_without_a_title_has_its_headline_for_one(build_site: BuildSite) -> None:
    article = "---\ndate: 2024-03-05\n---\n\n# The *old* mill burns\n\nIt burns, Ann Lee said.\n"
    page = build_site({"articles/fire.md": article}).html("articles/fire/")
    assert "<title>The old mill burns - Who Said This</title>" in page


def test_an_article_without_headline_and_title(site: Build) -> None:
    assert warnings(site, "articles/headless.md") == [
        "1:1 The article has no headline. Write one above its text, after “# ”. [no-headline]"
    ]


def test_a_title_that_is_not_the_headline_is_told_and_no_warning(site: Build) -> None:
    assert warnings(site, "articles/other-title.md") == []
    assert "docs/articles/other-title.md:6:3: The headline is not the title, “Weir burns”" in site.log


def test_a_file_that_is_not_utf8_is_a_warning_at_its_first_wrong_byte(site: Build) -> None:
    assert [line.split(" ")[0] for line in warnings(site, "notes/latin1.md")] == ["1:6"]
    assert "It rained." in main_part(site, "notes/latin1")


def test_a_mention_leads_to_its_entry(site: Build) -> None:
    assert 'href="../../../glossary/place/weir/"' in main_part(site, "articles/old/deep")
