"""How a message tells what of a signed statement has changed."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import (
    Article,
    Explained,
    Facts,
    Retold,
    SignedHead,
    Speaker,
    Statement,
    Voice,
    one_line_of,
)
from ..reading.words import in_short, with_small_letter
from ..rendering.wording.quoting import inside_marks
from ..rendering.wording.speakers import full_name, kind_and_number, office_of
from ..rendering.wording.words import listed_words
from ..signing import NOBODY, Changed, Part, ReportKey, changed_report, told_of_report, was_without

_BEFORE_CHANGE = 3
"""How many words a message repeats before one that has changed deep in a statement."""
_CUT = " …”"
_MOST_TOLD = 3
"""Of how many kinds of speakers one message tells."""
_SIGNED_WITH = {
    Part.DAY: "signed with another, with none, or with other words for it",
    Part.HEDGE: "signed with another, with none, or as somebody else’s",
}
"""What may have been signed, where nothing tells which of it was."""


def speakers_now(statements: Iterable[Statement], article: Article) -> str:
    """What the notes of `statements` say of their speakers now: a signature keeps whether it is the same."""
    told = list(dict.fromkeys(_as_told(one.speaker, article) for one in statements))
    more = [", of others in other words"] if len(told) > _MOST_TOLD else []
    return f" (now {', of others '.join(told[:_MOST_TOLD])}{''.join(more)})"


def _as_told(speaker: Speaker, article: Article) -> str:
    """A speaker as its note has it: "“A nurse”, 1 unnamed person; no reason given"."""
    explained = len(Explained(article.statements).members(speaker))
    kind = with_small_letter(kind_and_number(speaker, short=True, explained=explained).rstrip("."))
    own = bool(speaker.reason) and not article.text.has_words(speaker.reason or "")
    office = "" if speaker.voice is Voice.NAMED_PERSON else office_of(speaker)
    told = ", ".join(filter(None, (f"“{full_name(speaker)}”", office, kind)))
    return f"{told}, in the editor’s words" if own else told


def signed_with(part: Part, one: Changed, article: Article) -> str:
    """What is known of the day or hedge that a statement of `article` was signed with; else empty."""
    statement = article.statements[one.number - 1]
    now = {Part.DAY: statement.when or statement.dates, Part.HEDGE: statement.hedge}
    if part not in now:
        return ""
    if not now[part]:
        return "signed with one"
    return "signed without one" if was_without(part, one, article) else _SIGNED_WITH[part]


def days_now(statement: Statement, characters: str) -> str:
    """The days that a statement has now; a signature keeps only whether they are the same."""
    days = [f"“{one.span.of(characters)}” is {one.day}" for one in statement.dates]
    days += [f"it was said on {statement.when}"] if statement.when else []
    return f"now {listed_words(days)}" if days else "now none"


def hedge_now(statement: Statement, facts: Facts) -> str:
    """The hedge that a statement has now, and who writes it: a signature keeps whether both are the same."""
    if statement.hedge is None:
        return "now none"
    writes = f", which {facts.writer} writes" if facts.writer and not facts.retells else ""
    return f"now “{statement.hedge.words}”{writes}"


def other_now(one: Changed, statement: Statement, article: Article) -> str:
    """What may have changed where no sign tells: most often the speaker, or a line that no seal keeps."""
    if one.was.seal:
        return f", perhaps of the speaker{speakers_now([statement], article)}"
    return ", or its line in the signature,"


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
    return ", ".join(_key_changed(key, old.get(key), told.get(key)) for key in changed_report(was, now))


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
