"""The front page: every article, newest first, counted from its statements, and a way into the glossary."""

from __future__ import annotations

import re

from builds.links import dead_links
from sites import BuildSite


def article(title: str, day: str, body: str) -> str:
    return f"---\ntitle: {title}\ndate: {day}\n---\n\n# {title}\n\n{body}\n"


OLD = article("The well is dry", "2024-05-06", "“The well is dry,” Mayor Ann Lee told the council.")
NEW = article("The bridge holds", "2024-06-07", "The bridge will hold, two engineers said.")
ENTRY = "---\nname: {name}\nsummary: A lake in Scotland.\n---\n\nA lake.\n"
INDEX = "---\ntitle: Glossary\n---\n\n# Glossary\n"
FILES = {"index.md": "---\ntitle: Articles\n---\n", "articles/a-well.md": OLD, "articles/b-bridge.md": NEW}


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def stories(html: str) -> list[str]:
    return [plain(story) for story in re.findall(r'<section class="wst-story.*?</section>', html, re.DOTALL)]


def test_the_newest_article_comes_first(build_site: BuildSite) -> None:
    newest, older = stories(build_site(FILES).html(""))
    assert "The bridge holds" in newest
    assert "The well is dry" in older


def test_what_it_says_of_an_article_is_counted(build_site: BuildSite) -> None:
    newest, older = stories(build_site(FILES).html(""))
    assert "Nobody in this article speaks under their own name." in newest
    assert "2 unnamed people" in newest
    assert "1 named person speaks" in older


def test_its_links_lead_to_articles_and_entries(build_site: BuildSite) -> None:
    lakes = {f"glossary/place/loch-{name}.md": ENTRY.format(name=f"Loch {name.title()}") for name in "abcd"}
    built = build_site({**FILES, "glossary/index.md": INDEX, **lakes})
    front = built.html("")
    assert 'href="articles/b-bridge/"' in front
    assert 'href="glossary/place/loch-a/"' in front
    assert "All four places" in plain(front)
    assert [dead for dead in dead_links(built.folder) if dead.startswith("index.html")] == []


def test_a_site_without_articles_says_so(build_site: BuildSite) -> None:
    assert "There is no article yet." in build_site({"index.md": "---\ntitle: Articles\n---\n"}).html("")


def test_of_many_articles_it_shows_the_newest_and_leads_to_all(build_site: BuildSite) -> None:
    many = {
        f"articles/a-{number:02}.md": article(
            f"Case {number}", f"{2020 + number % 2}-03-04", "Ann Lee spoke."
        )
        for number in range(51)
    }
    built = build_site(
        {"index.md": "---\ntitle: Articles\n---\n", **many, "articles/b.md": "# No day\n\nIt rained.\n"}
    )
    assert len(stories(built.html(""))) == 50
    assert "All 52 articles" in plain(built.html(""))
    every = built.html("articles/")
    listed = plain(every[every.index('class="wst-all"') :])
    assert listed.index("2021 Case") < listed.index("2020 Case") < listed.index("Without a date No day")
    assert [number for number in range(51) if f"Case {number} " not in listed] == []
    assert [dead for dead in dead_links(built.folder) if "articles/index.html" in dead] == []
