"""Our Jinja templates: every piece of HTML that we write is one of them, escaped by default."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from ..wording import plain
from ..wording.pieces import kind_of_piece
from .compiling import PlainEnvironment
from .phrases import Phrases

_PACKAGE = Path(__file__).resolve().parents[2]
HOMES = (_PACKAGE / "templates", _PACKAGE.parent.parent / "overrides" / "whosaidthis")
"""Where our templates can stand."""


@cache
def environment() -> Environment:
    """Where our templates are read: beside the package when it is installed, else in `overrides/`.

    Names that a template does not know are errors, and nothing but markup made by a template is
    printed as it is.
    """
    found = PlainEnvironment(
        loader=FileSystemLoader([home for home in HOMES if home.is_dir()]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
    )
    found.filters["plain"] = plain
    found.filters["kind_of_piece"] = kind_of_piece
    phrases = Phrases(found)
    for name in ("mark", "marks", "sentences", "shape", "words"):
        found.globals[name] = getattr(phrases, name)
    return found


@cache
def _template(name: str) -> Template:
    found = environment().get_template(name)
    # Jinja's own chain of mappings is slow, and looked through for every piece of every page.
    found.globals = dict(found.globals)
    return found


def forget() -> None:
    """Read the templates anew when they are next needed: `mkdocs serve` goes on while they change."""
    environment.cache_clear()
    _template.cache_clear()


def render(name: str, **values: object) -> str:
    """The template `name` with `values`, as HTML.

    Raises:
        jinja2.TemplateNotFound: if there is no such template.
        jinja2.UndefinedError: if the template needs a value that is missing.
    """
    return _template(name).render(values)
