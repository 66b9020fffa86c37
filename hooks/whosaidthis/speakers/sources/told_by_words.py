"""What the words beside a description tell of whom it means: an operator "who", ferry users."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import Voice
from ...reading.words import Word
from .. import lexicon
from ..phrases.named import Named
from ..words.plain import plurals


def without_common_noun(characters: str, core: list[Word], described: Named) -> Named:
    """The description without a body that is only a noun with its sentence's capital: "Ferry users".

    The article writes it small elsewhere: "It builds ferries".
    """
    noun = core[0]
    several = described.voice in (Voice.UNNAMED_PERSON, Voice.UNNAMED_GROUP)
    name = noun.form[1:] != noun.form[1:].lower() or noun.lower in lexicon.states().adjectives
    if not several or described.affiliation != noun.form or name:
        return described
    small = "|".join(map(re.escape, (noun.lower, *plurals(noun.lower))))
    if re.search(rf"(?<![\w-])(?:{small})\b", characters) is None:
        return described
    return replace(described, affiliation=None, role=f"{noun.lower} {described.role}")


_WHO = re.compile(r",? who\b(?!['’]s\b)")


def told_of_who(characters: str, core: list[Word], described: Named) -> Named:
    """Who is called by what a firm does as well, read as somebody where "who" follows: "an operator, who"."""
    either = described.voice is Voice.INSTITUTION and described.head in lexicon.word_list("people or firms")
    one = described.quantity.article in {"a", "an"} or described.quantity.count == 1
    if not (either and one) or described.plural or described.name:
        return described
    if not _WHO.match(characters, core[-1].end):
        return described
    role = " ".join(word.form for word in core if word.form.islower())
    return replace(described, voice=Voice.UNNAMED_PERSON, kind=None, role=role)
