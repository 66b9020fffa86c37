"""How a message tells what of a signed statement has changed."""

from __future__ import annotations

from ..model import Facts, Speaker, Statement, one_line_of
from ..reading.words import with_small_letter
from ..rendering.wording.quoting import inside_marks
from ..rendering.wording.speakers import full_name, kind_and_number
from ..signing import Changed, Part

_BEFORE_CHANGE = 3
"""How many words a message repeats before one that has changed deep in a statement."""
_LONGEST = 60
"""How many characters of a statement a message repeats."""
_CUT = " …”"


def as_told(speaker: Speaker) -> str:
    """A speaker as its note has it: "“A nurse”, 1 unnamed person; no reason given"."""
    kind = with_small_letter(kind_and_number(speaker, short=True).rstrip("."))
    return f"“{full_name(speaker)}”, {kind}" if kind else f"“{full_name(speaker)}”"


def hedge_now(statement: Statement, facts: Facts) -> str:
    """The hedge that a statement has now, and who writes it: a signature keeps whether both are the same."""
    if statement.hedge is None:
        return " (now none)"
    writes = f", which {facts.writer} writes" if facts.writer and not facts.retells else ""
    return f" (now “{statement.hedge.words}”{writes})"


def cue_now(statement: Statement, characters: str) -> str:
    """The words of saying that a statement has now: a signature keeps only whether they are the same."""
    return f" (now “{words}”)" if (words := one_line_of(statement.cue, characters)) else " (now none)"


def was(part: Part, one: Changed) -> str:
    """What a part was when it was signed, where a message can tell it."""
    before = one.was
    if part is Part.WORDS and inside_marks(before.words) == inside_marks(one.now.words):
        return " (the quotation marks around them)"
    if part is Part.WORDS and not _tells_apart(before.words, one.now.words):
        return " (was {}, is {})".format(*_around_change(before.words, one.now.words))
    old = {
        Part.SPEAKER: before.speaker,
        Part.STANCE: before.stance,
        Part.HEARER: before.hearer,
        Part.WORDS: before.words,
    }
    return f" (was {short(old[part])})" if old.get(part) else ""


def tell_line(one: Changed, others: str) -> str:
    """What is wrong with a line of the signature that was changed; `others`: what else was, if anything."""
    words = short(one.now.words)
    if one.was.digest == one.now.digest:
        return (
            f"The line of the statement {words} in the signature is not as “sign” wrote it: "
            "somebody changed its words, or who signed it and when."
        )
    also = f"; {others} changed too" if others else ""
    return (
        f"The statement {words} is not as it was signed, and its line in the signature was changed with it, "
        f"as by a search and replace, so nothing tells what was signed{also}."
    )


def _tells_apart(was: str, now: str) -> bool:
    """Whether the first word that differs is still there when both wordings are cut."""
    old, new = short(was), short(now)
    if not (old.endswith(_CUT) or new.endswith(_CUT)):
        return True
    pairs = zip(old.removesuffix(_CUT).split(), new.removesuffix(_CUT).split(), strict=False)
    return any(before != after for before, after in pairs)


def _around_change(was: str, now: str) -> tuple[str, str]:
    """Two wordings that begin alike, each from shortly before the first word that differs."""
    old, new = was.split(), now.split()
    same = next((at for at, (one, two) in enumerate(zip(old, new, strict=False)) if one != two), len(old))
    first = max(0, same - _BEFORE_CHANGE)
    before, after = (short(" ".join(words[first:])) for words in (old, new))
    return f"“… {before[1:]}", f"“… {after[1:]}"


def short(words: str) -> str:
    """A statement's words as a message repeats them: the first ones, in marks."""
    bare = inside_marks(words)
    return f"“{bare}”" if len(bare) <= _LONGEST else f"“{bare[:_LONGEST].rsplit(' ', 1)[0]}{_CUT}"
