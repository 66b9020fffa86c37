"""What Material's templates print outside every block that a template could replace, mended in the pages.

The Nu HTML checker calls some of it wrong: `autocomplete` on the checkboxes behind the drawer and the search,
and an empty `tabindex` on a section of the navigation. The link that skips the frame leads to a page's first
heading and is missing where Markdown has none: here it leads past the summary of an article to its text, and
every page has one.
"""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from whosaidthis.pages import PAGES
from whosaidthis.rendering.anchors import TEXT
from whosaidthis.rendering.wording.labels import SKIP

_TOGGLE = re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"')
_SECTION = re.compile(r'(<label class="md-nav__link[^>]*?) tabindex=""')
_SKIPPING = '<div data-md-component="skip">'
_SKIP = re.compile(r'<a href="[^"]*" class="md-skip">')
_CONTENT = '<article class="md-content__inner md-typeset"'


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Mend a page, if that has not been done."""
    return output if PAGES.is_finished(page) else _mended(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Mend what is no page of its own: the answer to a wrong address."""
    return _mended(output_content) if template_name.endswith(".html") else output_content


def _mended(html: str) -> str:
    # Two patterns that begin with words are found many times faster than one that has a choice to make.
    return _skipping(_SECTION.sub(r"\1", _TOGGLE.sub(r"\1", html)))


def _skipping(html: str) -> str:
    """The page with a link, before all others, that leads to its text."""
    before, here, after = html.partition(_SKIPPING)
    link, closing, rest = after.partition("</div>")
    if f'id="{TEXT}"' in rest:
        link = _SKIP.sub(f'<a href="#{TEXT}" class="md-skip">', link)
    if "<a " not in link and _CONTENT in rest:
        link = f'<a href="#wst-content" class="md-skip">{SKIP}</a>'
        rest = rest.replace(_CONTENT, f'{_CONTENT} id="wst-content"', 1)
    return f"{before}{here}{link}{closing}{rest}"
