"""The site's own files, as its editors wrote them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
ARTICLES = tuple(sorted(path for path in (DOCS / "articles").glob("*.md") if path.name != "index.md"))
ENTRIES = tuple(sorted((DOCS / "glossary").glob("*/*.md")))
GUIDES = tuple(sorted((DOCS / "guide").glob("*.md")))


def front_and_body(path: Path) -> tuple[dict[str, Any], str]:
    """The front matter of a file as a mapping, and the rest of it."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), body
