"""The words of links to a statement, and of its citation."""

from __future__ import annotations

from datetime import date

from ...model import Form, Retold
from .words import day

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


def citation(words: str, form: Form, says: str, place: str) -> str:
    """A statement to be cited elsewhere: what its words are, who says them, and where they stand."""
    return f"{_FORMS[form]}: {words}\n{says}\n{place}"


def place(
    number: int, headline: str | None, site: str | None, when: date | None, retold: Retold | None
) -> str:
    """Where a statement stands: its number, the article's headline and day, the site, and whom it retells."""
    statement = f"Statement {number} in “{headline}”" if headline else f"Statement {number}"
    verb = "reprints" if retold and retold.word_for_word else "retells"
    report = f"which {verb} {retold.outlet}" if retold else None
    return ", ".join(part for part in (statement, site, day(when) if when else None, report) if part)
