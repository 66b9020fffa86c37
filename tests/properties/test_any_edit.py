"""Whatever an editor changes in a signed article: what changed is reported, and nothing else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from signing.articles import body, opened, signed
from whosaidthis.joining import ReadArticle
from whosaidthis.model import AGAINST, Basis, Relation, RelationKind, Span, Speaker, Stance, Statement

ARTICLES = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[1] / "signing" / "data").glob("*.md"))
]
WORDS = st.sampled_from(
    "Ada Holm|Bo Hill|the mayor|not|never|said|denied that|told Reuters|reportedly|on Tuesday|two|officials|"
    "“|”|mill|. |, |\n\n|she|rain|*dry*|]|[wet]{.unsaid}".split("|")
)
SENTENCES = st.sampled_from(
    [
        "It snowed. ",
        "“It is over,” Bo Hill said. ",
        "Officials said that the road was closed. ",
        "\n\nThe minister denied it.\n\n",
    ]
)
_NOT_SHOWN = {
    "number",
    "anchor",
    "block",
    "content",
    "cue",
    "inside",
    "joint",
    "relations",
    "source",
    "same_as",
    "by_editor",
    "sure",
    "checked",
}
_NOT_SHOWN_OF_SPEAKERS = {"key", "mentions"}


@cache
def signed_article(which: int) -> str:
    return signed(ARTICLES[which])


@cache
def before(which: int) -> tuple[str, ...]:
    return shown(opened(signed_article(which)).read)


@st.composite
def edits(draw: st.DrawFn) -> tuple[int, str]:
    """A signed article's number, and its file after one to three changes in the text."""
    which = draw(st.integers(0, len(ARTICLES) - 1))
    content = signed_article(which)
    text = body(content)
    head = content[: len(content) - len(text)]
    for _ in range(draw(st.integers(1, 3))):
        text = edited(draw, text)
    return which, head + text


def edited(draw: st.DrawFn, text: str) -> str:
    places = [found.span() for found in re.finditer(r"\w+|[^\w\s]", text)] or [(0, 0)]
    start, end = places[draw(st.integers(0, len(places) - 1))]
    match draw(st.integers(0, 4)):
        case 0:
            return text[:start] + draw(WORDS) + text[end:]
        case 1:
            return text[:start] + text[end:]
        case 2:
            return text[:end] + " " + draw(WORDS) + text[end:]
        case 3:
            last = places[min(len(places) - 1, places.index((start, end)) + draw(st.integers(1, 25)))][1]
            return text[:start] + text[last:]
        case _:
            after = text.find(". ", end)
            return (
                text[: after + 2] + draw(SENTENCES) + text[after + 2 :]
                if after >= 0
                else text + "It froze.\n"
            )


def shown(read: ReadArticle) -> tuple[str, ...]:
    """Everything that each statement's note can say of it, without numbers and places."""
    statements = read.article.statements
    by_number = {one.number: one for one in statements}
    return tuple(str((_plain(one, read), _of_others(one, by_number, read))) for one in statements)


def _of_others(one: Statement, by_number: Mapping[int, Statement], read: ReadArticle) -> object:
    """What its note says of others: who reports it, who shares it, whom it answers, who answers it."""
    outer = by_number[one.inside] if one.inside is not None else None
    answers = [
        _relation(each, other)
        for other in by_number.values()
        for each in other.relations
        if each.other == one.number
    ]
    groups = [each for other in by_number.values() for each in (other.speaker, *other.speaker.parts)]
    return (
        outer and (_plain(outer.speaker, read), outer.form.value),
        [by_number[number].speaker.name for number in one.joint],
        sorted((*_relation(each, by_number[each.other]), _which(each, by_number)) for each in one.relations),
        sorted(answer for answer in answers if answer[0] in {"contradicts", "disputes"}),
        _plain(one.source, read) if one.speaker_basis is Basis.INFERRED else None,
        {each.name for each in groups if each.key == one.speaker.member_of},
    )


def _which(relation: Relation, by_number: Mapping[int, Statement]) -> str:
    """Which statement is answered, by its id."""
    answers = relation.kind in AGAINST | {RelationKind.CONFIRMS}
    return by_number[relation.other].anchor if answers else ""


def _relation(relation: Relation, other: Statement) -> tuple[str, ...]:
    disputes = other.stance is Stance.DISPUTES
    return (relation.kind.value, str(relation.what), other.speaker.name, str(disputes))


def _plain(value: object, read: ReadArticle) -> object:
    if isinstance(value, Span):
        return " ".join(value.of(read.article.text.characters).split())
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        left_out = _NOT_SHOWN_OF_SPEAKERS if isinstance(value, Speaker) else _NOT_SHOWN
        named = {each.name: getattr(value, each.name) for each in fields(value) if each.name not in left_out}
        return {key: _plain(each, read) for key, each in named.items()}
    if isinstance(value, tuple):
        return [_plain(each, read) for each in value]
    return " ".join(value.split()) if isinstance(value, str) else value


@settings(max_examples=1000, suppress_health_check=list(HealthCheck))
@given(edits())
def test_what_changed_is_reported_and_nothing_else(edit: tuple[int, str]) -> None:
    which, content = edit
    one = opened(content)
    found = one.read.signed
    now, was = shown(one.read), before(which)
    as_signed = Counter(was) & Counter(now)
    assert Counter(now[number - 1] for number in found.kept) == as_signed
    assert len(found.changed) + len(found.gone) == len(was) - as_signed.total()
    assert len(found.changed) + len(found.new) == len(now) - as_signed.total()


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(edits())
def test_signing_again_settles_everything_and_keeps_the_text(edit: tuple[int, str]) -> None:
    _, content = edit
    again = signed(content)
    one = opened(again)
    assert one.read.signed.same
    assert body(again) == body(content)
    statements = one.read.article.statements
    assert all(one.checked for one in statements)
