"""Corpus files, whole and broken."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from .corpus import read_corpus
from .faults import BenchError
from .invented import FAIR, record, said

LINE = json.dumps(record("fair", FAIR, said(FAIR, "Ann Lee", "said", "“The fair opens today,”")))


def written(folder: Path, content: bytes) -> Path:
    path = folder / "corpus.jsonl"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_file_gives_its_articles(tmp_path: Path, pack: type[bytes]) -> None:
    path = written(tmp_path, pack(f"{LINE}\n\n{LINE}\n".encode()))
    articles = read_corpus(path)
    assert [one.id for one in articles] == ["fair", "fair"]
    assert articles[0].text == FAIR
    assert articles[0].attributions == (said(FAIR, "Ann Lee", "said", "“The fair opens today,”"),)


def test_as_many_articles_are_read_as_are_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, f"{LINE}\n{LINE}\nbroken\n".encode())
    assert len(read_corpus(path, most=1)) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", ": The file holds no article."),
        (b"\n{", ":2: The line is no JSON: "),
        (b"\xff", ":1: The line is no JSON: "),
        (b"[]", ":1: The line is no JSON object."),
        (b'{"attributions": []}', ":1: It has no “text”."),
        (b'{"text": "Rain."}', ":1: It has no “attributions”."),
        (b'{"text": "Rain.", "attributions": ["x"]}', ":1: Its “attributions” are not a list of objects."),
        (
            b'{"text": "Rain.", "attributions": [{"content": [[1]]}]}',
            ":1: One of its places is not a pair like [12, 34].",
        ),
        (
            b'{"text": "Rain.", "attributions": [{"content": 7}]}',
            ":1: Its places are not a list of pairs like [12, 34].",
        ),
        (b"\x1f\x8b broken", ": The file cannot be read: "),
    ],
)
def test_a_broken_file_is_told_by_its_place_and_the_reason(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(BenchError) as raised:
        read_corpus(path)
    assert str(raised.value).startswith(f"{path}{message}")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="No such file"):
        read_corpus(tmp_path / "none.jsonl")
