"""`mkdocs build --dirty` leaves out what has not changed; our lists and data are whole even so."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from building import run_printed
from sites import Files, build_small_site

ARTICLE = "---\ntitle: {0} burns\ndate: 2024-03-05\n---\n\n# {0} burns\n\nThe {0} burns, {1} told Reuters.\n"
FILES: Files = {
    "articles/mill.md": ARTICLE.format("Mill", "Ada Holm"),
    "articles/weir.md": ARTICLE.format("Weir", "Bo Ray"),
    "glossary/official/ada-holm.md": "---\nname: Ada Holm\nsummary: Speaks.\n---\n",
    "glossary/index.md": "# Glossary\n",
    "sources.md": "# Sources\n",
    "notes/rain.md": "# Rain\n",
}
OURS = ("index.html", "sources/index.html", "glossary/index.html", "glossary/official/ada-holm/index.html")
DATA = ("data/statements.jsonl", "data/statements.csv", "feed.xml")


@pytest.mark.parametrize("cache", [True, False])
def test_lists_entries_and_data_are_those_of_a_whole_build(cache: bool, tmp_path: Path) -> None:
    settings = {"site_url": "https://example.org/", "extra": {"whosaidthis": {"cache": cache}}}
    whole = build_small_site(tmp_path, FILES, strict=False, config=settings)
    before = whole.contents()
    rain = whole.folder / "notes/rain/index.html"
    rain.write_text("kept")
    changed = tmp_path / "docs/articles/weir.md"
    changed.write_text(f"{changed.read_text('utf-8')}\nIt rained.\n", encoding="utf-8")
    os.utime(changed, (2_000_000_000, 2_000_000_000))
    words = [sys.executable, "-m", "mkdocs", "build", "--dirty", "-d", str(whole.folder)]
    done = run_printed(words, tmp_path, {**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    assert done.returncode == 0, done.stdout
    after = whole.contents()
    assert {path: after[path] for path in (*OURS, *DATA)} == {path: before[path] for path in (*OURS, *DATA)}
    assert b"It rained." in after["articles/weir/index.html"]
    assert rain.read_text() == "kept"
    assert "articles, entries and their lists are made whole" in done.stdout
