"""The checker catches each kind of fault; the articles here are made by hand, right but for one thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from gold.checker import check
from gold.finding import Level
from gold.gold_file import read_gold
from gold.names import same_but_for_styles, same_name, told_at_length
from gold.table import table
from whosaidthis.model import (
    Article,
    Basis,
    Candidate,
    DatedWords,
    Facts,
    Form,
    Hearer,
    Hedge,
    Kind,
    Relation,
    RelationKind,
    Span,
    Speaker,
    Stance,
    Statement,
    Voice,
)
from whosaidthis.reading.plain import read_plain

TEXT = read_plain(
    "The mill will close in May, owner Ada Thorn told the Weekly Post on Monday, a sad day for many.\n\n"
    "Two of her drivers denied that they had been warned. “We heard it on the radio,” one of them said.\n\n"
    "“Nobody asked us. Nobody ever does.” The mill reportedly lost money for years. It stands by the weir."
)
GOLD = read_gold(
    {
        "article": "mill.md",
        "statements": [
            {
                "id": "c01",
                "words": "The mill will close in May",
                "form": "indirect",
                "speaker": "Ada Thorn",
                "voice": "named person",
                "stance": ["asserts", "predicts"],
                "hearer": "Weekly Post",
                "when": date(2024, 5, 6),
                "dates": {"Monday": date(2024, 5, 6)},
            },
            {
                "id": "c02",
                "words": "denied that they had been warned",
                "form": "indirect",
                "speaker": "Two of her drivers",
                "voice": "unnamed group",
                "count": 2,
                "stance": "denies",
                "weak": [{"contradicts": "c01"}],
            },
            {
                "id": "c03",
                "words": "“We heard it on the radio,”",
                "form": "direct",
                "speaker": "One of the drivers",
                "voice": "unnamed person",
                "count": 1,
                "member_of": "c02",
                "hearer_open": "Weekly Post",
                "reason": "because he fears for his job",
                "relations": [{"confirms": "c02"}],
            },
            {
                "id": "c04",
                "words": "“Nobody asked us.",
                "form": "direct",
                "speaker": "One of the drivers",
                "as_written": "driver",
                "voice": "unnamed person",
                "count": 1,
                "inferred": True,
                "same_as": "c03",
                "goes_on": True,
                "relations": [{"contradicts": "c01"}],
            },
            {
                "id": "c05",
                "words": "The mill reportedly lost money for years.",
                "form": "indirect",
                "speaker": None,
                "voice": "not stated",
                "hedge": "reportedly",
                "through": "Meridian",
            },
        ],
        "unattributed": ["a sad day for many", "It stands by the weir."],
        "own_words": ["a sad day for many"],
        "terms": [{"name": "Tarsk", "kind": "missile"}],
        "not_terms": ["Weekly Post"],
    }
)


def span(words: str) -> Span:
    start = TEXT.characters.index(words)
    return Span(start, start + len(words))


OWNER = Speaker("ada-thorn", "Ada Thorn", Voice.NAMED_PERSON, 1)
DRIVERS = Speaker("drivers", "Two of her drivers", Voice.UNNAMED_GROUP, 2)
DRIVER = Speaker(
    "driver",
    "One of the drivers",
    Voice.UNNAMED_PERSON,
    1,
    member_of="drivers",
    reason="he fears for his job",
)
NOBODY = Speaker("", "", Voice.NOT_STATED)


def said(number: int, words: str, speaker: Speaker, form: Form, stance: Stance = Stance.ASSERTS) -> Statement:
    spans = (span(words),)
    return Statement(number, f"s{number}", 0, spans, spans, form, speaker, Basis.STATED, (), (), stance)


RIGHT = Article(
    TEXT,
    Facts(),
    (
        replace(
            said(1, "The mill will close in May", OWNER, Form.INDIRECT),
            hearer=Hearer("the Weekly Post", Basis.STATED),
            when=date(2024, 5, 6),
            dates=(DatedWords(span("on Monday"), date(2024, 5, 6)),),
        ),
        said(2, "denied that they had been warned", DRIVERS, Form.INDIRECT, Stance.DENIES),
        replace(
            said(3, "“We heard it on the radio,”", DRIVER, Form.DIRECT),
            relations=(Relation(RelationKind.CONFIRMS, 2),),
        ),
        replace(
            said(4, "“Nobody asked us.", DRIVER, Form.DIRECT),
            speaker_basis=Basis.INFERRED,
            same_as=3,
            goes_on=True,
            relations=(Relation(RelationKind.CONTRADICTS, 1),),
        ),
        replace(
            said(5, "The mill reportedly lost money for years.", NOBODY, Form.INDIRECT),
            hedge=Hedge("reportedly", span("reportedly")),
            through=Hearer("Meridian", Basis.INFERRED),
        ),
    ),
    own_words=(span("a sad day for many"),),
    candidates=(Candidate("Tarsk missile", Kind.MISSILE, "missile", (span("mill"),)),),
)


def with_statement(number: int, **changes: object) -> Article:
    statements = tuple(
        replace(item, **changes) if item.number == number else item  # type: ignore[arg-type]
        for item in RIGHT.statements
    )
    return replace(RIGHT, statements=statements)


def and_also(statement: Statement) -> Article:
    return replace(RIGHT, statements=(*RIGHT.statements, statement))


def levels(article: Article) -> list[Level]:
    return [found.level for found in check(GOLD, article).findings]


def test_a_right_article_has_no_fault() -> None:
    assert check(GOLD, RIGHT).findings == ()


FAULTS: dict[str, tuple[Callable[[], Article], Level]] = {
    "another speaker": (lambda: with_statement(1, speaker=DRIVERS), Level.WRONG_SPEAKER),
    "a speaker where none is named": (lambda: with_statement(5, speaker=OWNER), Level.WRONG_SPEAKER),
    "a speaker as written where a reader knows who": (
        lambda: with_statement(4, speaker=replace(DRIVER, name="The driver")),
        Level.LEFT_OPEN,
    ),
    "a speaker named with a description": (
        lambda: with_statement(1, speaker=replace(OWNER, name="Its owner, Ada Thorn of Hull")),
        Level.NAME,
    ),
    "somebody else with the name in theirs": (
        lambda: with_statement(1, speaker=replace(OWNER, name="Ada Thorn's son")),
        Level.WRONG_SPEAKER,
    ),
    "a pronoun as speaker": (
        lambda: with_statement(4, speaker=replace(DRIVER, name="She")),
        Level.LEFT_OPEN,
    ),
    "no speaker where one is named": (lambda: with_statement(1, speaker=NOBODY), Level.LEFT_OPEN),
    "the writer's own clause given to somebody": (
        lambda: and_also(said(6, "It stands by the weir.", OWNER, Form.INDIRECT)),
        Level.WRONG_SPEAKER,
    ),
    "the writer's own clause given to nobody": (
        lambda: and_also(said(6, "It stands by the weir.", NOBODY, Form.INDIRECT)),
        Level.WRONG_SPEAKER,
    ),
    "a statement that runs on into the writer's own clause": (
        lambda: with_statement(1, spans=(span("The mill will close in May"), span("a sad day for many"))),
        Level.WRONG_SPEAKER,
    ),
    "a second statement on somebody's words by another": (
        lambda: and_also(said(6, "they had been warned", OWNER, Form.INDIRECT)),
        Level.WRONG_SPEAKER,
    ),
    "a second statement on somebody's words by the same": (
        lambda: and_also(said(6, "they had been warned", DRIVERS, Form.INDIRECT)),
        Level.EXTRA,
    ),
    "a nested statement that is not one": (
        lambda: and_also(replace(said(6, "will close in May", DRIVERS, Form.INDIRECT), inside=1)),
        Level.EXTRA,
    ),
    "words of no statement": (lambda: and_also(said(6, "Two of her", OWNER, Form.INDIRECT)), Level.EXTRA),
    "nothing": (lambda: replace(RIGHT, statements=RIGHT.statements[:4]), Level.MISSING),
    "too few of the words": (lambda: with_statement(1, spans=(span("The mill"),)), Level.MISSING),
    "one person under two keys": (
        lambda: with_statement(4, speaker=replace(DRIVER, key="driver-2")),
        Level.IDENTITY,
    ),
    "two persons under one key": (
        lambda: with_statement(1, speaker=replace(OWNER, key="drivers")),
        Level.IDENTITY,
    ),
    "another voice": (
        lambda: with_statement(1, speaker=replace(OWNER, voice=Voice.INSTITUTION)),
        Level.VOICE,
    ),
    "another count": (lambda: with_statement(2, speaker=replace(DRIVERS, count=None)), Level.COUNT),
    "no member of its group": (
        lambda: with_statement(3, speaker=replace(DRIVER, member_of=None)),
        Level.MEMBER,
    ),
    "another reason": (lambda: with_statement(3, speaker=replace(DRIVER, reason=None)), Level.REASON),
    "another form": (lambda: with_statement(3, form=Form.MIXED), Level.FORM),
    "another stance": (lambda: with_statement(2, stance=Stance.ASSERTS), Level.STANCE),
    "no hearer": (lambda: with_statement(1, hearer=None), Level.HEARER),
    "another hearer": (lambda: with_statement(1, hearer=Hearer("Meridian", Basis.STATED)), Level.HEARER),
    "a written hearer as inferred": (
        lambda: with_statement(1, hearer=Hearer("Weekly Post", Basis.INFERRED)),
        Level.HEARER,
    ),
    "a hearer where none is": (
        lambda: with_statement(2, hearer=Hearer("Weekly Post", Basis.INFERRED)),
        Level.HEARER,
    ),
    "a wrong hearer where one may be left out": (
        lambda: with_statement(3, hearer=Hearer("Meridian", Basis.INFERRED)),
        Level.HEARER,
    ),
    "no carrier": (lambda: with_statement(5, through=None), Level.THROUGH),
    "a carrier where none is": (
        lambda: with_statement(2, through=Hearer("Meridian", Basis.INFERRED)),
        Level.THROUGH,
    ),
    "no hedge": (lambda: with_statement(5, hedge=None), Level.HEDGE),
    "a hedge where none is": (
        lambda: with_statement(1, hedge=Hedge("reportedly", span("reportedly"))),
        Level.HEDGE,
    ),
    "a stated hedge as inferred": (
        lambda: with_statement(5, hedge=Hedge("reportedly", span("reportedly"), Basis.INFERRED)),
        Level.HEDGE,
    ),
    "no day": (lambda: with_statement(1, when=None), Level.WHEN),
    "another day for relative words": (
        lambda: with_statement(1, dates=(DatedWords(span("on Monday"), date(2024, 5, 13)),)),
        Level.WHEN,
    ),
    "an inferred speaker as stated": (lambda: with_statement(4, speaker_basis=Basis.STATED), Level.INFERRED),
    "a stated speaker as inferred": (lambda: with_statement(1, speaker_basis=Basis.INFERRED), Level.INFERRED),
    "recognised by another statement": (lambda: with_statement(4, same_as=1), Level.INFERRED),
    "a quotation that does not go on": (lambda: with_statement(4, goes_on=False), Level.GOES_ON),
    "inside another": (lambda: with_statement(3, inside=2), Level.INSIDE),
    "joint with another": (lambda: with_statement(3, joint=(2,)), Level.JOINT),
    "no relation": (lambda: with_statement(4, relations=()), Level.RELATION),
    "a relation that is not there": (
        lambda: with_statement(2, relations=(Relation(RelationKind.CONFIRMS, 1),)),
        Level.RELATION,
    ),
    "the writer's words not set apart": (lambda: replace(RIGHT, own_words=()), Level.OWN_WORDS),
    "a term not found": (lambda: replace(RIGHT, candidates=()), Level.TERM),
    "a term of another kind": (
        lambda: replace(RIGHT, candidates=(Candidate("Tarsk", Kind.DRONE, None, (span("mill"),)),)),
        Level.TERM,
    ),
    "a term that is none": (
        lambda: replace(
            RIGHT,
            candidates=(*RIGHT.candidates, Candidate("Weekly Post", Kind.BODY, None, (span("mill"),))),
        ),
        Level.TERM,
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_kind_of_fault_is_caught(name: str) -> None:
    make, level = FAULTS[name]
    assert level in levels(make())


@pytest.mark.parametrize(
    "article",
    [
        pytest.param(with_statement(1, stance=Stance.PREDICTS), id="another accepted stance"),
        pytest.param(
            with_statement(3, hearer=Hearer("Weekly Post", Basis.INFERRED)), id="an open hearer given"
        ),
        pytest.param(
            with_statement(2, relations=(Relation(RelationKind.DISPUTES, 1),)), id="a weak link drawn"
        ),
        pytest.param(
            with_statement(5, through=None, hearer=Hearer("Meridian", Basis.INFERRED)),
            id="a carrier as hearer",
        ),
        pytest.param(with_statement(1, speaker=replace(OWNER, name="ada THORN")), id="case of a name"),
        pytest.param(
            with_statement(1, spans=(span("The mill will close in May, owner Ada"),)),
            id="a border moved a little",
        ),
    ],
)
def test_what_a_reader_would_accept_is_no_fault(article: Article) -> None:
    assert levels(article) == []


def test_a_contradiction_may_be_written_down_on_either_side() -> None:
    moved = tuple(
        replace(
            item, relations={1: (Relation(RelationKind.DISPUTES, 4),), 4: ()}.get(item.number, item.relations)
        )
        for item in RIGHT.statements
    )
    assert levels(replace(RIGHT, statements=moved)) == []


def test_names_are_the_same_but_for_case_article_and_typographic_marks() -> None:
    assert same_name("The Bakers' Union", ["bakers’ union"])
    assert same_name("", [])
    assert not same_name("Voss", ["Karel Voss"])
    assert not same_name("Karel Voss", [])


@pytest.mark.parametrize(
    ("got", "wanted", "same"),
    [
        ("Ada Holm", "Dr Ada Holm KC", True),
        ("Sir Bo Gray", "Bo Gray", True),
        ("Holm", "Dr Holm", False),
        ("Ada Holm", "Mr Bo Holm", False),
        ("Ada Holm", "Dr Holm", False),
        ("Ada Holm", "Mayor Ada Holm", True),
        ("Marta Ada Holm", "Ada Holm", False),
    ],
)
def test_titles_make_no_other_person(got: str, wanted: str, same: bool) -> None:
    assert same_but_for_styles(got, [wanted]) is same


@pytest.mark.parametrize(
    ("got", "wanted", "same"),
    [
        ("Two people", "two people familiar with the talks", True),
        ("A survey by the union in May", "a survey by the union", True),
        ("The company", "the company doctor", False),
        ("Food", "Food and Farming Agency", False),
        ("A spokesman", "a spokesman for the other side", False),
    ],
)
def test_a_longer_description_makes_no_other_speaker(got: str, wanted: str, same: bool) -> None:
    assert told_at_length(got, [wanted]) is same


def test_the_report_shows_what_was_wanted_and_what_came() -> None:
    lines = "\n".join(table("mill", check(GOLD, with_statement(2, stance=Stance.ASSERTS))))
    assert "mill: 4 of 5 statements right, 1 faults" in lines
    assert "stance: wanted denies; got asserts" in lines
