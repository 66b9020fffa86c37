"""What one editor's span asks for: its keys, read and checked."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from ..model import Basis, EditorSpan, Fault, Hearer, Hedge, Span, Speaker, Stance
from ..reading.elements import EDITORS_KEYS
from ..reading.source import Source
from ..reading.yaml_fields import did_you_mean
from ..speakers.lexicon import networks
from .who import NOBODY, Who

_OF_HTML = frozenset({"id", "lang", "dir"})
_CURLY = ("“", "”", "„", "‘", "’")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


@dataclass(slots=True)
class Wish:
    """What an editor wants of the statement in one span; None where the span says nothing of it."""

    editor: EditorSpan
    faults: list[Fault]
    by: Speaker | None = None
    to: str | None = None
    """A listener's name; `nobody` for none stated."""
    stance: Stance | None = None
    hedge: Hedge | None = None
    no_hedge: bool = False
    when: datetime.date | None = None

    @property
    def hearer(self) -> Hearer | None:
        """The listener as a statement has it."""
        return None if self.to in (None, NOBODY) else _heard(self.to or "")


def _heard(name: str) -> Hearer:
    return Hearer(name, Basis.EDITOR, posted=name in networks())


def wrong_shape(editor: EditorSpan, source: Source) -> tuple[str, str, str] | None:
    """What keeps the whole span from being carried out: code, what is wrong, how to mend it."""
    words = editor.span.of(source.text.characters)
    classes = "Write {.said …} or {.unsaid}."
    keys = dict(editor.keys)
    if not words:
        return "empty-brackets", "The brackets hold no words.", "Put a statement into them."
    if words.count("[") != words.count("]"):
        mend = r"Write \[ and \] for the brackets that belong to the text."
        return "brackets-inside", "There are brackets inside these brackets.", mend
    if "said" in keys or "unsaid" in keys:
        return "no-dot", "The class in these braces has no dot.", classes
    if "class" in keys:
        named = keys["class"]
        wrong = f"The class “{named}” is not known here." if named else "These braces have no class."
        return "no-class", wrong, classes
    return None


def read_wish(editor: EditorSpan, source: Source, who: Who) -> Wish:
    """The keys of `editor`; every one that cannot be carried out is a fault at its own place."""
    wish = Wish(editor, [])
    for key, value in editor.keys:
        if key in _OF_HTML:
            continue
        if editor.unsaid:
            _add(
                wish,
                source,
                key,
                "unsaid-with-keys",
                "A span that is unsaid takes no keys.",
                "Take them away.",
            )
        elif value.startswith(_CURLY):
            wrong = f"The value of “{key}” stands in curly quotation marks."
            _add(wish, source, key, "curly-value", wrong, f'Write {key}="…" with straight ones.')
            break
        elif key not in EDITORS_KEYS:
            mend = did_you_mean(key, EDITORS_KEYS, f"Known keys are {', '.join(EDITORS_KEYS)}.")
            _add(wish, source, key, "unknown-key", f"The key “{key}” is not known here.", mend)
        elif not value.strip():
            _add(wish, source, key, "no-value", f"The key “{key}” has no value.", f'Write {key}="…".')
        else:
            _READERS[key](wish, value.strip(), source, who)
    return wish


def _add(wish: Wish, source: Source, key: str, code: str, wrong: str, mend: str) -> None:
    wish.faults.append(Fault(source.key_place(wish.editor, key), code, wrong, mend))


def _read_by(wish: Wish, value: str, source: Source, who: Who) -> None:
    found = who.find(value) or who.in_text(value, source.text.characters)
    if len(found) == 1:
        wish.by = found[0]
    elif found:
        keys = ", ".join(speaker.key for speaker in found)
        wrong = f"“{value}” can be more than one speaker of this article."
        _add(wish, source, "by", "unclear-speaker", wrong, f"Write one of their keys: {keys}.")
    else:
        wrong = f"The speaker “{value}” is not known here."
        _add(wish, source, "by", "unknown-speaker", wrong, who.suggest(value))


def _read_to(wish: Wish, value: str, _source: Source, who: Who) -> None:
    found = who.find(value)
    known = found[0].name if len(found) == 1 else ""
    wish.to = NOBODY if value.casefold() == NOBODY else known or value


def _read_stance(wish: Wish, value: str, source: Source, _who: Who) -> None:
    known = [stance.value for stance in Stance]
    if value.casefold() in known:
        wish.stance = Stance(value.casefold())
        return
    mend = did_you_mean(value, known, f"Write one of {', '.join(known)}.")
    _add(wish, source, "stance", "unknown-value", f"“{value}” is no stance.", mend)


def _read_hedge(wish: Wish, value: str, source: Source, _who: Who) -> None:
    if value.casefold() == NOBODY or value.casefold() == "none":
        wish.no_hedge = True
        return
    span = _words_near(value, wish.editor.span, source)
    if span:
        wish.hedge = Hedge(span.of(source.text.characters), span, Basis.EDITOR)
        return
    wrong = f"The paragraph does not hold the words “{value}”."
    _add(wish, source, "hedge", "unknown-hedge", wrong, "Write the hedge as the article words it.")


def _read_when(wish: Wish, value: str, source: Source, _who: Who) -> None:
    try:
        wish.when = datetime.date.fromisoformat(value) if _DAY.match(value) else None
    except ValueError:
        wish.when = None
    if wish.when is None:
        _add(wish, source, "when", "no-day", f"“{value}” is no day.", "Write it as 2021-08-08.")


_READERS = {
    "by": _read_by,
    "to": _read_to,
    "stance": _read_stance,
    "hedge": _read_hedge,
    "when": _read_when,
}


def _words_near(words: str, near: Span, source: Source) -> Span | None:
    """The place of `words` in the paragraph of `near`, the one nearest to it."""
    text = source.text
    around = next((block.span for block in text.blocks if block.span.holds(near)), None)
    if around is None:
        return None
    parts = r"\s+".join(re.escape(part) for part in words.split())
    found = re.finditer(rf"(?<!\w){parts}(?!\w)", around.of(text.characters), re.IGNORECASE)
    spans = [Span(around.start + match.start(), around.start + match.end()) for match in found]
    return min(
        spans, key=lambda span: (max(near.start - span.end, span.start - near.end, 0), span), default=None
    )
