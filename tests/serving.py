"""A site as its editor has it before them: a copy of the project, served by `mkdocs serve`."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

from sites import ROOT, Files

_PATIENCE = 120
"""Seconds after which a server that says nothing counts as broken."""


@dataclass(frozen=True, slots=True)
class ServedDesk:
    """A copy of the project whose site is served while its files are edited."""

    address: str
    """Ends with a slash."""
    home: Path
    """The copy: `docs`, `hooks`, `overrides`, `mkdocs.yml`."""

    def get(self, path: str) -> str:
        """What stands at an address below the site's."""
        with urllib.request.urlopen(self.address + path, timeout=_PATIENCE) as answer:  # noqa: S310
            return str(answer.read().decode())

    def edit(self, path: str, change: Callable[[str], str]) -> None:
        """Change a file of the copy, or make it, and wait until the server tells browsers to load anew."""
        epoch = re.findall(r"livereload\((\d+), ", self.get(""))[-1]
        file = self.home / path
        before = file.read_text("utf-8") if file.exists() else ""
        after = change(before)
        assert after != before
        file.write_text(after, encoding="utf-8")
        assert int(self.get(f"livereload/{epoch}/1")) > int(epoch), f"an edit of {path} was not seen"


@contextmanager
def serve_copy(home: Path, files: Files) -> Iterator[ServedDesk]:
    """Serve a site of these files below docs/ with a copy of the project's hooks, templates and styles."""
    for folder in ("hooks", "overrides", "docs/assets"):
        shutil.copytree(ROOT / folder, home / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for path, words in {"index.md": "# Front\n", **files}.items():
        target = home / "docs" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(words if isinstance(words, bytes) else words.encode())
    settings: dict[str, object] = {"INHERIT": str(ROOT / "mkdocs.yml"), "nav": [{"Articles": "index.md"}]}
    hooks = [f"hooks/{path.name}" for path in sorted((ROOT / "hooks").glob("*.py"))]
    settings |= {"theme": {"name": "material", "custom_dir": "overrides"}, "hooks": hooks}
    (home / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    yield from _run(home)


def _run(home: Path) -> Iterator[ServedDesk]:
    port = _free_port()
    words = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(home / "hooks")}
    with (home / "serve.log").open("w") as log:
        server = subprocess.Popen(words, cwd=home, env=environment, stdout=log, stderr=log)
        try:
            desk = ServedDesk(f"http://127.0.0.1:{port}/", home)
            _wait_for(desk, server)
            yield desk
        finally:
            server.terminate()
            server.wait()


def _wait_for(desk: ServedDesk, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            desk.get("")
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
        else:
            return
    raise AssertionError((desk.home / "serve.log").read_text())


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])
