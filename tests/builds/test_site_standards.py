"""Every built page keeps to the HTML standard, as the Nu HTML checker reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from building import Build
from builds import nu_checker


def test_the_checker_finds_nothing_on_any_page(real_build: Build, busy_build: Build) -> None:
    assert len(real_build.pages()) > 10
    assert busy_build.pages()
    assert nu_checker.errors(real_build.folder, busy_build.folder) == []


def test_the_checker_would_find_something(tmp_path: Path) -> None:
    page = '<!doctype html><html lang="en"><title>A</title><p id="a"><p id="a" tabindex="">\n'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    found = nu_checker.errors(tmp_path)
    assert any("Duplicate ID" in each for each in found)
    assert any("tabindex" in each for each in found)


def test_without_java_the_message_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(nu_checker.NoCheckerError, match=r"project\.py test"):
        nu_checker.errors(tmp_path)
