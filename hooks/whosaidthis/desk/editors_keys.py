"""What one editor's span asks for: its keys, read and checked."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..model import EditorSpan, Fault, surely_before
from ..reading.editors_classes import EDITORS_CLASSES, holds_class, meant_class
from ..reading.elements import EDITORS_KEYS
from ..reading.source import Source
from ..reading.yaml_fields import did_you_mean
from .days.days_to_come import check_days, tell_said_after
from .days.long_before import note_long_before
from .editors_values import READERS
from .slips.braces import PARTING
from .who import Who
from .wish import Wish

_OF_HTML = frozenset({"id", "lang", "dir"})
_CLASSES = "Write {.said …} or {.unsaid}."
_CURLY = ("“", "”", "„", "‘", "’")


def wrong_shape(editor: EditorSpan, source: Source) -> Fault | None:
    """What keeps the whole span from being carried out, at its brackets or its braces, as it is of these."""
    if brackets := _wrong_brackets(editor, source):
        return Fault(source.place(editor.span), *brackets)
    braces = _wrong_braces(editor, source)
    return Fault(source.braces_place(editor), *braces) if braces else None


def _wrong_brackets(editor: EditorSpan, source: Source) -> tuple[str, str, str] | None:
    """Code, what is wrong with the brackets, how to mend it."""
    words = editor.span.of(source.text.characters)
    if not words:
        return "empty-brackets", "The brackets hold no words.", "Put a statement into them."
    if stands_in_two_pairs(editor, source):
        mend = "Keep one pair, right before the braces."
        return "brackets-inside", "Two pairs of square brackets stand around these words.", mend
    if words.count("[") != words.count("]"):
        mend = r"Write \[ and \] for the brackets that belong to the text."
        return "brackets-inside", "There are brackets inside these brackets.", mend
    return None


def _wrong_braces(editor: EditorSpan, source: Source) -> tuple[str, str, str] | None:
    keys = dict(editor.keys)
    if "said" in keys or "unsaid" in keys:
        return "no-dot", "The word in these braces has no dot before it.", _CLASSES
    if (first := next(source.attributes(editor), None)) and first["name"].startswith("{"):
        mend = "Write one pair: “{.said …}”."
        return "braces-twice", "Two pairs of braces stand around the editor’s word.", mend
    if "class" not in keys:
        return None
    return _run_together(editor, source) or _wrong_class(keys["class"].split())


def stands_in_two_pairs(editor: EditorSpan, source: Source) -> bool:
    """Whether the words of `editor` stand in a second pair of brackets: `[[It rained]]{…}`."""
    words = editor.span.of(source.text.characters)
    before = source.text.characters[max(0, editor.span.start - 1) : editor.span.start]
    return before == "[" and words.endswith("]") and words.count("[") < words.count("]")


def _run_together(editor: EditorSpan, source: Source) -> tuple[str, str, str] | None:
    """What is wrong where nothing or no space parts the class from a key: `{.saidby="Ada Holm"}`."""
    for written in source.attributes(editor):
        if written["value"] is not None and holds_class(name := written["name"], EDITORS_KEYS):
            key = next((one for one in EDITORS_KEYS if name.casefold().endswith(one)), "by")
            wrong = f"“{name}” is neither a class nor a key."
            return "no-class", wrong, f'Write {{.said {key}="…"}}.'
    return None


def _wrong_class(classes: Sequence[str]) -> tuple[str, str, str]:
    """What is wrong with braces that have neither of our classes, and `classes` of other names."""
    slip = next(filter(meant_class, classes), None)
    if slip and slip[:-1] in EDITORS_CLASSES and (mark := PARTING.get(slip[-1])):
        wrong = f"A {mark} stands behind “.{slip[:-1]}”."
        return "no-class", wrong, f"Write spaces between the words in these braces, and no {mark}."
    if slip:
        mend = f"Did you mean “.{meant_class(slip)}”?"
        return "no-class", f"“.{slip}” is not known here.", mend
    return "no-class", "These braces have neither “.said” nor “.unsaid”.", _CLASSES


def read_wish(editor: EditorSpan, source: Source, who: Who, day: datetime.date | None) -> Wish:
    """The keys of `editor`; every one that cannot be carried out is a fault at its own place.

    `day` is the article's own.
    """
    wish = Wish(editor, [])
    for key, value in editor.keys:
        if key in _OF_HTML:
            continue
        if editor.unsaid:
            wrong = "Brackets with “.unsaid” take no keys."
            wish.add_fault(source, key, "unsaid-with-keys", wrong, f"Take “{key}” away.")
        elif value.startswith(_CURLY):
            wrong = f"The value of “{key}” stands in curly quotation marks."
            wish.add_fault(source, key, "curly-value", wrong, f'Write {key}="…" with straight ones.')
            break
        elif key not in EDITORS_KEYS:
            mend = did_you_mean(key, EDITORS_KEYS, f"Known keys are {', '.join(EDITORS_KEYS)}.")
            wish.add_fault(source, key, "unknown-key", f"The key “{key}” is not known here.", mend)
        elif not value.strip():
            wish.add_fault(source, key, "no-value", f"The key “{key}” has no value.", f'Write {key}="…".')
        else:
            READERS[key](wish, value.strip(), source, who)
    _check_when(wish, source, day)
    note_long_before(wish, source, day)
    check_days(wish, source, day)
    return wish


def _check_when(wish: Wish, source: Source, day: datetime.date | None) -> None:
    """Find a day of saying that comes after `day`, the article's own: nobody can have told of it there."""
    if wish.when and day and surely_before(day, wish.when):
        wish.add_fault(source, "when", "said-after-article", *tell_said_after(day, wish.when))
