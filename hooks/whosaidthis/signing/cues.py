"""Words of saying: "suggested" and "admitted" make different news of the same words."""

from __future__ import annotations

from ..attribution.lexicon import cue_forms
from ..model import Statement
from ..reading.words import find_words


def cue_verbs(statement: Statement, characters: str) -> tuple[str, ...]:
    """The words by which somebody says it, each verb as the dictionary has it: "say" for "says" and "said".

    None are where they stand among the words of the statement, which are signed as they are.
    """
    apart = (one for one in statement.cue if not any(map(one.meets, statement.spans)))
    words = (word.form.casefold() for span in apart for word in find_words(characters, span))
    return tuple(_plain(word) for word in words)


def _plain(word: str) -> str:
    form = cue_forms().get(word)
    return form.verb.lemma if form else word
