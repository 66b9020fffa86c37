"""What Material's templates print and no browser needs, taken out of the finished pages.

The Nu HTML checker calls it wrong: `autocomplete` on the checkboxes behind the drawer and the search, and an
empty `tabindex` on a section of the navigation. Both stand outside every block that a template could replace.
"""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from whosaidthis.pages import PAGES

_TOGGLE = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')
_SECTION = re.compile(r'(<label class="md-nav__link[^>]*?) tabindex=""')


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Mend a page, if that has not been done."""
    return output if PAGES.is_finished(page) else _mended(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Mend what is no page of its own: the answer to a wrong address."""
    return _mended(output_content) if template_name.endswith(".html") else output_content


def _mended(html: str) -> str:
    # Two patterns that begin with words are found many times faster than one that has a choice to make.
    return _SECTION.sub(r"\1", _TOGGLE.sub(r"\1", html))
