"""The panel's own style sheet and script: no build publishes them."""

from __future__ import annotations

from importlib.resources import files

STYLE = "assets/for-the-editor.css"
SCRIPT = "assets/for-the-editor.js"
"""Where the served site has them."""


def style() -> str:
    """The style sheet, read anew each time: it may be edited while the site is served."""
    return _read("panel.css")


def script() -> str:
    """The script."""
    return _read("panel.js")


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")
