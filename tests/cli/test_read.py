"""`python -m whosaidthis read`: tables, JSON, lines."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from commands import COMMAND, Done, run_command
from corrected import FORMER, OLDER, corrected_article, id_of

ARTICLE = """---
title: Mill burns
date: 2024-03-06
retells:
  title: Fire at mill
  outlet: The Weir
---

# Mill burns, Ann Lee says

“The *old* mill burns,” Ann Lee told Reuters on
Monday. The minister denied that it was his.
"""


def run(*arguments: str, given: bytes = b"") -> Done:
    return run_command(*arguments, given=given)


def read_lines(*lines: object, more: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    given = "\n".join(json.dumps(line) for line in lines).encode()
    done = run("read", "--jsonl", *more, given=given)
    assert done.stderr == ""
    assert done.returncode == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "mill.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


class TestTable:
    def test_each_statement_has_a_line_with_its_place(self, article: Path) -> None:
        done = run("read", str(article))
        lines = done.stdout.splitlines()
        assert lines[0].split() == ["place", "no", "speaker", "voice", "hearer", "stance", "hedge", "words"]
        quoted = next(line for line in lines if "old mill burns" in line)
        assert quoted.startswith(f"{article}:11:1 ")
        assert quoted.endswith("“The old mill burns,”")
        assert "Ann Lee" in quoted
        assert "named person" in quoted
        assert any("denies" in line and "The minister" in line for line in lines)

    def test_what_is_inferred_and_what_stands_inside_a_quotation_says_so(self, tmp_path: Path) -> None:
        path = tmp_path / "mill.md"
        path.write_text(
            "An engineer told Reuters that the mill was safe. “It will stand,” the engineer said.\n\n"
            "“The Germans had asked for more steel,” one of the Dutch diplomats told AFP.\n",
            encoding="utf-8",
        )
        lines = run("read", str(path)).stdout.splitlines()
        second = next(line for line in lines if "It will stand" in line)
        nested = next(line for line in lines if " asks " in line)
        assert "An engineer (as we read it)" in second
        assert "Reuters (as we read it)" in second
        assert "Germany (not sure), inside 3" in nested

    def test_what_a_statement_answers_stands_beside_its_stance(self, tmp_path: Path) -> None:
        path = tmp_path / "mill.md"
        path.write_text(
            "# The roof leaks, Ann Lee says\n\nAnn Lee said the roof leaked. Bo Hill denied it.\n",
            encoding="utf-8",
        )
        first, _, last = run("read", str(path)).stdout.splitlines()[1:]
        assert " asserts; repeats 2 " in first
        assert " denies; contradicts 2 " in last

    def test_joiners_are_printed_and_what_nobody_sees_is_not(self, tmp_path: Path) -> None:
        path = tmp_path / "mill.md"
        family = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL} می\u200cروم"
        path.write_text(f"“The {family} wa\u00adter\u2028burns,” Ann Lee said.\n", encoding="utf-8")
        assert f"“The {family} water burns,”" in run("read", str(path)).stdout

    def test_it_is_plain_in_a_pipe(self, article: Path) -> None:
        assert "\x1b" not in run("read", str(article)).stdout

    def test_an_article_without_statements_says_so(self, tmp_path: Path) -> None:
        path = tmp_path / "rain.md"
        path.write_text("---\ndate: 2024-03-06\n---\nIt rained.\n")
        assert run("read", str(path)).stdout == f"{path}: no statements\n"

    def test_slips_are_named_on_standard_error(self, tmp_path: Path) -> None:
        path = tmp_path / "mill.md"
        path.write_text("---\ndate: soon\n---\n[It burns]{.said by=Mallory}.\n")
        done = run("read", str(path))
        assert done.returncode == 0
        places = [line.split(": ")[0] for line in done.stderr.splitlines()]
        assert places == [f"{path}:2:7", f"{path}:4:18"]


class TestJson:
    def test_it_says_the_same(self, article: Path) -> None:
        (record,) = json.loads(run("read", "--json", str(article)).stdout)
        quoted = next(one for one in record["statements"] if one["words"] == "“The old mill burns,”")
        assert record["path"] == str(article)
        assert quoted["place"] == f"{article}:11:1"
        assert (quoted["speaker"], quoted["voice"]) == ("Ann Lee", "named person")
        assert (quoted["hearer"], quoted["route"]) == ("Reuters", ["Ann Lee", "Reuters", "The Weir"])
        assert (quoted["form"], quoted["when"]) == ("direct", "2024-03-04")

    def test_warnings_have_the_form_that_check_gives_them(self, tmp_path: Path) -> None:
        path = tmp_path / "mill.md"
        path.write_text("---\ndate: soon\n---\n[It burns]{.said by=Mallory}.\n")
        (record,) = json.loads(run("read", "--json", str(path)).stdout)
        checked = json.loads(run("check", "--format", "json", str(path)).stdout)
        assert len(record["faults"]) == 2
        assert record["faults"] == [one for one in checked if one["level"] == "warning"]


class TestCorrectionsAsJson:
    def test_each_has_its_day_its_words_and_where_it_leads(self, tmp_path: Path) -> None:
        path = tmp_path / "mill.md"
        path.write_text(corrected_article(), encoding="utf-8")
        (record,) = json.loads(run("read", "--json", str(path)).stdout)
        now = next(one for one in record["statements"] if "towed away" in one["words"])
        *_, again, first = record["corrections"]
        assert [one["date"] for one in record["corrections"]] == [
            "2024-03-09",
            "2024-03-09",
            "2024-03-08",
            "2024-03-07",
        ]
        assert first == {
            "date": "2024-03-07",
            "wrong": "The article gave the mayor’s words to the harbour master.",
            "now": "It gives them to the mayor.",
            "statement": now["number"],
            "formerly": [f"s-{FORMER}", f"s-{OLDER}"],
        }
        assert now["id"] == id_of("towed away")
        assert (again["statement"], again["formerly"]) == (now["number"], [])

    def test_an_article_without_any_has_an_empty_list(self, article: Path) -> None:
        (record,) = json.loads(run("read", "--json", str(article)).stdout)
        assert record["corrections"] == []


class TestFilesThatCannotBeRead:
    def test_the_others_are_read_still(self, article: Path, tmp_path: Path) -> None:
        bad = tmp_path / "bad.md"
        bad.write_bytes(b"---\ntitle: A\n---\nCaf\xe9.\n")
        done = run("read", str(bad), str(tmp_path / "none.md"), str(tmp_path), str(article))
        errors = done.stderr.splitlines()
        assert done.returncode == 1
        assert errors[0] == f"{bad}:4:4: Warning: The file is not UTF-8. Save it as UTF-8. [not-utf8]"
        assert [error.split(":")[0] for error in errors[1:]] == [str(tmp_path / "none.md"), str(tmp_path)]
        assert "Ann Lee" in done.stdout

    @pytest.mark.parametrize("command", [("read",), ("sign", "--by", "A"), ("check",)])
    def test_a_file_without_a_name_is_none(self, command: tuple[str, ...]) -> None:
        done = run(*command, "")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "“”: The file cannot be read: it has no name.\n"

    def test_nothing_to_read_is_a_usage_error(self) -> None:
        done = run("read")
        assert done.returncode == 2
        assert done.stderr.startswith("whosaidthis read: Give files to read")

    def test_a_glossary_that_is_not_there(self, article: Path, tmp_path: Path) -> None:
        done = run("read", "--glossary", str(tmp_path / "none"), str(article))
        assert (done.returncode, done.stdout) == (1, "")
        assert "no such folder" in done.stderr


class TestLines:
    TEXT = "The minister denied that the mill burnt on Monday.\n\n“It *burns*,” Ann Lee told Reuters."

    def test_the_form_of_an_answer(self) -> None:
        (answer,) = read_lines({"id": "a1", "text": self.TEXT, "date": "2024-03-06", "outlet": "The Post"})
        assert list(answer) == ["id", "attributions", "statements", "terms"]
        assert answer["id"] == "a1"
        assert [list(one) for one in answer["attributions"]] == [
            ["source", "cue", "content", "spoken", "sure"]
        ] * 2
        assert [list(one) for one in answer["statements"]] == [
            [
                "spans",
                "form",
                "speaker",
                "hearer",
                "occasion",
                "occasion_inferred",
                "route",
                "stance",
                "cue",
                "hedge",
                "when",
                "sure",
            ]
        ] * 2

    def test_a_statement_in_full(self) -> None:
        (answer,) = read_lines({"id": "a1", "text": self.TEXT, "outlet": "The Post"})
        second = answer["statements"][1]
        start = self.TEXT.index("“It")
        assert second == {
            "spans": [[start, start + len("“It *burns*,”")]],
            "form": "direct",
            "speaker": {"name": "Ann Lee", "named": True, "voice": "named person"},
            "hearer": "Reuters",
            "occasion": None,
            "occasion_inferred": False,
            "route": ["Ann Lee", "Reuters", "The Post"],
            "stance": "asserts",
            "cue": "told",
            "hedge": None,
            "when": None,
            "sure": True,
        }

    def test_offsets_count_in_the_text_that_was_given(self) -> None:
        plain = "“It burns,” Ann Lee said."
        texts = [
            plain,
            f"é שלום.\n\n{plain}",
            f"[A](b) *c*.\n\n{plain}",
            f"A.\r\n\r\n{plain}",
            f"<b>Rain fell.</b> {plain}",
        ]
        answers = read_lines(*({"id": n, "text": text} for n, text in enumerate(texts)))
        for text, answer in zip(texts, answers, strict=True):
            (one,) = answer["attributions"]
            words = [[text[start:end] for start, end in one[part]] for part in ("source", "cue", "content")]
            assert words == [["Ann Lee"], ["said"], ["“It burns,”"]]

    def test_no_speaker_stated_has_no_name(self) -> None:
        (answer,) = read_lines({"id": 1, "text": "The minister has reportedly left the country."})
        (one,) = answer["statements"]
        assert one["speaker"] == {"name": None, "named": False, "voice": "not stated"}
        assert one["hedge"] == "reportedly"

    def test_terms_of_a_glossary(self, tmp_path: Path) -> None:
        folder = tmp_path / "glossary" / "place"
        folder.mkdir(parents=True)
        (folder / "weir.md").write_text("---\nname: Great Weir\nsummary: A weir.\n---\nA weir.\n")
        (answer,) = read_lines(
            {"id": 1, "text": "The Great Weir fell."}, more=("--glossary", str(tmp_path / "glossary"))
        )
        assert answer["terms"] == [{"name": "Great Weir", "kind": "place", "spans": [[4, 14]]}]

    @pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
    def test_the_first_and_the_last_day_of_the_calendar_stop_no_line(self, day: str) -> None:
        text = "He said last year it rained. Ann Lee said this week that the mill burns."
        answers = read_lines({"id": 1, "text": text, "date": day}, {"id": 2, "text": text})
        assert [answer["id"] for answer in answers] == [1, 2]

    def test_an_empty_text_gives_nothing(self) -> None:
        assert read_lines({"id": 1, "text": ""}) == [
            {"id": 1, "attributions": [], "statements": [], "terms": []}
        ]

    def test_the_same_lines_give_the_same_bytes(self) -> None:
        given = json.dumps({"id": 1, "text": self.TEXT}).encode()
        assert run("read", "--jsonl", given=given).output == run("read", "--jsonl", given=given).output


class TestBrokenLines:
    @pytest.mark.parametrize(
        "line",
        [
            b"{",
            b"[]",
            b"1",
            b'{"id": 1}',
            b'{"id": 1, "text": 2}',
            b'{"id": 1, "text": "x", "date": "soon"}',
            b'{"id": 1, "text": "x", "date": "20240305"}',
            b'{"id": 1, "text": "x", "date": "2024-W10-2"}',
            b'{"id": 1, "text": "x", "outlet": []}',
            b'{"id": NaN, "text": "x"}',
            b'{"id": [-Infinity], "text": "x"}',
            b'{"id": 1e999, "text": "x"}',
            b'{"id": 1, "text": "\xff"}',
            b"[" * 100_000,
        ],
    )
    def test_its_number_is_named_and_the_others_are_read(self, line: bytes) -> None:
        good = json.dumps({"id": "good", "text": "“It burns,” Ann Lee said."}).encode()
        done = run("read", "--jsonl", given=b"\n".join([good, line, b"", good]))
        assert done.returncode == 1
        assert done.stderr.startswith("line 2: ")
        assert "Traceback" not in done.stderr
        assert [json.loads(one)["id"] for one in done.stdout.splitlines()] == ["good", "good"]

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999"])
    def test_a_number_that_json_does_not_have_is_told(self, number: str) -> None:
        done = run("read", "--jsonl", given=f'{{"id": {number}, "text": "x"}}'.encode())
        assert done.stderr == "line 1: It is no JSON: it holds a number that JSON does not have.\n"

    def test_numbers_come_out_as_they_went_in(self) -> None:
        (answer,) = read_lines({"id": [1.5, -2, 1e300], "text": ""})
        assert answer["id"] == [1.5, -2, 1e300]

    def test_half_a_character_comes_out_escaped(self) -> None:
        done = run("read", "--jsonl", given=b'{"id": "\\ud800", "text": "It burns."}')
        assert (done.returncode, json.loads(done.stdout)["id"]) == (0, "\ud800")

    def test_a_reader_who_has_read_enough_is_no_error(self) -> None:
        line = json.dumps({"id": 1, "text": "“It burns,” Ann Lee said."}).encode() + b"\n"
        with subprocess.Popen(
            [*COMMAND, "read", "--jsonl"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout
            process.stdout.close()
            _, errors = process.communicate(line * 2000)
        assert b"Traceback" not in errors
