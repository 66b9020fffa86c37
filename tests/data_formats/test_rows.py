"""Every statement of the site as one row."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from corrected import corrected_article
from data_formats.making import BODY, HEAD, SITE, glossary, published
from whosaidthis.publishing.dumping import dump_compact
from whosaidthis.publishing.fields import FIELDS, schema
from whosaidthis.publishing.rows import rows
from whosaidthis.publishing.table import HEAD as COLUMNS
from whosaidthis.publishing.table import harmless, table_head, table_lines


def made(content: str = HEAD + BODY) -> list[dict[str, Any]]:
    return [json.loads(dump_compact(row)) for row in rows(published(content, glossary()))]


def validator() -> Draft202012Validator:
    Draft202012Validator.check_schema(schema())
    return Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def table_of(found: list[dict[str, Any]]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table_head() + table_lines(found), newline="")))


def test_every_row_is_as_its_schema_says() -> None:
    for row in (*made(), *made(corrected_article())):
        validator().validate(row)


def test_the_schema_finds_what_is_wrong() -> None:
    row = made()[0]
    for wrong in ({"stance": "shouts"}, {"date": "soon"}, {"more": 1}, {"relations": [{"kind": "supports"}]}):
        with pytest.raises(ValidationError):
            validator().validate({**row, **wrong})


def test_a_row_has_the_fields_of_the_schema_and_no_others() -> None:
    assert {tuple(sorted(row)) for row in made()} == {tuple(sorted(field.name for field in FIELDS))}


def test_a_row_says_who_told_whom_and_where_it_stands() -> None:
    row = made()[0]
    assert row["permalink"] == f"{SITE}articles/mill/#{row['id']}"
    assert (row["article"], row["headline"], row["date"], row["outlet"], row["report"]) == (
        "articles/mill.md",
        "The mill must close",
        "2024-03-05",
        "Valley Herald",
        "https://herald.example/mill",
    )
    assert row["route"] == ["Ada Holm", "Northern Wire", "Valley Herald"]
    assert row["entry"] == f"{SITE}glossary/official/ada-holm/#term"


def test_what_we_read_is_marked_as_that() -> None:
    quoted = next(row for row in made() if "It stands well" in row["words"])
    assert (quoted["speaker"], quoted["speaker_inferred"]) == ("Ada Holm", True)
    assert (quoted["hearer"], quoted["hearer_inferred"]) == ("Northern Wire", True)


def test_a_day_without_its_year_and_a_hedge_from_nearby_are_our_reading() -> None:
    body = (
        "Ada Holm said it shut on Monday. It burnt on 5 February 2024, Ada Holm said. The owner reportedly "
        "sold the mill to Bo Chan, who closed it.\n"
    )
    said = made(HEAD + body)
    days = [day["inferred"] for row in said for day in row["days"]]
    assert days == [True, False]
    hedged = {row["words"]: row["hedge_inferred"] for row in said if row["hedge"]}
    assert False in hedged.values()


def test_a_corrected_statement_has_its_corrections() -> None:
    (row,) = [row for row in made(corrected_article()) if row["corrections"]]
    assert [one["date"] for one in row["corrections"]] == ["2024-03-08", "2024-03-07"]
    assert row["words"].endswith("towed away")


def test_nobody_has_signed_what_is_not_signed() -> None:
    assert {(row["checked"], row["signed_by"], row["signed_on"]) for row in made()} == {(False, None, None)}


def test_the_table_says_the_same() -> None:
    found = made()
    for cells, row in zip(table_of(found), found, strict=True):
        for name in COLUMNS:
            value = row[name]
            assert cells[name] == (
                "" if value is None else value if isinstance(value, str) else json.dumps(value)
            )


def test_the_table_is_as_rfc_4180_wants_it() -> None:
    lines = table_head() + table_lines([{**made()[0], "headline": 'A "mill",\nburnt'}])
    assert lines.startswith("article,headline,")
    assert lines.count("\r\n") == 2
    assert '"A ""mill"",\nburnt"' in lines


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1", "'quoted"])
def test_what_a_spreadsheet_would_run_is_made_harmless(words: str) -> None:
    row = {**made()[0], "headline": words}
    assert table_of([row])[0]["headline"] == f"'{words}"


@given(st.text())
def test_what_was_made_harmless_can_be_had_back(words: str) -> None:
    cell = harmless(words)
    assert (cell[1:] if cell.startswith("'") else cell) == words
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_a_row_tells_whether_a_paper_was_sent_or_told() -> None:
    words = "The roof leaks, according to a letter sent to the council. Ada Holm told the council it rained."
    sent, told = made(f"{HEAD}\n{words}\n")
    assert (sent["hearer"], sent["sent"], sent["seen"]) == ("the council", True, False)
    assert (told["hearer"], told["sent"]) == ("the council", False)
