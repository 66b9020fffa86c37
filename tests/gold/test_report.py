"""The report that engineers read."""

from __future__ import annotations

import pytest

from gold.report import main


def test_a_name_of_no_article_is_no_clean_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["artcles"]) == 2
    assert "no article is called artcles" in capsys.readouterr().out
