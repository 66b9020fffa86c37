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


DENIED = "Bo Roe denies that the town would close the mill in May"


@pytest.mark.parametrize(
    "body",
    [
        "Bo Roe said a report that the town would close the mill in May was a lie.",
        "Bo Roe said that the claim that the town would close the mill in May was wrong.",
        "Bo Roe said that talk of how the town would close the mill in May was simply untrue.",
        "Bo Roe said that a rumour that the town would close the mill in May came from the ferry.",
        "“They say the town would close the mill in May,” Bo Roe said.",
        "“People claim the town would close the mill in May,” Bo Roe said.",
    ],
)
def test_what_is_called_untrue_or_told_by_others_is_not_said_and_is_repeated(body: str) -> None:
    read = article(DENIED, body)
    assert list(check_headline_stance(read)) == []
    (restated,) = read.article.statements[0].relations
    assert (restated.kind, restated.other) == (RelationKind.RESTATES, 2)


@pytest.mark.parametrize(
    "body",
    [
        "Bo Roe confirmed a report that the town would close the mill in May.",
        "Bo Roe said that the town would close the mill in May, after a claim that it leaked.",
        "Bo Roe said that the town would close the mill that lies on the Weir in May.",
    ],
)
def test_a_claim_confirmed_or_beside_the_words_is_still_the_opposite(body: str) -> None:
    (fault,) = check_headline_stance(article(DENIED, body))
    assert fault.code == "contrary-stance"
