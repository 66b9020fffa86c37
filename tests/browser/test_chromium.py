"""The browser is found where it is; where there is none, the tests say so and how to get one."""

from __future__ import annotations

from pathlib import Path

import pytest

from browser import chromium


@pytest.fixture
def empty_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_one_on_the_path_is_taken_first(empty_path: Path) -> None:
    program = empty_path / "google-chrome"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert chromium.find_chromium() == str(program)


@pytest.mark.usefixtures("empty_path")
def test_playwrights_own_is_taken_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "downloaded_by_playwright", lambda: "here/chrome")
    assert chromium.find_chromium() == "here/chrome"


@pytest.mark.usefixtures("empty_path")
def test_without_any_the_message_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "downloaded_by_playwright", lambda: None)
    monkeypatch.setattr(chromium, "install_chromium", lambda: None)
    with pytest.raises(chromium.NoChromiumError, match="playwright install chromium"):
        chromium.get_chromium()
