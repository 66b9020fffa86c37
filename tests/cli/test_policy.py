"""`policy` prints what a built site may load and run."""

from __future__ import annotations

from pathlib import Path

import pytest

from whosaidthis.__main__ import main

PAGE = """<!doctype html><script src="a.js"></script><script>let a = 1 && 2</script>
<script type="application/ld+json">{"a": 1}</script><style>a{b:c}</style>"""


def test_inline_scripts_and_styles_are_named_by_their_hashes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "deep").mkdir()
    for path in ("index.html", "deep/index.html"):
        (tmp_path / path).write_text(PAGE, encoding="utf-8")
    assert main(["policy", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "script-src 'self' 'sha256-0yk84dgf0qHU/iaOKvN1/w8T1kTf52JE3tOsN4bJN8o=';" in printed
    assert "style-src 'self' 'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o=';" in printed
    assert printed.count("sha256") == 2


def test_styles_of_single_tags_are_named_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "index.html").write_text('<td style="text-align: right;">1</td>', encoding="utf-8")
    assert main(["policy", str(tmp_path)]) == 0
    hashed = "'sha256-N90MKmRow2DpYEVeqcc3uc8pOUsS4Rg4sNmkau1k0xQ='"
    assert f"style-src 'self' {hashed} 'unsafe-hashes';" in capsys.readouterr().out


def test_a_folder_without_a_site_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", str(tmp_path)]) == 1
    assert "Build it first" in capsys.readouterr().err


def test_a_page_that_is_not_utf8_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "old.html").write_bytes(b"<p>Caf\xe9")
    assert main(["policy", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith(f"{tmp_path}/old.html:1:")


def test_a_folder_called_like_a_page_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.html").mkdir()
    (tmp_path / "x.html/index.html").write_text(PAGE, encoding="utf-8")
    assert main(["policy", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("sha256") == 2
