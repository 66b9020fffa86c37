"""A signed article that stands in a site twice is told at its copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import run_command
from sites import BuildSite
from whosaidthis.checks import check_copies
from whosaidthis.command.checking import check_site
from whosaidthis.command.site import find_site

HEAD = "---\ntitle: Mill burns\ndate: 2024-03-05\n---\n\n# Mill burns\n\n"
ARTICLE = f"{HEAD}“The mill burns,” Ann Lee told Reuters.\n"


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The article, signed."""
    path = tmp_path_factory.mktemp("signed") / "mill.md"
    path.write_text(ARTICLE, encoding="utf-8")
    done = run_command("sign", "--by", "Eve Moss", "--yes", str(path), home=path.parent)
    assert done.returncode == 0, done.stderr
    return path.read_text(encoding="utf-8")


def test_the_longer_name_is_the_copy() -> None:
    told = [str(one.place) for one in check_copies({"mill-2.md": "a", "mill.md": "a", "weir.md": "b"})]
    assert told == ["mill-2.md:1:1"]


def test_articles_without_a_signature_are_no_copies() -> None:
    assert list(check_copies({"mill-2.md": "", "mill.md": ""})) == []


def test_check_and_a_build_tell_it(signed: str, build_site: BuildSite) -> None:
    other = signed.replace("title: Mill burns", "title: Mill burns again")
    built = build_site(
        {"articles/mill.md": signed, "articles/mill-2.md": signed, "articles/other.md": other}, strict=False
    )
    (told,) = [line for line in built.warnings if "article-twice" in line]
    assert "docs/articles/mill-2.md:1:1" in told
    site = find_site(Path(built.folder))
    assert site is not None
    found = [str(one.place) for one in check_site(site).faults if one.code == "article-twice"]
    assert found == ["docs/articles/mill-2.md:1:1"]
