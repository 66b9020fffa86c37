"""A headline against its own text: who denies there what is admitted here is a note, and repeats nothing."""

from __future__ import annotations

import pytest

from whosaidthis.checks.headline_stance import check_headline_stance
from whosaidthis.command.articles import ArticleReader
from whosaidthis.joining import ReadArticle
from whosaidthis.model import NO_GLOSSARY, RelationKind

SEA = "that the lost torpedo is still on the sea bed"


def article(headline: str, body: str) -> ReadArticle:
    content = f"---\ntitle: T\ndate: 2024-03-05\n---\n\n# {headline}\n\n{body}\n"
    return ArticleReader(NO_GLOSSARY).read_content(content, "a.md").read


@pytest.mark.parametrize(("above", "below"), [("denies", "admitted"), ("admits", "denied")])
def test_the_opposite_stance_is_told_and_repeats_nothing(above: str, below: str) -> None:
    body = f"The Minister of the Sea, Bo Lund, {below} on Thursday that the torpedo was still on the sea bed."
    read = article(f"Minister {above} {SEA}", body)
    (fault,) = check_headline_stance(read)
    assert str(fault.place) == f"a.md:6:{len('# Minister ') + 1}"
    assert fault.code == "contrary-stance"
    assert "in line 8, beside the same words" in fault.wrong
    assert not any(
        link.kind is RelationKind.RESTATES for one in read.article.statements for link in one.relations
    )


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            f"Minister admits {SEA}",
            "The minister, Bo Lund, admitted that the torpedo was still on the sea bed.",
        ),
        (
            f"Minister denies {SEA}",
            "The minister, Bo Lund, denied that the torpedo was still on the sea bed.",
        ),
        (f"Minister denies {SEA}", "The minister, Bo Lund, said that the torpedo was not on the sea bed."),
        (f"Bo Lund denies {SEA}", "The admiral, Ada Holm, said that the torpedo was still on the sea bed."),
        (f"Minister denies {SEA}", "The minister, Bo Lund, said that the search would go on."),
    ],
)
def test_the_same_stance_or_other_words_are_good(headline: str, body: str) -> None:
    assert list(check_headline_stance(article(headline, body))) == []
