"""The glossary of a whole site: pages of entries, the list of all, links both ways, and reports."""

from __future__ import annotations

import re

import pytest

from building import build_verbosely
from builds.links import dead_links
from sites import BuildSite

TERN = """\
---
name: Tern-7
summary: A coastal rocket of the invented republic of Valdoria.
native: {words: الخطاف, lang: ar}
aliases: [Tern]
spellings: [Tern VII]
facts:
  - point: Range
    agreement: differ
    said:
      - {what: 40 km, claimant: the maker, sources: [gazette]}
      - {what: 55 km, sources: [bulletin]}
  - {point: Colour, agreement: disputed, said: [{what: grey, claimant: Valdoria, sources: [gazette]}]}
not_the_same:
  - {name: Tern-9, why: a ferry, sources: [bulletin]}
sources:
  gazette: {title: New rocket, publisher: Gazette, via: Port Mirror, date: "2019-05", url: "https://example.org/g"}
  bulletin: {title: Sums, publisher: Bulletin, url: "https://example.org/b", note: Valdorian state paper}
---
What is known since, see [the minister](../official/moreau.md).
"""

MOREAU = """\
---
name: Ines Moreau
summary: Foreign minister of Valdoria until 2020.
aliases: [Moreau]
offices:
  - {title: Foreign Minister of Valdoria, since: 2018-03-01, until: 2020-02-29, sources: [roll]}
  - {title: Senator, since: 2020-03-01, ongoing: true, sources: [roll]}
sources:
  roll: {title: Roll of ministers, publisher: Valdorian Senate, date: "2022", url: "https://example.org/r"}
---
"""

SENATE = """\
---
name: Valdorian Senate
subkind: parliament
summary: The upper house of Valdoria.
---
"""

ARTICLE = """\
---
title: Gulls over the harbour
date: 2023-01-01
---

# Gulls over the harbour

“The Tern is old,” Foreign Minister Bo Hill told the Gazette. Nobody saw Moreau.

A Tern stood on the quay.
"""

SITE = {
    "glossary/missile/tern-7.md": TERN,
    "glossary/official/moreau.md": MOREAU,
    "glossary/body/senate.md": SENATE,
    "glossary/index.md": "# Glossary\n",
    "articles/gulls.md": ARTICLE,
}


def words(html: str) -> str:
    """The page's words on one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_an_entry_page_shows_what_its_file_says(build_site: BuildSite) -> None:
    build = build_site(SITE, strict=True)
    html = build.html("glossary/missile/tern-7")

    assert build.status == 0, build.log
    assert '<span class="wst-native" lang="ar" dir="rtl">الخطاف</span>' in html
    assert html.count("<h1") == 1
    said = words(html)
    for part in (
        "Glossary / Missile",
        "Tern-7 الخطاف A coastal rocket of the invented republic of Valdoria.",
        "Range Sources differ. 40 km Claimed by: the maker Gazette, via Port Mirror, 2019",
        "55 km Bulletin, undated (Valdorian state paper)",
        "Colour Disputed. grey",
        "Also written Tern VII",
        "Not the same as Tern-9 : a ferry",
        "What is known since, see the minister",
        "New rocket . Gazette, via Port Mirror, May 2019.",
    ):
        assert part in said, part
    assert 'href="https://example.org/g"' in html
    assert "<title>Tern-7" in html


def test_offices_carry_their_days(build_site: BuildSite) -> None:
    said = words(build_site(SITE).html("glossary/official/moreau"))

    assert "Foreign Minister of Valdoria, 1 March 2018 to 29 February 2020 Valdorian Senate, 2022" in said
    assert "Senator, since 1 March 2020" in said


def test_mentions_lead_to_the_very_place_and_every_link_is_good(build_site: BuildSite) -> None:
    build = build_site(SITE, strict=True)
    html = build.html("glossary/missile/tern-7")

    assert "“The <strong>Tern</strong> is old,”" in html
    assert "Bo Hill, foreign minister, told" in words(html)
    place = re.search(
        r'href="(\.\./\.\./\.\./articles/gulls/#(s-[^"]+))">Gulls over the harbour, statement 1<', html
    )
    assert place is not None
    assert f'id="{place.group(2)}"' in build.html("articles/gulls")
    assert "A <strong>Tern</strong> stood on the quay." in html
    assert ">The same article<" in html
    assert dead_links(build.folder) == []


def test_who_says_nothing_is_told_by_name(build_site: BuildSite) -> None:
    build = build_site(SITE)

    moreau = words(build.html("glossary/official/moreau"))
    assert (
        "Said by Ines Moreau Nothing in our articles. Ines Moreau is spoken about and says nothing." in moreau
    )
    senate = words(build.html("glossary/body/senate"))
    assert "Said by Valdorian Senate Nothing in our articles." in senate
    assert "spoken about" not in senate


def test_who_speaks_is_quoted(build_site: BuildSite) -> None:
    files = {**SITE, "articles/b.md": "# Tide\n\n“Low tide,” said Ines Moreau.\n"}
    build = build_site(files)

    assert "Said by Ines Moreau “Low tide,” Ines Moreau." in words(build.html("glossary/official/moreau"))
    assert "says 1 statement" in words(build.html("glossary"))


def test_the_list_shows_kinds_counts_and_what_has_no_entry(build_site: BuildSite) -> None:
    said = words(build_site(SITE).html("glossary"))

    assert (
        "Missiles Tern-7 A coastal rocket of the invented republic of Valdoria. named in 1 statement" in said
    )
    assert "People Ines Moreau Foreign minister of Valdoria until 2020. named in 1 sentence" in said
    assert (
        "Organisations and states Valdorian Senate The upper house of Valdoria. no article links to it"
        in said
    )
    assert "No entry yet" in said
    assert "Bo Hill Called: Foreign Minister" in said


def test_missing_and_unnamed_entries_are_reported_with_their_place(build_site: BuildSite) -> None:
    build = build_site(SITE, strict=True, build=build_verbosely)

    assert (
        "docs/articles/gulls.md:8:37: “Bo Hill”, named with an office or a title, has no entry" in build.log
    )
    assert "docs/glossary/body/senate.md:1:1: No article names “Valdorian Senate”." in build.log
    assert build.warnings == ()


def test_missing_entries_are_warnings_where_the_site_asks_for_it(build_site: BuildSite) -> None:
    options = {"extra": {"whosaidthis": {"require_entries": True}}}
    build = build_site(SITE, config=options)

    (warning,) = build.warnings
    assert "docs/articles/gulls.md:8:37: “Bo Hill”, named with an office or a title, has no entry" in warning


def test_a_site_without_articles_has_a_glossary(build_site: BuildSite) -> None:
    files = {path: words for path, words in SITE.items() if path != "articles/gulls.md"}
    build = build_site(files, strict=True)

    assert build.status == 0, build.log
    assert "No entry yet" not in build.html("glossary")
    moreau = build.html("glossary/official/moreau")
    assert "Nothing in our articles." in moreau
    assert "spoken about" not in moreau


def test_a_site_without_the_glossarys_own_file_gets_the_page(build_site: BuildSite) -> None:
    files = {path: words for path, words in SITE.items() if path != "glossary/index.md"}

    assert "Tern-7" in words(build_site(files).html("glossary"))


def test_what_an_editor_writes_on_the_glossarys_page_stands_below_the_list(build_site: BuildSite) -> None:
    shown = words(
        build_site({**SITE, "glossary/index.md": "# Glossary\n\nWe check facts.\n"}).html("glossary")
    )
    assert shown.index("Tern-7") < shown.index("We check facts.")


@pytest.mark.parametrize(
    ("path", "content", "warning"),
    [
        ("glossary/missile/auk.md", "---\nname: [Auk\n---\nProse.\n", "docs/glossary/missile/auk.md:2:7: "),
        ("glossary/rocket/auk.md", "---\nname: Auk\nsummary: x\n---\n", "docs/glossary/rocket/auk.md:1:1: "),
        ("glossary/missile/auk.md", "Prose.\n", "docs/glossary/missile/auk.md:1:1: "),
        (
            "glossary/missile/auk.md",
            b"---\nname: \xff\nsummary: x\n---\n",
            "auk.md:2:7: The file is not UTF-8.",
        ),
        (
            "glossary/missile/auk.md",
            "---\nname: Auk\nsummary: x\naliases: [Tern 7]\n---\n",
            "docs/glossary/missile/auk.md:4:11: “Tern 7” is the name of another entry",
        ),
        (
            "glossary/missile/auk.md",
            "---\nname: Auk\nsummary: x\nfacts: [{point: Range, said: [{what: far}]}]\n---\n",
            "docs/glossary/missile/auk.md:4:31: The fact “Range” has no source.",
        ),
    ],
)
def test_a_bad_entry_is_a_warning_and_the_rest_is_built(
    build_site: BuildSite, path: str, content: str | bytes, warning: str
) -> None:
    build = build_site({**SITE, path: content})

    assert build.status == 0, build.log
    assert any(warning in line for line in build.warnings), build.log
    assert len(build.warnings) == 1, build.warnings
    assert "named in 1 statement" in words(build.html("glossary"))
    assert "name: [Auk" not in words(build.html(path.removesuffix(".md")))


def test_markup_in_any_field_is_shown_as_text(build_site: BuildSite) -> None:
    bad = "<img src=x onerror=alert(1)>{{ config }}"
    entry = f"""\
---
name: "Auk {bad}"
summary: "{bad}"
subkind: "{bad}"
native: {{words: "{bad}", lang: "x\\"><b>"}}
spellings: ["{bad}"]
offices: [{{title: "{bad}", since: 2020-01-01, sources: [one]}}]
facts: [{{point: "{bad}", said: [{{what: "{bad}", claimant: "{bad}", sources: [one]}}]}}]
not_the_same: [{{name: "{bad}", why: "{bad}", sources: [one]}}]
sources:
  one: {{title: "{bad}", publisher: "{bad}", via: "{bad}", url: "https://example.org/", note: "{bad}"}}
---
"""
    build = build_site({**SITE, "glossary/drone/auk.md": entry}, strict=True)

    for page in ("glossary/drone/auk", "glossary"):
        html = build.html(page)
        assert "<img src=x" not in html
        assert "&lt;img src=x onerror=alert(1)&gt;{{ config }}" in html
    assert "<b>" not in build.html("glossary/drone/auk")
