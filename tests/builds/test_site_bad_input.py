"""Whatever comes in: a warning with its place, or none where nothing is wrong; the rest is built."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from building import Build
from sites import BuildSite, build_small_site

PLACE = re.compile(r"\bdocs/[\w./-]+\.md:\d+:\d+\b")


def article(body: str, front: str = "title: A short report\ndate: 2024-05-06\n") -> str:
    return f"---\n{front}---\n\n{body}\n"


def entry(name: str, more: str = "") -> str:
    return f"---\nname: {name}\nsummary: A lake in Scotland.\n{more}---\n\nA lake.\n"


GOOD = article("“The lake is full,” Mayor Ann Lee told the council.")
LONG = " ".join(["The", "water", "rose", "again,", "day", "after", "day,"] * 290)

BAD = "articles/bad.md"
WRONG: dict[str, dict[str, str | bytes]] = {
    "broken front matter": {BAD: "---\ntitle: [one\ndate: 2024-05-06\n---\n\nIt is full, she said.\n"},
    "front matter without an end": {BAD: "---\ntitle: One\n\nThe lake is full, the mayor said.\n"},
    "a date that is none": {BAD: article("It is full, she said.", "title: A\ndate: 2024-13-41\n")},
    "a date that is a word": {BAD: article("It is full, she said.", "title: A\ndate: soon\n")},
    "not UTF-8": {BAD: b"---\ntitle: Caf\xe9\ndate: 2024-05-06\n---\n\nIt closed, he said.\n"},
    "an unknown editor's key": {BAD: article('[It is full]{.said bye="Ann Lee"}, said Ann Lee.')},
    "an unknown speaker": {BAD: article('[It is full]{.said by="Bob Ray"}, said Ann Lee.')},
    "two entries of one name": {
        "glossary/place/awe.md": entry("Loch Awe"),
        "glossary/place/loch-awe.md": entry("Loch Awe"),
    },
    "a circular alias": {
        "glossary/place/awe.md": entry("Loch Awe", "aliases: [Loch Ness]\n"),
        "glossary/place/ness.md": entry("Loch Ness", "aliases: [Loch Awe]\n"),
    },
    "a fact without a source": {
        "glossary/place/awe.md": entry("Loch Awe", "facts: [{point: Depth, said: [{what: 94 m}]}]\n"),
    },
    "an entry not in UTF-8": {"glossary/place/awe.md": b"---\nname: Caf\xe9\nsummary: A.\n---\n\nA.\n"},
    "an entry's broken front matter": {"glossary/place/awe.md": "---\nname: [A\nsummary: A.\n---\n\nA.\n"},
}
"""Sites with one thing wrong: the build says where."""

FINE: dict[str, str] = {
    "a quotation of 2,000 words": article(f"“{LONG}” the mayor said."),
    "right-to-left words": article("“السد ممتلئ تماما,” the mayor, عمدة المدينة, told Reuters."),
    "combining characters": article("“Le barrage est pleín à ras bord,” said José Núñez."),
    "a tag in a quotation": article("“Use &lt;b> sparingly,” said Ann Lee. “Write &lt;script&gt; never.”"),
    "template syntax": article("“{{ config.site_name }} and {% raw %} are ours,” said Ann Lee."),
    "code": article("```\n“It is full,” he said.\n```\n\nSo it is, she said."),
    "Windows line ends": GOOD.replace("\n", "\r\n"),
}
"""Articles with nothing wrong: the build says nothing."""

ODD: dict[str, str] = {
    "nothing at all": "",
    "front matter alone": "---\ntitle: A short report\ndate: 2024-05-06\n---\n",
    "no front matter": "# A lake is full\n\nThe lake is full, the mayor said.\n",
    "an unclosed quotation mark": article("“The lake is full, the mayor said.\n\nThe council agreed."),
    "only quotation marks": article("“” ““ ”” \" ' “”"),
    "code in a quotation": article("“Use `<b>` sparingly,” said Ann Lee."),
    "a lone quotation mark at the end": article("The mayor said: “"),
}
"""Articles that may be a mistake: if the build says anything, it says where."""


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named_with_its_place_and_the_rest_is_built(
    name: str, build_site: BuildSite
) -> None:
    built = build_site({"articles/good.md": GOOD, **WRONG[name]})
    assert built.status == 0, built.log
    assert "The lake is full" in built.html("articles/good")
    wrong = [line for line in built.warnings if any(f"docs/{path}:" in line for path in WRONG[name])]
    assert wrong, built.log
    assert [line for line in wrong if not PLACE.search(line)] == []
    assert "Traceback" not in built.log


IMPOSSIBLE = {
    BAD: article("It is full, she said.", "title: A\ndate: 2024-05-35\nstatus: draft\n"),
    "articles/retold.md": article(
        "It is full, she said.",
        "title: A\ndate: 2024-05-06\nretells: {title: B, outlet: Bugle, date: 2024-02-31}\n",
    ),
    "glossary/place/awe.md": entry("Loch Awe", "as_of: 2024-02-31\n"),
}
"""Days that no calendar has, over which MkDocs loses the whole front matter."""


@pytest.mark.parametrize("path", IMPOSSIBLE)
def test_an_impossible_day_is_one_warning_and_the_front_matter_is_not_printed(
    path: str, build_site: BuildSite
) -> None:
    built = build_site({path: IMPOSSIBLE[path]})
    page = built.html(path.removesuffix(".md"))
    told = [line for line in built.warnings if path in line]
    assert (built.status, len(told), "is no day" in told[0]) == (0, 1, True), built.log
    assert [key for key in ("date: 2024", "as_of: 2024", "status: draft") if key in page] == []


@pytest.mark.parametrize("name", ["broken front matter", "not UTF-8", "two entries of one name"])
def test_strict_mode_fails_on_it(name: str, build_site: BuildSite) -> None:
    built = build_site({"articles/good.md": GOOD, **WRONG[name]}, strict=True)
    assert built.status != 0
    assert "Traceback" not in built.log


def file_name(name: str) -> str:
    return re.sub(r"\W+", "-", name)


@pytest.fixture(scope="module")
def odd_site(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """One site of all that is fine and all that is odd."""
    files = {f"articles/{file_name(name)}.md": words for name, words in (FINE | ODD).items()}
    return build_small_site(
        tmp_path_factory.mktemp("odd"), {**files, "articles/good.md": GOOD}, strict=False, config={}
    )


def lines_about(built: Build, name: str) -> list[str]:
    return [line for line in built.warnings if f"articles/{file_name(name)}.md" in line]


def test_the_odd_site_is_built_whole(odd_site: Build) -> None:
    assert odd_site.status == 0, odd_site.log
    missing = [
        name for name in (*FINE, *ODD) if not (odd_site.folder / "articles" / file_name(name)).is_dir()
    ]
    assert (missing, "Traceback" in odd_site.log) == ([], False)


@pytest.mark.parametrize("name", FINE)
def test_nothing_is_said_where_nothing_is_wrong(name: str, odd_site: Build) -> None:
    assert lines_about(odd_site, name) == []


@pytest.mark.parametrize("name", ODD)
def test_whatever_is_said_of_an_oddity_has_its_place(name: str, odd_site: Build) -> None:
    assert [line for line in lines_about(odd_site, name) if not PLACE.search(line)] == []


def test_template_syntax_is_shown_as_it_was_written(odd_site: Build) -> None:
    page = html.unescape(odd_site.html("articles/template-syntax"))
    assert "{{ config.site_name }} and {% raw %} are ours" in page


HOSTILE = '<img src=x onerror="window.hit=1"><script>window.hit=2</script>{{ 7*7 }}{% if 1 %}'


@pytest.mark.parametrize(
    "words",
    [
        article(f"“The lake is {HOSTILE} full,” said Ann Lee."),
        article(f"“The lake is full,” said Ann {HOSTILE} Lee."),
        article(
            '[The lake is full]{.said by="ann"}, it was said.',
            f"title: A\ndate: 2024-05-06\nspeakers: {{ann: {{name: '{HOSTILE}', voice: named person}}}}\n",
        ),
        article("“The lake is full,” said Ann Lee.", f"title: '{HOSTILE}'\ndate: 2024-05-06\n"),
        article(
            "“The lake is full,” said Ann Lee.",
            f"title: A\ndate: 2024-05-06\nretells:\n  title: '{HOSTILE}'\n  outlet: '{HOSTILE}'\n",
        ),
    ],
    ids=["quotation", "speaker's name", "declared speaker", "title", "retold report"],
)
def test_markup_in_words_is_shown_and_never_run(words: str, build_site: BuildSite) -> None:
    built = build_site({"articles/bad.md": words})
    page = built.html("articles/bad")
    assert built.status == 0, built.log
    assert '<img src=x onerror="window.hit=1">' not in page
    assert "<script>window.hit=2" not in page
    assert "49" not in re.sub(r"[0-9a-f]{6,}", "", page.split("<article")[1].split("</article")[0])


def test_an_article_of_a_quarter_of_a_megabyte_is_built(build_site: BuildSite, tmp_path: Path) -> None:
    """Longer than any article is; `bench.hostile` shows how the time grows with the length."""
    paragraph = "“Lake {} is full,” Mayor Ann Lee told the council. The rain went on.\n\n"
    words = "".join(map(paragraph.format, range(250_000 // len(paragraph.encode()) + 1)))
    built = build_site({"articles/long.md": article(words)})
    assert (tmp_path / "docs" / "articles" / "long.md").stat().st_size >= 250_000
    assert (built.status, built.warnings) == (0, ())
    assert built.html("articles/long").count("The rain went on.") > 2_500
