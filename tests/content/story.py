"""A reader of the guide, who does to the letter what its pages say, in a fresh copy of the project."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from content.guide_blocks import Block
from environments import Environment

GOES_ON = "Let it run"
"""The title of a command that does not end by itself."""
TAKES, WRITES = "Find these words", "Write instead"
"""The titles of words in the article, and of what takes their place."""
AGREES = "Answer its question with y"
"""The title of a command that asks before it writes."""

LISTED = ("Left out", "Kept, but look at it")
"""How the lines begin that tell what became of each line of a report."""


@dataclass(slots=True)
class Story:
    """A reader of the guide, who does what it says."""

    home: Path
    environment: Environment
    printed: str = ""
    """What the last command printed."""
    taken: str = ""
    """The words that the next block takes the place of."""
    written: Path | None = None
    """The Markdown file written last."""

    def follow(self, step: Block) -> None:
        """Do what one block says."""
        if step.form == "sh" and step.title == GOES_ON:
            self.serve(step.words)
        elif step.form == "sh":
            self.run(step.words, "y\n" if step.title == AGREES else "")
        elif step.title == TAKES:
            self.taken = step.words.strip()
        elif step.title == WRITES:
            self.replace(step.words.strip())
        elif step.title:
            self.written = self.home / step.title
            self.written.parent.mkdir(parents=True, exist_ok=True)
            self.written.write_text(step.words, encoding="utf-8")
        elif step.form == "text":
            self.compare(step.words.splitlines())

    def compare(self, shown: list[str]) -> None:
        """Find the lines that the guide shows in what was printed; of nothing but a report’s lines, all."""
        for line in shown:
            assert line in self.printed, f"the command prints no {line!r}:\n{self.printed}"
        if all(line.startswith(LISTED) for line in shown):
            assert [line for line in self.printed.splitlines() if line.startswith(LISTED)] == shown

    def replace(self, words: str) -> None:
        """Write `words` in the place of those that the block before showed, in the file written last."""
        assert self.written is not None
        before = self.written.read_text(encoding="utf-8")
        assert before.count(self.taken) == 1, self.taken
        self.written.write_text(before.replace(self.taken, words), encoding="utf-8")

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

    def build(self) -> str:
        """What a strict build of the site prints, below its exit code."""
        done = self.environment.run("python -m mkdocs build --strict", self.home)
        return f"{done.returncode}\n{done.stdout}"

    def publish(self, article: str, date: str) -> Path:
        """Give the article of that `date` its status; returns the page that a strict build makes of it."""
        path = self.home / article
        words = path.read_text(encoding="utf-8")
        published = words.replace(f"date: {date}", f"date: {date}\nstatus: published", 1)
        path.write_text(published, encoding="utf-8")
        printed = self.build()
        assert printed.startswith("0\n"), printed
        return self.home / "site" / "articles" / path.stem / "index.html"
