"""The machine reads each gold article as a careful reader does: everything right, and nobody misnamed."""

from functools import cache
from pathlib import Path

import pytest

from gold.checker import Result, check
from gold.gold_file import load_gold
from gold.pipeline import GOLD_FILES, read_article
from gold.table import table

ARTICLES = pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in GOLD_FILES])


@cache
def result(path: Path) -> Result:
    gold = load_gold(path)
    return check(gold, read_article(path.parent / gold.article))


@ARTICLES
def test_nobody_is_given_words_that_they_did_not_say(path: Path) -> None:
    wrong = [str(found) for found in result(path).wrong_speakers]
    assert not wrong, "\n".join(wrong)


@ARTICLES
def test_every_statement_is_read_as_a_careful_reader_reads_it(path: Path) -> None:
    found = result(path)
    assert not found.findings, "\n".join(table(path.stem, found))
