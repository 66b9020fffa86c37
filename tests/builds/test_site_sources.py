"""The sources page: everyone who speaks in any article, with links to every statement."""

from __future__ import annotations

import re

from builds.links import dead_links
from sites import BuildSite


def article(title: str, day: str, body: str) -> str:
    return f"---\ntitle: {title}\ndate: {day}\n---\n\n# {title}\n\n{body}\n"


WELL = article(
    "The well is dry",
    "2024-05-06",
    "“The well is dry,” Mayor Ann Lee told *The Gull*. Two engineers denied that the well was dry.",
)
BRIDGE = article("The bridge holds", "2024-06-07", "The bridge will hold, two engineers said.")
FILES = {"articles/well.md": WELL, "articles/bridge.md": BRIDGE}


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def rows(html: str) -> list[str]:
    return [plain(row) for row in re.findall(r"<tr id=.*?</tr>", html, re.DOTALL)]


def test_every_speaker_has_a_row_with_links_to_its_statements(build_site: BuildSite) -> None:
    built = build_site(FILES)
    found = rows(built.html("sources"))
    assert found[0] == "Ann Lee, mayor Named The Gull 1 1 The well is dry"
    assert [row for row in found if "engineers" in row] == [
        "Two engineers 2 unnamed people not stated 1 1 The bridge holds",
        "Two engineers 2 unnamed people not stated 1 2 The well is dry",
    ]
    assert [dead for dead in dead_links(built.folder) if dead.startswith("sources/")] == []


def test_what_is_denied_stands_below(build_site: BuildSite) -> None:
    html = build_site(FILES).html("sources")
    assert "denied that the well was dry" in plain(html[html.index('id="denied"') :])


def test_a_site_without_statements_says_so(build_site: BuildSite) -> None:
    html = build_site({}).html("sources")
    assert "No article gives a statement to anybody yet." in html
    assert "<table" not in html


def test_names_are_words_and_never_markup(build_site: BuildSite) -> None:
    hostile = article("A <b>bold</b> {{ title }}", "2024-05-06", "“The well is dry,” Ann Lee said.")
    html = build_site({"articles/well.md": hostile, "articles/bridge.md": BRIDGE}).html("sources")
    assert "<b>bold</b>" not in html
    assert "{{ title }}" in html


def test_what_an_editor_writes_on_the_page_stands_below_the_list(build_site: BuildSite) -> None:
    html = build_site({**FILES, "sources.md": "# Our sources\n\nWe vet them all.\n"}).html("sources")
    assert html.index("Ann Lee, mayor") < html.index("We vet them all.")
    assert html.count("<h1") == 1


def test_what_an_editor_calls_a_source_without_a_name_stays_in_the_file(build_site: BuildSite) -> None:
    described = "speakers:\n  old-grower:\n    name: A nurse\n    voice: unnamed person\n"
    front, body = WELL.split("---\n\n", 1)
    told = f"{front}{described}---\n\n{body}\n[It rained]{{.said by=old-grower}}, the nurse said.\n"
    built = build_site({"articles/well.md": told})
    assert "A nurse" in built.html("sources")
    shown = [
        path
        for path in built.folder.rglob("*")
        if path.suffix in {".html", ".json", ".jsonl", ".jsonld", ".csv"}
    ]
    assert [path.name for path in shown if "old-grower" in path.read_text("utf-8")] == []
