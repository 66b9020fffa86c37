"""The words of the panel that editors see in `mkdocs serve`."""

from __future__ import annotations

import shlex

from ...model import RelationKind
from .quoting import first_words
from .words import statements

TITLE = "For the editor"
ONLY_HERE = "Only mkdocs serve shows this panel; no reader ever sees it."
NOTHING = "Nothing here wants your attention."
WARNINGS = "Must be mended"
NOTES = "You may want to know"
NAMES = "Names in no entry"
UNSURE = "We are not sure who says this"
READINGS = "Speakers as we read them"
UNSIGNED = "Not signed"
COPY, COPIED = "Copy", "Copied"
NO_PASTE = (
    "We have no brackets to propose for these words. Describe the speaker in the front matter instead, under"
    " “speakers”, with the name shown here under “also”; where that stands already, put"
    " brackets of your own around the words."
)
LINKS = {
    RelationKind.CONFIRMS: "The note also says that it confirms",
    RelationKind.CONTRADICTS: "The note also says that it contradicts",
    RelationKind.DISPUTES: "The note also says that it disputes",
    RelationKind.RESTATES: "The note also says that it repeats",
    RelationKind.EXAMPLE: "The note also says that it is the one example of",
}
"""What a link that the machine drew makes of a statement, before the other one."""
_PLAIN = frozenset('"$`\\!')
_LONGEST = 12


def summary(counts: dict[str, int]) -> str:
    """How much there is of each group."""
    return " · ".join(f"{title}: {count}" for title, count in counts.items())


def unsure(name: str) -> str:
    """Who says it, where that may be read wrongly."""
    return f"Read the sentence. The speaker, as we read it: {name}."


def reading(name: str) -> str:
    """Who says it, where we infer that."""
    return f"The speaker, as we read it: {name}."


def mend_link(kind: RelationKind) -> str:
    """What to do about a link that is wrong."""
    key = {RelationKind.RESTATES: "repeats", RelationKind.EXAMPLE: "example"}.get(kind, "answers")
    return f'If that is wrong, add {key}= with words of the right one, or {key}="none".'


def new_entry(name: str, kind: str) -> str:
    """The command that makes an entry."""
    quoted = shlex.quote(name) if _PLAIN & set(name) else f'"{name}"'
    return f"python -m whosaidthis new entry {quoted} --kind {kind}"


def sign(path: str) -> str:
    """The command that signs the statements of an article."""
    return f"python -m whosaidthis sign {shlex.quote(path)}"


def unlisted(count: int) -> str:
    """How many statements wait to be signed for the first time."""
    return f"{statements(count)}. Read the notes, then sign:"


def statement(number: int) -> str:
    """The link to a statement."""
    return f"statement {number}"


def shortened(words: str) -> str:
    """The words of a statement, cut where they are many."""
    return first_words(words, _LONGEST)
