"""The story that *Your first article* tells: followed to the letter in a fresh copy."""

from __future__ import annotations

import pytest

from content.guide_blocks import blocks
from content.story import Story
from environments import as_if_installed, copy_project

_ARTICLE = "docs/articles/2024-04-10-night-ferry.md"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The page's story, followed to its end."""
    home = copy_project(tmp_path_factory.mktemp("first") / "news")
    told = Story(home, as_if_installed(home))
    for step in blocks("first"):
        told.follow(step)
    return told


def test_one_line_of_read_says_that_nobody_is_named_before_the_editor_names_her(story: Story) -> None:
    article = story.home / _ARTICLE
    named = article.read_text(encoding="utf-8")
    by_her = '[“I will have to sleep in my car,”]{.said by="Lena Roth"}'
    article.write_text(named.replace(by_her, story.taken), encoding="utf-8")
    story.run(f"python -m whosaidthis read {_ARTICLE}", "")
    unnamed = story.printed
    article.write_text(named, encoding="utf-8")
    story.run(f"python -m whosaidthis read {_ARTICLE}", "")
    assert [line for line in unnamed.splitlines() if "not stated" in line] == unnamed.splitlines()[-1:]
    assert "not stated" not in story.printed
    assert "Lena Roth" in story.printed


def test_git_leaves_the_other_papers_report_alone(story: Story) -> None:
    written = [step.title for step in blocks("first") if step.title and step.title.endswith(".txt")]
    assert written
    for report in written:
        story.run(f"git check-ignore {report}", "")


def test_a_strict_build_publishes_the_signed_article_and_its_entry(story: Story) -> None:
    page = story.publish(_ARTICLE, "2024-04-10").read_text(encoding="utf-8")
    assert "Checked by an editor on" in page
    assert "glossary/body/blue-line/" in page
