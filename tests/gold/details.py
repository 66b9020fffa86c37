"""Everything about a found statement except whose it is: voice, form, stance, hearer, hedge, days, links."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from whosaidthis.model import Article, Basis, Relation, RelationKind, Statement, Way

from .finding import Level
from .gold_file import GoldStatement
from .names import name_key, same_name
from .pairing import Pair

Fault = tuple[Level, str, str]
"""The level, what was wanted, what the machine gave."""
OPPOSES = frozenset({RelationKind.CONTRADICTS, RelationKind.DISPUTES})


@dataclass(frozen=True)
class Context:
    """What the details of one statement are compared in."""

    article: Article
    numbers: Mapping[str, int]
    """The machine's number for each gold id that was found."""
    ids: Mapping[int, str]
    by_number: Mapping[int, Statement]

    def number_of(self, gold_id: str | None) -> int | None:
        """The machine's number for a gold id."""
        return self.numbers.get(gold_id) if gold_id else None

    def statement_of(self, gold_id: str | None) -> Statement | None:
        """The machine's statement for a gold id."""
        number = self.number_of(gold_id)
        return None if number is None else self.by_number[number]


def find_faults(item: Pair, context: Context) -> Iterator[Fault]:
    """What is wrong with one found statement, the speaker's name left out."""
    for check in CHECKS:
        yield from check(item.gold, item.machine, context)


def _plain(gold: GoldStatement, machine: Statement, _: Context) -> Iterator[Fault]:
    if machine.speaker.voice not in gold.voices:
        yield Level.VOICE, " or ".join(gold.voices), machine.speaker.voice
    if gold.counted and machine.speaker.count != gold.count:
        yield Level.COUNT, str(gold.count), str(machine.speaker.count)
    parts = tuple(part.count for part in machine.speaker.parts)
    if gold.parts and parts != gold.parts:
        yield Level.COUNT, f"parts {gold.parts}", f"parts {parts}"
    if machine.form not in gold.forms:
        yield Level.FORM, " or ".join(gold.forms), machine.form
    if machine.stance not in gold.stances:
        yield Level.STANCE, " or ".join(gold.stances), machine.stance
    if gold.goes_on is not None and machine.goes_on != gold.goes_on:
        yield Level.GOES_ON, str(gold.goes_on), str(machine.goes_on)
    if gold.reason and not _holds(machine.speaker.reason or "", gold.reason):
        yield Level.REASON, gold.reason, str(machine.speaker.reason)


def _holds(got: str, wanted: str) -> bool:
    """Whether one reason holds the other: it may be printed with or without its "because"."""
    short, long = sorted((name_key(got), name_key(wanted)), key=len)
    return bool(short) and short in long


def _identity(gold: GoldStatement, machine: Statement, context: Context) -> Iterator[Fault]:
    if gold.inferred is not None and machine.speaker_basis is not Basis.EDITOR:
        got = machine.speaker_basis is Basis.INFERRED
        if got != gold.inferred:
            yield Level.INFERRED, "inferred" if gold.inferred else "stated", machine.speaker_basis
    if gold.same_as:
        allowed = {context.number_of(other) for other in gold.same_as}
        if machine.same_as not in allowed:
            yield Level.INFERRED, f"the speaker of {' or '.join(gold.same_as)}", f"same_as {machine.same_as}"


def _membership(gold: GoldStatement, machine: Statement, context: Context) -> Iterator[Fault]:
    group = context.statement_of(gold.member_of)
    if group is not None:
        keys = {group.speaker.key, *(part.key for part in group.speaker.parts)}
        if machine.speaker.member_of not in keys:
            yield Level.MEMBER, f"one of {gold.member_of}", str(machine.speaker.member_of)


def _hearer(gold: GoldStatement, machine: Statement, _: Context) -> Iterator[Fault]:
    seen = machine.hearer is not None and machine.hearer.way is Way.SEEN  # who has seen a paper was not told
    got, wanted = None if seen else machine.hearer, gold.hearer
    shown = f"{got.name} ({got.basis})" if got else "none"
    if gold.through is not None:
        carried = machine.through or (got if got and got.basis is not Basis.STATED else None)
        if carried is None or not same_name(carried.name, [gold.through]):
            yield Level.THROUGH, gold.through, carried.name if carried else f"hearer {shown}"
        return
    if machine.through is not None:
        yield Level.THROUGH, "none", machine.through.name
    if wanted is None:
        if got is not None:
            yield Level.HEARER, "none", shown
    elif got is None:
        if wanted.basis != "hearer_open":
            yield Level.HEARER, f"{wanted.name} ({wanted.basis})", shown
    elif not same_name(got.name, [wanted.name]) or not _basis_fits(got.basis, wanted.basis):
        yield Level.HEARER, f"{wanted.name} ({wanted.basis})", shown


def _basis_fits(got: Basis, wanted: str) -> bool:
    if got is Basis.EDITOR:
        return True
    return got is (Basis.STATED if wanted == "hearer" else Basis.INFERRED)


def _hedge(gold: GoldStatement, machine: Statement, _: Context) -> Iterator[Fault]:
    got = machine.hedge
    words = None if got is None else name_key(got.words)
    if words not in {None if hedge is None else name_key(hedge) for hedge in gold.hedges}:
        yield Level.HEDGE, " or ".join(map(str, gold.hedges)), got.words if got else "none"
    elif got and got.basis is not Basis.EDITOR and (got.basis is Basis.INFERRED) != gold.hedge_inferred:
        yield Level.HEDGE, "inferred" if gold.hedge_inferred else "stated", got.basis


def _days(gold: GoldStatement, machine: Statement, context: Context) -> Iterator[Fault]:
    if machine.when not in gold.when:
        yield Level.WHEN, " or ".join(map(str, gold.when)), str(machine.when)
    characters = context.article.text.characters
    got = {name_key(dated.span.of(characters)): dated.day for dated in machine.dates}
    for words, day in gold.dates.items():
        days = [found for key, found in got.items() if name_key(words) in key]
        if day not in days:
            yield Level.WHEN, f"{words} = {day}", f"{words} = {days or 'no day'}"


def _links(gold: GoldStatement, machine: Statement, context: Context) -> Iterator[Fault]:
    if machine.inside != context.number_of(gold.inside):
        yield Level.INSIDE, str(gold.inside), _named(machine.inside, context)
    wanted = sorted(number for other in gold.joint if (number := context.number_of(other)) is not None)
    if sorted(machine.joint) != wanted:
        yield Level.JOINT, str(list(gold.joint)), str([_named(number, context) for number in machine.joint])


def _named(number: int | None, context: Context) -> str:
    return "none" if number is None else context.ids.get(number, f"machine {number}")


def _relations(gold: GoldStatement, machine: Statement, context: Context) -> Iterator[Fault]:
    for wanted in gold.relations:
        others = [found for other in wanted.others if (found := context.statement_of(other)) is not None]
        if not any(_drawn(machine, other, wanted.kind) for other in others):
            got = [f"{link.kind} {_named(link.other, context)}" for link in machine.relations]
            yield Level.RELATION, f"{wanted.kind} {' or '.join(wanted.others)}", str(got)


def _drawn(one: Statement, other: Statement, kind: RelationKind) -> bool:
    """Whether the link is there; opposition may be written down on either side."""

    def has(holder: Statement, target: Statement, kinds: frozenset[RelationKind]) -> bool:
        return any(link.other == target.number and link.kind in kinds for link in holder.relations)

    if kind in OPPOSES:
        return has(one, other, OPPOSES) or has(other, one, OPPOSES)
    return has(one, other, frozenset({kind}))


def unfounded(
    gold: GoldStatement, others: Mapping[str, GoldStatement], link: Relation, context: Context
) -> bool:
    """Whether the machine links two found statements that the gold list does not link so."""
    other = others.get(context.ids.get(link.other, ""))
    if other is None:
        return False
    if link.kind in OPPOSES:
        return not (_allows(gold, other.id, OPPOSES) or _allows(other, gold.id, OPPOSES))
    return not _allows(gold, other.id, frozenset({link.kind}))


def _allows(gold: GoldStatement, other: str, kinds: frozenset[RelationKind]) -> bool:
    links = (*gold.relations, *gold.weak)
    return any(link.kind in kinds and other in link.others for link in links)


CHECKS: tuple[Callable[[GoldStatement, Statement, Context], Iterator[Fault]], ...] = (
    _plain,
    _identity,
    _membership,
    _hearer,
    _hedge,
    _days,
    _links,
    _relations,
)
