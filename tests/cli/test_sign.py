"""`python -m whosaidthis sign`: what it shows, asks and writes."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import signal
import subprocess
from pathlib import Path

import pytest

from commands import COMMAND, Done, run_command

ARTICLE = """---
title: Mill burns   # as the Weir has it
date: 2024-03-06
status: published
---

# Mill burns

“The old mill burns,” Ann Lee told Reuters on Monday. It rained.

The minister denied that it was his.
"""
SIGN = (*COMMAND, "sign")


def run(*arguments: str | Path, given: str = "") -> Done:
    return run_command("sign", *arguments, given=given)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


class TestSigning:
    def test_a_yes_on_the_command_line(self, article: Path) -> None:
        done = run(article, "--by", "Ada Holm", "--yes")
        assert (done.returncode, done.stderr) == (0, "")
        assert "2 statements signed as Ada Holm." in done.stdout
        head, _, body = text_of(article).rpartition("---\n")
        assert body == ARTICLE.rpartition("---\n")[2]
        assert head.startswith(ARTICLE.rpartition("---\n")[0])
        assert "\n  by: 'Ada Holm'\n" in head
        assert len([line for line in head.splitlines() if "| Ann Lee | asserts | Reuters |" in line]) == 1

    def test_a_yes_to_the_question(self, article: Path) -> None:
        done = run(article, "--by", "Ada Holm", given="y\n")
        assert done.returncode == 0
        assert "Sign 2 statements as Ada Holm? [y/N]" in done.stdout
        assert "signed:" in text_of(article)

    def test_the_question_says_that_the_name_is_the_one_that_git_knows(
        self, article: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
        monkeypatch.setenv("GIT_CONFIG_KEY_0", "user.name")
        monkeypatch.setenv("GIT_CONFIG_VALUE_0", "Bo Hill")
        done = run(article, given="y\n")
        assert (
            "Sign 2 statements as Bo Hill, the name that git knows (for another name say no, and give --by)? "
            "[y/N]"
        ) in done.stdout
        assert "2 statements signed as Bo Hill." in done.stdout
        assert "\n  by: 'Bo Hill'\n" in text_of(article)

    @pytest.mark.parametrize("answer", ["n\n", "\n", "", "perhaps\n"])
    def test_anything_else_leaves_the_file_as_it_was(self, article: Path, answer: str) -> None:
        done = run(article, "--by", "Ada Holm", given=answer)
        assert done.returncode == 1
        assert done.stderr == f"{article}: Not signed. The file is as it was.\n"
        assert text_of(article) == ARTICLE

    def test_it_shows_every_statement_that_nobody_has_signed(self, article: Path) -> None:
        shown = run(article, "--by", "Ada Holm").stdout
        assert "Nobody has signed it yet" in shown
        assert f"1 not signed: {article}:9:1" in shown
        assert "  speaker      Ann Lee\n" in shown
        assert "  hearer       Reuters\n" in shown
        assert "  words        “The old mill burns,”\n" in shown
        assert "  voice        named person\n" in shown
        assert "  form         exact words\n  said on      2024-03-04\n" in shown

    def test_it_shows_which_days_the_words_mean(self, article: Path) -> None:
        told = "“It is to open on Friday,” Ann Lee told Reuters on Monday. She said last week that it shut."
        article.write_text(ARTICLE.replace("It rained.", told), encoding="utf-8")
        shown = run(article, "--by", "Ada Holm").stdout
        assert "  day          “Monday” means 2024-03-04\n" in shown
        assert "  day          “Friday” means 2024-03-08\n" in shown
        assert "  day          “last week” means 2024-02-26 to 2024-03-03\n" in shown

    def test_it_shows_why_somebody_is_unnamed(self, article: Path) -> None:
        unnamed = "A clerk, who feared for her job, asked not to be named. “It is gone,” the clerk said."
        described = (
            "speakers:\n  clerk: {name: The clerk, voice: unnamed person, reason: fear for her job}\n---\n"
        )
        text = ARTICLE.replace("It rained.", unnamed)
        head, body = text.removeprefix("---\n").split("---\n", 1)
        article.write_text(f"---\n{head}{described}{body}", encoding="utf-8")
        shown = run(article, "--by", "Ada Holm").stdout
        assert "  voice        unnamed person\n  why unnamed  fear for her job\n" in shown

    def test_what_we_only_read_so_says_so(self, article: Path) -> None:
        article.write_text(ARTICLE.replace("It rained.", "“It is gone,” she said."), encoding="utf-8")
        shown = run(article, "--by", "Ada Holm").stdout
        assert "  speaker      Ann Lee\n" in shown
        assert "  speaker      Ann Lee (as we read it)\n" in shown
        assert "  hearer       Reuters (as we read it)\n" in shown

    def test_an_occasion_or_a_report_that_we_only_read_so_says_so(self, article: Path) -> None:
        told = (
            "“The mill is lost,” Bo Ray said in a letter. “It cannot be mended,” he said. "
            "“We had no warning,” Bo Ray said in an interview."
        )
        article.write_text(ARTICLE.replace("It rained.", told), encoding="utf-8")
        shown = run(article, "--by", "Ada Holm").stdout
        assert "  said         in a letter\n" in shown
        assert "  said         in a letter (as we read it)\n" in shown
        assert "  said         in an interview\n" in shown

    def test_a_hearer_that_changed_and_is_our_reading_says_so(self, article: Path) -> None:
        article.write_text(
            ARTICLE.replace("It rained.", "“It is gone,” she told the Weir."), encoding="utf-8"
        )
        run(article, "--by", "Ada Holm", "--yes")
        article.write_text(text_of(article).replace("she told the Weir", "she said"), encoding="utf-8")
        shown = run(article, "--by", "Ada Holm").stdout
        assert "is now Reuters (as we read it)\n" in shown

    @pytest.mark.parametrize(
        ("told", "shown"),
        [
            ("one of the clerks said", "the two Weir clerks in statement 2 (as we read it)"),
            ("the tall clerk said", "the two Weir clerks in statement 2"),
        ],
    )
    def test_it_shows_of_whom_somebody_is_one(self, article: Path, told: str, shown: str) -> None:
        text = f"Two Weir clerks told Reuters that it was arson. “It is gone,” {told}."
        described = (
            "speakers:\n  clerks: {name: Two Weir clerks, voice: unnamed group, count: 2}\n"
            "  tall: {name: The tall clerk, voice: unnamed person, one_of: clerks}\n---\n"
        )
        head, body = ARTICLE.replace("It rained.", text).removeprefix("---\n").split("---\n", 1)
        front = described if "tall" in told else "---\n"
        article.write_text(f"---\n{head}{front}{body}", encoding="utf-8")
        lines = run(article, "--by", "Ada Holm").stdout.splitlines()
        assert [line for line in lines if line.startswith("  one of")] == [f"  one of       {shown}"]

    def test_nothing_is_asked_or_written_when_nothing_has_changed(self, article: Path) -> None:
        run(article, "--by", "Ada Holm", "--yes")
        before = article.read_bytes()
        done = run(article, "--by", "Bo Hill")
        assert done.returncode == 0
        assert "Nothing has changed since." in done.stdout
        assert article.read_bytes() == before

    def test_it_shows_what_has_changed_and_only_that(self, article: Path) -> None:
        run(article, "--by", "Ada Holm", "--yes")
        article.write_text(
            text_of(article).replace("“The old mill burns,” Ann Lee", "“The old mill burned,” Bo Lee")
        )
        shown = run(article, "--by", "Ada Holm").stdout
        assert "Since then: 1 changed; 1 as before." in shown
        assert "  speaker      was Ann Lee, is now Bo Lee\n" in shown
        assert "  was          “The old mill [burns,”]\n" in shown
        assert "  now          “The old mill [burned,”]\n" in shown
        assert "The minister" not in shown
        assert "Sign 1 statement as Ada Holm, with 1 that are as before? [y/N]" in shown

    def test_a_published_article_gets_the_words_that_keep_old_links_alive(self, article: Path) -> None:
        run(article, "--by", "Ada Holm", "--yes")
        article.write_text(text_of(article).replace("“The old mill burns,”", "“The new mill burns,”"))
        shown = run(article, "--by", "Ada Holm", "--yes").stdout
        assert "corrections:\n  - date: 2" in shown
        assert "    formerly: s-" in shown
        assert "    statement: s-" in shown
        pasted = "corrections:\n" + shown.partition("corrections:\n")[2]
        article.write_text(text_of(article).replace("signed:", f"{pasted}signed:"), encoding="utf-8")
        assert run(article, "--by", "Ada Holm", "--yes").stderr.count("[blank-left]") == 2


class TestWhatStopsIt:
    @pytest.mark.parametrize("nobody", ["  ", "", "???", "??? Ada", "\x1b[1m"])
    def test_nobody_who_signs(self, article: Path, nobody: str) -> None:
        done = run(article, "--by", nobody, "--yes")
        assert done.returncode == 2
        assert done.stderr == "Say who signs: --by 'Ada Holm'.\n"

    @pytest.mark.parametrize("no_name", ["12", "3. 4.", "—"])
    def test_a_name_without_a_letter(self, article: Path, no_name: str) -> None:
        before = article.read_bytes()
        done = run(article, "--by", no_name, "--yes")
        assert done.returncode == 2
        assert done.stderr == f"“{no_name}” is no name. Say who signs: --by 'Ada Holm'.\n"
        assert article.read_bytes() == before

    def test_a_name_may_have_joiners(self, article: Path) -> None:
        done = run(article, "--by", "علی\u200cرضا", "--yes")
        assert (done.returncode, done.stderr) == (0, "")
        assert "  by: 'علی\u200cرضا'\n" in article.read_text("utf-8")

    def test_a_fault_in_the_article(self, article: Path) -> None:
        article.write_text(ARTICLE.replace("It rained.", "[It rained]{.said by=Zoe}."))
        before = article.read_bytes()
        done = run(article, "--by", "Ada Holm", "--yes")
        assert done.returncode == 1
        assert "[unknown-speaker]" in done.stderr
        assert done.stderr.endswith("Not signed. Mend this first.\n")
        assert article.read_bytes() == before

    def test_front_matter_that_takes_no_signature(self, article: Path) -> None:
        article.write_text("---\n{title: Mill, date: 2024-03-06}\n---\n\n# Mill\n\nIt burns, Ann Lee said.\n")
        before = article.read_bytes()
        done = run(article, "--by", "Ada Holm", "--yes")
        assert (done.returncode, done.stderr) == (
            1,
            f"{article}:1:1: Warning: The front matter stands in braces. Write each key on a line of its "
            "own. [unsignable]\n",
        )
        assert article.read_bytes() == before

    @pytest.mark.parametrize(
        ("content", "why"),
        [
            (ARTICLE.encode("utf-16"), ":1:1: Warning: The file is not UTF-8. Save it as UTF-8. [not-utf8]"),
            (ARTICLE.replace("status: published", "\tstatus: published").encode(), "[broken-yaml]"),
            (ARTICLE.replace("status: published", "status: *done").encode(), "[broken-yaml]"),
        ],
    )
    def test_a_file_that_cannot_be_read(self, article: Path, content: bytes, why: str) -> None:
        article.write_bytes(content)
        done = run(article, "--by", "Ada Holm", "--yes")
        assert done.returncode == 1
        assert why in done.stderr
        assert article.read_bytes() == content

    def test_one_that_is_not_there_does_not_stop_the_others(self, article: Path) -> None:
        done = run(article.parent / "no.md", article, "--by", "Ada Holm", "--yes")
        assert done.returncode == 1
        assert "no.md: The file cannot be read" in done.stderr
        assert "signed:" in text_of(article)


class TestHardCases:
    @pytest.mark.parametrize(
        "content",
        [
            ARTICLE.replace("\n", "\r\n"),
            "\ufeff" + ARTICLE,
            ARTICLE.replace("title:", "# a remark\ntitle:").replace(
                "status:", "tags: &t [a]  # an anchor\nstatus:"
            ),
            ARTICLE.replace("It rained.", "\tIt rained.\t"),
        ],
        ids=["CRLF", "byte order mark", "remarks and an anchor", "tabs in the text"],
    )
    def test_every_byte_but_the_signature_stays(self, article: Path, content: str) -> None:
        article.write_bytes(content.encode())
        assert run(article, "--by", "Ada Holm", "--yes").returncode == 0
        end = b"\r\n" if b"\r\n" in content.encode() else b"\n"
        after = article.read_bytes()
        start = after.index(b"signed:")
        assert after[:start] + after[after.index(b"---" + end, start) :] == content.encode()

    @pytest.mark.usefixtures("interrupts")
    def test_control_c_at_the_question(self, article: Path) -> None:
        main, other = pty.openpty()
        process = subprocess.Popen(
            [*SIGN, str(article), "--by", "Ada Holm"], stdin=other, stdout=other, stderr=subprocess.PIPE
        )
        os.close(other)
        printed = b""
        while b"[y/N]" not in printed:
            printed += os.read(main, 1024)
        while process.poll() is None:
            # A signal between the question and the reading of its answer waits for the next one.
            process.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
        assert process.returncode == 130
        assert process.stderr is not None
        assert process.stderr.read().decode() == f"{article}: Not signed. The file is as it was.\n"
        os.close(main)
        assert text_of(article) == ARTICLE
        assert list(article.parent.iterdir()) == [article]

    def test_a_file_that_is_changed_while_it_is_being_signed(self, article: Path) -> None:
        process = subprocess.Popen(
            [*SIGN, str(article), "--by", "Ada Holm"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        line = ""
        while not line.startswith("  words        denied"):
            line = process.stdout.readline()
            assert line, "it ended before it asked"
        changed = ARTICLE.replace("It rained.", "It snowed.")
        article.write_text(changed, encoding="utf-8")
        process.stdin.write("y\n")
        process.stdin.close()
        assert process.wait(30) == 1
        assert "changed" in process.stderr.read()
        assert text_of(article) == changed

    def test_a_title_that_changed_is_shown_and_signed(self, article: Path) -> None:
        run(article, "--by", "Ada Holm", "--yes")
        article.write_text(text_of(article).replace("title: Mill burns", "title: Mill stands"), "utf-8")
        done = run(article, "--by", "Bo Hill", given="y\n")
        assert "Since then: another title; 2 as before.\n" in done.stdout
        assert "  title        was Mill burns, is now Mill stands\n" in done.stdout
        assert "Sign the article as Bo Hill, with 2 statements as before?" in done.stdout
        assert run(article, "--by", "Bo Hill").stdout.endswith("Nothing has changed since.\n")

    @pytest.mark.parametrize(
        ("above", "told"),
        [("# Mill burns\n\n", "was Mill burns, is now"), ("", "is now"), ("# A mill on fire\n\n", "is now")],
    )
    def test_a_headline_that_changed_beside_the_same_title_is_shown(
        self, article: Path, above: str, told: str
    ) -> None:
        front, end, body = text_of(article).partition("\n---\n\n")
        body = body[body.index("\n") :].lstrip() if body.startswith("# ") else body
        article.write_text(f"{front}{end}{above}{body}", encoding="utf-8")
        run(article, "--by", "Ada Holm", "--yes")
        front, end, body = text_of(article).partition("\n---\n\n")
        article.write_text(f"{front}{end}# Mill burned\n\n{body.removeprefix(above)}", encoding="utf-8")
        done = run(article, "--by", "Bo Hill", given="y\n")
        assert "Since then: another headline; 2 as before.\n" in done.stdout
        assert f"  headline     {told} Mill burned\n" in done.stdout

    def test_a_signature_of_old_gets_the_title_if_somebody_says_yes(self, article: Path) -> None:
        run(article, "--by", "Ada Holm", "--yes")
        signed = text_of(article)
        (head,) = [line for line in signed.splitlines(keepends=True) if line.startswith("  head: ")]
        article.write_text(signed.replace(head, ""), encoding="utf-8")
        done = run(article, "--by", "Ada Holm", given="y\n")
        assert "The signature does not cover title and author yet.\n" in done.stdout
        assert head in text_of(article)

    def test_a_signature_of_old_gets_every_quotation_if_somebody_says_yes(self, article: Path) -> None:
        run(article, "--by", "Ada Holm", "--yes")
        signed = text_of(article)
        assert "unspoken: 'every -'" in signed
        article.write_text(signed.replace("unspoken: 'every -'", "unspoken: '-'"), encoding="utf-8")
        done = run(article, "--by", "Ada Holm", given="y\n")
        assert "The signature does not cover every quotation yet.\n" in done.stdout
        assert text_of(article) == signed

    def test_a_signature_of_old_is_sealed_if_somebody_says_yes(self, article: Path) -> None:
        run(article, "--by", "Ada Holm", "--yes")
        signed = text_of(article)
        old = re.sub(r"(  head: '[^ ]+)\.[\w-]{2} ", r"\1 ", signed)
        assert old != signed
        article.write_text(old, encoding="utf-8")
        done = run(article, "--by", "Ada Holm", given="y\n")
        assert "The signature does not cover who signed yet.\n" in done.stdout
        assert text_of(article) == signed

    def test_two_at_once_leave_one_whole_signature(self, article: Path) -> None:
        both = [
            subprocess.Popen(
                [*SIGN, str(article), "--by", name, "--yes"], stderr=subprocess.PIPE, stdout=subprocess.PIPE
            )
            for name in ("Ada Holm", "Bo Hill")
        ]
        statuses = [process.wait(60) for process in both]
        assert 0 in statuses
        assert text_of(article).count("signed:") == 1
        assert run(article, "--by", "Ada Holm").stdout.endswith("Nothing has changed since.\n")


@pytest.mark.parametrize(
    ("source", "office"),
    [
        ("The leader of the opposition, Ann Lee,", "leader of the opposition"),
        ("Ann Lee, an official of the Treasury,", "official of the Treasury"),
        ("A Treasury official", None),
        ("Dr Ann Lee", None),
    ],
)
def test_whose_an_office_is_stands_there_once(tmp_path: Path, source: str, office: str | None) -> None:
    path = tmp_path / "mill.md"
    path.write_text(f"---\ntitle: Mill\ndate: 2024-03-06\n---\n\n{source} said that it rained.\n", "utf-8")
    shown = run(path, "--yes").stdout
    told = [line.split("  ")[-1].strip() for line in shown.splitlines() if "who that is" in line]
    assert told == ([office] if office else [])


def test_of_a_document_it_is_shown_by_whom_it_is_and_which_day_it_bears(tmp_path: Path) -> None:
    path = tmp_path / "mill.md"
    front = (
        "title: Mill\ndate: 2024-03-06\nspeakers:\n  letter:\n    name: A letter\n    voice: document\n"
        "    kind: letter\n    affiliation: the mill’s owner\n"
    )
    text = "[The mill must close]{.said by=letter when=2024-02-20}, a letter said."
    path.write_text(f"---\n{front}---\n\n{text}\n", "utf-8")
    shown = [line.split(maxsplit=1) for line in run(path, "--yes").stdout.splitlines() if line.strip()]
    for told in (["voice", "document, letter"], ["by", "the mill’s owner"], ["dated", "2024-02-20"]):
        assert told in shown


def test_what_kind_of_body_speaks_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "mill.md"
    path.write_text("---\ntitle: Mill\ndate: 2024-03-06\n---\n\nRye Trust said that it rained.\n", "utf-8")
    assert "institution, trust" in run(path, "--yes").stdout


def test_who_signs_what_is_new_is_told_from_who_signed_the_rest(article: Path) -> None:
    run(article, "--by", "Ada Holm", "--yes")
    article.write_text(f"{text_of(article)}\n“It is late,” Bo Ray said.\n", encoding="utf-8")
    done = run(article, "--by", "Bo Hill", "--yes")
    assert "1 statement signed as Bo Hill; 2 statements stand as signed before." in done.stdout


@pytest.mark.parametrize(("folder", "signs"), [("article", False), ("articles", True), ("../drafts", True)])
def test_a_page_that_is_no_article_of_the_site_is_not_signed(
    tmp_path: Path, folder: str, signs: bool
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: The Weir\n", encoding="utf-8")
    page = tmp_path.joinpath("docs", folder).resolve() / "mill.md"
    page.parent.mkdir(parents=True)
    (tmp_path / "docs").mkdir(exist_ok=True)
    page.write_text(ARTICLE, encoding="utf-8")
    done = run(page, "--by", "Ada Holm", "--yes")
    assert ("signed:" in text_of(page), done.returncode) == (signs, 0 if signs else 1)
    wrong = (
        "This is no article of the site, so nothing in it is signed. Move it to the articles if it is one."
    )
    assert done.stderr == ("" if signs else f"{page}: {wrong}\n")


def test_an_entry_of_the_glossary_is_not_signed(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: The Weir\n", encoding="utf-8")
    entry = tmp_path / "docs" / "glossary" / "drone" / "tern.md"
    entry.parent.mkdir(parents=True)
    entry.write_text("---\nname: Tern\n---\n", encoding="utf-8")
    done = run(entry, "--by", "Ada Holm", "--yes")
    assert done.returncode == 1
    assert (
        done.stderr == f"{entry}: This is a glossary entry. Only articles are signed; “check” reads both.\n"
    )
    assert text_of(entry) == "---\nname: Tern\n---\n"
