"""`mkdocs serve`: the panel for the editor, and pages that load anew after an edit. A build has no panel."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from html import unescape

import pytest

from building import run_printed
from serving import ServedDesk, serve_copy
from sites import BuildSite, Files

MILL = """\
---
title: The mill must close
date: 2024-03-05
---

# The mill must close

The roof of the mill is unsafe, two inspectors told Reuters. “Nobody should be under it,” one of them said.

It [rained]{.said by=Mallory}. Foreign Minister Bo Hill said so.
"""
FILES: Files = {
    "articles/mill.md": MILL,
    "articles/broken.md": "---\ntitle: [\n---\n\n“The mill burns,” Ann Lee said.\n",
    "articles/empty.md": "---\ntitle: Rain\ndate: 2024-03-06\n---\n",
    "articles/latin1.md": b"---\ntitle: Rain\ndate: 2024-03-06\n---\n\n# Rain\n\nIt rained at the caf\xe9.\n",
    "articles/calm.md": "---\ntitle: Rain\ndate: 2024-03-06\n---\n\n# Rain\n\nIt rained.\n",
    "notes/rain.md": "# Rain\n\n“It rained,” Ann Lee said.\n",
    "glossary/place/weir.md": "---\nname: Old Weir\nsummary: A weir.\n---\n\nA weir.\n",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedDesk]:
    with serve_copy(tmp_path_factory.mktemp("desk"), FILES) as served:
        yield served


def panel(desk: ServedDesk, page: str) -> str:
    """The panel's words, one line for each matter and heading."""
    html = re.search(r'<details class="wst-desk".*?</details>', desk.get(page), re.S)
    assert html, f"{page} has no panel"
    lines = re.split(r"</li>|</h2>|</summary>", html.group())
    return "\n".join(" ".join(unescape(re.sub(r"<[^>]*>", " ", line)).split()) for line in lines)


def test_each_article_has_a_panel_with_its_faults_and_their_places(desk: ServedDesk) -> None:
    shown = panel(desk, "articles/mill/")
    assert "docs/articles/mill.md:10:19 The speaker “Mallory” is not known here." in shown
    assert "unknown-speaker" in shown


def test_a_speaker_whom_we_infer_has_the_markdown_that_confirms_them(desk: ServedDesk) -> None:
    shown = panel(desk, "articles/mill/")
    assert "docs/articles/mill.md:8:62 statement 2 “Nobody should be under it,”" in shown
    assert '[“Nobody should be under it,”]{.said by="One of the two inspectors"}' in shown


def test_a_name_in_no_entry_has_the_command_that_makes_one(desk: ServedDesk) -> None:
    assert 'python -m whosaidthis new entry "Bo Hill" --kind official' in panel(desk, "articles/mill/")


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("broken", "docs/articles/broken.md:3:1 The front matter is broken here"),
        ("empty", "docs/articles/empty.md:1:1 The article has no text."),
        ("latin1", "docs/articles/latin1.md:8:21 The file is not UTF-8."),
        ("calm", "Nothing here wants your attention."),
    ],
)
def test_an_article_that_cannot_be_read_has_it_too(page: str, told: str, desk: ServedDesk) -> None:
    assert told in panel(desk, f"articles/{page}/")


@pytest.mark.parametrize("page", ["", "notes/rain/", "glossary/place/weir/", "sources/"])
def test_no_other_page_has_one(page: str, desk: ServedDesk) -> None:
    assert "wst-desk" not in desk.get(page)


def test_its_style_and_script_are_served(desk: ServedDesk) -> None:
    page = desk.get("articles/mill/")
    for found in (r'href="\.\./\.\./(assets/[\w-]+\.css)"', r'src="\.\./\.\./(assets/for-[\w-]+\.js)"'):
        assert any("wst-desk" in desk.get(path) for path in re.findall(found, page))


def test_a_build_has_no_trace_of_it(build_site: BuildSite) -> None:
    built = build_site(FILES)
    assert built.status == 0, built.log
    for path in built.folder.rglob("*"):
        assert "for-the-editor" not in path.name
        if path.suffix in {".html", ".css", ".js", ".json", ".xml"}:
            assert not re.search("wst-desk|for-the-editor|For the editor", path.read_text("utf-8")), path


EDITS = {
    "article": ("docs/articles/calm.md", "It rained.", "It snowed.", "articles/calm/", "It snowed."),
    "entry": ("docs/glossary/place/weir.md", "summary: A weir", "summary: A dam", "glossary/", "A dam."),
    "template of ours": (
        "overrides/whosaidthis/kicker.html",
        "{{ kicker }}",
        "ONE",
        "articles/mill/",
        "ONE",
    ),
    "template of the theme": (
        "overrides/main.html",
        "<title>",
        "<title>TWO ",
        "articles/calm/",
        "TWO ",
    ),
    "style": (
        "docs/assets/stylesheets/article.css",
        ".wst-unseen {",
        ".wst-edited {}.wst-unseen {",
        "assets/whosaidthis.css",
        ".wst-edited",
    ),
    "script": (
        "docs/assets/javascripts/page.js",
        '"use strict"',
        '"use strict"; "edited"',
        "assets/whosaidthis.js",
        '"edited"',
    ),
    "style of the panel": (
        "hooks/whosaidthis/rendering/panel/panel.css",
        ".wst-desk a {",
        ".wst-desk .edited {}.wst-desk a {",
        "assets/for-the-editor.css",
        ".edited",
    ),
}


@pytest.mark.parametrize("kind", EDITS)
def test_a_page_loads_anew_after_an_edit(kind: str, desk: ServedDesk) -> None:
    path, before, after, page, seen = EDITS[kind]
    assert seen not in desk.get(page)
    desk.edit(path, lambda words: words.replace(before, after, 1))
    assert seen in desk.get(page)


def test_a_fault_that_is_mended_leaves_the_panel(desk: ServedDesk) -> None:
    assert "Mallory" in panel(desk, "articles/mill/")
    desk.edit(
        "docs/articles/mill.md", lambda words: words.replace("{.said by=Mallory}", '{.said by="Bo Hill"}')
    )
    assert "Mallory" not in panel(desk, "articles/mill/")


def test_an_entry_that_is_written_takes_its_name_out_of_the_panel(desk: ServedDesk) -> None:
    entry = "---\nname: Bo Hill\nsummary: A hill.\n---\n\nIt is.\n"
    desk.edit("docs/glossary/place/bo-hill.md", lambda _: entry)
    assert "new entry" not in panel(desk, "articles/mill/")


def test_a_build_keeps_what_it_made_apart_from_the_preview(desk: ServedDesk) -> None:
    """So neither takes away what the other has only left there."""
    words = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(desk.home / "built")]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(desk.home / "hooks")}
    finished = run_printed(words, desk.home, environment)
    assert finished.returncode == 0, finished.stdout
    cache = desk.home / ".cache/whosaidthis"
    assert {path.name for path in cache.iterdir()} == {"serve", "build"}
    before = {path.name: path.read_bytes() for path in (cache / "build").iterdir()}
    desk.edit("docs/articles/calm.md", lambda text: f"{text}\nIt rained on.\n")
    assert {path.name: path.read_bytes() for path in (cache / "build").iterdir()} == before
