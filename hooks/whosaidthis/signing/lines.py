"""One signed statement as one line of the front matter, for people to read in a diff."""

from __future__ import annotations

import re

from ..model import Place, SignedStatement, Statement, one_line_of

NOBODY = "-"
"""What stands for a speaker or a listener whom the article does not state."""
_BETWEEN = " | "
_PARTS = 6
_DIGEST = re.compile(r"[0-9a-f]{12}\Z")


def signed_as(statement: Statement, digest: str, characters: str, place: Place) -> SignedStatement:
    """`statement` as a signature at `place` keeps it: on one line, in characters that YAML allows."""
    fields = (
        statement.speaker.name,
        statement.stance.value,
        statement.hearer.name if statement.hearer else "",
        one_line_of(statement.spans, characters),
    )
    speaker, stance, hearer, words = (_plain(field) or NOBODY for field in fields)
    return SignedStatement(digest, statement.anchor, speaker, stance, hearer, words, place)


def write_line(one: SignedStatement) -> str:
    """`digest | anchor | speaker | stance | hearer | words`; the digest decides, the rest is for people."""
    return _BETWEEN.join((one.digest, one.anchor, one.speaker, one.stance, one.hearer, one.words))


def read_line(line: str, place: Place) -> SignedStatement | None:
    """The statement of a line that `write_line` has written; None for any other."""
    parts = line.split(_BETWEEN, _PARTS - 1)
    if len(parts) != _PARTS or not _DIGEST.match(parts[0]):
        return None
    digest, anchor, speaker, stance, hearer, words = parts
    return SignedStatement(digest, anchor, speaker, stance, hearer, words, place)


def _plain(words: str) -> str:
    """`words` on one line, without the sign that separates fields and without what YAML forbids."""
    printed = "".join(c if c.isprintable() else " " for c in words.replace("|", "¦"))
    return " ".join(printed.split())
