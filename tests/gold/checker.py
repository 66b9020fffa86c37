"""The machine's reading of an article against its gold list, statement by statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from whosaidthis.model import Article, Candidate, Statement, Voice

from .details import Context, find_faults, unfounded
from .finding import Finding, Level
from .gold_file import Gold, GoldStatement, GoldTerm
from .names import in_apposition, name_key, same_name
from .pairing import FOUND, Pair, Pairing, pair, right_speaker
from .places import jaccard, locate, tokens

OVERRUN = 3
"""So many words of the writer's own clause (or all of a shorter one) make it part of a statement."""


PRONOUNS = ("he", "she", "they", "it")


@dataclass(frozen=True)
class Result:
    """What came of one article."""

    pairing: Pairing
    findings: tuple[Finding, ...]

    @property
    def wrong_speakers(self) -> tuple[Finding, ...]:
        """The faults that are never forgiven."""
        return tuple(found for found in self.findings if found.level is Level.WRONG_SPEAKER)


def check(gold: Gold, article: Article) -> Result:
    """Every fault of `article` by `gold`.

    Raises:
        ValueError: if words of the gold list do not stand in the article, or stand there twice.
    """
    pairing = pair(gold, article)
    numbers = {item.gold.id: item.machine.number for item in pairing.pairs}
    context = Context(
        article=article,
        numbers=numbers,
        ids={number: gold_id for gold_id, number in numbers.items()},
        by_number={statement.number: statement for statement in article.statements},
    )
    findings = (
        *_speakers(pairing),
        *_missing(pairing),
        *_extra(pairing, article),
        *_own_words(gold, article),
        *_identities(pairing),
        *_details(gold, pairing, context),
        *_terms(gold, article),
    )
    return Result(pairing, findings)


def _named(statement: Statement) -> str:
    return statement.speaker.name or "nobody"


def _speakers(pairing: Pairing) -> Iterator[Finding]:
    for item in pairing.pairs:
        if not item.right:
            level = _misnaming(item.machine, item.gold) or Level.WRONG_SPEAKER
            wanted = " or ".join(item.gold.speakers) or "nobody"
            yield Finding(level, item.gold.id, item.machine.number, wanted, _named(item.machine))


def _misnaming(machine: Statement, gold: GoldStatement) -> Level | None:
    """How a name that is not the right one still names nobody else; None where it does.

    It leaves open who it is ("she", "the club"), or stands with its description ("Her lawyer, Ann Lee").
    """
    name = machine.speaker.name
    if machine.speaker.voice is Voice.NOT_STATED:
        return Level.LEFT_OPEN
    if gold.speakers and same_name(name, (*gold.as_written, *PRONOUNS)):
        return Level.LEFT_OPEN
    return Level.NAME if in_apposition(name, gold.speakers) else None


def _missing(pairing: Pairing) -> Iterator[Finding]:
    for item in pairing.missing:
        if not item.optional:
            wanted = f"{' or '.join(item.speakers) or 'nobody'}: {' … '.join(item.words)}"
            yield Finding(Level.MISSING, item.id, None, wanted, "nothing")


def _extra(pairing: Pairing, article: Article) -> Iterator[Finding]:
    characters = article.text.characters
    for statement in pairing.unmatched:
        words = tokens(characters, statement.spans)
        shown = f"{_named(statement)}: {' … '.join(span.of(characters) for span in statement.spans)}"
        near = [item for item, gold_words in pairing.gold_words if _mostly(words, gold_words)]
        stranger = near and not any(
            right_speaker(statement, item) or _misnaming(statement, item) for item in near
        )
        level = Level.WRONG_SPEAKER if stranger and statement.inside is None else Level.EXTRA
        wanted = " / ".join(" or ".join(item.speakers) or "nobody" for item in near) or "no statement"
        yield Finding(level, near[0].id if near else None, statement.number, wanted, shown)


def _mostly(left: frozenset[int], right: frozenset[int]) -> bool:
    shared = len(left & right)
    return shared > 0 and (shared >= len(left) * FOUND or shared >= len(right) * FOUND)


def _own_words(gold: Gold, article: Article) -> Iterator[Finding]:
    characters = article.text.characters
    for clause in gold.unattributed:
        own = tokens(characters, locate(article.text, [clause]))
        for statement in article.statements:
            if len(own & tokens(characters, statement.spans)) >= min(OVERRUN, len(own)):
                wanted = f"nobody: {clause}"
                yield Finding(Level.WRONG_SPEAKER, None, statement.number, wanted, _named(statement))
    for clause in gold.own_words:
        own = tokens(characters, locate(article.text, [clause]))
        if all(jaccard(own, tokens(characters, [span])) < FOUND for span in article.own_words):
            yield Finding(Level.OWN_WORDS, None, None, clause, "not set apart as the writer's own")


def _identities(pairing: Pairing) -> Iterator[Finding]:
    """One person one key, two persons two keys, among the rightly named."""
    seen: list[Pair] = []
    for item in pairing.pairs:
        if not item.right or item.gold.who is None:
            continue
        key, who = item.machine.speaker.key, item.gold.who
        for other in seen:
            if (other.machine.speaker.key == key) != (other.gold.who == who):
                wanted = f"{'the same as' if other.gold.who == who else 'another than'} in {other.gold.id}"
                got = f"keys {key} and {other.machine.speaker.key}"
                yield Finding(Level.IDENTITY, item.gold.id, item.machine.number, wanted, got)
                break
        seen.append(item)


def _details(gold: Gold, pairing: Pairing, context: Context) -> Iterator[Finding]:
    by_id: dict[str, GoldStatement] = {item.id: item for item in gold.statements}
    for item in pairing.pairs:
        for level, wanted, got in find_faults(item, context):
            yield Finding(level, item.gold.id, item.machine.number, wanted, got)
        for link in item.machine.relations:
            if unfounded(item.gold, by_id, link, context):
                got = f"{link.kind} {context.ids[link.other]}"
                yield Finding(Level.RELATION, item.gold.id, item.machine.number, "no such link", got)


def _terms(gold: Gold, article: Article) -> Iterator[Finding]:
    for term in gold.terms:
        if not _term_found(term, article):
            names = [f"{item.name} ({item.kind})" for item in article.candidates]
            yield Finding(Level.TERM, None, None, f"{term.name} ({term.kind})", f"candidates {names}")
    for name in gold.not_terms:
        if any(same_name(item.name, [name]) for item in article.candidates):
            yield Finding(Level.TERM, None, None, f"no candidate {name}", name)


def _term_found(term: GoldTerm, article: Article) -> bool:
    characters = article.text.characters
    for mention in article.mentions:
        words = name_key(mention.span.of(characters))
        by_words = term.entry is None and name_key(term.name) in words
        if by_words or (term.entry is not None and mention.entry == term.entry):
            return True
    return any(_is_term(item, term) for item in article.candidates)


def _is_term(item: Candidate, term: GoldTerm) -> bool:
    """Whether it is the name, alone or with the noun beside it ("Tarsk missile")."""
    got, wanted = name_key(item.name), name_key(term.name)
    rest = got.removeprefix(wanted).strip()
    alike = got == wanted or (
        got.startswith(wanted + " ") and rest in {"missile", "missiles", "drone", "drones", "rocket"}
    )
    return alike and item.kind is term.kind
