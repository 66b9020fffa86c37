"""What a signature vouches for beside the statements: title, description, author, and the report retold."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from enum import StrEnum
from itertools import zip_longest

from ..model import Article, BlockKind, Place, Retold, SignedHead, one_line_of
from .digest import Plain, hashed, sign_of
from .lines import NOBODY, plain

_BETWEEN = " | "
_SIGNS = 2
"""How many signs stand for each part."""


class HeadPart(StrEnum):
    """A part of what readers are told of an article before any statement of it."""

    TITLE = "title"
    """The `title` and the headline above the text."""
    DESCRIPTION = "description"
    AUTHOR = "author"
    REPORT = "retells"
    """The report that is retold. The digest leaves its outlet out: that is a part of every statement."""
    DATE = "date"
    """The article's own day, which the digest leaves out: it has signs of its own."""


class ReportKey(StrEnum):
    """What an article says of the report that it retells; each has signs of its own."""

    TITLE = "title"
    OUTLET = "outlet"
    EDITION = "edition"
    AUTHOR = "author"
    DATE = "date"
    DATE_INFERRED = "date_inferred"
    URL = "url"
    WORD_FOR_WORD = "word_for_word"
    """It has signs only where it is true, so that signatures from before it counted hold."""


_IN_DIGEST = tuple(part for part in HeadPart if part is not HeadPart.DATE)
_OF_PARTS, _OF_REPORT = _SIGNS * len(_IN_DIGEST), _SIGNS * (len(ReportKey) - 1)
_DIGEST = re.compile(
    rf"(?P<whole>[0-9a-f]{{12}})\."
    rf"(?P<details>[\w-]{{{_OF_PARTS}}}(?:[\w-]{{{_OF_REPORT}}}(?:[\w-]{{{_SIGNS}}})?)?)"
    rf"(?:\.(?P<day>[\w-]{{{_SIGNS}}})(?:\.(?P<seal>[\w-]{{{_SIGNS}}}))?)?\Z",
    re.ASCII,
)


def head_of(article: Article, place: Place) -> SignedHead:
    """The head of `article` as it is, as a signature at `place` keeps it."""
    facts, above = article.facts, _headline(article)
    told: dict[HeadPart, Plain] = {
        HeadPart.TITLE: [facts.title, above],
        HeadPart.DESCRIPTION: facts.description,
        HeadPart.AUTHOR: facts.author,
        HeadPart.REPORT: _report(facts.retold),
    }
    title, author = (plain(words or "") or NOBODY for words in (facts.title or above, facts.author))
    keys = told_of_report(facts.retold)
    details = "".join(
        sign_of([each], _SIGNS) for each in (*(told[part] for part in _IN_DIGEST), *keys.values())
    )
    whole = hashed([told[part] for part in _IN_DIGEST])
    outlet, day = (plain(str(keys[key] or "")) or NOBODY for key in _WRITTEN) if keys else (None, None)
    own = sign_of([facts.date.isoformat() if facts.date else None], _SIGNS)
    return SignedHead(whole, details, title, author, place, outlet, day, own)


def changed_headline(article: Article) -> tuple[str | None, str] | None:
    """The headline above the text as it was signed and as it is, where it has changed and `title` has not.

    The old one is None where it was not the title: a signature keeps its sign alone.
    """
    signature, above = article.facts.signature, _headline(article)
    was = signature.head if signature else None
    if was is None or article.facts.title is None or HeadPart.TITLE not in changed_head(article):
        return None
    if plain(article.facts.title) != was.title:
        return None
    same = sign_of([[article.facts.title, article.facts.title]], _SIGNS) == _signs(was)[0]
    return (was.title if same else None), plain(above or "") or NOBODY


def _headline(article: Article) -> str | None:
    found = next((one for one in article.text.blocks if one.kind is BlockKind.HEADLINE), None)
    return one_line_of((found.span,), article.text.characters) if found else None


_WRITTEN = (ReportKey.OUTLET, ReportKey.DATE)
"""What of the report the line writes out."""


def told_of_report(retold: Retold | None) -> dict[ReportKey, str | bool | None]:
    """What is said of the report, by its keys; empty where there is none."""
    if retold is None:
        return {}
    return {
        ReportKey.TITLE: retold.title,
        ReportKey.OUTLET: retold.outlet,
        ReportKey.EDITION: retold.edition,
        ReportKey.AUTHOR: retold.author,
        ReportKey.DATE: retold.date.isoformat() if retold.date else None,
        ReportKey.DATE_INFERRED: retold.date_inferred,
        ReportKey.URL: retold.url,
        **({ReportKey.WORD_FOR_WORD: True} if retold.word_for_word else {}),
    }


def _report(retold: Retold | None) -> Plain:
    told = told_of_report(retold)
    return [value for key, value in told.items() if key is not ReportKey.OUTLET] if told else None


def write_head(one: SignedHead) -> str:
    """`digest.details.day.seal | title | author | outlet | day`: what stands first decides, all else tells.

    Without a report there are no outlet and no day.
    """
    report = (one.outlet or NOBODY, one.date or NOBODY) if one.outlet else ()
    digest = ".".join(filter(None, (one.digest, one.details, one.day, one.seal)))
    return _BETWEEN.join((digest, one.title, one.author, *report))


def read_head(line: str, place: Place) -> SignedHead | None:
    """The head of a line that `write_head` has written; None for any other."""
    digest, *rest = line.split(_BETWEEN)
    found = _DIGEST.match(digest)
    if found is None or len(rest) != (4 if len(found["details"]) > _OF_PARTS else 2):
        return None
    title, author, *report = rest
    head = SignedHead(found["whole"], found["details"], title, author, place, *report)
    return replace(head, day=found["day"] or "", seal=found["seal"] or "")


def seal_of(by: str, on: datetime.date) -> str:
    """Two signs over who signed an article last, and when."""
    return sign_of([by, on.isoformat()], _SIGNS)


def changed_head(article: Article) -> tuple[HeadPart, ...]:
    """The parts of the head that are not as they were signed.

    None are where there is no signature, or one from before it covered the head: it holds as it did.
    """
    signature = article.facts.signature
    was = signature.head if signature else None
    if was is None:
        return ()
    now = head_of(article, was.place)
    changed = {HeadPart.DATE} if was.day not in ("", now.day) else set()
    if changed_report(was, now):
        changed.add(HeadPart.REPORT)
    if was.digest != now.digest:
        pairs = zip(_IN_DIGEST, zip(_signs(was), _signs(now), strict=False), strict=False)
        changed |= {part for part, (old, new) in pairs if old != new}
        changed |= set() if changed - {HeadPart.DATE} else set(_IN_DIGEST)
    return tuple(part for part in HeadPart if part in changed)


def changed_report(was: SignedHead, now: SignedHead) -> tuple[ReportKey, ...]:
    """What of the report that is retold is not as it was signed.

    Nothing where there is none now or there was none, nor of a signature from before it kept them apart.
    """
    old, new = (_signs(one)[len(_IN_DIGEST) :] for one in (was, now))
    if not old or not new:
        return ()
    pairs = zip(ReportKey, zip_longest(old, new, fillvalue=""), strict=False)
    return tuple(key for key, (one, other) in pairs if one != other)


def _signs(one: SignedHead) -> list[str]:
    return [one.details[at : at + _SIGNS] for at in range(0, len(one.details), _SIGNS)]
