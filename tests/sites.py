"""Sites for tests: built as an editor would, by the command line, and looked at as files or over HTTP."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import yaml

from building import Build, build_here, build_in_process

ROOT = Path(__file__).resolve().parent.parent
Files = Mapping[str, str | bytes]
"""Paths below docs/, with forward slashes, and what they hold."""


BuildSite = Callable[..., Build]
"""What the fixture `build_site` gives: see `build_small_site`."""


@dataclass(frozen=True, slots=True)
class Served:
    """A built site and the address it is served at."""

    address: str
    """Ends with a slash."""
    folder: Path

    def page(self, kind: str) -> str:
        """The address below the site's of the first page of a kind (see `KINDS`).

        Raises:
            LookupError: if the site has no such page.
        """
        pattern = KINDS[kind]
        file = "" if pattern.endswith(".html") else "index.html"
        for found in sorted(self.folder.glob(pattern + file)):
            return found.relative_to(self.folder).as_posix().removesuffix("index.html")
        raise LookupError(f"the site has no page of the kind {kind}")


KINDS = {
    "front": "",
    "article": "articles/*/",
    "glossary": "glossary/",
    "missile": "glossary/missile/*/",
    "official": "glossary/official/*/",
    "body": "glossary/body/*/",
    "sources": "sources/",
    "guide": "guide/writing/",
    "404": "404.html",
}
"""Kinds of page that readers meet, and where they are built."""

FERRY = "articles/ferry.md"
"""A long article of many voices, told for tests: 25 paragraphs, more than 60 statements."""
BUSY: Files = {
    FERRY: (ROOT / "tests" / "browser" / "data" / "ferry.md").read_text(encoding="utf-8"),
    "glossary/index.md": "# Glossary\n",
    "glossary/official/greta-holm.md": "---\nname: Greta Holm\nsummary: Mayor of Oxmere.\n---\n",
}
"""A small site around it."""


def build_project(folder: Path, *, surroundings: Mapping[str, str] | None = None, home: Path = ROOT) -> Build:
    """Build the project's own site, or that of a copy at `home`, strictly into a folder."""
    return build_in_process(home, folder, strict=True, surroundings=surroundings)


def build_small_site(
    home: Path,
    files: Files,
    *,
    strict: bool,
    config: Mapping[str, object],
    build: Callable[..., Build] = build_here,
) -> Build:
    """Build a site of these files, with the project's configuration, hooks, templates and styles.

    Args:
        home: an empty folder; the site's project is made in it.
        files: what stands below docs/; a front page is added where there is none.
        strict: whether warnings fail the build.
        config: settings that replace those of the project.
        build: what builds it (see `building`).
    """
    docs = home / "docs"
    docs.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets", dirs_exist_ok=True)
    for path, words in {"index.md": "# Front\n", **files}.items():
        target = docs / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(words if isinstance(words, bytes) else words.encode())
    (home / "mkdocs.yml").write_text(yaml.safe_dump(_settings(files, config)), encoding="utf-8")
    return build(home, home / "site", strict=strict)


def _settings(files: Files, config: Mapping[str, object]) -> dict[str, object]:
    """The project's settings, found from another folder, and those that a test wants otherwise."""
    pages: list[dict[str, str]] = [{"Articles": "index.md"}]
    if "glossary/index.md" in files:
        pages.append({"Glossary": "glossary/index.md"})
    return {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": "docs",
        "site_dir": "site",
        "nav": pages,
        "theme": {"name": "material", "custom_dir": str(ROOT / "overrides")},
        "hooks": [str(path) for path in sorted((ROOT / "hooks").glob("*.py"))],
        **config,
    }


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and keeps quiet about it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""


@contextmanager
def serve_folder(root: Path, below: str, folder: Path) -> Iterator[Served]:
    """Serve a folder on 127.0.0.1; the site is what lies `below` the root."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Served(f"http://127.0.0.1:{server.server_port}/{below}", folder)
    finally:
        server.shutdown()
        server.server_close()
