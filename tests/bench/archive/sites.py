"""The archive as two sites of the same Markdown: one with our hooks, one as MkDocs and Material build it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import yaml

from .invented import article, entries

ROOT = Path(__file__).resolve().parents[3]
HOOKED, PLAIN = "with the hooks", "plain"


def write_site(folder: Path, articles: int, glossary: int) -> None:
    """Write an archive into an empty folder: `docs`, `hooked.yml` and `plain.yml` beside each other."""
    docs = folder / "docs"
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    (docs / "index.md").write_text("# Front\n", encoding="utf-8")
    written = [*entries(glossary), *(article(number) for number in range(articles))]
    for one in written:
        path = docs / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.content, encoding="utf-8")
    for name, settings in (("hooked", _hooked()), ("plain", _plain())):
        (folder / f"{name}.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")


def config_of(folder: Path, kind: str) -> Path:
    """The configuration of one of the two sites."""
    return folder / ("hooked.yml" if kind == HOOKED else "plain.yml")


def _hooked() -> dict[str, object]:
    """Our own site's configuration, its hooks and templates where they are."""
    settings = _own()
    settings["hooks"] = [str(ROOT / hook) for hook in settings["hooks"]]  # type: ignore[attr-defined]
    settings["theme"] = {**_theme(settings), "custom_dir": str(ROOT / "overrides")}
    return settings


def _plain() -> dict[str, object]:
    """The same without anything of ours: no hooks, no templates, no styles."""
    settings = _own()
    for ours in ("hooks", "extra_css", "extra"):
        settings.pop(ours)
    settings["theme"] = {key: value for key, value in _theme(settings).items() if key != "custom_dir"}
    return settings


def _theme(settings: Mapping[str, object]) -> dict[str, object]:
    theme = settings["theme"]
    assert isinstance(theme, dict)
    return theme


def _own() -> dict[str, object]:
    """What both have in common; the guide is no part of the archive."""
    loader = type("Loader", (yaml.SafeLoader,), {})
    loader.add_constructor("!ENV", lambda _loader, _node: "")  # type: ignore[attr-defined]
    settings: dict[str, object] = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), loader)  # noqa: S506
    settings["nav"] = [{"Articles": "index.md"}]
    settings["not_in_nav"] = "/articles/*\n/glossary/*\n/glossary/*/*\n/sources.md\n"
    settings["docs_dir"] = "docs"
    return settings
