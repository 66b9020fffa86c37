"""What `read` prints of one statement, part by part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..model import Voice, printed

HEADS = ("place", "no", "speaker", "voice", "hearer", "stance", "hedge", "words")
NOTHING = "-"


def cells_of(statement: Mapping[str, Any], path: str = "") -> dict[str, str]:
    """The parts of a statement, as `article_record` gives it, by their heads; its place without `path`."""
    cells = (
        str(statement["place"]).removeprefix(path),
        str(statement["number"]),
        _speaker(statement),
        NOTHING if statement["voice"] == Voice.NOT_STATED else statement["voice"],
        _read(statement["hearer"] or NOTHING, statement["hearer_inferred"]),
        _stance(statement),
        statement["hedge"] or NOTHING,
        statement["words"],
    )
    return {head: printed(cell) for head, cell in zip(HEADS, cells, strict=True)}


def is_unsure(statement: Mapping[str, Any]) -> bool:
    """Whether an editor should look who speaks: the note says “not sure”, and not that we read it so."""
    return not statement["sure"] and statement["speaker"] is not None and not statement["speaker_inferred"]


def _speaker(statement: Mapping[str, Any]) -> str:
    """Who speaks; of a statement inside another's words, in whose number."""
    name = _read(statement["speaker"] or "not stated", statement["speaker_inferred"])
    name += " (not sure)" if is_unsure(statement) else ""
    return name if statement["inside"] is None else f"{name}, inside {statement['inside']}"


_VERBS = {"restates": "repeats", "example": "example of"}


def _stance(statement: Mapping[str, Any]) -> str:
    """What the speaker does, and on which other statements that bears."""
    links: dict[str, list[str]] = {}
    for link in statement["relations"]:
        links.setdefault(_VERBS.get(link["kind"], link["kind"]), []).append(str(link["number"]))
    told = [f"{verb} {', '.join(numbers)}" for verb, numbers in links.items()]
    return "; ".join(told if statement["stance"] in links else (statement["stance"], *told))


def _read(name: str, inferred: bool) -> str:
    return f"{name} (as we read it)" if inferred else name
