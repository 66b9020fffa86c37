"""Of a title whose marks are taken for words that is told, and not that the headline is another."""

import pytest

from whosaidthis.checks import check_article
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY
from whosaidthis.settings import Settings


@pytest.mark.parametrize(
    ("title", "codes"),
    [("“Mill burns”", ["curly-value"]), ("'“Mill burns”'", ["other-title"]), ("Mill burns", [])],
)
def test_one_of_the_two_is_told(title: str, codes: list[str]) -> None:
    content = f"---\ntitle: {title}\ndate: 2024-03-05\n---\n\n# Mill burns\n\nIt rained.\n"
    opened = ArticleReader(NO_GLOSSARY).read_content(content, "2024-03-05-mill.md")
    found = check_article(opened.read, opened.front, NO_GLOSSARY, Settings())
    assert [one.code for one in found] == codes
