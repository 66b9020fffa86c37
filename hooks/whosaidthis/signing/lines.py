"""One signed statement as one line of the front matter, for people to read in a diff."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from ..model import JOINERS, Place, SignedStatement, Statement, one_line_of, printed
from .digest import NO_DIGEST, Digest, sign_of
from .parts import DETAILS

NOBODY = "-"
"""What stands for a speaker or a listener whom the article does not state."""
_BETWEEN = " | "
_PARTS = 6
_SEAL = 2
"""How many signs stand for a line."""
_DIGEST = re.compile(
    rf"(?P<whole>[0-9a-f]{{12}})(?:\.(?P<details>[\w-]{{{len(DETAILS)}}})(?P<seal>[\w-]{{{_SEAL}}})?)?"
    r"(?:\.(?P<cue>[\w-]{2}))?\Z",
    re.ASCII,
)
_SIGNER = re.compile(r"(?P<on>\d{4}-\d{2}-\d{2}) (?P<by>[^|]*[^|\s])\Z", re.ASCII)


def signed_as(
    statement: Statement, characters: str, place: Place, digest: Digest = NO_DIGEST
) -> SignedStatement:
    """`statement` as a signature at `place` keeps it: on one line, in characters that YAML allows."""
    told = (
        statement.speaker.name,
        statement.stance.value,
        statement.hearer.name if statement.hearer else "",
        one_line_of(statement.spans, characters),
    )
    speaker, stance, hearer, words = (plain(field) or NOBODY for field in told)
    fields = (statement.anchor, speaker, stance, hearer, words, place)
    return SignedStatement(digest.whole, *fields, details=digest.details, cue=digest.cue)


def write_line(one: SignedStatement) -> str:
    """`digest.details.cue | anchor | day name | speaker | stance | hearer | words`.

    The digest and the cue decide; all else is for people. Two signs behind the details seal the line.
    """
    digest = f"{one.digest}.{one.details}{one.seal}" if one.details else one.digest
    digest += f".{one.cue}" if one.cue else ""
    signer = (signer_of(one),) if one.on else ()
    return _BETWEEN.join((digest, one.anchor, *signer, one.speaker, one.stance, one.hearer, one.words))


def sealed(one: SignedStatement) -> SignedStatement:
    """The line as it is, under a seal: with its signer, and all that it writes out for people."""
    return replace(one, seal=_seal(one))


def is_unbroken(one: SignedStatement) -> bool:
    """Whether nobody has written into a line since it was signed; one of old, without a seal, holds."""
    return one.on is None or one.seal in ("", _seal(one))


def holds(one: SignedStatement, now: Digest) -> bool:
    """Whether a line still covers the statement that has the digest `now`."""
    return is_unbroken(one) and one.digest == now.whole and one.cue in ("", now.cue)


def _seal(one: SignedStatement) -> str:
    fields = (one.anchor, signer_of(one), one.speaker, one.stance, one.hearer, one.words)
    cue = [one.cue] if one.cue else []  # lines of old have none, and hold
    return sign_of([one.digest, *map(_without_joiners, fields), *cue], _SEAL)


def signer_of(one: SignedStatement) -> str:
    """When a statement was signed, and by whom, as its line has it."""
    return f"{one.on} {plain(one.by or '') or NOBODY}"


def read_line(line: str, place: Place) -> SignedStatement | None:
    """The statement of a line that `write_line` has written; None for any other.

    Lines of old have no day and no name of their own, and no details.
    """
    digest, *rest = line.split(_BETWEEN, _PARTS)
    signer = _read_signer(rest[1]) if len(rest) == _PARTS else None
    if signer is None:
        digest, *rest = line.split(_BETWEEN, _PARTS - 1)
    else:
        del rest[1]
    found = _DIGEST.match(digest)
    if len(rest) != _PARTS - 1 or found is None:
        return None
    anchor, speaker, stance, hearer, words = rest
    on, by = signer or (None, None)
    fields = (anchor, speaker, stance, hearer, words, place, by, on)
    details, seal, cue = (found[name] or "" for name in ("details", "seal", "cue"))
    return SignedStatement(found["whole"], *fields, details=details, seal=seal, cue=cue)


def _read_signer(field: str) -> tuple[datetime.date, str] | None:
    found = _SIGNER.match(field)
    try:
        return (datetime.date.fromisoformat(found["on"]), found["by"]) if found else None
    except ValueError:
        return None


def plain(words: str) -> str:
    """`words` on one line, without the sign that separates fields and without what YAML forbids."""
    return printed(words.replace("|", "¦"))


def is_as_written(was: str, now: str) -> bool:
    """Whether a field of a line was written of what is `now`: lines of old have spaces for joiners."""
    return was in {now, _without_joiners(now)}


def _without_joiners(words: str) -> str:
    return " ".join("".join(" " if each in JOINERS else each for each in words).split())
