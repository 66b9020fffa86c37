"""A glossary is loaded from its files; every fault is found, with its place, and the rest is kept."""

from __future__ import annotations

from textwrap import dedent

import pytest

from whosaidthis.entries import load_glossary
from whosaidthis.model import Agreement, Fault, Glossary, Kind, NativeName, RoughDay

HERON = """\
---
name: Heron-7
summary: A coastal rocket of the invented republic of Valdoria.
native: {words: Χέρων, lang: el}
aliases: [the Heron]
spellings: [Heron 7A]
offices:
  - {title: Rocket of the year, since: 2019-05-01, until: 2020-04-30, sources: [gazette]}
facts:
  - point: Range
    agreement: differ
    said:
      - {what: 40 km, claimant: the maker, sources: [gazette]}
      - {what: 55 km, sources: [bulletin]}
not_the_same:
  - {name: Heron-9, why: a ferry, sources: [bulletin]}
sources:
  gazette: {title: New rocket, publisher: Gazette, date: "2019-05", url: "https://example.org/g"}
  bulletin:
    title: Sums that do not add up
    publisher: Bulletin
    via: Port Mirror
    url: https://example.org/b
    note: state-owned
---
Some prose.
"""


def load(**files: str) -> tuple[Glossary, tuple[Fault, ...]]:
    """Load files given as `kind__key=content`."""
    return load_glossary(
        (f"glossary/{name.replace('__', '/')}.md", dedent(content)) for name, content in files.items()
    )


def entry(name: str, *lines: str, summary: str = "A thing.") -> str:
    return "\n".join(("---", f"name: {name}", f"summary: {summary}", *lines, "---", ""))


def only(faults: tuple[Fault, ...]) -> Fault:
    assert len(faults) == 1, [str(fault) for fault in faults]
    return faults[0]


def test_an_entry_is_read_whole() -> None:
    glossary, faults = load(missile__heron_7=HERON)

    assert faults == ()
    (heron,) = glossary.entries
    assert (heron.key, heron.path, heron.kind) == ("heron_7", "glossary/missile/heron_7.md", Kind.MISSILE)
    assert heron.names == ("Heron-7", "the Heron", "Heron 7A")
    assert heron.native == NativeName("Χέρων", "el")
    assert heron.linked
    (office,) = heron.offices
    assert (office.since, office.until, office.ongoing) == (
        RoughDay(2019, 5, 1),
        RoughDay(2020, 4, 30),
        False,
    )
    (fact,) = heron.facts
    assert fact.agreement is Agreement.DIFFER
    assert [said.what for said in fact.said] == ["40 km", "55 km"]
    assert fact.said[0].claimant == "the maker"
    assert fact.said[0].sources[0].date == "2019-05"
    assert fact.said[1].sources[0].via == "Port Mirror"
    assert fact.said[1].sources[0].note == "state-owned"
    assert heron.not_the_same[0].sources == fact.said[1].sources


def test_entries_stand_in_the_order_of_kinds_then_names() -> None:
    glossary, _ = load(
        body__b=entry("Zeal Board"),
        body__a=entry("apple Board"),
        missile__z=entry("Zed"),
        place__p=entry("Aa"),
    )

    assert [found.name for found in glossary.entries] == ["Zed", "apple Board", "Zeal Board", "Aa"]


def test_the_glossarys_own_page_is_no_entry() -> None:
    assert load_glossary([("glossary/index.md", "# Glossary\n")]) == (Glossary(()), ())


def test_two_entries_of_one_name() -> None:
    glossary, faults = load(body__a=entry("Port Office"), body__b=entry("Port-Office"))

    assert str(only(faults)).startswith("docs/glossary/body/b.md:2:1: Another entry is called")
    assert len(glossary.entries) == 2


def test_two_files_of_one_name() -> None:
    glossary, faults = load(drone__wasp=entry("Wasp"), missile__wasp=entry("Wasp Two"))

    assert only(faults).code == "key-twice"
    assert [found.name for found in glossary.entries] == ["Wasp"]


def test_an_alias_claimed_twice() -> None:
    _, faults = load(
        body__a=entry("Port Office", "aliases: [the Office]"),
        body__b=entry("Tax Office", "aliases:", "  - Taxers", "  - The  Office"),
    )

    fault = only(faults)
    assert fault.code == "alias-twice"
    assert str(fault.place) == "docs/glossary/body/b.md:6:5"
    assert "docs/glossary/body/a.md:4:11" in fault.wrong


def test_an_alias_that_is_anothers_name() -> None:
    _, faults = load(body__a=entry("Port Office"), body__b=entry("Tax Office", "aliases: [Port Office]"))

    assert only(faults).code == "alias-taken"


def test_two_entries_that_are_aliases_of_each_other() -> None:
    _, faults = load(
        body__a=entry("Port Office", "aliases: [Tax Office]"),
        body__b=entry("Tax Office", "aliases: [Port Office]"),
    )

    assert [fault.code for fault in faults] == ["circular-alias", "circular-alias"]


def test_of_a_copied_entry_only_its_name_is_told() -> None:
    copy = entry("Heron-7", "spellings: [Heron 7]", "aliases: [Grey Heron]")
    _, faults = load(missile__a=copy, missile__b=copy)

    assert only(faults).code == "name-twice"


@pytest.mark.parametrize("line", ["aliases: [Port Office]", "aliases: [Quay, Quay]"])
def test_an_alias_of_its_own(line: str) -> None:
    _, faults = load(body__a=entry("Port Office", line))

    assert only(faults).code == "own-alias"


@pytest.mark.parametrize("word", ["She", "their", "I", "Friday", "august", "Yesterday"])
@pytest.mark.parametrize("key", ["aliases", "spellings"])
def test_a_word_that_means_many(word: str, key: str) -> None:
    glossary, faults = load(official__a=entry("Ida Kroll", f"{key}: [Kroll, {word}]"))

    fault = only(faults)
    assert (fault.code, str(fault.place)) == (
        "alias-of-many",
        f"docs/glossary/official/a.md:4:{len(key) + 11}",
    )
    assert glossary.entries[0].names == ("Ida Kroll", "Kroll")


@pytest.mark.parametrize(
    ("name", "alias"),
    [
        ("United States", "US"),
        ("Agency of Works", "IT"),
        ("April Ward", "April"),
        ("Week of Rye", "Black Friday"),
    ],
)
def test_a_word_that_only_looks_like_one_that_means_many(name: str, alias: str) -> None:
    assert load(body__a=entry(name, f"aliases: [{alias}]"))[1] == ()


@pytest.mark.parametrize("word", ["the weapon", "The weapon", "a boat", "its trust", "missile", "trawler"])
def test_a_noun_is_no_name(word: str) -> None:
    glossary, faults = load(missile__a=entry("Heron-7", f"aliases: [Heron, {word}]"))

    fault = only(faults)
    assert (fault.code, fault.wrong.split(",")[0]) == ("alias-of-many", f"“{word}” is no name")
    assert fault.mend == "Take it out; where one article means the entry by it, say so under “terms” there."
    assert glossary.entries[0].names == ("Heron-7", "Heron")


@pytest.mark.parametrize(
    ("name", "alias"),
    [
        ("Heron-7", "the Heron"),
        ("Weir Act", "the old weir law"),
        ("Novichok", "novichok"),
        ("Ada Holm", "the harbour mayor"),
        ("Leo of Rye", "the pope"),
        ("Taliban", "the taliban"),
    ],
)
def test_nouns_that_tell_more_and_names_in_small_letters_are_names(name: str, alias: str) -> None:
    assert [one for one in load(body__a=entry(name, f"aliases: [{alias}]"))[1] if "many" in one.code] == []


def test_a_spelling_may_differ_by_a_hyphen_alone_for_readers_see_it() -> None:
    assert load(missile__a=entry("Heron-7", "spellings: [Heron 7]"))[1] == ()


SOURCE = 'sources: {one: {title: T, publisher: P, date: "2020", url: "https://example.org/"}}'


def test_a_fact_without_a_source_is_a_fault_and_is_not_kept() -> None:
    glossary, faults = load(
        drone__a=entry(
            "Wasp",
            "facts:",
            "  - {point: Speed, said: [{what: fast, sources: [one]}, {what: slow}]}",
            SOURCE,
        )
    )

    fault = only(faults)
    assert (fault.code, str(fault.place)) == ("no-source", "docs/glossary/drone/a.md:5:57")
    assert "Speed" in fault.wrong
    assert [said.what for said in glossary.entries[0].facts[0].said] == ["fast"]


def test_an_office_without_a_source_is_a_fault_and_is_not_kept() -> None:
    glossary, faults = load(official__a=entry("Ann Lee", "offices: [{title: Mayor, since: 2020-01-01}]"))

    assert only(faults).code == "no-source"
    assert glossary.entries[0].offices == ()


def test_a_source_that_is_not_declared() -> None:
    _, faults = load(
        drone__a=entry("Wasp", "facts: [{point: Speed, said: [{what: fast, sources: [oen, one]}]}]", SOURCE)
    )

    fault = only(faults)
    assert fault.code == "unknown-source"
    assert fault.mend == "Did you mean “one”?"


def test_a_source_that_nothing_cites() -> None:
    _, faults = load(drone__a=entry("Wasp", SOURCE))

    fault = only(faults)
    assert (fault.code, str(fault.place)) == ("unused-source", "docs/glossary/drone/a.md:4:11")


def test_a_key_of_the_same_root_is_offered() -> None:
    _, faults = load(missile__heron_7=HERON.replace("claimant:", "claimed_by:"))

    assert [fault.mend for fault in faults] == ["Did you mean “claimant”?"]


@pytest.mark.parametrize(
    ("url", "date_words", "code"),
    [
        ("javascript:alert(1)", "2020", "no-address"),
        ("example.org", "2020", "no-address"),
        ("https://example.org", "last May", "no-day"),
        ("https://example.org", "2020-13", "no-day"),
    ],
)
def test_a_source_with_a_bad_address_or_date(url: str, date_words: str, code: str) -> None:
    _, faults = load(
        drone__a=entry(
            "Wasp",
            "facts: [{point: Speed, said: [{what: fast, sources: [one]}]}]",
            f'sources: {{one: {{title: T, publisher: P, date: "{date_words}", url: "{url}"}}}}',
        )
    )

    assert only(faults).code == code


def test_a_kind_that_is_unknown() -> None:
    glossary, faults = load(misile__a=entry("Wasp"))

    fault = only(faults)
    assert (fault.code, fault.mend) == ("unknown-kind", "Did you mean “missile”?")
    assert glossary.entries == ()


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        ("Just prose.\n", "no-front-matter", 1),
        ("---\nname: Wasp\n", "front-matter-open", 1),
        ("---\nname: [Wasp\nsummary: x\n---\n", "broken-yaml", 2),
        ("---\n- a\n- b\n---\n", "broken-yaml", 2),
    ],
)
def test_a_file_that_cannot_be_read_stops_no_other(content: str, code: str, line: int) -> None:
    glossary, faults = load(drone__bad=content, drone__good=entry("Wasp"))

    fault = only(faults)
    assert (fault.code, fault.place.line) == (code, line)
    assert [found.name for found in glossary.entries] == ["Wasp"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("offices: [{title: Mayor, since: 2020-02-31, sources: [one]}]", "no-day"),
        ("offices: [{title: Mayor, since: May 2020, sources: [one]}]", "no-day"),
        ("offices: [{title: Mayor, since: 2020-05-01, until: 2019-05-01, sources: [one]}]", "ends-early"),
        ("offices: [{title: Mayor, until: 2019-05-01, ongoing: true, sources: [one]}]", "ended-and-ongoing"),
        ("offices: [{title: Mayor, ongoing: maybe, sources: [one]}]", "no-flag"),
        ("offices: [{titel: Mayor, title: Mayor, sources: [one]}]", "unknown-key"),
        ("facts: [{point: Seat, agreement: agree, said: [{what: x, sources: [one]}]}]", "unknown-value"),
    ],
)
def test_a_value_that_is_none(line: str, code: str) -> None:
    glossary, faults = load(official__a=entry("Ann Lee", line, SOURCE))

    assert only(faults).code == code
    assert glossary.entries[0].offices or glossary.entries[0].facts


def test_a_missing_name_and_summary() -> None:
    glossary, faults = load(drone__wasp="---\nsubkind: drone\n---\n")

    assert [fault.code for fault in faults] == ["no-name", "no-summary"]
    assert (glossary.entries[0].name, glossary.entries[0].summary) == ("wasp", "")


def test_an_unknown_key_says_what_was_meant() -> None:
    _, faults = load(drone__a=entry("Wasp", "alaises: [Wasps]"))

    assert str(only(faults)) == (
        "docs/glossary/drone/a.md:4:1: The key “alaises” is not known here. "
        "Did you mean “aliases”? [unknown-key]"
    )


@pytest.mark.parametrize("value", ["facts: words", "aliases: {a: b}", "sources: [a]", "native: words"])
def test_a_field_of_the_wrong_shape(value: str) -> None:
    glossary, faults = load(drone__a=entry("Wasp", value))

    assert only(faults).code == "wrong-shape"
    assert glossary.entries[0].name == "Wasp"


@pytest.mark.parametrize(
    ("line", "code", "mend"),
    [
        ("native: Χέρων", "wrong-shape", "Write it as the guide does: “native: {words: Ελλάδα, lang: el}”."),
        ("native: {words: Χέρων, lang: Greek}", "unknown-value", "Write “lang: el”."),
        ("native: {words: X, lang: Elvish}", "unknown-value", "Write its code of two or three letters"),
        ("subkind: Ship #3", "hidden-words", "Put the whole value between quotation marks"),
        ("subkind: &Ship of war", "broken-yaml", "Put the whole value between quotation marks"),
    ],
)
def test_a_slip_in_a_field_is_told_with_its_mend(line: str, code: str, mend: str) -> None:
    _, faults = load(drone__a=entry("Wasp", line))

    assert only(faults).code == code
    assert only(faults).mend.startswith(mend)


@pytest.mark.parametrize("lang", ["el", "EL", "zh-Hans", "sr-Latn-RS", "prs"])
def test_a_language_by_its_code_is_good(lang: str) -> None:
    _, faults = load(drone__a=entry("Wasp", f"native: {{words: Χέρων, lang: {lang}}}", "aliases: [2231]"))

    assert faults == ()


def test_an_entry_called_by_a_number_is_told() -> None:
    _, faults = load(drone__a=entry("4"))

    assert only(faults).wrong == "“name” is a number, “4”, where words belong."
    assert load(drone__a=entry('"4"'))[1] == ()


def test_a_summary_in_curly_marks_is_told() -> None:
    _, faults = load(drone__a="---\nname: Wasp\nsummary: “A small drone.”\n---\n")

    assert (only(faults).code, only(faults).place.line) == ("curly-value", 3)
    assert load(drone__a="---\nname: Wasp\nsummary: The “small” drone.\n---\n")[1] == ()


def test_an_alias_in_curly_marks_is_told() -> None:
    _, faults = load(drone__a="---\nname: Wasp\nsummary: A drone.\naliases: [“Hornet”]\n---\n")

    assert (only(faults).code, only(faults).place.column) == ("curly-value", 11)
