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
