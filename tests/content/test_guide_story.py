"""The story that *Write an article* and *Correct and sign* tell: followed to the letter in a fresh copy."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from content.guide_blocks import Block, blocks, only
from environments import Environment, as_if_installed, copy_project

_ARTICLE = "docs/articles/2024-03-05-harbour-bridge.md"


@dataclass(slots=True)
class Story:
    """A reader of the guide, who does what it says."""

    home: Path
    environment: Environment
    printed: str = ""
    """What the last command printed."""

    def follow(self, step: Block) -> None:
        """Do what one block says."""
        if step.form == "sh" and step.title == "serve":
            self.serve(step.words)
        elif step.form == "sh":
            self.run(step.words, "y\n" if step.title == "y" else "")
        elif step.title:
            (self.home / step.title).write_text(step.words, encoding="utf-8")
        elif step.form == "text":
            for line in step.words.splitlines():
                assert line in self.printed, f"the command prints no {line!r}:\n{self.printed}"

    def run(self, command: str, answer: str) -> None:
        """Run a command that ends, and that must end well."""
        done = self.environment.run(command, self.home, answer=answer)
        self.printed = done.stdout
        assert done.returncode == 0, f"{command}\n{done.stdout}"

    def serve(self, command: str) -> None:
        """Start a command that goes on, and stop it once the site is served."""
        log = self.home / "serve.log"
        with log.open("w", encoding="utf-8") as written:
            process = subprocess.Popen(
                ["bash", "-c", command],
                cwd=self.home,
                env=self.environment.surroundings(),
                stdout=written,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            while "Serving on" not in log.read_text(encoding="utf-8") and process.poll() is None:
                time.sleep(0.1)
            assert process.poll() is None, log.read_text(encoding="utf-8")
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


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


def build(story: Story) -> str:
    """What a strict build of the site prints."""
    done = story.environment.run("python -m mkdocs build --strict", story.home)
    return f"{done.returncode}\n{done.stdout}"


def test_its_article_is_signed_and_published(story: Story) -> None:
    article = story.home / _ARTICLE
    written = article.read_text(encoding="utf-8")
    assert "by: 'Eve Moss'" in written
    article.write_text(
        written.replace("date: 2024-03-05", "date: 2024-03-05\nstatus: published", 1), encoding="utf-8"
    )
    assert build(story).startswith("0\n")
    page = (story.home / "site" / "articles" / article.stem / "index.html").read_text(encoding="utf-8")
    assert "Checked by an editor on" in page


def test_the_message_of_a_change_is_the_one_that_the_guide_shows(story: Story) -> None:
    shown = next(each for each in blocks("signing", after="When something changes") if each.form == "text")
    article = story.home / _ARTICLE
    written = article.read_text(encoding="utf-8")
    head, _, text = written.rpartition("---\n")
    changed = head.replace("date: 2024-03-05", "date: 2024-03-05\nstatus: published", 1)
    changed += "---\n" + text.replace("cracked", "sound")
    article.write_text(changed, encoding="utf-8")
    try:
        printed = build(story)
    finally:
        article.write_text(written, encoding="utf-8")
    assert printed.startswith("1\n")
    assert shown.words.strip() in printed


@pytest.mark.parametrize("page", ["checks", "data", "glossary"])
def test_every_other_command_of_the_guide_runs(story: Story, page: str) -> None:
    for copy in ("article.md", "docs/articles/mill.md"):
        shutil.copy(story.home / _ARTICLE, story.home / copy)
    (story.home / "articles.jsonl").write_text(only("data", "json", '{"id"'), encoding="utf-8")
    commands = [each.words for each in blocks(page) if each.form == "sh"]
    assert commands
    for command in commands:
        story.run(command, "")
