"""The commands that the README gives."""

from __future__ import annotations

import importlib.util
import socket
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "project.py"


@pytest.fixture
def commands() -> ModuleType:
    spec = importlib.util.spec_from_file_location("project", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_second_serve_takes_the_next_port_and_says_so(
    commands: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        used = other.getsockname()[1]
        port = commands.free_port(used)
    assert port > used
    assert f"Port {used} is in use" in capsys.readouterr().out


def test_an_unknown_command_is_answered_with_the_known_ones(
    commands: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(["frobnicate"]) == 2
    assert "serve" in capsys.readouterr().err


@pytest.mark.parametrize("status", [0, 1])
def test_a_failed_build_leaves_the_last_site_as_it_was(
    commands: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    def build(*words: str) -> int:
        folder = Path(words[words.index("--site-dir") + 1])
        folder.mkdir()
        (folder / "index.html").write_text("new", encoding="utf-8")
        return status

    (tmp_path / "site" / "old").mkdir(parents=True)
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    monkeypatch.setattr(commands, "install", lambda _: 0)
    monkeypatch.setattr(commands, "run", build)
    assert commands.build([]) == status
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert [path.name for path in (tmp_path / "site").iterdir()] == [["index.html"], ["old"]][status]
