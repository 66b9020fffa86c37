"""`python -m whosaidthis check`: what can be mended, its places, the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commands import Done, run_command

HEAD = "---\ntitle: Mill burns\ndate: 2024-03-06\n---\n\n# Mill burns\n\n"
GOOD = HEAD + "“The mill burns,” Ann Lee told Reuters.\n"
SLIP = HEAD + "It [rained]{.said by=Mallory}. An engineer said that the mill was safe.\n"
LONG = (
    "Café by the mill\n\n“The mill {},” Ann Lee told Reuters. " + "It rained on the mill and the weir. " * 20
)
ENTRY = "---\nname: Old Weir\nsummery: A weir.\nsummary: A weir.\n---\n"
FILES: dict[str, str | bytes] = {
    "mkdocs.yml": "site_name: The Weir\nmarkdown_extensions: [attr_list, pymdownx.bracketspan]\n",
    "docs/index.md": "# Front\n",
    "docs/articles/index.md": "# Articles\n\nIt [rained]{.said by=Mallory}.\n",
    "docs/articles/good.md": GOOD,
    "docs/articles/latin1.md": HEAD.encode() + b"Caf\xe9 [rained]{.said by=Mallory}.\n",
    "docs/articles/slip.md": SLIP,
    "docs/glossary/place/weir.md": ENTRY,
    "docs/notes.md": b"Caf\xe9\n",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path, content in FILES.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return tmp_path


def run(folder: Path, *arguments: str) -> Done:
    return run_command("check", *arguments, home=folder)


def told(done: Done) -> list[str]:
    """Each line’s place and code."""
    lines = done.stdout.splitlines()[:-1]
    return [f"{line.split(': ')[0]} {line.rpartition('[')[2].rstrip(']')}" for line in lines]


def test_the_whole_site_file_by_file_warnings_before_notes_on_one_stream(site: Path) -> None:
    done = run(site)
    assert told(done) == [
        "docs/articles/good.md:8:19 speaker-without-entry",
        "docs/articles/latin1.md:8:4 not-utf8",
        "docs/articles/latin1.md:8:21 unknown-speaker",
        "docs/articles/slip.md:8:19 unknown-speaker",
        "docs/articles/slip.md:8:32 no-reason",
        "docs/glossary/place/weir.md:3:1 unknown-key",
        "docs/glossary/place/weir.md:1:1 unused-entry",
        "docs/notes.md:1:4 not-utf8",
    ]
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[-1] == "7 files checked: 5 warnings and 3 notes."


def test_names_without_an_entry_come_after_what_must_be_mended(site: Path) -> None:
    article = site / "docs/articles/good.md"
    article.write_text(f"{article.read_text('utf-8').rstrip()} [It rained]{{.said by=Nobody2}}.\n", "utf-8")
    codes = [line.split()[1] for line in told(run(site, str(article)))]
    assert codes[-1] == "speaker-without-entry"
    assert "unknown-speaker" in codes[:-1]


def test_it_is_found_from_any_folder_of_the_site(site: Path) -> None:
    assert run(site / "docs" / "glossary").stdout == run(site).stdout


def test_notes_alone_do_not_fail_and_say_that_they_are_notes(site: Path) -> None:
    done = run(site, "docs/articles/good.md")
    assert done.returncode == 0
    (line, last) = done.stdout.splitlines()
    assert line.startswith("docs/articles/good.md:8:19: Note: “Ann Lee” speaks here")
    assert last == "1 file checked: no warnings and 1 note."


def test_warnings_say_that_they_are_warnings_and_come_before_the_notes_of_their_file(site: Path) -> None:
    (site / "docs/articles/slip.md").write_text(
        HEAD + "An engineer said that the mill was safe.\n\nIt [rained]{.said by=Mallory}.\n", "utf-8"
    )
    warning, note, last = run(site, "docs/articles/slip.md").stdout.splitlines()
    assert warning.startswith("docs/articles/slip.md:10:19: Warning: The speaker “Mallory” is not known")
    assert note.startswith("docs/articles/slip.md:8:1: Note: No name is given")
    assert last == "1 file checked: 1 warning and 1 note."


def test_nothing_to_mend(site: Path) -> None:
    (site / "rain.md").write_text(HEAD + "It rained.\n")
    assert run(site, "rain.md").stdout == "1 file checked, nothing to mend.\n"


def test_of_files_that_cannot_be_read_nothing_else_is_said(site: Path) -> None:
    for arguments in (("nope.md",), ("--format", "github", "nope.md")):
        done = run(site, *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("nope.md: The file cannot be read")
        assert done.stderr.count("\n") == 1


def test_what_a_build_leaves_out_is_not_checked(site: Path) -> None:
    config = site / "mkdocs.yml"
    config.write_text(
        config.read_text() + "exclude_docs: |\n  slip.md\n  /notes.md\n  /glossary/place/weir.md\n"
    )
    assert {one.split(":")[0] for one in told(run(site))} == {"docs/articles/latin1.md"}


def test_an_entry_alone(site: Path) -> None:
    done = run(site, "docs/glossary/place/weir.md")
    assert told(done) == ["docs/glossary/place/weir.md:3:1 unknown-key"]


@pytest.mark.parametrize("name", ["Old Weir", "New Weir"])
def test_an_entry_alone_is_told_whose_name_another_has(site: Path, name: str) -> None:
    for path in ("place/weir.md", "place/aweir.md"):
        called = "Old Weir" if path == "place/weir.md" else name
        content = f"---\nname: {called}\naliases: [Weir]\nsummary: A weir.\n---\n"
        (site / "docs/glossary" / path).write_text(content, encoding="utf-8")
    code = "2:1 name-twice" if name == "Old Weir" else "3:11 alias-twice"
    for path in ("weir.md", "aweir.md"):
        assert told(run(site, f"docs/glossary/place/{path}")) == [f"docs/glossary/place/weir.md:{code}"]
    other = "---\nname: Third\nsummary: A weir.\n---\n"
    (site / "docs/glossary/place/third.md").write_text(other, encoding="utf-8")
    assert run(site, "docs/glossary/place/third.md").returncode == 0


def test_a_file_outside_of_any_site(site: Path) -> None:
    (site / "mkdocs.yml").unlink()
    done = run(site, "docs/articles/slip.md")
    assert told(done) == [
        "docs/articles/slip.md:8:19 unknown-speaker",
        "docs/articles/slip.md:8:32 no-reason",
    ]


def test_files_that_cannot_be_read_hide_no_others(site: Path) -> None:
    (site / "empty").mkdir()
    done = run(site, "none.md", "empty", "docs/articles/slip.md", "docs/articles/latin1.md")
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["none.md", "empty"]
    assert len(told(done)) == 4


def test_an_unreadable_file_alone_fails(site: Path) -> None:
    assert run(site, "none.md").returncode == 1


def test_an_entry_that_cannot_be_read_hides_no_articles(site: Path) -> None:
    (site / "docs/glossary/place/lost.md").symlink_to("nowhere.md")
    done = run(site)
    assert done.returncode == 1
    assert done.stderr.count("lost.md") == 1
    assert "docs/glossary/place/weir.md:3:1 unknown-key" in told(done)
    assert "docs/articles/slip.md:8:19 unknown-speaker" in told(done)


def test_wrong_settings_are_told_at_their_key(site: Path) -> None:
    settings = "\nextra:\n  whosaidthis:\n    link: every\n    articles: articles\n"
    (site / "mkdocs.yml").write_text(str(FILES["mkdocs.yml"]) + settings)
    assert told(run(site))[-1] == "mkdocs.yml:6:5 wrong-setting"


@pytest.mark.parametrize("key", ["links", "articles", "require_entries"])
@pytest.mark.parametrize("value", ["[a]", "{a: b}", "1", "", "2024-03-05"])
def test_a_setting_of_any_shape_is_told(site: Path, key: str, value: str) -> None:
    settings = f"\nextra:\n  whosaidthis:\n    {key}: {value}\n"
    (site / "mkdocs.yml").write_text(str(FILES["mkdocs.yml"]) + settings)
    assert "mkdocs.yml:6:5 wrong-setting" in told(run(site))


@pytest.mark.parametrize("folder", ["docs/articles", "news"])
def test_a_folder_that_is_not_there_is_told(site: Path, folder: str) -> None:
    settings = f"\nextra:\n  whosaidthis:\n    articles: {folder}\n"
    (site / "mkdocs.yml").write_text(str(FILES["mkdocs.yml"]) + settings)
    assert "mkdocs.yml:6:5 wrong-setting" in told(run(site))


@pytest.mark.parametrize("value", ["first", "every"])
def test_a_setting_that_is_known_is_taken(site: Path, value: str) -> None:
    (site / "mkdocs.yml").write_text(f"{FILES['mkdocs.yml']!s}\nextra: {{whosaidthis: {{links: {value}}}}}\n")
    assert not [one for one in told(run(site)) if "wrong-setting" in one]


@pytest.mark.parametrize("arguments", [["--format", "xml"], ["--nonsense"]])
def test_wrong_calls(site: Path, arguments: list[str]) -> None:
    assert run(site, *arguments).returncode == 2


def test_no_site_and_no_files_is_a_wrong_call(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 2
    assert "There is no mkdocs.yml here or above" in done.stderr


class TestFormats:
    def test_json_is_a_list_and_nothing_else(self, site: Path) -> None:
        done = run(site, "--format", "json")
        listed = json.loads(done.stdout)
        assert [f"{one['path']}:{one['line']}:{one['column']} {one['code']}" for one in listed] == told(
            run(site)
        )
        assert list(listed[0]) == ["path", "line", "column", "code", "level", "wrong", "mend"]
        assert {one["level"] for one in listed} == {"warning", "note"}
        assert done.stderr.startswith("7 files checked")
        assert done.returncode == 1

    def test_json_of_nothing_is_an_empty_list(self, site: Path) -> None:
        (site / "rain.md").write_text(HEAD + "It rained.\n")
        assert json.loads(run(site, "--format", "json", "rain.md").stdout) == []

    def test_github_has_a_command_for_each(self, site: Path) -> None:
        lines = run(site, "--format", "github").stdout.splitlines()
        assert len(lines) == 8
        assert lines[3].startswith(
            "::warning file=docs/articles/slip.md,line=8,col=19,title=unknown-speaker::The speaker “Mallory”"
        )
        assert lines[4].startswith(
            "::notice file=docs/articles/slip.md,line=8,col=32,title=no-reason::No name"
        )

    def test_github_paths_are_those_from_the_current_folder(self, site: Path) -> None:
        lines = run(
            site.parent, "--format", "github", str(site / "docs/articles/slip.md")
        ).stdout.splitlines()
        assert lines[0].startswith(f"::warning file={site.name}/docs/articles/slip.md,line=8,")
        lines = run(site / "docs", "--format", "github").stdout.splitlines()
        assert lines[3].startswith("::warning file=articles/slip.md,line=8,")

    def test_github_marks_are_escaped(self, site: Path) -> None:
        (site / "a,b:c.md").write_text(HEAD.replace("---\n\n", "speakers: {a: 5%}\n---\n\n", 1))
        line = run(site, "--format", "github", "a,b:c.md").stdout.splitlines()[0]
        assert line.startswith("::warning file=a%2Cb%3Ac.md,line=4,col=15,title=wrong-shape::“a” is not")
        (site / "percent.md").write_text(HEAD + "It [rained]{.said by=5%}.\n")
        assert "“5%25”" in run(site, "--format", "github", "percent.md").stdout


class TestAgainst:
    """A report beside an article; how quotations are compared is tested with the check itself."""

    def test_an_article_that_quotes_the_report_to_the_letter(self, site: Path) -> None:
        (site / "report.txt").write_text(LONG.format("burns"))
        assert run(site, "--against", "report.txt", "docs/articles/good.md").returncode == 0

    def test_words_that_only_the_headline_quotes(self, site: Path) -> None:
        (site / "report.txt").write_text("“The mill burns,” says Lee\n\n" + "It rained on the weir. " * 30)
        assert run(site, "--against", "report.txt", "docs/articles/good.md").returncode == 0

    def test_changed_words(self, site: Path) -> None:
        (site / "report.txt").write_text(LONG.format("burned"))
        done = run(site, "--against", "report.txt", "docs/articles/good.md")
        assert done.returncode == 1
        assert "docs/articles/good.md:8:11 quotation-not-found" in told(done)

    def test_a_front_matter_that_is_read_as_text_is_not_compared(self, site: Path) -> None:
        (site / "report.txt").write_text(LONG.format("burns"))
        lines = "signed:\n  statements:\n    - 'f1 | Ann Lee | \"The old weir was sold for a song,\"'\n"
        content = HEAD.replace("---\n\n", lines, 1) + "\n“The mill burned down,” Ann Lee said.\n"
        (site / "docs/articles/good.md").write_text(content)
        done = run(site, "--against", "report.txt", "docs/articles/good.md")
        assert told(done) == ["docs/articles/good.md:1:1 front-matter-open"]
        assert done.returncode == 1

    def test_a_report_in_another_encoding(self, site: Path) -> None:
        (site / "report.txt").write_bytes(LONG.format("burns").encode("cp1252"))
        against = ("--against", "report.txt", "docs/articles/good.md")
        done = run(site, *against)
        assert done.returncode == 1
        assert "--encoding windows-1252" in done.stderr
        assert run(site, *against, "--encoding", "windows-1252").returncode == 0

    @pytest.mark.parametrize("path", ["docs/glossary/place/weir.md", "docs/index.md", "docs/glossary"])
    def test_only_an_article_has_a_report(self, site: Path, path: str) -> None:
        (site / "report.txt").write_text(LONG.format("burns"))
        done = run(site, "--against", "report.txt", path)
        assert (done.returncode, done.stdout) == (1, "")
        file = "docs/glossary/place/weir.md" if path == "docs/glossary" else path
        assert done.stderr == f"{file}: This is no article. Name one to compare with the report.\n"

    def test_a_folder_of_several_has_no_one_report(self, site: Path) -> None:
        (site / "report.txt").write_text(LONG.format("burns"))
        done = run(site, "--against", "report.txt", "docs/articles")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "There are 3 articles. Name one article to compare with the report.\n"

    def test_a_folder_of_one_article_stands_for_it(self, site: Path) -> None:
        (site / "report.txt").write_text(LONG.format("burns"))
        for name in ("index", "latin1", "slip"):
            (site / f"docs/articles/{name}.md").unlink()
        last = run(site, "--against", "report.txt", "docs/articles").stdout.splitlines()[-1]
        assert last.startswith("1 file checked, 1 quotation compared with the report")

    def test_several_files_have_no_one_report(self, site: Path) -> None:
        (site / "report.txt").write_text(LONG.format("burns"))
        done = run(site, "--against", "report.txt", "docs/articles/good.md", "docs/articles/slip.md")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "There are 2 articles. Name one article to compare with the report.\n"

    def test_the_one_article_among_other_files_is_compared(self, site: Path) -> None:
        (site / "report.txt").write_text(LONG.format("burns"))
        done = run(site, "--against", "report.txt", "docs/glossary", "docs/articles/good.md")
        assert "1 quotation compared with the report" in done.stdout.splitlines()[-1]

    @pytest.mark.parametrize(
        "arguments", [("--against", "report.txt"), ("--encoding", "latin-1", "docs/articles/good.md")]
    )
    def test_half_a_call(self, site: Path, arguments: tuple[str, ...]) -> None:
        assert run(site, *arguments).returncode == 2


def test_a_folder_stands_for_the_files_in_it(site: Path) -> None:
    whole = told(run(site, "docs/articles"))
    each = told(
        run(site, *sorted(f"docs/articles/{path.name}" for path in (site / "docs/articles").iterdir()))
    )
    assert whole == each
    assert "docs/articles/slip.md:8:19 unknown-speaker" in whole


def test_a_folder_is_checked_as_the_whole_site_is(site: Path) -> None:
    (site / "docs/notes.md").write_text("# Notes\n\n<!-- ??? fill -->\n“It burns, he said.\n", "utf-8")
    config = site / "mkdocs.yml"
    config.write_text(config.read_text() + "exclude_docs: |\n  latin1.md\n")
    whole, folder = run(site), run(site, "docs")
    assert [one for one in told(whole) if "unused-entry" not in one] == told(folder)
    assert whole.stdout.splitlines()[-1].split(":")[0] == folder.stdout.splitlines()[-1].split(":")[0]


def test_a_page_that_is_no_article_is_checked_as_a_build_does(site: Path) -> None:
    (site / "docs/index.md").write_text("# Front\n\n“It burns, he said.\n", "utf-8")
    assert run(site, "docs/index.md").stdout == "1 file checked, nothing to mend.\n"
    assert told(run(site, "docs/notes.md")) == ["docs/notes.md:1:4 not-utf8"]


def test_a_file_that_is_named_is_checked_though_no_build_has_it(site: Path) -> None:
    config = site / "mkdocs.yml"
    config.write_text(config.read_text() + "exclude_docs: slip.md\n")
    assert "docs/articles/slip.md:8:19 unknown-speaker" in told(run(site, "docs/articles/slip.md"))


def test_a_folder_without_articles(site: Path) -> None:
    (site / "empty").mkdir()
    done = run(site, "empty")
    assert done.returncode == 1
    assert done.stderr == "empty: The file cannot be read: it is a folder. Name the files in it.\n"


@pytest.mark.parametrize("command", ["read", "sign"])
def test_other_commands_ask_for_the_files_of_a_folder(site: Path, command: str) -> None:
    done = run_command(command, "docs/articles", home=site)
    assert done.returncode == 1
    assert "docs/articles: The file cannot be read: it is a folder. Name the files in it." in done.stderr


@pytest.mark.parametrize("path", ["docs/articles/wide.md", "docs/glossary/place/wide.md"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_of_a_file_in_utf16_only_that_is_told(site: Path, path: str, end: str) -> None:
    content = (
        f"{HEAD}It rained.\n"
        if "articles" in path
        else ENTRY.replace("summery: A weir.\n", "").replace("Weir", "Lock")
    )
    (site / path).write_bytes(content.replace("\n", end).encode("utf-16"))
    codes = [one for one in told(run(site)) if one.startswith(path) and "unused-entry" not in one]
    assert codes == [f"{path}:1:1 not-utf8"]
