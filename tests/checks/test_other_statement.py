"""Corrections that lead to one statement and have the words of another."""

import pytest

from checks.written import told
from whosaidthis.checks.corrections.other_statement import check_other_statement
from whosaidthis.command.articles import ArticleReader
from whosaidthis.model import NO_GLOSSARY, Fault

BODY = """# Mill burns

“The wheel broke within a minute,” said Bo Hill, the miller.

“We have been patient for years,” Ada Holm, the mayor, told reporters. She would go to court, she said.

The sluice had been dry since April, the coastguard said.
"""
WHEEL, PATIENT, COURT, SLUICE = "wheel broke", "been patient", "go to court", "sluice had"


def faults(wrong: str, now: str, leads_to: str) -> list[Fault]:
    """What is noted of one correction; `leads_to`: words of the statement whose id it has."""
    front = f"  - date: 2024-03-09\n    wrong: {wrong}\n    now: {now}\n    statement: {id_of(leads_to)}\n"
    content = f"---\ntitle: Mill burns\ndate: 2024-03-05\ncorrections:\n{front}---\n\n{BODY}"
    opened = ArticleReader(NO_GLOSSARY).read_content(content, "a.md")
    return list(check_other_statement(opened.read, opened.front))


def id_of(words: str) -> str:
    read = ArticleReader(NO_GLOSSARY).read_content(BODY, "a.md").read
    characters = read.article.text.characters
    return next(f"s-{one.anchor}" for one in read.article.statements if words in one.spans[0].of(characters))


@pytest.mark.parametrize(
    ("wrong", "now", "leads_to", "meant"),
    [
        ("The article said that the wheel broke within five minutes.", "It says one.", PATIENT, WHEEL),
        (
            "It gave the words on the wheel to a fireman.",
            "It gives them to the miller Bo Hill.",
            COURT,
            WHEEL,
        ),
        ("The article said the sluice was dry in March.", "It says since April.", WHEEL, SLUICE),
        ("The article had the words “a minute” wrong.", "“Within a minute” stands now.", PATIENT, WHEEL),
        ("Bo Hill’s words were wrong.", "It has “for years” now.", WHEEL, PATIENT),
    ],
)
def test_the_words_of_one_and_the_id_of_another(wrong: str, now: str, leads_to: str, meant: str) -> None:
    (fault,) = faults(wrong, now, leads_to)
    assert told([fault]) == ["8:16 note other-statement"]
    assert f"“{id_of(meant)}”" in fault.mend


@pytest.mark.parametrize(
    ("wrong", "now", "leads_to"),
    [
        ("The article said that the wheel broke within five minutes.", "It says one.", WHEEL),
        ("The article gave these words to a fireman.", "It gives them to the miller.", WHEEL),
        ("The article gave these words to Bo Hill.", "It gives them to Ada Holm.", PATIENT),
        ("It said that Bo Hill would go to court.", "It says that the mayor will.", COURT),
        ("It was wrong.", "It is right.", PATIENT),
        ("A figure was wrong.", "It is mended.", PATIENT),
        ("The article gave these words of hers to reporters.", "It has none.", COURT),
    ],
)
def test_any_other_correction_is_let_pass(wrong: str, now: str, leads_to: str) -> None:
    assert faults(wrong, now, leads_to) == []


@pytest.mark.parametrize(
    ("now", "lost"),
    [
        ("It has “within an hour” now.", "within an hour"),
        ("It has “within a minute” now.", None),
        ("It has “hour” now.", None),
        ("It has “within an hour” no longer.", None),
    ],
)
def test_words_that_shall_stand_now_and_stand_nowhere(now: str, lost: str | None) -> None:
    found = [one.wrong for one in faults("The words were wrong.", now, WHEEL)]
    assert found == (
        [f"This correction says that “{lost}” stands in the article now, and it does not."] if lost else []
    )


def test_a_correction_without_a_statement_of_this_page() -> None:
    one = "{date: 2024-03-09, wrong: The wheel., now: Bo Hill’s., statement: s-ffffffff}"
    opened = ArticleReader(NO_GLOSSARY).read_content(f"---\ncorrections:\n  - {one}\n---\n\n{BODY}", "a.md")
    assert list(check_other_statement(opened.read, opened.front)) == []
