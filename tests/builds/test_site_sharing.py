"""What a shared link shows: meta tags on every page, and a picture of each article."""

from __future__ import annotations

import hashlib
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from building import Build, build_in_process
from sites import ROOT, BuildSite, build_small_site

ADDRESS = "https://example.org/news/"
HOSTILE = """"Mill" </title><script>alert('x')</script> {{ 7 * 7 }} {% raw %} &amp; 'burns' <b>"""
BODY = "The mill will burn, two inspectors said."
MILL = f"""---
title: The mill burns
description: What they saw.
date: 2024-03-05
---

# The mill burns

{BODY}
"""
FILES: dict[str, str | bytes] = {
    "index.md": "---\ntitle: Articles\n---\n",
    "articles/mill.md": MILL,
    "articles/old/mill.md": MILL.replace("description: What they saw.\n", ""),
    "articles/hostile.md": MILL.replace("The mill burns", f">-\n  {HOSTILE}", 1).replace(
        "2024-03-05", "soon"
    ),
    "articles/chinese.md": f"---\ntitle: 磨坊着火了\ndate: 2024-03-05\n---\n\n# 磨坊着火了\n\n{BODY}\n",
    "articles/taken.md": MILL.replace("What they saw.", f">-\n  {HOSTILE}"),
    "assets/sharing/taken.png": b"an editor's own",
    "notes.md": f"---\ntitle: 'Notes & \"more\"'\ndescription: '{{{{ x }}}} <i>'\n---\n\n# Notes\n\n{BODY}\n",
    "headless.md": "# Salt & *vinegar*\n",
}


class Head(HTMLParser):
    """The meta tags of a page by their names, its title, and where it says that it stands."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.canonical: str | None = None
        self.twice: list[str] = []
        self.feed(html.split("<body")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "meta" and (name := given.get("name") or given.get("property")):
            self.twice += [name] if name in self.meta else []
            self.meta[name] = given.get("content") or ""
        if tag == "link" and given.get("rel") == "canonical":
            self.canonical = given.get("href")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Build:
    home = tmp_path_factory.mktemp("sharing")
    return build_small_site(home, FILES, strict=False, config={"site_url": ADDRESS})


@pytest.fixture(scope="module")
def unaddressed(tmp_path_factory: pytest.TempPathFactory) -> Build:
    home = tmp_path_factory.mktemp("unaddressed")
    return build_small_site(home, FILES, strict=False, config={"site_url": ""})


def meta(site: Build, page: str) -> dict[str, str]:
    return Head(site.html(page)).meta


def pictures(site: Build) -> dict[str, str]:
    """The drawn pictures and what is in them."""
    found = sorted((site.folder / "assets" / "sharing").rglob("*.png"))
    return {
        path.relative_to(site.folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in found
    }


def no_picture_lines(site: Build) -> list[str]:
    return [
        line.partition("docs/")[2] for line in site.log.splitlines() if "No picture for shared links" in line
    ]


def test_an_article_says_what_it_is(site: Build) -> None:
    found = meta(site, "articles/mill")
    assert {name: words for name, words in found.items() if name.startswith(("og:", "article:"))} == {
        "og:site_name": "Who Said This",
        "og:type": "article",
        "og:title": "The mill burns",
        "og:description": "What they saw.",
        "og:url": f"{ADDRESS}articles/mill/",
        "og:image": f"{ADDRESS}assets/sharing/mill.png",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": (
            "The mill burns. Nobody in this article speaks under their own name. 0 named people speak, "
            "2 unnamed people, 0 institutions and 0 statements with speaker not stated."
        ),
        "article:published_time": "2024-03-05",
    }
    assert found["twitter:card"] == "summary_large_image"
    assert found["description"] == "What they saw."


def test_an_article_without_description_says_who_speaks(site: Build) -> None:
    found = meta(site, "articles/old/mill")
    assert found["description"] == "Nobody in this article speaks under their own name."
    assert found["og:description"] == found["description"]


def test_other_pages_are_no_articles(site: Build) -> None:
    front, notes = meta(site, ""), meta(site, "notes")
    assert (front["og:type"], front["og:title"], front["og:url"]) == ("website", "Who Said This", ADDRESS)
    assert (notes["og:type"], notes["og:title"]) == ("website", 'Notes & "more"')
    assert notes["og:description"] == notes["description"] == "{{ x }} <i>"
    assert meta(site, "headless")["og:title"] == "Salt & vinegar"
    assert meta(site, "headless")["og:description"].startswith("News articles with a note")
    assert {page["twitter:card"] for page in (front, notes)} == {"summary"}
    assert [name for name in notes if name.startswith(("og:image", "article:"))] == []


def test_every_page_says_it_all_once(site: Build) -> None:
    wanted = {"description", "og:site_name", "og:type", "og:title", "og:description", "twitter:card"}
    for path in site.pages():
        head = Head(path.read_text(encoding="utf-8"))
        assert (head.twice, wanted - set(head.meta)) == ([], set()), path
        assert head.meta.get("og:url") == head.canonical, path
        assert bool(head.canonical) == (path.name != "404.html"), path


def test_hostile_titles_stay_words(site: Build) -> None:
    found = meta(site, "articles/hostile")
    assert found["og:title"] == HOSTILE
    assert found["og:image:alt"].startswith(HOSTILE)
    assert meta(site, "articles/taken")["og:description"] == HOSTILE
    assert "<script>alert" not in site.html("articles/hostile").split("<body")[0]
    assert "article:published_time" not in found


def test_each_article_has_its_picture(site: Build) -> None:
    assert set(pictures(site)) == {
        "assets/sharing/hostile.png",
        "assets/sharing/mill.png",
        "assets/sharing/old/mill.png",
        "assets/sharing/taken.png",
    }
    with Image.open(site.folder / "assets" / "sharing" / "mill.png") as picture:
        assert (picture.format, picture.size) == ("PNG", (1200, 630))
    assert meta(site, "articles/old/mill")["og:image"] == f"{ADDRESS}assets/sharing/old/mill.png"


def test_a_headline_that_cannot_be_written_has_no_picture_and_a_line_that_says_so(site: Build) -> None:
    found = meta(site, "articles/chinese")
    assert (found["og:title"], found["twitter:card"]) == ("磨坊着火了", "summary")
    assert "og:image" not in found
    assert [line for line in no_picture_lines(site) if line.startswith("articles/chinese.md:")] == [
        "articles/chinese.md:6:3: No picture for shared links: its fonts have no 磨 坊 着 火 了."
    ]
    assert [line for line in site.warnings if "chinese" in line] == []


def test_a_file_of_the_editors_is_left_alone(site: Build) -> None:
    assert (site.folder / "assets" / "sharing" / "taken.png").read_bytes() == b"an editor's own"
    assert "og:image" not in meta(site, "articles/taken")
    assert [line for line in no_picture_lines(site) if "assets/sharing/taken.png is there already" in line]


def test_without_the_sites_address_there_is_no_address_and_no_picture(unaddressed: Build) -> None:
    found = meta(unaddressed, "articles/mill")
    assert (found["og:title"], found["og:type"], found["twitter:card"]) == (
        "The mill burns",
        "article",
        "summary",
    )
    assert found["article:published_time"] == "2024-03-05"
    assert [name for name in found if name.startswith(("og:url", "og:image"))] == []
    assert "example.org" not in unaddressed.html("articles/mill")
    assert set(pictures(unaddressed)) == {"assets/sharing/taken.png"}
    assert no_picture_lines(unaddressed) == []


def test_another_build_draws_the_same_bytes(site: Build, build_site: BuildSite) -> None:
    assert pictures(build_site(FILES, config={"site_url": ADDRESS})) == pictures(site)


def with_hook(home: Path, code: str) -> dict[str, object]:
    """A configuration with a hook of this code before ours."""
    (home / "before.py").write_text(code, encoding="utf-8")
    ours = sorted((ROOT / "hooks").glob("*.py"))
    return {"site_url": ADDRESS, "hooks": [str(path) for path in (home / "before.py", *ours)]}


@pytest.mark.parametrize("package", ["PIL", "fontpkg_source_serif_4"])
def test_without_its_packages_the_site_is_built_and_says_why(
    build_site: BuildSite, tmp_path: Path, package: str
) -> None:
    config = with_hook(tmp_path, f"import sys\n\nsys.modules[{package!r}] = None\n")
    # In a process of its own: this one has the package, and other tests need it.
    built = build_site({"articles/mill.md": MILL}, strict=True, config=config, build=build_in_process)
    assert built.status == 0, built.log
    assert built.log.count(f"No pictures for shared links: Python has no {package}. Install pillow") == 1
    assert pictures(built) == {}
    assert "og:image" not in meta(built, "articles/mill")
    assert meta(built, "articles/mill")["og:url"] == f"{ADDRESS}articles/mill/"


SERVING = """
import sys


def on_config(config):
    for name, module in list(sys.modules.items()):
        if name.endswith("sharing.py"):
            module.on_startup("serve", False)
"""


def test_while_an_editor_looks_at_the_site_nothing_is_drawn(build_site: BuildSite, tmp_path: Path) -> None:
    built = build_site({"articles/mill.md": MILL}, config=with_hook(tmp_path, SERVING))
    assert pictures(built) == {}
    assert meta(built, "articles/mill")["og:type"] == "article"
