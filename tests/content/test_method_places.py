"""Places of the page on the method to which every article leads."""

from __future__ import annotations

from markdown.extensions.toc import slugify

from content.files import ROOT
from whosaidthis.rendering.wording import glance
from whosaidthis.settings import METHOD_PAGE


def test_the_page_on_the_method_says_what_as_we_read_it_means() -> None:
    lines = (ROOT / "docs" / METHOD_PAGE).read_text(encoding="utf-8").splitlines()
    headings = [slugify(line[3:], "-") for line in lines if line.startswith("## ")]
    assert headings.index("what-we-are-not-sure-means") == headings.index(glance.READ_PLACE) + 1
