"""`python -m whosaidthis new`: what it makes of reports and names."""

from __future__ import annotations

import re
import resource
import signal
import subprocess
from pathlib import Path

import pytest

from commands import COMMAND, Done, run_command, surroundings
from whosaidthis.command.site import find_site
from whosaidthis.model import Kind

SAVED = Path(__file__).parents[1] / "starting" / "saved_page.html"
REPORT = """Mill burns down

By Ann Lee

5 March 2024

“Nothing is left,” the owner of the *old* mill said on Monday.

Subscribe to The Weir

The mayor denied that the town had known of the faulty wires.
"""
MADE = """---
title: Mill burns down
description: ??? One sentence under the headline, in your own words
date: 2024-03-05
retells:
  title: Mill burns down
  outlet: The Weir
  author: Ann Lee
  date: 2024-03-05
  url: https://weir.example/mill
---

<!-- ??? The headline and all words below are the report’s, not yours. Retell them in your
own words and keep what is quoted to the letter, or print them as they are if you have the right to, and write
“word_for_word: true” below “retells”. If the report is your own newsroom’s, begin again with “--own”. Then
take this remark out. -->

# Mill burns down

“Nothing is left,” the owner of the \\*old\\* mill said on Monday.

The mayor denied that the town had known of the faulty wires.
"""
CONFIG = """site_name: Weir
markdown_extensions: [attr_list, pymdownx.bracketspan]
extra: {whosaidthis: {articles: news, glossary: terms}}
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "docs" / "news").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# Weir\n")
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    return folder


def run(site: Path, *words: str, given: bytes = b"") -> Done:
    return run_command("new", *words, home=site, given=given)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class TestArticle:
    def test_it_stands_among_the_articles_and_what_was_left_out_is_listed(self, site: Path) -> None:
        done = run(
            site,
            "article",
            "--from",
            "report.txt",
            "--outlet",
            "The Weir",
            "--url",
            "https://weir.example/mill",
        )
        assert (done.returncode, done.stderr) == (0, "")
        path = "docs/news/2024-03-05-mill-burns-down.md"
        assert (site / path).read_text(encoding="utf-8") == MADE
        assert done.stdout.splitlines() == [
            f"{path}: made, with 2 paragraphs.",
            "Left out, line 3: By Ann Lee (now “author”)",
            "Left out, line 5: 5 March 2024 (now “date”)",
            "Left out, line 9: Subscribe to The Weir",
            f"{path}:3:14: Warning: The blank “description” is not filled. Write what belongs there, or take "
            "the line out. [blank-left]",
            f"{path}:13:1: Warning: A remark for you stands in the article still. Do what it says, then take "
            "it out. [blank-left]",
            "The words are the report’s, not yours: retell them in your own, or have the right to print "
            "them. If it is your own newsroom’s report, delete the file and begin again with --own.",
        ]

    @pytest.mark.parametrize(
        ("line", "hints"), [("The Harbour Post", True), ("The mill that was no mill", False)]
    )
    def test_a_short_line_that_may_name_the_printer_has_a_hint(
        self, site: Path, line: str, hints: bool
    ) -> None:
        told = "The old mill burned down on Monday, and the two inspectors said that nobody had been in it. "
        report = f"Mill burns down\n\nBy Ann Lee\n{line}\n\n5 March 2024\n\n{told * 2}\n\n{told * 3}\n"
        done = run(site, "article", "--from", "-", "--out", "a.md", given=report.encode())
        (kept,) = (each for each in done.stdout.splitlines() if each.startswith("Kept, but look at it"))
        assert line in kept
        assert ("write it after “outlet:”" in kept) is hints

        named = run(site, "article", "--from", "-", "--outlet", line, "--out", "b.md", given=report.encode())
        assert f"Left out, line 4: {line} (now “outlet”)" in named.stdout.splitlines()
        assert f"\n{line}\n" not in (site / "b.md").read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("words", "now"), [(("--outlet", "The Weir"), " (now “outlet”)"), (("--own",), "")]
    )
    def test_the_papers_name_above_the_headline_is_no_title(
        self, site: Path, words: tuple[str, ...], now: str
    ) -> None:
        config = CONFIG.replace("site_name: Weir", "site_name: The Weir")
        (site / "mkdocs.yml").write_text(config, encoding="utf-8")
        report = f"The Weir\n\nWorld | Upper Weir\n\n{REPORT}"
        done = run(site, "article", "--from", "-", *words, given=report.encode())
        lines = done.stdout.splitlines()
        assert lines[0] == "docs/news/2024-03-05-mill-burns-down.md: made, with 2 paragraphs."
        assert lines[1:3] == [
            f"Left out, line 1: The Weir{now}",
            "Left out, line 3: World | Upper Weir (a section of the paper)",
        ]

    def test_a_slip_in_the_papers_name_above_the_headline_is_told(self, site: Path) -> None:
        report = f"The Weir Herald\n\n{REPORT}".encode()
        right = ("--outlet", "The Weir Herald")
        for turn, slip in enumerate(("The Weir Heralt", "The Wier Herald")):
            out = ("--out", f"docs/news/{turn}.md")
            slipped = run(site, "article", "--from", "-", "--outlet", slip, *out, given=report)
            assert (
                f"The headline, “The Weir Herald”, is nearly the outlet, “{slip}”. If it is the paper’s "
                'name, delete the file and begin again with --outlet "The Weir Herald".'
            ) in slipped.stdout.splitlines()
        done = run(site, "article", "--from", "-", *right, "--out", "docs/news/a.md", given=report)
        assert "Left out, line 1: The Weir Herald (now “outlet”)" in done.stdout.splitlines()
        assert "nearly the outlet" not in done.stdout

    def test_a_place_beside_the_author_is_said_to_be_left_out(self, site: Path) -> None:
        report = REPORT.replace("By Ann Lee", "By Ann Lee in Lomsk")
        done = run(site, "article", "--from", "-", given=report.encode())
        line = "Left out, line 3: By Ann Lee in Lomsk (now “author”; left out: “in Lomsk”)"
        assert line in done.stdout.splitlines()

    def test_a_report_of_ones_own_is_the_article(self, site: Path) -> None:
        done = run(site, "article", "--from", "report.txt", "--own")
        path = "docs/news/2024-03-05-mill-burns-down.md"
        retelling, words = MADE.partition("# Mill")[::2]
        assert (site / path).read_text(encoding="utf-8") == (
            retelling[: retelling.index("date:")] + "author: Ann Lee\ndate: 2024-03-05\n---\n\n# Mill" + words
        )
        assert done.stdout.splitlines()[-1] == (
            "Words that no speaker is given will be called “Weir”’s own. If that is not your paper’s name, "
            "change site_name in mkdocs.yml."
        )
        assert "outlet" not in done.stdout

    @pytest.mark.parametrize("words", [("--outlet", "The Weir"), ("--url", "https://weir.example/mill")])
    def test_a_report_of_ones_own_is_nobody_elses(self, site: Path, words: tuple[str, str]) -> None:
        done = run(site, "article", "--from", "report.txt", "--own", *words)
        assert done.returncode == 2
        assert "--own goes with neither --outlet nor --url" in done.stderr
        assert not (site / "docs/news").joinpath("2024-03-05-mill-burns-down.md").exists()

    @pytest.mark.parametrize(
        ("out", "told"),
        [
            ("a.md", True),
            ("docs/news/a.md", False),
            ("docs/news/2024/a.md", False),
        ],
    )
    def test_a_file_outside_of_the_site_is_said_to_be_no_article_of_it(
        self, site: Path, out: str, told: bool
    ) -> None:
        done = run(site, "article", "--from", "report.txt", "--out", out)
        line = (
            f"{out}: This is no article of the site “Weir”. Move the file into docs/news/, where those stand."
        )
        assert (done.returncode, line in done.stdout.splitlines()) == (0, told)

    @pytest.mark.parametrize(
        ("out", "right"),
        [
            ("docs/a.md", "docs/news/a.md"),
            ("docs/notes/a.md", "docs/news/a.md"),
            ("docs/news/index.md", "docs/news/2024-03-05-mill-burns-down.md"),
        ],
    )
    def test_a_page_of_the_site_that_is_no_article_is_not_made(
        self, site: Path, out: str, right: str
    ) -> None:
        words = ("article", "--from", "report.txt", "--out")
        done = run(site, *words, out)
        assert (done.returncode, done.stdout, (site / out).exists()) == (1, "", False)
        wrong = "This would be no article of the site “Weir”, so nothing was made."
        assert done.stderr == f"{out}: {wrong} Write --out {right}.\n"
        assert run(site, *words, right).returncode == 0
        elsewhere = run(site.parent, *words[:2], str(site / "report.txt"), "--out", f"{site.name}/{out}")
        assert elsewhere.stderr.endswith(f"Write --out {(site / right).as_posix()}.\n")

    def test_a_folder_that_is_not_there_and_nearly_that_of_the_articles_is_asked_about(
        self, site: Path
    ) -> None:
        words = ("article", "--from", "report.txt", "--out", "docs/new/a.md")
        done = run(site, *words)
        assert (done.returncode, done.stdout, (site / "docs/new").exists()) == (1, "", False)
        assert done.stderr == (
            "docs/new/a.md: There is no folder docs/new. Did you mean docs/news/a.md? Nothing was made. "
            "If you mean a new folder, make it first.\n"
        )
        (site / "docs/new").mkdir()
        assert "Write --out docs/news/a.md." in run(site, *words).stderr

    def test_a_report_that_an_article_retells_already_is_told(self, site: Path) -> None:
        words = ("article", "--from", "report.txt", "--outlet", "The Weir", "--out")
        line = (
            "docs/news/b.md: This article retells “Mill burns down” (The Weir) already. If it is the same "
            "report, delete docs/news/a.md and go on in the other."
        )
        assert "already" not in run(site, *words, "docs/news/b.md").stdout
        assert line in run(site, *words, "docs/news/a.md").stdout.splitlines()
        elsewhere = ("article", "--from", "report.txt", "--outlet", "The Fell", "--out", "docs/news/c.md")
        assert "already" not in run(site, *elsewhere).stdout
        own = ("article", "--from", "report.txt", "--own", "--out", "docs/news/d.md")
        assert "already" not in run(site, *own).stdout

    def test_a_day_to_come_is_told(self, site: Path) -> None:
        done = run(site, "article", "--from", "report.txt", "--date", "9024-03-05")
        line = "The report’s day, 9024-03-05, is to come. Mend each “date” in the file if it is a slip."
        assert line in done.stdout.splitlines()
        done = run(site, "article", "--from", "report.txt", "--date", "2024-03-05", "--out", "docs/news/a.md")
        assert "to come" not in done.stdout

    def test_the_line_taken_for_the_headline_is_told_where_another_may_be_it(self, site: Path) -> None:
        report = f"Kessia | Floods\n\n{REPORT.replace('burns', 'on the Weir burns')}"
        done = run(site, "article", "--from", "-", given=report.encode())
        assert "Taken for the headline, line 1: Kessia | Floods" in done.stdout.splitlines()
        assert "Taken for" not in run(site, "article", "--from", "report.txt").stdout

    def test_it_comes_from_standard_input_too(self, site: Path) -> None:
        done = run(site, "article", "--from", "-", "--out", "a.md", given=REPORT.encode())
        assert done.returncode == 0
        assert "\n# Mill burns down\n" in (site / "a.md").read_text(encoding="utf-8")

    def test_a_saved_page_gives_its_facts(self, site: Path) -> None:
        done = run(site, "article", "--from", str(SAVED))
        assert (done.returncode, done.stderr) == (0, "")
        made = site / "docs/news/2024-03-05-harbour-bridge-must-close-before-winter-engineers-warn.md"
        assert "\n  outlet: The Weir Post\n  author: Marta Quill\n" in made.read_text(encoding="utf-8")
        assert "Left out, line 36: Advertisement" in done.stdout

    def test_a_day_that_is_not_known_is_a_blank_in_the_name_too(self, site: Path) -> None:
        run(site, "article", "--from", "-", given=REPORT.replace("5 March 2024", "").encode())
        made = site / "docs/news/YYYY-MM-DD-mill-burns-down.md"
        assert "\ndate: ??? The day" in made.read_text(encoding="utf-8")

    def test_the_same_report_gives_the_same_bytes(self, site: Path) -> None:
        for name in ("a.md", "b.md"):
            run(site, "article", "--from", str(SAVED), "--out", name)
        assert (site / "a.md").read_bytes() == (site / "b.md").read_bytes()

    def test_a_strict_build_fails_on_each_blank(self, site: Path) -> None:
        (site / "report.txt").write_text(REPORT.replace("5 March 2024", ""), encoding="utf-8")
        said = run(site, "article", "--from", "report.txt").stdout
        read = run_command("read", *site.rglob("news/*.md"), home=site).stderr
        blanks = [line for line in said.splitlines() if line.endswith("[blank-left]")]
        assert len(blanks) == 6
        # The blanks, and nothing that only follows from them.
        assert read.splitlines() == blanks


class TestBadInput:
    @pytest.mark.parametrize(
        ("content", "why"),
        [
            (b"", "is empty"),
            (b"%PDF-1.4", "a PDF"),
            (b"\x00\x01\x02", "no text"),
            ("Caf\u00e9 burns\n\nIt burnt, said Ann Lee.".encode("latin-1"), "line 1.*--encoding"),
            (b"<html><body><p>Sign in to continue</p><input type=password></body></html>", "asks to sign in"),
            (b"<html><body><noscript>Please enable JavaScript</noscript></body></html>", "JavaScript"),
            (b"<html><body><p>We use cookies.</p><button>Accept all</button></body></html>", "cookies"),
        ],
    )
    def test_it_is_told_in_one_line_and_nothing_is_made(self, site: Path, content: bytes, why: str) -> None:
        (site / "report.txt").write_bytes(content)
        before = files(site)
        done = run(site, "article", "--from", "report.txt")
        assert (done.returncode, done.stdout, files(site)) == (1, "", before)
        assert done.stderr.count("\n") == 1
        assert done.stderr.startswith("report.txt: ")
        assert re.search(why, done.stderr)

    @pytest.mark.parametrize("report", ["none.txt", "docs", ""])
    def test_so_is_a_report_that_is_not_there(self, site: Path, report: str) -> None:
        before = files(site)
        done = run(site, "article", "--from", report)
        assert (done.returncode, done.stdout, files(site)) == (1, "", before)
        assert "The file cannot be read" in done.stderr

    def test_a_file_that_stands_is_never_overwritten(self, site: Path) -> None:
        (site / "docs/news/2024-03-05-mill-burns-down.md").write_text("mine")
        before = files(site)
        done = run(site, "article", "--from", "report.txt")
        assert (done.returncode, done.stdout, files(site)) == (1, "", before)
        assert "There is such a file already" in done.stderr
        assert "delete it first, or give another name with --out." in done.stderr
        again = run(site, "article", "--from", "report.txt", "--out", "docs/news/other.md")
        assert again.returncode == 0

    def test_a_full_disk_leaves_nothing(self, site: Path) -> None:
        before = files(site)
        done = subprocess.run(
            [*COMMAND, "new", "article", "--from", "report.txt"],
            cwd=site,
            env=surroundings(),
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50, 50)),
        )
        assert (done.returncode, done.stdout, files(site)) == (1, "", before)
        assert done.stderr.endswith("Nothing was changed.\n")

    @pytest.mark.usefixtures("interrupts")
    def test_an_interrupt_at_the_prompt_leaves_nothing(self, site: Path) -> None:
        before = files(site)
        command = [*COMMAND, "new", "article", "--from", "-"]
        child = subprocess.Popen(
            command, cwd=site, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=surroundings()
        )
        assert child.stdin is not None
        # More than a pipe holds: once it is taken, the command is reading.
        child.stdin.write(b"The mill burns. " * 10_000)
        child.stdin.flush()
        child.send_signal(signal.SIGINT)
        _, said = child.communicate()
        assert (child.returncode, said, files(site)) == (130, b"Nothing was written.\n", before)

    def test_outside_of_any_site_a_place_is_asked_for(self, tmp_path: Path) -> None:
        (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
        done = run(tmp_path, "article", "--from", "report.txt")
        assert done.returncode == 1
        assert "--out FILE" in done.stderr
        assert run(tmp_path, "article", "--from", "report.txt", "--out", "a.md").returncode == 0

    @pytest.mark.parametrize(
        "words",
        [
            ("--date", "5 March"),
            ("--date", "2024-W10-2"),
            ("--date", "20240305"),
            ("--url", "herald.example"),
            ("--url", "https://x y"),
            ("--url", "https://"),
            ("--outlet",),
        ],
    )
    def test_what_the_editor_says_is_checked(self, site: Path, words: tuple[str, ...]) -> None:
        before = files(site)
        assert run(site, "article", "--from", "report.txt", *words).returncode == 2
        assert files(site) == before


class TestWhereItGoes:
    @pytest.mark.parametrize("out", [".", "/", "", "new/", "new.md/", "new", "new.txt", ".md", "docs"])
    @pytest.mark.parametrize(
        "words", [("article", "--from", "report.txt"), ("entry", "Weir", "--kind", "body")]
    )
    def test_a_place_that_no_build_reads_is_a_usage_error(
        self, site: Path, words: tuple[str, ...], out: str
    ) -> None:
        before = sorted(site.rglob("*"))
        done = run(site, *words, "--out", out)
        assert (done.returncode, done.stdout, sorted(site.rglob("*"))) == (2, "", before)
        assert f"“{out}” is no file of a page; write a name that ends in .md" in done.stderr

    @pytest.mark.parametrize(
        "words", [("article", "--from", "report.txt"), ("entry", "Weir", "--kind", "body")]
    )
    def test_any_other_is_made_with_its_folders(self, site: Path, words: tuple[str, ...]) -> None:
        assert run(site, *words, "--out", "docs/news/new/../here/a.b.md").returncode == 0
        assert (site / "docs/news/here/a.b.md").is_file()


class TestEntry:
    @pytest.mark.parametrize(
        ("kind", "mend"),
        [
            ("missle", "Did you mean “missile”?"),
            ("person", "Did you mean “official”?"),
            ("Company", "Did you mean “body”?"),
            (
                "ship",
                "Did you mean “weapon”? It holds ships and aircraft too: the file has a line “subkind” for",
            ),
            ("Vessel", "Did you mean “weapon”?"),
            ("rumour", "Write one of missile, drone"),
        ],
    )
    def test_a_kind_that_there_is_none_of_is_led_to_those_that_are(
        self, site: Path, kind: str, mend: str
    ) -> None:
        done = run(site, "entry", "Weir Board", "--kind", kind)
        assert done.returncode == 2
        assert f"“{kind}” is no kind of entry. {mend}" in done.stderr

    def test_it_is_made_with_blanks_and_the_places_that_name_it_are_printed(self, site: Path) -> None:
        (site / "docs/news/a.md").write_text(
            "---\ntitle: Mill\ndate: 2024-03-05\n---\n\n"
            "# Mill of the Weir Board\n\nIt rained. The *Weir Board* met.\n",
            encoding="utf-8",
        )
        done = run(site, "entry", "Weir Board", "--kind", "body")
        assert (done.returncode, done.stderr) == (0, "")
        lines = done.stdout.splitlines()
        assert lines[0] == "docs/terms/body/weir-board.md: made."
        assert lines[-1] == "docs/news/a.md:8:17: The Weir Board met."
        blanks = [line for line in lines if line.endswith("[blank-left]")]
        assert [line.partition(": ")[0] for line in blanks][:2] == [
            "docs/terms/body/weir-board.md:3:10",
            "docs/terms/body/weir-board.md:4:10",
        ]
        assert len(lines) == len(blanks) + 2
        checked = run_command("check", "docs/terms/body/weir-board.md", home=site).stdout.splitlines()
        assert blanks == [line for line in checked if line.endswith("[blank-left]")]

    def test_a_ship_has_a_blank_for_what_it_is(self, site: Path) -> None:
        assert run(site, "entry", "Bright Tern", "--kind", "weapon").returncode == 0
        content = (site / "docs/terms/weapon/bright-tern.md").read_text(encoding="utf-8")
        assert "subkind: ??? What it is, such as tank, patrol vessel or fishing boat\n" in content

    def test_a_person_is_proposed_the_surname_as_another_name(self, site: Path) -> None:
        assert run(site, "entry", "Karel Radek", "--kind", "official").returncode == 0
        found = find_site(site)
        assert found is not None
        (entry,) = found.glossary()[0].entries
        assert entry.aliases == ("Radek",)

    def test_a_person_is_found_by_the_surname_too(self, site: Path) -> None:
        (site / "docs/news/a.md").write_text(
            "---\ntitle: Mill\ndate: 2024-03-05\n---\n\n# Mill\n\nKarel Radek came. Mr Radek left.\n",
            encoding="utf-8",
        )
        done = run(site, "entry", "Karel Radek", "--kind", "official")
        assert [line for line in done.stdout.splitlines() if line.startswith("docs/news/")] == [
            "docs/news/a.md:8:1: Karel Radek came.",
            "docs/news/a.md:8:22: Mr Radek left.",
        ]

    @pytest.mark.parametrize("kind", [kind.value for kind in Kind])
    def test_nothing_is_wrong_with_it_but_its_blanks(self, site: Path, kind: str) -> None:
        assert run(site, "entry", "Fatḥ ’110: no.", "--kind", kind).returncode == 0
        found = find_site(site)
        assert found is not None
        glossary, faults = found.glossary()
        assert [(entry.name, entry.kind.value) for entry in glossary.entries] == [("Fatḥ ’110: no.", kind)]
        assert {fault.code for fault in faults} == {"blank-left"}
        marks = (site / "docs" / glossary.entries[0].path).read_text(encoding="utf-8").count(" ??? ")
        assert len(faults) == marks

    @pytest.mark.parametrize("name", ["Weir Board", "weir-board", "The Board", "Weir, Board"])
    def test_a_name_that_an_entry_has_makes_nothing(self, site: Path, name: str) -> None:
        folder = site / "docs/terms/body"
        folder.mkdir(parents=True)
        (folder / "weir-board.md").write_text(
            "---\nname: Weir Board\nsummary: A body.\naliases: [The Board]\n---\n"
        )
        before = files(site)
        done = run(site, "entry", name, "--kind", "place")
        assert (done.returncode, done.stdout, files(site)) == (1, "", before)
        assert done.stderr.startswith("docs/terms/body/weir-board.md: ")

    @pytest.mark.parametrize(
        "words", [("Index",), ("Weir", "--out", "docs/terms/body/index.md"), ("Weir", "--out", "README.md")]
    )
    def test_the_name_of_a_folders_own_page_is_none(self, site: Path, words: tuple[str, ...]) -> None:
        before = files(site)
        done = run(site, "entry", *words, "--kind", "body")
        assert (done.returncode, done.stdout, files(site)) == (1, "", before)
        assert "is its folder’s own page, no entry. Nothing was made. Give another name." in done.stderr

    def test_a_name_without_letters_is_none(self, site: Path) -> None:
        assert "is no name" in run(site, "entry", " – ", "--kind", "body").stderr

    def test_a_kind_that_is_none_is_a_usage_error(self, site: Path) -> None:
        assert run(site, "entry", "Weir Board", "--kind", "board").returncode == 2

    def test_where_no_article_names_it_that_is_said(self, site: Path) -> None:
        done = run(site, "entry", "Weir Board", "--kind", "body")
        assert done.stdout.splitlines()[-1] == "No article names “Weir Board” yet."

    def test_a_name_nearly_that_of_an_article_is_asked_about(self, site: Path) -> None:
        words = "---\ndate: 2024-03-05\n---\n\nIt burns, Viktor Lunde said.\n"
        (site / "docs/news/mill.md").write_text(words, encoding="utf-8")
        last = run(site, "entry", "Viktr Lunde", "--kind", "official").stdout.splitlines()[-1]
        assert last.startswith("No article names “Viktr Lunde” yet. Did you mean “Viktor Lunde” (docs/news/")

    @pytest.mark.parametrize(
        ("given", "title", "name"),
        [
            ("Colonel Viktor Lunde", "Colonel", "Viktor Lunde"),
            ("Lt. Gen. Sir Bo Lee", "Lt. Gen. Sir", "Bo Lee"),
        ],
    )
    def test_a_rank_is_no_part_of_a_name(self, site: Path, given: str, title: str, name: str) -> None:
        done = run(site, "entry", given, "--kind", "official")
        assert f"“{title}” is no part of the name, so it is left out: the name is “{name}”." in done.stdout
        assert f"\nname: {name}\n" in next((site / "docs/terms/official").iterdir()).read_text("utf-8")

    @pytest.mark.parametrize(
        ("name", "kind"), [("Lady Gaga", "official"), ("General Motors", "body"), ("Private Eye", "body")]
    )
    def test_what_may_be_a_name_stays(self, site: Path, name: str, kind: str) -> None:
        run(site, "entry", name, "--kind", kind)
        assert f"\nname: {name}\n" in next((site / "docs/terms" / kind).iterdir()).read_text("utf-8")
