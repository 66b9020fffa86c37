"""The story that *Write an article* and *Correct and sign* tell: followed to the letter in a fresh copy."""

from __future__ import annotations

import shutil

import pytest

from content.guide_blocks import blocks, only
from content.story import Story
from environments import as_if_installed, copy_project

_ARTICLE = "docs/articles/2024-03-05-harbour-bridge.md"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The guide's story, followed to its end."""
    home = copy_project(tmp_path_factory.mktemp("guide") / "news")
    told = Story(home, as_if_installed(home))
    for step in (
        *blocks("writing", until="What comes next"),
        *blocks("signing", until="When something changes"),
    ):
        told.follow(step)
    return told


def test_its_article_is_signed_and_published(story: Story) -> None:
    assert "by: 'Eve Moss'" in (story.home / _ARTICLE).read_text(encoding="utf-8")
    page = story.publish(_ARTICLE, "2024-03-05")
    assert "Checked by an editor on" in page.read_text(encoding="utf-8")


def test_the_message_of_a_change_is_the_one_that_the_guide_shows(story: Story) -> None:
    shown = next(each for each in blocks("signing", after="When something changes") if each.form == "text")
    article = story.home / _ARTICLE
    written = article.read_text(encoding="utf-8")
    head, _, text = written.rpartition("---\n")
    changed = head.replace("date: 2024-03-05", "date: 2024-03-05\nstatus: published", 1)
    changed += "---\n" + text.replace("cracked", "sound")
    article.write_text(changed, encoding="utf-8")
    try:
        printed = story.build()
    finally:
        article.write_text(written, encoding="utf-8")
    assert printed.startswith("1\n")
    assert shown.words.strip() in printed


@pytest.mark.parametrize("page", ["checks", "data", "glossary"])
def test_every_other_command_of_the_guide_runs(story: Story, page: str) -> None:
    article, mill = story.home / _ARTICLE, story.home / "docs/articles/mill.md"
    shutil.copy(article, story.home / "article.md")
    article.rename(mill)
    (story.home / "articles.jsonl").write_text(only("data", "json", '{"id"'), encoding="utf-8")
    commands = [each.words for each in blocks(page) if each.form == "sh"]
    assert commands
    try:
        for command in commands:
            story.run(command, "")
    finally:
        mill.rename(article)
