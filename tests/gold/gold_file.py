"""Gold files: what a careful human reader finds in an article (the form: README.md beside this file)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from whosaidthis.model import Form, Kind, RelationKind, Stance, Voice

HEARER_KEYS = ("hearer", "hearer_inferred", "hearer_open")
STATEMENT_KEYS = frozenset(
    "id words block form speaker as_written who voice count parts member_of inferred same_as goes_on "
    "stance hedge hedge_inferred when dates inside joint relations weak reason through optional".split()
) | set(HEARER_KEYS)
FILE_KEYS = frozenset("article about statements unattributed own_words terms not_terms".split())
UNNAMED = frozenset({Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP})


@dataclass(frozen=True)
class GoldRelation:
    """A link that the machine must (or, among `weak`, may) draw."""

    kind: RelationKind
    others: tuple[str, ...]
    """Ids; one of them is enough."""


@dataclass(frozen=True)
class GoldHearer:
    """To whom it was said."""

    name: str
    basis: str
    """`hearer`: written; `hearer_inferred`: must be inferred; `hearer_open`: may be given or left out."""


@dataclass(frozen=True)
class GoldStatement:
    """One statement as a careful reader would list it; a tuple of several values: each is acceptable."""

    id: str
    words: tuple[str, ...]
    block: int | None
    forms: tuple[Form, ...]
    speakers: tuple[str, ...]
    """Empty where the article does not say who speaks."""
    as_written: tuple[str, ...]
    """Names that leave open who it is ("the club"): no full marks, but nobody wrong."""
    who: str | None
    """One label for one person, however the article names them."""
    voices: tuple[Voice, ...]
    count: int | None
    counted: bool
    """Whether the count is looked at."""
    parts: tuple[int, ...]
    """The counts of the groups that a joint source is made of."""
    member_of: str | None
    """The statement of the group that this one person was taken from."""
    inferred: bool | None
    """None: either will do."""
    same_as: tuple[str, ...]
    goes_on: bool | None
    hearer: GoldHearer | None
    through: str | None
    stances: tuple[Stance, ...]
    hedges: tuple[str | None, ...]
    hedge_inferred: bool
    when: tuple[date | None, ...]
    dates: Mapping[str, date]
    inside: str | None
    joint: tuple[str, ...]
    relations: tuple[GoldRelation, ...]
    weak: tuple[GoldRelation, ...]
    reason: str | None
    optional: bool


@dataclass(frozen=True)
class GoldTerm:
    """A name that must be found as a mention of an entry or as a candidate for one."""

    name: str
    kind: Kind
    entry: str | None


@dataclass(frozen=True)
class Gold:
    """The list of one article."""

    article: str
    """The article's file, relative to the gold file."""
    statements: tuple[GoldStatement, ...]
    unattributed: tuple[str, ...]
    own_words: tuple[str, ...]
    """Clauses among the unattributed that the machine must set apart as the writer's own."""
    terms: tuple[GoldTerm, ...]
    not_terms: tuple[str, ...]


def load_gold(path: Path) -> Gold:
    """The gold file at `path`.

    Raises:
        ValueError: if it holds a key or a value that the form does not know, or an id twice or never.
    """
    return read_gold(yaml.safe_load(path.read_text("utf-8")))


def read_gold(data: Mapping[str, Any]) -> Gold:
    """A gold file's parsed YAML as `Gold`; raises as `load_gold` does."""
    _known(data, FILE_KEYS, "gold file")
    statements = tuple(_statement(item) for item in data["statements"])
    gold = Gold(
        article=data["article"],
        statements=statements,
        unattributed=tuple(data.get("unattributed", ())),
        own_words=tuple(data.get("own_words", ())),
        terms=tuple(
            GoldTerm(item["name"], Kind(item["kind"]), item.get("entry")) for item in data.get("terms", ())
        ),
        not_terms=tuple(data.get("not_terms", ())),
    )
    _check_ids(statements)
    return gold


def _statement(item: Mapping[str, Any]) -> GoldStatement:
    _known(item, STATEMENT_KEYS, str(item.get("id")))
    voices = tuple(Voice(voice) for voice in _several(item["voice"]))
    speakers = () if item["speaker"] is None else tuple(_several(item["speaker"]))
    inferred = item.get("inferred", False)
    return GoldStatement(
        id=item["id"],
        words=tuple(_several(item["words"])),
        block=item.get("block"),
        forms=tuple(Form(form) for form in _several(item["form"])),
        speakers=speakers,
        as_written=tuple(_several(item.get("as_written", ()))),
        who=item.get("who", speakers[0] if speakers else None),
        voices=voices,
        count=item.get("count"),
        counted="count" in item or UNNAMED.issuperset(voices),
        parts=tuple(item.get("parts", ())),
        member_of=item.get("member_of"),
        inferred=None if inferred == "either" or not speakers else bool(inferred),
        same_as=tuple(_several(item.get("same_as", ()))),
        goes_on=item.get("goes_on"),
        hearer=_hearer(item),
        through=item.get("through"),
        stances=tuple(Stance(stance) for stance in _several(item.get("stance", "asserts"))),
        hedges=tuple(_several(item.get("hedge"))),
        hedge_inferred=item.get("hedge_inferred", False),
        when=tuple(_several(item.get("when"))),
        dates=item.get("dates", {}),
        inside=item.get("inside"),
        joint=tuple(_several(item.get("joint", ()))),
        relations=_relations(item.get("relations", ())),
        weak=_relations(item.get("weak", ())),
        reason=item.get("reason"),
        optional=item.get("optional", False),
    )


def _several(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


def _hearer(item: Mapping[str, Any]) -> GoldHearer | None:
    given = [key for key in HEARER_KEYS if item.get(key) is not None]
    if len(given) > 1:
        raise ValueError(f"{item['id']}: one hearer, not {given}")
    return GoldHearer(item[given[0]], given[0]) if given else None


def _relations(items: Iterable[Mapping[str, Any]]) -> tuple[GoldRelation, ...]:
    return tuple(
        GoldRelation(RelationKind(kind), tuple(_several(others)))
        for item in items
        for kind, others in item.items()
    )


def _known(item: Mapping[str, Any], keys: Iterable[str], where: str) -> None:
    unknown = sorted(set(item) - set(keys))
    if unknown:
        raise ValueError(f"{where}: unknown keys {unknown}")


def _check_ids(statements: tuple[GoldStatement, ...]) -> None:
    ids = [statement.id for statement in statements]
    if len(set(ids)) != len(ids):
        raise ValueError("an id stands twice")
    for statement in statements:
        linked = {other for link in (*statement.relations, *statement.weak) for other in link.others}
        linked.update(statement.joint, statement.same_as)
        linked.update(other for other in (statement.inside, statement.member_of) if other)
        if linked - set(ids):
            raise ValueError(f"{statement.id}: no statement has the id {sorted(linked - set(ids))}")
