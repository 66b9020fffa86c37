"""Articles and entries whose names end so that they are not read."""

from __future__ import annotations

from pathlib import Path

import pytest

from whosaidthis.checks import check_misnamed
from whosaidthis.command.checking import check_files, check_site
from whosaidthis.command.site import find_site

ARTICLE = "---\ntitle: Mill burns\ndate: 2024-03-05\n---\n\n# Mill burns\n\nIt rained.\n"


@pytest.mark.parametrize(
    ("name", "new"),
    [
        ("mill.MD", "mill.md"),
        ("mill.markdown", "mill.md"),
        ("mill.txt", "mill.md"),
        ("mill.md.txt", "mill.md"),
        ("mill.no.2.Md", "mill.no.2.md"),
    ],
)
def test_a_name_that_ends_otherwise_is_told(name: str, new: str) -> None:
    (fault,) = check_misnamed(ARTICLE, f"docs/articles/{name}")
    assert (fault.code, fault.mend) == ("misplaced-article", f"Rename it to {new}.")


@pytest.mark.parametrize("name", ["mill.md", "mill.png", "mill", "mill.txt"])
def test_other_files_are_not(name: str) -> None:
    assert check_misnamed("The list of mills.\n", f"docs/articles/{name}") == ()


def test_check_tells_it_of_a_site_a_folder_and_a_file(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: T\n")
    for path in ("articles/mill.MD", "glossary/place/weir.markdown", "guide/mill.MD"):
        (tmp_path / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / path).write_text(ARTICLE)
    site = find_site(tmp_path)
    assert site is not None
    told = [
        sorted(Path(one.place.path).name for one in checked.faults if one.code == "misplaced-article")
        for checked in (
            check_site(site),
            check_files([str(tmp_path / "docs")]),
            check_files([str(tmp_path / "docs/articles/mill.MD")]),
        )
    ]
    assert told == [["mill.MD", "weir.markdown"], ["mill.MD", "weir.markdown"], ["mill.MD"]]
