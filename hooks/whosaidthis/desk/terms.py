"""An article's `terms`: words of its own that mean an entry of the glossary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model import Fault, Glossary, Place
from ..reading.yaml_fields import Faults, did_you_mean
from ..reading.yaml_places import Mapping as Node
from ..reading.yaml_places import Scalar


@dataclass(frozen=True, slots=True)
class Term:
    """One of them, by its words."""

    entry: str
    """The entry's key."""
    words_place: Place
    """Where its words are written."""
    entry_place: Place
    """Where its entry is."""


def read_terms(root: Node, faults: Faults) -> dict[str, Term]:
    """The `terms` of the front matter `root`; what cannot be read is left out and added to `faults`."""
    node = root.get("terms")
    if node is None or (isinstance(node, Scalar) and not node.words):
        return {}
    if not isinstance(node, Node):
        wrong = "“terms” is not of the form that belongs here."
        faults.add(node.place, "wrong-shape", wrong, "Write “words: entry”.")
        return {}
    found: dict[str, Term] = {}
    for words, value in node.items:
        if isinstance(value, Scalar) and value.words.strip() and words.words.strip():
            found.setdefault(words.words.strip(), Term(value.words.strip(), words.place, value.place))
        else:
            wrong = f"“{words.words}” leads to no entry."
            mend = "Write the entry’s file name without “.md” after it."
            faults.add(words.place, "wrong-shape", wrong, mend)
    return found


def check_terms(terms: Mapping[str, Term], glossary: Glossary) -> tuple[Fault, ...]:
    """The terms whose key no entry has, each at its place; none where there is no glossary."""
    keys = [entry.key for entry in glossary.entries]
    if not keys:
        return ()
    return tuple(
        Fault(
            term.entry_place,
            "unknown-entry",
            f"The glossary has no entry “{term.entry}”.",
            did_you_mean(term.entry, keys, "Write an entry’s file name without “.md”."),
        )
        for term in terms.values()
        if term.entry not in keys
    )


def check_term_words(terms: Mapping[str, Term], absent: Iterable[str]) -> tuple[Fault, ...]:
    """The terms whose words are `absent` from the article, each at its place."""
    return tuple(
        Fault(
            terms[words].words_place,
            "absent-term",
            f"The words “{words}” do not stand in the article.",
            "Write them as the article does, or take the line out.",
        )
        for words in absent
    )
