"""The panel "For the editor" that an article's page carries in `mkdocs serve`, and in no build."""

from .files import SCRIPT, STYLE, script, style
from .making import Desk, panel

__all__ = ["SCRIPT", "STYLE", "Desk", "panel", "script", "style"]
