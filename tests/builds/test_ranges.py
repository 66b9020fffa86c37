"""The chart of ranges on an entry's page: the figures of the fact table, with the same sources, as text."""

from __future__ import annotations

import re
from html import unescape

import pytest

from building import Build
from sites import BuildSite

TERN = """\
---
name: Tern-7
summary: A coastal rocket of the invented republic of Valdoria.
facts:
  - point: Range
    agreement: differ
    said:
      - what: "Tern-7: up to 40 km"
        claimant: The Ministry of Ports, 2019
        sources: [gazette]
        range: {of: Tern-7, km: 40, bound: up to, announced_by: Valdoria}
      - what: "Tern-7: targets 10 to 35 km away"
        sources: [gazette, bulletin]
        range: {of: Tern-7, km: [10, 35], bound: targets at}
      - what: "Tern-9: 55 km"
        sources: [bulletin]
        range: {of: Tern-9, km: 55}
      - {what: "Tern-8: farther", sources: [bulletin]}
sources:
  gazette: {title: New rocket, publisher: Gazette, via: Port Mirror, date: "2019-05", url: "https://example.org/g"}
  bulletin: {title: Sums, publisher: Bulletin, url: "https://example.org/b", note: Valdorian state paper}
---
"""
ARTICLE = "---\ndate: 2023-01-01\n---\n\n# Gulls\n\n“The Tern-7 is old,” Ann Lee said.\n"
SITE = {"glossary/missile/tern-7.md": TERN, "articles/gulls.md": ARTICLE, "glossary/index.md": "# Glossary\n"}


def chart(html: str) -> str:
    """The part of the page with the chart; empty where there is none."""
    found = re.search(r"<section[^>]*wst-ranges.*?</section>", html, flags=re.DOTALL)
    return found.group() if found else ""


def lines(html: str) -> list[tuple[set[str], set[str]]]:
    """The numbers and the links of each line of the chart."""
    said = re.findall(r'<p class="wst-range__said">(.*?)</p>', html, flags=re.DOTALL)
    return [(numbers(re.findall(r"<strong>(.*?)</strong>", one)[0]), links(one)) for one in said]


def rows(html: str) -> list[tuple[set[str], set[str]]]:
    """The numbers and the links of each row of the fact table."""
    table = re.search(r'<table class="wst-table wst-facts".*?</table>', html, flags=re.DOTALL)
    assert table is not None
    cells = [re.findall(r"<td.*?</td>", row, flags=re.DOTALL) for row in table.group().split("</tr>")]
    return [(numbers(words(two[0])), links(two[1])) for two in cells if len(two) == 2]


def numbers(said: str) -> set[str]:
    return set(re.findall(r"\d[\d,.]*(?<=\d)", said))


def links(html: str) -> set[str]:
    return set(re.findall(r'href="([^"]+)"', html))


def words(html: str) -> str:
    """The words on one line, as they are read aloud."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


@pytest.fixture
def tern(build_site: BuildSite) -> str:
    build = build_site(SITE, strict=True)
    assert build.status == 0, build.log
    return build.html("glossary/missile/tern-7")


def test_the_chart_stands_between_the_mentions_and_the_facts(tern: str) -> None:
    titles = [words(one) for one in re.findall(r"<h2.*?</h2>", tern)]

    assert titles[:3] == ["Mentioned in", "How far it is said to fly", "Facts, and who says so"]


def test_the_chart_is_read_aloud_as_sentences(tern: str) -> None:
    said = [words(one) for one in re.findall(r"<li class=.wst-range.>.*?</li>", tern, flags=re.DOTALL)]

    assert said == [
        "Tern-7: up to 40 km, said by the Ministry of Ports, 2019, in Gazette, via Port Mirror, 2019 "
        "(announced by Valdoria) "
        "targets at 10 to 35 km, said by Gazette, via Port Mirror, 2019; "
        "Bulletin, undated (Valdorian state paper)",
        "Tern-9: 55 km, said by Bulletin, undated (Valdorian state paper)",
    ]
    assert "Hatched: announced by Valdoria. Plain: given by others." in words(tern)


def test_its_figures_and_sources_are_those_of_the_fact_table(tern: str) -> None:
    table = [({"40"}, "g"), ({"10", "35"}, "gb"), ({"55"}, "b")]

    found = lines(chart(tern))
    assert found == [(figures, {f"https://example.org/{key}" for key in keys}) for figures, keys in table]
    by_row = rows(tern)
    assert [any(one[0] <= row[0] and one[1] == row[1] for row in by_row) for one in found] == [True] * 3


def test_its_places_are_no_styles(tern: str) -> None:
    assert "style" not in re.sub(r"<a [^>]*>", "", chart(tern))


def test_only_what_was_announced_is_hatched(tern: str) -> None:
    bars = re.findall(r'<svg class="wst-bar" width="([^"]+)"[^>]*>(.*?)</svg>', tern, flags=re.DOTALL)

    assert [(width, "#wst-hatch" in drawn) for width, drawn in bars] == [
        ("66.67%", True),
        ("58.33%", False),
        ("91.67%", False),
    ]


def test_an_entry_without_ranges_has_no_chart(build_site: BuildSite) -> None:
    plain = re.sub(r"        range: .*\n", "", TERN)
    html = build_site({"glossary/missile/tern-7.md": plain}).html("glossary/missile/tern-7")

    assert chart(html) == ""
    assert "Tern-9: 55 km" in words(html)


def test_markup_in_a_range_is_shown_as_text(build_site: BuildSite) -> None:
    bad = '"<img src=x onerror=alert(1)>"'
    entry = TERN.replace("of: Tern-9", f"of: {bad}").replace("by: Valdoria", f"by: {bad}")
    html = build_site({"glossary/missile/tern-7.md": entry}).html("glossary/missile/tern-7")

    assert "<img src=x" not in html
    assert chart(html).count("&lt;img src=x onerror=alert(1)&gt;") == 3


def test_a_bad_range_is_a_warning_with_its_place(build_site: BuildSite) -> None:
    build = build_site({**SITE, "glossary/missile/tern-7.md": TERN.replace("km: 55", "km: 56")})

    (warning,) = build.warnings
    assert "docs/glossary/missile/tern-7.md:17:33: The figure 56 does not stand in “Tern-9: 55 km”" in warning
    assert len(lines(chart(build.html("glossary/missile/tern-7")))) == 2


def test_our_own_charts_show_what_our_tables_say(real_build: Build) -> None:
    pages = [page.read_text(encoding="utf-8") for page in real_build.folder.glob("glossary/*/*/index.html")]
    drawn = [html for html in pages if chart(html)]
    assert drawn
    for html in drawn:
        by_row = rows(html)
        for figures, cited in lines(chart(html)):
            assert any(figures <= row[0] and cited == row[1] for row in by_row), figures
