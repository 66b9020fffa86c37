"""Links that lead in a circle, pipes, folders called like pages: each command tells of them and goes on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from commands import run_command

HEAD = "---\ntitle: Mill burns\ndate: 2024-03-06\n---\n\n# Mill burns\n\n"
LOOP = "docs/articles/loop.md"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "docs/articles").mkdir(parents=True)
    (tmp_path / "docs/glossary/body").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: The Weir\n")
    (tmp_path / "docs/articles/mill.md").write_text(
        f"{HEAD}“It burns,” Ann Lee of the Weir Board said.\n", "utf-8"
    )
    return tmp_path


class TestLinksInACircle:
    @pytest.fixture(autouse=True)
    def loop(self, site: Path) -> None:
        (site / LOOP).symlink_to("loop.md")

    @pytest.mark.parametrize("words", [("read", LOOP), ("check", LOOP), ("sign", "--by=A", LOOP), ("check",)])
    def test_each_command_says_that_it_cannot_be_read(self, site: Path, words: tuple[str, ...]) -> None:
        done = run_command(*words, home=site)
        assert done.returncode == 1
        assert done.stderr.count("loop.md: The file cannot be read: ") == 1

    def test_a_new_entry_is_made_and_its_places_are_printed(self, site: Path) -> None:
        done = run_command("new", "entry", "Weir Board", "--kind", "body", home=site)
        assert "docs/articles/mill.md:8:28: " in done.stdout
        assert done.stderr.count("loop.md: The file cannot be read: ") == 1


class TestFoldersAndPipesCalledLikePages:
    @pytest.fixture(autouse=True)
    def odd(self, site: Path) -> None:
        (site / "docs/glossary/body/weir.md").mkdir()
        (site / "docs/articles/old.md").mkdir()
        os.mkfifo(site / "docs/articles/pipe.md")
        os.mkfifo(site / "docs/glossary/body/pipe.md")

    @pytest.mark.parametrize(
        "words",
        [
            ("read", "docs/articles/mill.md"),
            ("check",),
            ("check", "docs"),
            ("sign", "--by=A", "--yes", "docs/articles/mill.md"),
            ("new", "entry", "Weir Board", "--kind", "body"),
        ],
    )
    def test_they_are_no_pages(self, site: Path, words: tuple[str, ...]) -> None:
        done = run_command(*words, home=site)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "hook", ["raise ValueError('no\\nluck')", "import nothing_of_this_name", "1 +", "raise SystemExit(7)"]
)
def test_a_hook_that_fails_is_told_in_one_line(site: Path, hook: str) -> None:
    (site / "hook.py").write_text(f"{hook}\n")
    (site / "mkdocs.yml").write_text("site_name: The Weir\nhooks: [hook.py]\n")
    done = run_command("check", home=site)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{site}/mkdocs.yml: MkDocs cannot read it: ")
    assert done.stderr.count("\n") == 1


class TestFilesThatAreNotThere:
    @pytest.mark.parametrize(
        "words",
        [
            ("check", "docs/articles/mil.md"),
            ("read", "docs/artikles/mill.md"),
            ("sign", "--by=A", "docs/articles/mill"),
            ("check", "docs/articles/mill.md", "--against", "docs/articles/mil.md"),
        ],
    )
    def test_one_that_is_called_nearly_so_is_offered(self, site: Path, words: tuple[str, ...]) -> None:
        done = run_command(*words, home=site)
        asked = "The file cannot be read: No such file or directory. Did you mean docs/articles/mill.md?"
        assert (done.returncode, asked in done.stderr) == (1, True)

    @pytest.mark.parametrize("called", ["2025-06-11.md", "2025-06-11"])
    def test_the_one_that_begins_so_is_offered(self, site: Path, called: str) -> None:
        articles = site / "docs/articles"
        (articles / "2025-06-11-wheat-ship.md").write_text("# Ship\n")
        asked = "Did you mean docs/articles/2025-06-11-wheat-ship.md?"
        assert asked in run_command("check", f"docs/articles/{called}", home=site).stderr
        (articles / "2025-06-11-weir-bursts.md").write_text("# Mill\n")
        assert "Did you mean" not in run_command("check", f"docs/articles/{called}", home=site).stderr

    @pytest.mark.parametrize(
        ("here", "words", "meant"),
        [
            ("", ("check", "mill.md"), "docs/articles/mill.md"),
            ("", ("sign", "--by=A", "articles/mill.md"), "docs/articles/mill.md"),
            ("", ("new", "article", "--from", "report.txt"), "reports/report.txt"),
            ("", ("check", "docs/articles/mill.md", "--against", "report.txt"), "reports/report.txt"),
            ("docs", ("check", "docs/articles/mill.md"), "../docs/articles/mill.md"),
        ],
    )
    def test_one_that_lies_in_another_folder_is_offered(
        self, site: Path, here: str, words: tuple[str, ...], meant: str
    ) -> None:
        (site / "reports").mkdir()
        (site / "reports/report.txt").write_text("Mill burns\n")
        done = run_command(*words, home=site / here)
        asked = f"The file cannot be read: No such file or directory. Did you mean {meant}?"
        assert (done.returncode, asked in done.stderr) == (1, True)

    def test_of_two_in_other_folders_none_is(self, site: Path) -> None:
        (site / "docs/mill.md").write_text("# Mill\n")
        assert "Did you mean" not in run_command("check", "mill.md", home=site).stderr

    @pytest.mark.parametrize("path", ["docs/articles/river.md", "docs/article.md", "nowhere/mill.md"])
    def test_where_none_is_none_is(self, site: Path, path: str) -> None:
        done = run_command("check", path, home=site)
        assert done.stderr == f"{path}: The file cannot be read: No such file or directory.\n"
