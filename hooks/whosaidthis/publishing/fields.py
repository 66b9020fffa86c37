"""The fields of a row: what each holds, for the schema, for the table's head and for the guide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..model import Form, RelationKind, Stance, Voice
from .records import Record

_DAY = {"type": "string", "format": "date"}
_ID = "^s-.+$"
_WHEN: Record = {
    "type": ["string", "null"],
    "pattern": r"^\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?$",
}
"""A day, or by ISO 8601 the first and last day of a period."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a row."""

    name: str
    holds: Record
    """Its JSON Schema."""
    says: str
    """What it tells, for whoever reads the schema."""


def _words(*, null: bool = False) -> Record:
    return {"type": ["string", "null"] if null else "string"}


def _one_of(values: type[StrEnum]) -> Record:
    return {"enum": [value.value for value in values]}


def _day(*, null: bool = True) -> Record:
    return {"anyOf": [_DAY, {"type": "null"}]} if null else _DAY


def _object(**holds: Record) -> Record:
    return {
        "type": "object",
        "properties": holds,
        "required": list(holds),
        "additionalProperties": False,
    }


def _list(of: Record) -> Record:
    return {"type": "array", "items": of}


_TRUTH: Record = {"type": "boolean"}
_NUMBER: Record = {"type": "integer", "minimum": 1}
_RELATION = _object(kind=_one_of(RelationKind), number=_NUMBER, what=_words(null=True))
_DATED = _object(words=_words(), day=_day(null=False), last=_day(), inferred=_TRUTH)
_CORRECTION = _object(date=_day(null=False), wrong=_words(), now=_words())

FIELDS = (
    Field("article", _words(), "The article’s file below the docs folder."),
    Field("headline", _words(), "Its headline."),
    Field("date", _day(), "The day of the article."),
    Field("outlet", _words(null=True), "Who printed the words that the article gives."),
    Field("report", _words(null=True), "The address of the report that the article retells."),
    Field("address", _words(), "The address of the article’s page."),
    Field("permalink", _words(), "The address of the statement."),
    Field("number", _NUMBER, "Its number on the page, in the order of the text."),
    Field(
        "id",
        {"type": "string", "pattern": _ID},
        "Its id on the page, for as long as its words and speaker stay.",
    ),
    Field("speaker", _words(null=True), "Who says it, as the article names or describes them."),
    Field("voice", _one_of(Voice), "What kind of speaker it is."),
    Field("speaker_inferred", _TRUTH, "Whether the speaker is our reading: “she”, “the diplomat”."),
    Field(
        "hearer",
        _words(null=True),
        "Who was told or addressed, was sent it or has seen it, or where it was posted.",
    ),
    Field("hearer_inferred", _TRUTH, "Whether that is our reading."),
    Field("posted", _TRUTH, "Whether the hearer is a network on which it was posted."),
    Field("seen", _TRUTH, "Whether the hearer has seen it, a paper or a picture."),
    Field("sent", _TRUTH, "Whether it was sent to the hearer, a paper."),
    Field(
        "through",
        _words(null=True),
        "Whose report carried it, where nobody is said to have been told; of a paper that is addressed or was"
        " sent to the hearer, who has seen it.",
    ),
    Field("through_inferred", _TRUTH, "Whether that is our reading."),
    Field("occasion", _words(null=True), "On what occasion it was said, in the article’s words."),
    Field("occasion_inferred", _TRUTH, "Whether that is our reading."),
    Field("route", _list(_words()), "The way of the words, step by step."),
    Field("form", _one_of(Form), "How much of it is quoted as the speaker’s own words: all, some or none."),
    Field("stance", _one_of(Stance), "What the speaker does by saying it."),
    Field("cue", _words(null=True), "The words that report it."),
    Field("hedge", _words(null=True), "The writer’s word of distance."),
    Field("hedge_inferred", _TRUTH, "Whether it stands nearby, and that it covers this too is our reading."),
    Field(
        "when", _WHEN, "The day on which it was said, or the first and last day of the week, month or year."
    ),
    Field(
        "days",
        _list(_DATED),
        "Words in it or beside its cue that mean a day, or days up to `last`; whether that is our reading.",
    ),
    Field("inside", {"type": ["integer", "null"]}, "The number of the statement inside which it stands."),
    Field("joint", _list(_NUMBER), "The numbers of the statements that others make with the same words."),
    Field("relations", _list(_RELATION), "How it bears on other statements, by their numbers."),
    Field("by_editor", _TRUTH, "Whether an editor’s word in the article confirmed or corrected it."),
    Field("checked", _TRUTH, "Whether an editor has signed it as it is."),
    Field("sure", _TRUTH, "Whether we are sure of the speaker’s words."),
    Field("words", _words(), "Its words, on one line; “ … ” where other words stand between them."),
    Field("entry", _words(null=True), "The glossary’s term for the speaker."),
    Field("signed_by", _words(null=True), "Who signed it, if the site names its editors."),
    Field("signed_on", _day(), "The day of the signature."),
    Field("corrections", _list(_CORRECTION), "What was corrected in it, the newest first."),
)
"""In the order of a row."""


def schema() -> Record:
    """The JSON Schema of one row."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A statement of an article",
        **_object(**{field.name: {**field.holds, "description": field.says} for field in FIELDS}),
    }
