"""The lists stand in their articles, and what was once read right stays so."""

from pathlib import Path

import pytest

from content.files import ROOT
from gold.pipeline import read_article, read_text
from whosaidthis.model import Form
from whosaidthis.settings import METHOD_PAGE

from .history import read_alone, read_history, share, summary
from .judging import Verdict, judge, taken
from .listed import LISTS, ReadersList, article_of, read_list
from .report import count, right

LATER = frozenset(one.folder for one in read_history() if one.number >= 66)
"""Sets since 29 November 2026, of whose faults few were mended: counted apart, to hide no other's."""
BOUNDS = {False: (0.93, 0.91, 0.965), True: (0.89, 0.845, 0.95)}
"""Quotations, paraphrases, nobody's left alone; of the later sets under True. Below what the last counting
gave, by less than two in a hundred: the lists are not tuned to, but kept."""


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_word_of_a_list_stands_in_its_article(path: Path) -> None:
    wanted = read_list(path, read_text(article_of(path)))
    assert len(wanted.statements) > 10
    assert len(wanted.nobodys) > 5


@pytest.mark.parametrize("later", BOUNDS)
def test_what_was_read_right_stays_right(later: bool) -> None:
    tally = count([path for path in LISTS if (path.parent.name in LATER) is later])
    quotations, paraphrases, left_alone = BOUNDS[later]
    assert right(tally.quotations) >= quotations
    assert right(tally.paraphrases) >= paraphrases
    assert tally.left_alone >= left_alone


METHOD = (ROOT / "docs" / METHOD_PAGE).read_text("utf-8")


def test_every_set_has_its_first_reading() -> None:
    folders = {path.parent.name: 0 for path in LISTS}
    for path in LISTS:
        folders[path.parent.name] += 1
    assert {one.folder: one.articles for one in read_history()} == folders
    assert [one.number for one in read_history()] == list(range(5, 5 + len(folders)))


def test_the_guide_tells_what_the_first_readings_gave() -> None:
    history, alone = read_history(), read_alone()
    assert summary(history) in METHOD
    assert (
        f"So {sum(one.articles for one in history):,} more articles were invented, in {len(history)} sets"
        in METHOD
    )
    pieces, taken_first = sum(one.pieces for one in alone), sum(one.taken for one in alone)
    assert f"Of {pieces:,} pieces that are nobody’s statement" in METHOD
    assert f"{taken_first} were taken\nfor one at first reading ({share(taken_first, pieces)})" in METHOD
    assert alone[-1].last == history[-1].number


ARTICLE = "# The mill\n\n“It leaks,” Ada Holm said. The roof is old, a guard said. It rained all day long.\n"


def wanted(tmp_path: Path, lines: str) -> tuple[Path, Path]:
    article, listed = tmp_path / "mill.md", tmp_path / "mill.yml"
    article.write_text(ARTICLE, "utf-8")
    listed.write_text(f"article: mill.md\nstatements:\n{lines}unattributed:\n- It rained all day\n", "utf-8")
    return article, listed


def read(tmp_path: Path, words: str, speaker: str) -> tuple[Verdict, bool]:
    lines = f"- words: '{words}'\n  form: direct\n  speaker: {speaker}\n"
    path, listed = wanted(tmp_path, lines)
    article = read_article(path)
    (judged,) = judge(article, read_list(listed, article.text))
    return judged.verdict, judged.quoted


@pytest.mark.parametrize(
    ("words", "speaker", "verdict"),
    [
        ("“It leaks,”", "[Ada Holm, the mayor]", Verdict.RIGHT),
        ("“It leaks,”", "[Bo Gray]", Verdict.WRONG),
        ("“It leaks,”", "null", Verdict.WRONG),
        ("It rained all day long", "[Ada Holm]", Verdict.MISSED),
    ],
)
def test_a_statement_is_judged_by_its_speaker(
    tmp_path: Path, words: str, speaker: str, verdict: Verdict
) -> None:
    assert read(tmp_path, words, speaker) == (verdict, True)


def test_pieces_and_lumps_are_found(tmp_path: Path) -> None:
    """Two people list the same words as one statement or as two."""
    article, listed = wanted(
        tmp_path,
        "- words: ['“It leaks,”', '“We know. We wait.”']\n  form: direct\n  speaker: Ada Holm\n"
        "- words: the roof is old\n  form: indirect\n  speaker: a guard\n"
        "- words: nobody mends it\n  form: indirect\n  speaker: a guard\n",
    )
    lines = (
        "“It leaks,” Ada Holm said. “We know. We wait.”\n\nA guard said the roof is old and nobody mends it."
    )
    article.write_text(f"# The mill\n\n{lines}\n\nIt rained all day long.\n", "utf-8")
    read = read_article(article)
    judged = judge(read, read_list(listed, read.text))
    assert [one.verdict for one in judged] == [Verdict.RIGHT] * 3
    assert [len(one.found) for one in judged] == [3, 1, 1]


def test_a_lump_with_another_speaker_is_missed(tmp_path: Path) -> None:
    article, listed = wanted(
        tmp_path,
        "- words: The roof is old\n  form: indirect\n  speaker: a guard\n"
        "- words: roof is old\n  form: indirect\n  speaker: Bo Gray\n",
    )
    read = read_article(article)
    judged = judge(read, read_list(listed, read.text))
    assert [one.verdict for one in judged] == [Verdict.RIGHT, Verdict.MISSED]


def test_a_clause_of_nobodys_is_left_alone_or_taken(tmp_path: Path) -> None:
    path, listed = wanted(tmp_path, "- words: '“It leaks,”'\n  form: direct\n  speaker: [Ada Holm]\n")
    article = read_article(path)
    found = read_list(listed, article.text)
    assert taken(article, found) == ()
    said = ReadersList((), (article.statements[1].spans[0],))
    assert [one.form for _, one in taken(article, said)] == [Form.INDIRECT]


def test_words_that_are_not_in_the_article_are_refused(tmp_path: Path) -> None:
    path, listed = wanted(tmp_path, "- words: It snowed\n  form: indirect\n  speaker: null\n")
    with pytest.raises(ValueError, match="It snowed"):
        read_list(listed, read_text(path))


def test_silences_that_are_told_of_are_counted_apart(tmp_path: Path) -> None:
    article, listed = tmp_path / "mill.md", tmp_path / "mill.yml"
    article.write_text("# The mill\n\n“It leaks,” Ada Holm said. Bo Gray declined to comment.\n", "utf-8")
    lines = "- words: '“It leaks,”'\n  form: direct\n  speaker: [Ada Holm]\n"
    nobodys = "unattributed:\n- Bo Gray declined to comment\n- Ada Holm said\n"
    listed.write_text(f"article: mill.md\nstatements:\n{lines}{nobodys}", "utf-8")
    tally = count([listed])
    assert (tally.nobodys, tally.taken, tally.silences) == (2, 1, 1)
