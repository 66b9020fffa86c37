"""What programs read of a built site, found and resolved as a browser does."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest
from playwright.sync_api import Browser, Page
from rdflib import Graph

from browser.reader import Reader
from building import Build
from data_formats.vocabulary import faults
from sites import ROOT, BuildSite, Files, Served, build_small_site, serve_folder

ADDRESS = "https://example.org/news/"
DAM = (ROOT / "tests" / "browser" / "data" / "dam.md").read_text(encoding="utf-8")
FILES: Files = {
    "articles/dam.md": DAM,
    "articles/taken.md": "# Mill\n\nAda Holm said that the mill was dry.\n",
    "articles/taken/annotations.jsonld": "an editor's own",
    "data/statements.csv": "an editor's own, too",
    "glossary/index.md": "# Glossary\n",
    "glossary/official/ada-holm.md": "---\nname: Ada Holm\nsummary: Mayor </script> of Oxmere.\n---\n",
}
RESOLVE = """
annotations => annotations.flatMap(one => one.target.map(target => {
  const found = document.querySelectorAll(target.selector.value)
  const text = found[0].textContent, letters = Array.from(text)
  const [quote, place] = target.selector.refinedBy
  return {
    id: one.id.split("#")[1],
    elements: found.length,
    exact: quote.exact,
    counted: letters.slice(place.start, place.end).join(""),
    quoted: text.split(quote.prefix + quote.exact + quote.suffix).length - 1,
    source: target.source,
    inside: Array.from(found[0].querySelectorAll("[data-said]"), said => said.textContent).join("|")
  }
}))
"""
"""Resolves every selector as the W3C's model has it, in code points."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Build:
    home = tmp_path_factory.mktemp("data")
    return build_small_site(home, FILES, strict=False, config={"site_url": ADDRESS})


@pytest.fixture(scope="module")
def page(chromium: Browser, site: Build) -> Iterator[Page]:
    with serve_folder(site.folder, "", site.folder) as served:
        reader = Reader(chromium, Served(served.address, site.folder))
        yield reader.visit("articles/dam/")
        reader.close()


def data_of(site: Build, address: str) -> dict[str, Any]:
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', site.html(address))
    read: dict[str, Any] = json.loads(found)
    return read


def annotated(site: Build) -> list[dict[str, Any]]:
    written = (site.folder / "articles/dam/annotations.jsonld").read_text(encoding="utf-8")
    items: list[dict[str, Any]] = json.loads(written)["first"]["items"]
    return items


def lines(site: Build) -> list[dict[str, Any]]:
    written = (site.folder / "data/statements.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in written.splitlines()]


def test_every_selector_leads_to_its_words(site: Build, page: Page) -> None:
    resolved = page.evaluate(RESOLVE, annotated(site))
    assert len(resolved) == 15
    for one in resolved:
        assert one["elements"] == 1, one
        assert one["counted"] == one["exact"], one
        assert one["quoted"] == 1, one
        assert one["source"] == f"{ADDRESS}articles/dam/"


def test_the_words_are_those_of_the_statements(site: Build, page: Page) -> None:
    """What the places of a statement say together is what its row says, code and space apart."""
    found: dict[str, str] = {}
    for one in page.evaluate(RESOLVE, annotated(site)):
        found[one["id"]] = f"{found.get(one['id'], '')} {one['exact']}"
    rows = {row["id"]: row for row in lines(site) if row["article"] == "articles/dam.md"}
    assert set(found) == set(rows)
    for name, words in found.items():
        said = re.findall(r"\w+", words.replace("valve 3", ""))
        assert said == re.findall(r"\w+", rows[name]["words"]), name


def test_interrupted_words_have_several_places(site: Build) -> None:
    assert max(len(one["target"]) for one in annotated(site)) > 1


def test_the_head_leads_to_the_annotations_and_the_feed(page: Page) -> None:
    found = page.eval_on_selector_all(
        "link[rel~=alternate]", "all => all.map(one => [one.type, one.getAttribute('href')])"
    )
    assert found == [
        ['application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', "annotations.jsonld"],
        ["application/atom+xml", f"{ADDRESS}feed.xml"],
    ]


def test_no_title_breaks_out_of_the_data(site: Build, page: Page) -> None:
    assert page.evaluate("window.broken") is None
    data = data_of(site, "articles/dam")
    assert data["headline"] == "The dam </script><script>window.broken = 1</script> leaks"
    assert data["description"] == "What {{ they }} saw & said <b>"
    entry = data_of(site, "glossary/official/ada-holm")
    assert entry["description"] == "Mayor </script> of Oxmere."
    assert data_of(site, "glossary")["hasDefinedTerm"][0]["@id"] == entry["@id"]


def test_pages_speak_the_vocabulary(site: Build) -> None:
    pages = ("articles/dam", "articles/taken", "glossary", "glossary/official/ada-holm")
    assert [faults(data_of(site, address)) for address in pages] == [[], [], [], []]
    assert "ld+json" not in site.html("sources")


def test_pages_hold_each_statement_once(site: Build) -> None:
    parts = [one["@id"] for one in data_of(site, "articles/dam")["hasPart"]]
    assert parts == [one["permalink"] for one in lines(site) if one["article"] == "articles/dam.md"]
    assert len(parts) == len(set(parts))


def test_files_of_an_editor_are_left_alone(site: Build) -> None:
    assert (site.folder / "data/statements.csv").read_text() == "an editor's own, too"
    assert (site.folder / "articles/taken/annotations.jsonld").read_text() == "an editor's own"
    assert "profile=" not in site.html("articles/taken")
    assert "data/statements.csv is there already: no data is written to it." in site.log
    assert site.log.count("its annotations have another file in their place") == 1


def test_the_feed_has_the_article_and_its_correction(site: Build) -> None:
    read = feedparser.parse((site.folder / "feed.xml").read_bytes())
    assert not read.bozo
    assert [one.link for one in read.entries] == [
        f"{ADDRESS}articles/dam/",
        f"{ADDRESS}articles/dam/#wst-correction-1",
    ]
    assert 'id="wst-correction-1"' in site.html("articles/dam")


def test_the_routes_are_one_graph(site: Build) -> None:
    graph = Graph().parse(site.folder / "data/routes.jsonld", format="json-ld")
    assert {one["permalink"] for one in lines(site)} < {str(subject) for subject in graph.subjects()}


def test_without_the_sites_address_all_addresses_are_relative(real_build: Build) -> None:
    def there(base: str, address: str) -> Path:
        return (real_build.folder / base / address.partition("#")[0]).resolve()

    (article,) = real_build.folder.glob("articles/*/")
    data = data_of(real_build, f"articles/{article.name}")
    assert there(f"articles/{article.name}", data["url"]) == article.resolve()
    assert all(there(f"articles/{article.name}", one["@id"]).is_dir() for one in data["mentions"])
    written = json.loads((article / "annotations.jsonld").read_text(encoding="utf-8"))
    assert written["id"] == "annotations.jsonld"
    assert written["first"]["items"][0]["target"][0]["source"] == "./"
    assert all(there("data", row["permalink"]) == article.resolve() for row in lines(real_build))
    assert "example.org" not in json.dumps(written)
    assert not (real_build.folder / "feed.xml").exists()
    assert "atom+xml" not in real_build.html("")


def test_the_table_has_a_line_for_each_row(real_build: Build) -> None:
    with (real_build.folder / "data/statements.csv").open(encoding="utf-8", newline="") as file:
        cells = list(csv.DictReader(file))
    assert [one["words"] for one in cells] == [row["words"] for row in lines(real_build)]


def test_flat_addresses_have_their_annotations_beside_them(build_site: BuildSite) -> None:
    mill = "# Mill\n\nAda Holm said that the mill was dry.\n"
    files = {"articles/mill.md": mill, "articles/old/index.md": mill}
    built = build_site(files, config={"use_directory_urls": False, "site_url": ADDRESS})
    for page, beside in (
        ("articles/mill.html", "mill.annotations.jsonld"),
        ("articles/old/index.html", "annotations.jsonld"),
    ):
        html = (built.folder / page).read_text(encoding="utf-8")
        assert f'href="{beside}"' in html
        written = json.loads((built.folder / page).with_name(beside).read_text(encoding="utf-8"))
        (item,) = written["first"]["items"]
        assert item["target"][0]["source"] == f"{ADDRESS}{page}"
        assert written["id"] == f"{ADDRESS}{page.rpartition('/')[0]}/{beside}"
