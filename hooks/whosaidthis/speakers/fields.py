"""Bodies named for several fields: "the Rail, Maritime and Transport Union"."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Span, Voice
from ..reading.words import find_words
from . import lexicon
from .groups import Quantity
from .joint_names import is_body, is_known
from .named import Named

_FIELDS = re.compile(
    r"(?i:the )(?P<name>(?P<fields>(?:[A-Z][\w’'-]+, )+[A-Z][\w’'-]+),? and "
    r"(?P<last>(?:[A-Z][\w’'-]+ )+[A-Z][\w’'-]+))(?=,|$| (?:in|of|at|for|which|that)\b)"
)


def body_of_fields(bare: Named) -> Named | None:
    """The one body of such a name; None for others.

    Not "the US, UK and European Union", nor what has a person's name in it: "the mayor, Ann Lee and Rye
    Council".
    """
    found = _FIELDS.match(bare.words)
    if found is None:
        return None
    *_, noun = find_words(found["last"], Span(0, len(found["last"])))
    fields = find_words(found["fields"], Span(0, len(found["fields"])))
    own = any(is_known(word) or (is_body(word) and word.lower != "media") for word in fields)
    if not is_body(noun) or own:
        return None
    return replace(
        bare,
        voice=Voice.INSTITUTION,
        name=found["name"],
        kind=lexicon.bodies().get(noun.lower),
        quantity=Quantity(1, 0, False, ""),
    )
