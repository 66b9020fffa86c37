"""How a message tells what of a signed statement has changed."""

from __future__ import annotations

from ..model import Facts, Retold, SignedHead, Speaker, Statement, one_line_of
from ..reading.words import in_short, with_small_letter
from ..rendering.wording.quoting import inside_marks
from ..rendering.wording.speakers import full_name, kind_and_number
from ..signing import NOBODY, Changed, Part, ReportKey, changed_report, told_of_report

_BEFORE_CHANGE = 3
"""How many words a message repeats before one that has changed deep in a statement."""
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
    both = {
        Part.SPEAKER: (before.speaker, one.now.speaker),
        Part.STANCE: (before.stance, one.now.stance),
        Part.HEARER: (before.hearer, one.now.hearer),
        Part.WORDS: (before.words, None),
    }
    old, new = both.get(part, (None, None))
    if not old:
        return ""
    return f" (was {_stated(old)}" + (f", is now {_stated(new)})" if new else ")")


def _stated(name: str) -> str:
    return "not stated" if name == NOBODY else short(name)


def report_changes(was: SignedHead, now: SignedHead, retold: Retold | None) -> str:
    """What of the report is not as it was signed: "“date” is missing, “outlet” was “A” and is “B”"."""
    told = told_of_report(retold)
    if not told or not (was.outlet or was.date):
        return "" if told else "“retells” is missing"
    old = {ReportKey.OUTLET: was.outlet, ReportKey.DATE: was.date}
    return ", ".join(_key_changed(key, old.get(key), told[key]) for key in changed_report(was, now))


def _key_changed(key: ReportKey, old: str | None, new: str | bool | None) -> str:
    """`old` is None where the signature does not hold it, and `NOBODY` where there was none."""
    before = f"was {short(old)}" if old not in (None, NOBODY, new) else ""
    if new in (None, False):
        return f"“{key}” is missing" + (f" ({before})" if before else "")
    words = "true" if new is True else short(str(new))
    return f"“{key}” {before} and is {words}" if before else f"“{key}” is now {words}"


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
    return in_short(inside_marks(words))
