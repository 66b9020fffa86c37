"""The words of links to a statement, and of its citation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Basis, Form, Hearer, Retold
from ...reading.words import with_small_letter
from .glance import REPRINTS, RETELLS, retells
from .notes import UNCHECKED
from .pieces import Words
from .quoting import inside_marks
from .sources import stands_against
from .words import day, listed_words

LABELS = {
    "copy": "Copy {}",
    "link": "Link",
    "copy-link": "Copy link to statement {}",
    "citation": "Citation",
    "copy-citation": "Copy citation of statement {}",
    "copied": "Copied",
    "shown": "Shown alone:",
}
"""For the page's script, which makes the buttons: what they show and are called; `{}` is the number."""
_FORMS = {
    Form.DIRECT: "Exact words",
    Form.INDIRECT: "Paraphrase",
    Form.MIXED: "Paraphrase with some exact words",
}


def citation(words: str, whose: str, known: str, place: str, report: str) -> str:
    """A statement to be cited elsewhere, a line each: its words, what is known of it, where they stand.

    `whose`: what kind of words they are, and whose; `report`: which report the article retells, if any.
    """
    return "\n".join(filter(None, (f"{whose}: {words}", known, place, report)))


def form(which: Form, whose: str) -> str:
    """What kind of words they are; `whose` wording a paraphrase is follows it."""
    return f"{_FORMS[which]}{'' if which is Form.DIRECT else whose}"


def quoted_from(who: str, number: int) -> str:
    """Of words inside the quotation that is statement `number`: that they are the exact ones of `who`."""
    return f"Exact words of {who} (statement {number})" if who else f"Exact words from statement {number}"


def reworded(writer: str | None, site: str | None) -> str:
    """Whose wording a paraphrase is; without a `writer`, it is the site's that retells a report."""
    if writer:
        return f" by {writer}"
    return f", as retold by {site}" if site else ""


def carried(through: Hearer) -> str:
    """By whose report a statement came, of which nobody says whom it was made to."""
    reading = "as we read it, " if through.basis is Basis.INFERRED else ""
    return f"It came, {reading}through {through.name}." if reading else f"It came through {through.name}."


def disputes(sentence: Words, names: Sequence[str], about: str) -> str:
    """What a statement stands against, in the `sentence` of its note, which counts notes and names nobody.

    `names`: whose those others are; `about`: the words of the first, or nothing.
    """
    told = f"{stands_against(sentence).removesuffix('.')}, of {listed_words(names)}"
    return f"{told}: “{inside_marks(about)}”." if about else f"{told}."


def unchecked(*, by_editor: bool) -> str:
    """That no editor has signed it; `by_editor`: whether one has corrected something of it."""
    rest = with_small_letter(UNCHECKED)
    return f"Corrected by an editor; all else is {rest}." if by_editor else f"{UNCHECKED}."


def place(number: int, headline: str | None, site: str | None, when: date | None) -> str:
    """Where a statement stands: its number, the article's headline, the site, and when that published it."""
    statement = f"Statement {number} in “{inside_marks(headline)}”" if headline else f"Statement {number}"
    return ", ".join(part for part in (statement, site, day(when) if when else None) if part)


def report(retold: Retold, address: str | None) -> str:
    """The report that the article retells, as the page names it, with its `address`."""
    by, end = retells(retold)
    verb = REPRINTS if retold.word_for_word else RETELLS
    told = f"{verb} “{inside_marks(retold.title)}”{by}{end.rstrip('.')}"
    return f"{told}: {address}" if address else f"{told}."
