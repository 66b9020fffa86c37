import datetime

import pytest

from whosaidthis.desk import check_term_words, check_terms, read_front_matter
from whosaidthis.model import Entry, Facts, Fault, Glossary, Kind, Retold, Voice

GOOD = """---
title: Mill burns
author: Eve Moss
date: 2024-03-05
status: published
signed:
  by: Ada Holm
  on: 2024-03-06
  statements:
    - '0123456789ab | 7edfc4f7 | Ann Lee | asserts | - | The mill | the old one | burns'
retells:
  title: Fire at mill
  outlet: The Weir
  edition: Sunday
  author: Ann Lee
  date: 2024-03-04
  date_inferred: true
  url: https://weir.example/mill
speakers:
  miller:
    name: The old miller
    voice: unnamed person
    role: miller
    reason: he fears his neighbours
    also: [the old man]
  crew:
    name: Six of the crew
    voice: unnamed group
    count: 6
terms:
  the law: mill-act
tags: [fire]
---

# Mill burns
"""

SPEAKER = "speakers:\n  a:\n    name: A diver\n    voice: unnamed person"


def facts(yaml: str) -> Facts:
    return read_front_matter(f"---\n{yaml}\n---\n", "a.md").facts


def faults(yaml: str) -> list[str]:
    found = read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults
    return [f"{fault.place.line}:{fault.place.column} {fault.code}" for fault in found]


def mend(yaml: str) -> str:
    return read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults[0].mend


BO = "speakers:\n  bo:\n    name: Bo\n    voice: named person\n    role: miller\n    "


class TestGoodFrontMatter:
    def test_nothing_is_wrong_with_it(self) -> None:
        assert read_front_matter(GOOD, "a.md").faults == ()

    def test_its_length_ends_where_the_body_begins(self) -> None:
        assert GOOD[read_front_matter(GOOD, "a.md").length :] == "\n# Mill burns\n"

    def test_the_day_and_the_status(self) -> None:
        read = read_front_matter(GOOD, "a.md").facts
        assert (read.date, read.published) == (datetime.date(2024, 3, 5), True)

    def test_the_signature(self) -> None:
        signature = read_front_matter(GOOD, "a.md").facts.signature
        assert signature is not None
        assert (signature.by, signature.on) == ("Ada Holm", datetime.date(2024, 3, 6))
        (one,) = signature.statements
        assert (one.digest, one.anchor) == ("0123456789ab", "7edfc4f7")
        assert (one.speaker, one.words) == ("Ann Lee", "The mill | the old one | burns")
        assert (one.place.line, one.place.column) == (10, 7)

    def test_the_retold_report_and_its_outlet(self) -> None:
        read = read_front_matter(GOOD, "a.md", outlet="Our Site").facts
        assert read.outlet == "The Weir"
        assert not read.here
        assert read.retold == Retold(
            "Fire at mill",
            "The Weir",
            "Sunday",
            "Ann Lee",
            datetime.date(2024, 3, 4),
            True,
            "https://weir.example/mill",
        )

    def test_the_declared_speakers(self) -> None:
        miller, crew = read_front_matter(GOOD, "a.md").facts.speakers
        assert (miller.speaker.key, miller.speaker.name) == ("miller", "The old miller")
        assert (miller.speaker.voice, miller.speaker.reason) == (
            Voice.UNNAMED_PERSON,
            "he fears his neighbours",
        )
        assert miller.also == ("the old man",)
        assert (crew.speaker.voice, crew.speaker.count) == (Voice.UNNAMED_GROUP, 6)

    def test_the_terms_and_their_places(self) -> None:
        read = read_front_matter(GOOD, "a.md")
        assert read.facts.terms == {"the law": "mill-act"}
        assert str(read.terms["the law"].entry_place) == "a.md:31:12"

    def test_an_article_that_retells_nobody_is_printed_by_the_site(self) -> None:
        assert read_front_matter("---\ndate: 2024-03-05\n---\n", "a.md", outlet="Our Site").facts.outlet == (
            "Our Site"
        )

    def test_without_a_date_of_its_own_the_reports_day_counts(self) -> None:
        read = facts("retells:\n  title: Fire\n  outlet: The Weir\n  date: 2024-03-04")
        assert read.date == datetime.date(2024, 3, 4)


class TestCurlyMarks:
    @pytest.mark.parametrize(
        ("yaml", "place"),
        [
            ("description: “A dam leaks.”", "2:14"),
            ("retells:\n  title: Dam\n  outlet: “The Fell Post”", "4:11"),
            ("speakers:\n  a:\n    name: ‘A diver of the harbour’\n    voice: unnamed person", "4:11"),
            ("author: “Ann Lee”", "2:9"),
            (f"{SPEAKER}\n    role: “spokesman”", "6:11"),
            (f"{SPEAKER}\n    affiliation: “ministry of Fell”", "6:18"),
            (f"{SPEAKER}\n    reason: “she feared for her work”", "6:13"),
            (f"{SPEAKER}\n    also: [“the diver”]", "6:12"),
        ],
    )
    def test_a_value_in_one_pair_is_told(self, yaml: str, place: str) -> None:
        assert faults(yaml) == [f"{place} curly-value"]
        assert "straight" in mend(yaml)

    @pytest.mark.parametrize(
        "yaml",
        [
            "title: “The dam is safe”",
            "description: “It holds,” she says. “It will.”",
            "description: '“It holds.”'",
            "description: The “Old Mill” burns",
            "description: “It holds” at last",
            "description: '“It holds.'",
            "title: Pipe of 4” bursts here",
            "retells:\n  title: “Dam”\n  outlet: The Fell Post",
            "hero:\n  name: “Fell”",
        ],
    )
    def test_another_value_is_not(self, yaml: str) -> None:
        assert faults(yaml) == []

    @pytest.mark.parametrize(
        ("yaml", "place"),
        [
            ('title: “The dam is safe"', "2:8"),
            ("title: “The dam is safe", "2:8"),
            ("description: The dam is safe”", "2:14"),
            ('retells:\n  title: Dam\n  outlet: “The Fell Post"', "4:11"),
            (f"{BO}also: [“old Bo, Bo”]", "7:12"),
            (f"{BO}also: [“old Bo, x]", "7:12"),
        ],
    )
    def test_a_value_with_one_mark_at_one_end_is_told(self, yaml: str, place: str) -> None:
        assert faults(f"{yaml}\ndate: 2024-03-05") == [f"{place} curly-value"]

    def test_a_value_that_its_comma_cuts_is_told_whole(self) -> None:
        told = first(f"{BO}also: [Bo, “the miller, an old man”]")
        assert told.wrong.startswith("The comma in “the miller, an old man” cuts a value of “also” in two")
        assert told.mend == 'Write straight ones: "the miller, an old man".'

    @pytest.mark.parametrize("headline", ["The dam is safe", "The *dam* is safe", "Is the dam safe?"])
    def test_a_title_above_a_headline_without_marks_is_told(self, headline: str) -> None:
        content = f"---\ntitle: “The dam is safe”\ndate: 2024-03-05\n---\n\n# {headline}\n"
        (fault,) = read_front_matter(content, "a.md").faults
        assert (str(fault.place), fault.code) == ("a.md:2:8", "curly-value")

    @pytest.mark.parametrize(
        "content",
        [
            "---\ntitle: “The dam is safe”\n---\n\n# “The dam is safe”\n",
            '---\ntitle: “The dam is safe”\n---\n\n# [“The dam is safe”]{.said by="Bo"}\n',
            '---\ntitle: “The dam is safe”\n---\n\n# "The dam is safe"\n',
            "---\ntitle: “The dam is safe”\n---\n\nIt holds.\n\n# So\n",
            "---\ntitle: '“The dam is safe”'\n---\n\n# The dam is safe\n",
        ],
    )
    def test_a_title_above_one_with_them_is_not(self, content: str) -> None:
        assert read_front_matter(content, "a.md").faults == ()

    def test_a_day_and_an_address_are_told_to_lose_them(self) -> None:
        report = "retells:\n  title: Dam\n  outlet: The Fell Post"
        for yaml in ("date: “2024-03-05”", f"{report}\n  url: “https://fell.example/dam”"):
            (fault,) = read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults
            assert "stands in curly quotation marks" in fault.wrong
            assert fault.mend == "Take them away, or write straight ones."
        assert "2021-08-08" in mend("date: “5 March”")
        assert "https://" in mend(f"{report}\n  url: “fell.example”")


class TestBrokenFrontMatter:
    def test_a_missing_one(self) -> None:
        read = read_front_matter("# Mill burns\n", "a.md")
        assert [str(fault.place) for fault in read.faults] == ["a.md:1:1"]
        assert read.faults[0].code == "no-front-matter"
        assert read.length == 0

    def test_one_that_is_never_closed(self) -> None:
        read = read_front_matter("---\ntitle: Mill\n\n# Mill", "a.md")
        assert [fault.code for fault in read.faults] == ["front-matter-open"]

    @pytest.mark.parametrize(
        ("content", "wrong"),
        [
            ("--\ntitle: Mill\n---\n\n# Mill", "begins with “--”"),
            ("—\n", "has no front matter"),
            ("----\ndate: 2024-03-05\n----\n\n# Mill", "begins with “----”"),
            ("——\ntitle: Mill\n---\n\n# Mill", "begins with “——”"),
            ("—\ntitle: Mill\ndate: 2024-03-05\n—\n\n# Mill", "begins with “—”"),
            ("–\ntitle: Mill\n---\n\n# Mill", "begins with “–”"),
            ("\ufeff―\r\ntitle: Mill\r\n---\r\n\r\n# Mill", "begins with “―”"),
            ("―――\ntitle: Mill\n---\n\n# Mill", "begins with “―――”"),
            ("\n\n---\ntitle: Mill\n---\n\n# Mill", "Something empty stands before"),
            (" ---\ntitle: Mill\n---\n\n# Mill", "Something empty stands before"),
            ("title: Mill\ndate: 2024-03-05\n---\n\n# Mill", "above the front matter is missing"),
        ],
    )
    def test_one_that_begins_otherwise_is_told_as_that(self, content: str, wrong: str) -> None:
        read = read_front_matter(content, "a.md")
        (fault,) = read.faults
        assert (fault.code, str(fault.place)) == ("no-front-matter", "a.md:1:1")
        assert wrong in fault.wrong
        assert read.is_lost == (content != "—\n")

    @pytest.mark.parametrize(
        "content",
        [
            "# Mill burns\n",
            "It rained: so.\n\n---\n\nSo.\n",
            "---\ntitle: Mill\n---\n",
            "note: it rained.\n",
            "—\n\nIt rained: so.\n",
            "— Ann Lee\ntitle: Mill\n",
        ],
    )
    def test_one_that_is_found_or_not_there_is_not_lost(self, content: str) -> None:
        assert not read_front_matter(content, "a.md").is_lost

    def test_broken_yaml_has_a_place(self) -> None:
        assert faults("title: Mill\ndate: [2024") == ["3:7 broken-yaml"]

    def test_broken_yaml_is_cut_off_nevertheless(self) -> None:
        content = "---\ntitle: [\n---\nBody"
        assert content[read_front_matter(content, "a.md").length :] == "Body"

    def test_a_list_in_place_of_keys(self) -> None:
        assert faults("- title\n- date") == ["2:1 broken-yaml"]


class TestSlips:
    @pytest.mark.parametrize("date", ["2024-13-05", "yesterday", "5 March 2024", "2024-02-30", "24-03-05"])
    def test_a_day_that_is_none(self, date: str) -> None:
        assert faults(f"title: Mill\ndate: {date}") == ["3:7 no-day"]

    @pytest.mark.parametrize(
        "fields",
        [
            "{name: Two officials, voice: unnamed group, count: 2}",
            "{count: 2, kind: officials}",
            "{name: An official, role: official, one_of: clerks}",
        ],
    )
    def test_a_speaker_that_is_not_set_in_is_told(self, fields: str) -> None:
        front = f"date: 2024-03-05\nspeakers:\n  ann: {{name: Ann, voice: named person}}\nofficials: {fields}"
        (fault,) = read_front_matter(f"---\n{front}\n---\n\n# Mill\n", "a.md").faults
        assert (fault.place.line, fault.place.column, fault.code) == (5, 1, "unknown-key")
        assert fault.wrong == "“officials” looks like a speaker and does not stand below “speakers”."

    @pytest.mark.parametrize(
        "other", ["{name: Two}", "{kind: page}", "{kind: page, role: x, width: 3}", "{}", "voice", "[voice]"]
    )
    def test_another_programs_key_is_not(self, other: str) -> None:
        assert faults(f"date: 2024-03-05\nofficials: {other}") == []

    def test_a_key_with_a_slip(self) -> None:
        assert faults("titel: Mill\ndate: 2024-03-05") == ["2:1 unknown-key"]
        assert mend("titel: Mill") == "Did you mean “title”?"

    def test_keys_of_other_tools_are_their_own_business(self) -> None:
        assert faults("tags: [a]\nhide: [toc]\nstatus: new\nmood: good") == []

    @pytest.mark.parametrize(
        ("line", "below"),
        [
            ("by: Ann Lee", "author"),
            ("unspoken: every -", "signed"),
            ("one_of: crew", "speakers"),
            ("wrong: It was.", "corrections"),
            ("formerly: s-1a2b3c4d", "corrections"),
            ("stance: denies", "braces"),
            ("hedge: it seems", "braces"),
        ],
    )
    def test_a_key_of_ours_that_belongs_elsewhere_is_told(self, line: str, below: str) -> None:
        assert faults(f"date: 2024-03-05\n{line}") == ["3:1 unknown-key"]
        assert below in mend(f"date: 2024-03-05\n{line}")

    def test_beside_an_author_by_is_taken_out(self) -> None:
        assert mend("by: Ann Lee\nauthor: Ann Lee").startswith("Take the line out")

    @pytest.mark.parametrize("line", ["name: Ann", "role: editor", "day: 3", "on: 2024", "to: x", "form: y"])
    def test_one_that_other_programs_may_have_is_not(self, line: str) -> None:
        assert faults(f"date: 2024-03-05\n{line}") == []

    @pytest.mark.parametrize("key", ["retells", "corrections"])
    def test_a_key_with_nothing_below_it_is_told(self, key: str) -> None:
        assert faults(f"date: 2024-03-05\n{key}:") == ["3:1 no-value"]
        assert faults(f"date: 2024-03-05\n{key}: ''\nmood: good") == ["3:1 no-value"]

    def test_an_empty_list_is_meant(self) -> None:
        assert faults("date: 2024-03-05\ncorrections: []\nspeakers:\nterms:") == []

    @pytest.mark.parametrize(
        ("line", "right"),
        [
            ("state: published", "“status”"),
            ("Stage: Draft", "“status”"),
            ("statsu: published", "“status”"),
            ("publication: published", "“status”"),
            ("Status: published", "“status”"),
            ("published: true", "the line “status: published”"),
            ("Published: yes", "the line “status: published”"),
        ],
    )
    def test_a_status_under_another_key_is_told(self, line: str, right: str) -> None:
        assert faults(f"date: 2024-03-05\n{line}") == ["3:1 unknown-key"]
        assert mend(f"date: 2024-03-05\n{line}") == f"Did you mean {right}?"

    @pytest.mark.parametrize(
        "lines",
        [
            "state: Ohio",
            "stage: final",
            "published: 2024-03-05",
            "published: false",
            "publish: true",
            "draft: true",
            "layout: draft",
            "state: [published]",
            "stage: {name: published}",
            "state: published\nstatus: draft",
            "published: true\nstatus: published",
        ],
    )
    def test_the_like_with_another_value_or_beside_a_status_is_not(self, lines: str) -> None:
        assert faults(f"date: 2024-03-05\n{lines}") == []

    def test_an_unknown_key_of_a_speaker(self) -> None:
        assert faults("speakers:\n  a:\n    name: A\n    voice: institution\n    nmae: B") == [
            "6:5 unknown-key"
        ]

    def test_an_unknown_voice_names_the_right_ones(self) -> None:
        yaml = "speakers:\n  a:\n    name: A\n    voice: ghost"
        assert faults(yaml) == ["5:12 unknown-value"]
        assert all(voice.value in mend(yaml) for voice in Voice)

    def test_a_nearly_right_voice(self) -> None:
        assert mend("speakers:\n  a:\n    name: A\n    voice: named persn") == "Did you mean “named person”?"

    def test_a_missing_voice(self) -> None:
        assert faults("speakers:\n  a:\n    name: A") == ["4:5 no-voice"]

    def test_a_key_that_is_misspelt_is_not_told_as_missing_too(self) -> None:
        assert faults("speakers:\n  a:\n    name: A\n    voise: document") == ["5:5 unknown-key"]
        assert faults("speakers:\n  a:\n    nmae: A\n    voice: document") == ["4:5 unknown-key"]
        assert faults("speakers:\n  a:\n    name: A\n    rank: mate") == ["4:5 no-voice", "5:5 unknown-key"]

    @pytest.mark.parametrize(
        ("name", "count", "codes"),
        [
            ("Three people", 4, ["no-number"]),
            ("Three people", 3, []),
            ("A nurse", 2, ["no-number"]),
            ("Officials", 2, []),
            ("A group of nurses", 5, []),
        ],
    )
    def test_a_count_beside_a_name_that_tells_one(self, name: str, count: int, codes: list[str]) -> None:
        yaml = f"speakers:\n  a:\n    name: {name}\n    voice: unnamed group\n    count: {count}"
        assert [fault.split()[1] for fault in faults(yaml)] == codes

    @pytest.mark.parametrize(
        ("name", "codes"),
        [
            ("A police officer", ["no-name"]),
            ("The pilot of another barge", ["no-name"]),
            ("the pilot", ["no-name"]),
            ("keeper of a lock", ["no-name"]),
            ("Leader of the opposition", ["no-name"]),
            ("Her younger brother", ["no-name"]),
            ("Ann Lee", []),
            ("A Tribe Called Quest", []),
            ("The Edge", []),
            ("The Duke of Wye", []),
            ("the Pilot", []),
            ("ann lee", []),
            ("ludwig van wye", []),
            ("The Weeknd", []),
            ("Jan of Wye", []),
            ("Prinz", []),
            ("The 1975", []),
            ("آدا هولم", []),
        ],
    )
    def test_a_person_by_name_has_one(self, name: str, codes: list[str]) -> None:
        yaml = f"speakers:\n  a:\n    name: {name}\n    voice: named person"
        assert [fault.split()[1] for fault in faults(yaml)] == codes

    @pytest.mark.parametrize("count", ["0", "-2", "many", "2.5", "99999999999999999999"])
    def test_a_count_that_is_none(self, count: str) -> None:
        yaml = f"speakers:\n  a:\n    name: A\n    voice: unnamed group\n    count: {count}"
        assert [fault.split()[1] for fault in faults(yaml)] == ["no-number"]

    def test_a_speaker_called_nobody(self) -> None:
        assert faults("speakers:\n  nobody:\n    name: A\n    voice: institution") == ["3:3 reserved-key"]

    def test_two_speakers_of_one_key(self) -> None:
        one = "  a:\n    name: A\n    voice: institution\n"
        yaml = f"speakers:\n{one}{one}"
        assert faults(yaml) == ["6:3 key-twice"]
        assert len(facts(yaml).speakers) == 1

    def test_our_own_site_is_here(self) -> None:
        assert read_front_matter("---\ndate: 2024-03-05\n---\n", "a.md", outlet="Our Site").facts.here
        assert not read_front_matter("---\ndate: 2024-03-05\n---\n", "a.md").facts.here

    def test_a_report_without_its_outlet(self) -> None:
        assert faults("retells:\n  title: Fire") == ["3:3 no-outlet"]

    @pytest.mark.parametrize(
        ("day", "told"),
        [
            ("2024-03-02", ["2:7 before-report"]),
            ("2024-03-03", []),  # where the report's day began later
            ("2024-03-04", []),
            ("2024-03-05", []),
            ("soon", ["2:7 no-day"]),
        ],
    )
    def test_an_article_before_the_report_that_it_retells(self, day: str, told: list[str]) -> None:
        yaml = f"date: {day}\nretells:\n  title: Fire\n  outlet: The Weir\n  date: 2024-03-04"
        assert faults(yaml) == told

    @pytest.mark.parametrize("retells", ["", "\nretells:\n  title: Fire\n  outlet: The Weir"])
    def test_without_the_day_of_a_report_none_is_before_it(self, retells: str) -> None:
        assert faults(f"date: 2024-03-03{retells}") == []

    def test_an_address_that_is_none(self) -> None:
        yaml = "retells:\n  title: Fire\n  outlet: The Weir\n  url: javascript:alert(1)"
        assert faults(yaml) == ["5:8 no-address"]

    @pytest.mark.parametrize("url", ["https://x y", "https://", "https:///x", "http://?"])
    def test_no_more_is_an_address_that_no_browser_reads(self, url: str) -> None:
        yaml = f"retells:\n  title: Fire\n  outlet: The Weir\n  url: {url}"
        assert faults(yaml) == ["5:8 no-address"]
        retold = facts(yaml).retold
        assert retold
        assert retold.url is None

    def test_speakers_that_are_no_keys(self) -> None:
        assert faults("speakers: Ann Lee") == ["2:11 wrong-shape"]

    def test_terms_that_are_no_keys(self) -> None:
        assert faults("terms: mill-act") == ["2:8 wrong-shape"]


def first(yaml: str) -> Fault:
    return read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults[0]


MILLER = "date: 2024-03-05\nspeakers:\n  miller:\n    name: {name}\n    voice: {voice}\n    role: {role}"


class TestWhatYamlDoesNotTakeForWords:
    @pytest.mark.parametrize(
        ("yaml", "place"),
        [
            (MILLER.format(name="5", voice="institution", role="miller"), "5:11"),
            (MILLER.format(name="No", voice="institution", role="miller"), "5:11"),
            (MILLER.format(name="Ann Lee", voice="named person", role="2024-03-05"), "7:11"),
            ("date: 2024-03-05\nauthor: 12", "3:9"),
            ("date: 2024-03-05\nretells:\n  title: Fire\n  outlet: 7", "5:11"),
            ("date: 2024-03-05\ncorrections:\n- date: 2024-03-06\n  wrong: 3\n  now: It is.", "5:10"),
        ],
    )
    def test_a_number_a_day_or_a_no_is_told(self, yaml: str, place: str) -> None:
        assert faults(yaml) == [f"{place} wrong-shape"]
        assert first(yaml).mend == "Write words, or put the value between quotation marks if it is meant."

    @pytest.mark.parametrize("name", ['"5"', "'No'", "5 men", "Nobody’s ferry", "12th Corps", "24/7"])
    def test_words_are_not(self, name: str) -> None:
        assert faults(MILLER.format(name=name, voice="institution", role="miller")) == []

    def test_a_number_may_be_a_headline(self) -> None:
        assert faults("title: 1984\ndate: 2024-03-05") == []


class TestWordsThatYamlTakesAway:
    @pytest.mark.parametrize(
        ("yaml", "place"),
        [
            ("date: 2024-03-05\ndescription: Men on pier #3 saw it", "3:14"),
            ("date: 2024-03-05\ndescription: Men on\n  pier #3 saw it", "3:14"),
            ("date: 2024-03-05\ntitle: #3 pier", "3:7"),
            ("date: 2024-03-05\nretells:\n  title: Pier #3 burns\n  outlet: The Weir", "4:10"),
            (
                "date: 2024-03-05\ncorrections:\n- date: 2024-03-06\n  wrong: It was.\n  now: It gave #3.",
                "6:8",
            ),
        ],
    )
    def test_words_behind_a_sharp_are_told(self, yaml: str, place: str) -> None:
        assert faults(yaml) == [f"{place} hidden-words"]

    @pytest.mark.parametrize(
        "line",
        [
            "title: Pier # three",
            'title: "Pier #3"',
            "title: Pier#3",
            "title: Mill burns ## look",
            "date: 2024-03-05 #check",
            "status: draft #todo",
            "tags: pier #3",
            "title: >\n  Pier #3",
            "#title: Pier",
        ],
    )
    def test_a_comment_is_not(self, line: str) -> None:
        day = "" if line.startswith("date") else "date: 2024-03-05\n"
        assert faults(f"{day}{line}") == []

    @pytest.mark.parametrize("sign", ["&", "!"])
    def test_a_first_word_with_a_sign_is_told(self, sign: str) -> None:
        assert faults(f"date: 2024-03-05\ntitle: {sign}Grain ships") == ["3:8 broken-yaml"]
        assert first(f"title: {sign}Grain ships").wrong == f"No value can begin with “{sign}”."
        assert faults(f"date: 2024-03-05\ntitle: '{sign}Grain ships'\ncolour: {sign}x y") == []


class TestKeysOutsideOfTheReport:
    RETELLS = "date: 2024-03-05\nretells:\n  title: Fire\n  outlet: The Weir\n"

    @pytest.mark.parametrize(
        "line", ["word_for_word: true", "date_inferred: true", "edition: Sunday", "url: https://a.example"]
    )
    def test_they_are_told(self, line: str) -> None:
        assert faults(f"{self.RETELLS}{line}") == ["6:1 unknown-key"]
        assert first(f"{self.RETELLS}{line}").mend == "Write it below “retells”, after two spaces."

    def test_an_outlet_is_told_where_the_report_has_none(self) -> None:
        yaml = "date: 2024-03-05\nretells:\n  title: Fire\noutlet: The Weir"
        assert faults(yaml) == ["4:3 no-outlet", "5:1 unknown-key"]

    @pytest.mark.parametrize(
        "yaml",
        [
            f"{RETELLS}outlet: Our Site",
            "date: 2024-03-05\noutlet: Our Site\nedition: Sunday\nurl: https://a.example",
        ],
    )
    def test_another_programs_are_not(self, yaml: str) -> None:
        assert faults(yaml) == []

    def test_a_report_in_one_word_is_told_how_it_is_written(self) -> None:
        assert first("retells: The Weir").mend.startswith("Write keys below it, on lines of their own")


class TestOddSpaces:
    def test_one_in_a_value(self) -> None:
        yaml = MILLER.format(name="A miller", voice="unnamed\u00a0person", role="miller")
        assert first(yaml).code == "unknown-value"
        assert first(yaml).wrong == "A non-breaking space stands in “unnamed person”."
        assert first(yaml).mend == "Write a plain space in its place."

    def test_one_before_a_key(self) -> None:
        yaml = "date: 2024-03-05\nspeakers:\n\u00a0\u00a0miller:\n\u00a0\u00a0\u00a0\u00a0name: Ann"
        assert faults(yaml) == ["4:1 unknown-key", "5:1 unknown-key"]
        fault = read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults[1]
        assert fault.wrong == "A non-breaking space stands beside the key “name”, so it is not read."

    def test_one_behind_a_key_of_a_report(self) -> None:
        yaml = "date: 2024-03-05\nretells:\n  title: Fire\n  outlet\u00a0: The Weir"
        wrong = [fault.wrong for fault in read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults]
        assert "A non-breaking space stands in the key “outlet”." in wrong

    def test_other_programs_keys_and_words_may_have_them(self) -> None:
        assert faults("date: 2024-03-05\ntitle: Mill\u00a0burns\nmy\u00a0key: x") == []


def test_a_voice_that_two_can_be_is_told_with_both() -> None:
    told = mend("title: A\nspeakers:\n  miller: {name: The miller, voice: person}")
    assert told == "Did you mean “named person” or “unnamed person”?"


class TestWordsForTwoSpeakers:
    YAML = (
        "speakers:\n  a:\n    name: Ann\n    voice: named person\n    also: [{a}]\n"
        "  b:\n    name: Bea\n    voice: named person\n    also: [{b}]"
    )

    def test_the_same_words_for_both(self) -> None:
        yaml = self.YAML.format(a="the judge", b="the judge")
        assert faults(yaml) == ["10:12 also-twice"]
        assert [speaker.also for speaker in facts(yaml).speakers] == [("the judge",), ()]

    def test_each_stands_for_the_other(self) -> None:
        yaml = self.YAML.format(a="Bea", b="Ann")
        assert faults(yaml) == ["6:12 circular-also", "10:12 circular-also"]
        assert [speaker.also for speaker in facts(yaml).speakers] == [(), ()]

    def test_words_of_ones_own_are_good(self) -> None:
        assert faults(self.YAML.format(a="the judge, Ann", b="the clerk")) == []


class TestTerms:
    FRONT = read_front_matter("---\ndate: 2024-03-05\nterms:\n  the law: mill-cat\n---\n", "a.md")

    def test_an_entry_that_is_not_there_is_led_to_one_that_is(self) -> None:
        entry = Entry("mill-act", "glossary/document/mill-act.md", Kind.DOCUMENT, "Mill Act", "An act.")
        (fault,) = check_terms(self.FRONT.terms, Glossary((entry,)))
        assert (str(fault.place), fault.code) == ("a.md:4:12", "unknown-entry")
        assert fault.mend == "Did you mean “mill-act”?"

    def test_without_a_glossary_there_is_nothing_to_check(self) -> None:
        assert check_terms(self.FRONT.terms, Glossary(())) == ()

    def test_words_that_the_article_does_not_have(self) -> None:
        (fault,) = check_term_words(self.FRONT.terms, ["the law"])
        assert (str(fault.place), fault.code) == ("a.md:4:3", "absent-term")
        assert fault.wrong == "The words “the law” do not stand in the article."
        assert fault.mend == "Write them as the article does, or take the line out."


GROUP = "speakers:\n  all:\n    name: Two men\n    voice: unnamed group\n"


def test_one_of_a_group() -> None:
    yaml = f"{GROUP}  one:\n    name: A man\n    voice: unnamed person\n    one_of: all"
    assert [declared.speaker.member_of for declared in facts(yaml).speakers] == [None, "all"]


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("voice: unnamed person\n    one_of: al", "9:5 unknown-speaker"),
        ("voice: unnamed person\n    one_of: one", "9:5 no-group"),
        ("voice: institution\n    one_of: all", "9:5 no-member"),
    ],
)
def test_no_one_of_a_group(part: str, code: str) -> None:
    yaml = f"{GROUP}  one:\n    name: A man\n    {part}"
    assert faults(yaml) == [code]
    assert [declared.speaker.member_of for declared in facts(yaml).speakers] == [None, None]


@pytest.mark.parametrize("voice", ["named person", "unnamed person"])
def test_one_person_is_not_several(voice: str) -> None:
    yaml = f"speakers:\n  bo:\n    name: Bo Ray\n    voice: {voice}\n    count: "
    assert faults(f"{yaml}3") == ["6:12 no-number"]
    assert first(f"{yaml}3").wrong == f"A speaker with “voice: {voice}” is one person, not 3."
    assert faults(f"{yaml}1") == []


@pytest.mark.parametrize(("voice", "code"), [("unamed group", "5:12 unknown-value"), ("", "5:5 no-voice")])
def test_a_group_whose_voice_is_told_is_not_told_to_be_none(voice: str, code: str) -> None:
    group = GROUP.replace("unnamed group", voice)
    assert faults(f"{group}  one:\n    name: A man\n    voice: unnamed person\n    one_of: all") == [code]


def test_speakers_with_dashes_are_told_to_lose_them() -> None:
    yaml = "speakers:\n  - one:\n    name: A man\n    voice: unnamed person"
    assert faults(yaml) == ["3:3 wrong-shape"]
    assert first(yaml).mend == "Write keys, each with its own fields, and no dashes before them."


@pytest.mark.parametrize("name", ["Two men", "two men", "the two men"])
def test_a_group_that_is_named_by_its_name_is_told_with_its_key(name: str) -> None:
    yaml = f"{GROUP}  one:\n    name: A man\n    voice: unnamed person\n    one_of: {name}"
    (fault,) = read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults
    assert (str(fault.place), fault.code) == ("a.md:9:5", "unknown-speaker")
    assert fault.wrong == f"“{name}” is the name of a speaker here, and no key."
    assert fault.mend == "Write its key: “one_of: all”."


def test_a_group_whose_name_two_bear_is_told_with_both_keys() -> None:
    other = "  both:\n    name: Two men\n    voice: unnamed group\n"
    yaml = f"{GROUP}{other}  one:\n    name: A man\n    voice: unnamed person\n    one_of: Two men"
    (fault,) = read_front_matter(f"---\n{yaml}\n---\n", "a.md").faults
    assert fault.mend == "Write one of their keys: all, both."


SLIPPED = """speakers:
  all:
    name: Two men
    voice: unnamed group
insider:
    name: An insider
    voice: unnamed person
    role: clerk
  officials:
    name: Three officials
    voice: unnamed group
"""


class TestAKeyThatLostItsSpaces:
    def fault(self, yaml: str) -> Fault:
        (fault,) = read_front_matter(f"---\ntitle: Mill\n{yaml}\n---\n", "a.md").faults
        return fault

    def test_a_speaker_in_the_first_column_is_named(self) -> None:
        fault = self.fault(SLIPPED)
        assert (str(fault.place), fault.code) == ("a.md:7:1", "broken-yaml")
        assert fault.wrong == "“insider” looks like a speaker and does not stand below “speakers”."
        assert fault.mend == "Begin its line after as many spaces as the other speakers have: 2."

    def test_another_slip_below_does_not_hide_it(self) -> None:
        assert str(self.fault(f"{SLIPPED}terms: {{a\n").place) == "a.md:7:1"

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("insider:", "retells:"),
            ("insider:", "template:"),
            ("insider:", "  insider:\nterms:"),
            ("    name: An insider\n    voice: unnamed person\n    role: clerk", "    colour: red"),
            ("insider:", "  insider:"),
        ],
    )
    def test_what_is_no_speaker_is_told_where_yaml_stumbles(self, old: str, new: str) -> None:
        broken = SLIPPED.replace(old, new).replace("  officials:\n    name", "  officials:\n   name")
        fault = self.fault(broken)
        assert "looks like a speaker" not in fault.wrong
        assert fault.place.line > 7


@pytest.mark.parametrize(
    "lines", ["  on: 2024-03-06", "  by: Ada Holm", "  by: '7'\n  on: 2024-03-06", "  head: x\n  by: Ada"]
)
def test_how_to_sign_again_names_the_file(lines: str) -> None:
    found = read_front_matter(f"---\nsigned:\n{lines}\n---\n", "mills/fell.md").faults
    assert found[0].mend.endswith("python -m whosaidthis sign mills/fell.md.")


@pytest.mark.parametrize("count", ["many", "5"])
def test_a_count_is_told_where_its_value_stands(count: str) -> None:
    yaml = f"speakers:\n  a:\n    name: Two divers\n    voice: unnamed group\n    count: {count}"
    assert faults(yaml) == ["6:12 no-number"]
