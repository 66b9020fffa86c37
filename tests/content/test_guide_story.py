"""The story that *Write an article* and *Correct and sign* tell: followed to the letter in a fresh copy."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from content.files import DOCS
from environments import Environment, as_if_installed, copy_project

_BLOCK = re.compile(r'^```(?P<form>\w+)(?: title="(?P<title>[^"]*)")?\n(?P<words>.*?)^```$', re.M | re.S)
_ARTICLE = "docs/articles/2024-03-05-harbour-bridge.md"


@dataclass(frozen=True, slots=True)
class Step:
    """One block of code of the guide."""

    page: str
    form: str
    title: str
    words: str


def steps(page: str, until: str) -> Iterator[Step]:
    """The blocks of a page of the guide, before the heading `until`."""
    guide = (DOCS / "guide" / f"{page}.md").read_text(encoding="utf-8")
    for found in _BLOCK.finditer(guide[: guide.index(f"\n## {until}\n")]):
        yield Step(page, found["form"], found["title"] or "", found["words"])


@dataclass(slots=True)
class Story:
    """A reader of the guide, who does what it says."""

    home: Path
    environment: Environment
    printed: str = ""
    """What the last command printed."""

    def follow(self, step: Step) -> None:
        """Do what one block says."""
        if step.form == "sh" and step.title == "serve":
            self.serve(step.words)
        elif step.form == "sh":
            self.run(step.words, "y\n" if step.title == "y" else "")
        elif step.title:
            (self.home / step.title).write_text(step.words, encoding="utf-8")
        elif step.form == "text":
            for line in step.words.splitlines():
                assert line in self.printed, f"{step.page}: the command prints no {line!r}:\n{self.printed}"

    def run(self, command: str, answer: str) -> None:
        """Run a command that ends, and that must end well."""
        done = subprocess.run(
            ["bash", "-e", "-c", command],
            cwd=self.home,
            env=self.surroundings(),
            input=answer,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        self.printed = done.stdout
        assert done.returncode == 0, f"{command}\n{done.stdout}"

    def serve(self, command: str) -> None:
        """Start a command that goes on, and stop it once the site is served."""
        log = self.home / "serve.log"
        with log.open("w", encoding="utf-8") as written:
            process = subprocess.Popen(
                ["bash", "-c", command],
                cwd=self.home,
                env=self.surroundings(),
                stdout=written,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            while "Serving on" not in log.read_text(encoding="utf-8") and process.poll() is None:
                time.sleep(0.1)
            assert process.poll() is None, log.read_text(encoding="utf-8")
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()

    def surroundings(self) -> dict[str, str]:
        """The reader's terminal, in which the environment has been activated."""
        kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "SITE_URL"}}
        path = f"{self.environment.programs}{os.pathsep}{kept.get('PATH', '')}"
        return {**kept, "PATH": path, "NO_MKDOCS_2_WARNING": "1", "PIP_NO_INDEX": "1"}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The guide's story, followed to its end."""
    home = copy_project(tmp_path_factory.mktemp("guide") / "news")
    told = Story(home, as_if_installed(home))
    for step in (*steps("writing", "What comes next"), *steps("signing", "When something changes")):
        told.follow(step)
    return told


def build(story: Story) -> str:
    """What a strict build of the site prints."""
    done = subprocess.run(
        ["python", "-m", "mkdocs", "build", "--strict"],
        cwd=story.home,
        env=story.surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
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
    guide = (DOCS / "guide" / "signing.md").read_text(encoding="utf-8")
    shown = re.findall(
        r"^```text\n(.*?)\n```$", guide[guide.index("\n## When something changes\n") :], re.M | re.S
    )
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
    assert shown[0] in printed


@pytest.mark.parametrize("page", ["checks", "data", "glossary"])
def test_every_other_command_of_the_guide_runs(story: Story, page: str) -> None:
    guide = (DOCS / "guide" / f"{page}.md").read_text(encoding="utf-8")
    for copy in ("article.md", "docs/articles/mill.md"):
        shutil.copy(story.home / _ARTICLE, story.home / copy)
    (line,) = re.findall(r'^\{"id".*\}$', (DOCS / "guide" / "data.md").read_text(encoding="utf-8"), re.M)
    (story.home / "articles.jsonl").write_text(f"{line}\n", encoding="utf-8")
    commands = [each["words"] for each in _BLOCK.finditer(guide) if each["form"] == "sh"]
    assert commands
    for command in commands:
        story.run(command, "")
