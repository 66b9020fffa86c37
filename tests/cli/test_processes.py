"""A process prints what the same call prints within the tests, to the byte, and ends with the same status."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import run_command, run_process

ARTICLE = """---
title: Mill burns
date: 2024-03-06
---

# Mill burns

“The mill burns,” Ann Lee told Reuters. It [rained]{.said by=Mallory}.
"""
REPORT = "The café burnt down on a Monday in the rain, said Ann Lee.\n".encode()


@pytest.mark.parametrize(
    ("words", "given", "status"),
    [
        (["read", "mill.md", "none.md"], b"", 1),
        (["check", "mill.md"], b"", 1),
        (["sign", "good.md", "--by", "Ada Holm"], b"n\n", 1),
        (["new", "article", "--from", "-", "--out", "docs/new.md"], REPORT, 0),
        (
            ["read", "--jsonl"],
            b'{"id": "\\ud800", "text": "\xe2\x80\x9cIt burns,\xe2\x80\x9d Ann Lee said."}',
            0,
        ),
        (["nonsense"], b"", 2),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_both_say_the_same(words: list[str], given: bytes, status: int, tmp_path: Path) -> None:
    both = []
    for name, run in (("within", run_command), ("process", run_process)):
        home = tmp_path / name
        (home / "docs").mkdir(parents=True)
        (home / "mill.md").write_text(ARTICLE, encoding="utf-8")
        (home / "good.md").write_text(ARTICLE.partition(" It [")[0] + "\n", encoding="utf-8")
        done = run(*words, home=home, given=given)
        made = {path.relative_to(home): path.read_bytes() for path in home.rglob("*.md")}
        both.append((done, made))
    assert both[0] == both[1]
    assert both[0][0].returncode == status
