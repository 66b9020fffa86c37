"""The signature in an article's front matter."""

from __future__ import annotations

import difflib
from collections import abc
from dataclasses import replace

from ..model import Place, Signature, SignedHead, SignedStatement, Unspoken
from ..reading.yaml_fields import Faults, Fields
from ..reading.yaml_places import Mapping, Node, Scalar, Sequence
from ..signing import read_head, read_line, read_unspoken, seal_of

_KEYS = ("by", "on", "head", "unspoken", "statements")
SLIP = 0.75
"""From which likeness on a key is one of ours with a slip."""
MEND_UNHEADED = "Write “signed:” on a line of its own before this one."
"""How to mend a signature whose first line is gone."""
_KEEPS = {
    "head": "whether title, author and the like are as they were signed",
    "unspoken": "which quotations without a speaker are new",
}
"""What the lines keep that stand beside those of the statements."""


def read_signature(fields: Fields, faults: Faults) -> Signature | None:
    """The signature under the key `signed`; what cannot be read of it is left out, and a fault."""
    parts = fields.parts("signed", _KEYS)
    if not parts:
        return None
    signed = parts[0]
    by, on = signed.words("by"), signed.day("on")
    if by is None:
        faults.add(signed.key_place("by"), "no-by", "The signature has no name.", _again(signed.place))
    if signed.words("on") is None:
        faults.add(signed.key_place("on"), "no-on", "The signature has no day.", _again(signed.place))
    if not by or on is None:
        return None
    statements = tuple(_statement(item, faults) for item in signed.names("statements"))
    kept = tuple(one for one in statements if one)
    place = signed.value_place("on")
    _check_lost(signed, kept, faults)
    signature = Signature(by, on, kept, place, _head(signed, faults), _unspoken(signed, faults))
    _check_signer(signed, signature, faults)
    return signature


def without_stray_lines(root: Mapping, faults: Faults) -> Mapping:
    """The front matter without lines of a signature that stand below another key, as “signed:” is gone."""
    if root.get("signed") is not None:
        return root
    return Mapping(root.place, tuple((key, _without_lines(key, value, faults)) for key, value in root.items))


def _without_lines(key: Scalar, value: Node, faults: Faults) -> Node:
    if isinstance(value, Sequence) and value.items:
        return replace(value, items=(*value.items[:-1], _without_lines(key, value.items[-1], faults)))
    stray = _lines_in(value)
    if not isinstance(value, Mapping) or not stray or _is_near_signed(key.words):
        return value
    wrong = (
        f"The lines of the signature stand below “{key.words}”, for the line “signed:” above them is gone."
    )
    faults.add(stray[0].place, "unknown-key", wrong, MEND_UNHEADED)
    return Mapping(value.place, tuple(item for item in value.items if item[0] not in stray))


def _lines_in(node: Node) -> list[Scalar]:
    """The keys in a value that are lines of a signature; none where there are too few to tell."""
    items = node.items if isinstance(node, Mapping) else ()
    lines = [name for name, value in items if name.words in _KEYS and not isinstance(value, Mapping)]
    enough = "statements" in (name.words for name in lines) and len(lines) >= len(_KEYS) - 2
    return lines if enough else []


def _last_of(node: Node) -> Node:
    """The last item of a list, with which lines run on that stand below it; anything else as it is."""
    return node.items[-1] if isinstance(node, Sequence) and node.items else node


def _is_near_signed(key: str) -> bool:
    """Whether a key is “signed” with a slip, which is told as that."""
    return bool(difflib.get_close_matches(key.casefold(), ("signed",), cutoff=SLIP))


def is_signature(node: Node) -> bool:
    """Whether the keys of a value are lines of a signature, and no other."""
    return isinstance(node, Mapping) and len(_lines_in(node)) == len(node.items) > 0


def holds_signature(root: Mapping) -> bool:
    """Whether lines of a signature stand in the front matter, under their own key or another."""
    signed = root.get("signed")
    if signed is not None:
        return isinstance(signed, Mapping)
    values = (value for _, value in root.items)
    return any(_lines_in(_last_of(value)) for value in values)


def _check_lost(signed: Fields, statements: abc.Sequence[SignedStatement], faults: Faults) -> None:
    """Tell of lines that are gone: signatures whose lines have a sign for the word of saying had them."""
    if not any(one.cue for one in statements):
        return
    for key, what in _KEEPS.items():
        if signed.words(key) is None:
            wrong = f"The signature has lost its line “{key}”, so nothing tells {what}."
            faults.add(
                signed.key_place(key),
                "broken-signature",
                wrong,
                f"Put the line back, or look at them and {_sign(signed.place)}",
            )


def _check_signer(signed: Fields, signature: Signature, faults: Faults) -> None:
    """Tell of a name without a letter, of a day before one on which a statement was signed, and of others."""
    by, on = signature.by, signature.on
    if not any(sign.isalpha() for sign in by):
        wrong = f"“{by}” is no name, so nothing tells who signed."
        faults.add(signed.value_place("by"), "broken-signature", wrong, _again(signed.place))
        return
    last = max((one.on for one in signature.statements if one.on), default=on)
    if on < last:
        wrong = f"The signature is of {on}, and its statements were signed up to {last}."
        faults.add(
            signed.value_place("on"), "broken-signature", wrong, f"Put the day back, or {_sign(signed.place)}"
        )
    elif signature.head and signature.head.seal not in ("", seal_of(by, on)):
        wrong = f"“sign” did not write that {by} signed on {on}: somebody changed the name or the day."
        faults.add(
            signed.value_place("by"), "broken-signature", wrong, f"Put it back, or {_sign(signed.place)}"
        )


def _head(signed: Fields, faults: Faults) -> SignedHead | None:
    """Title and author as they were signed; lines of old signatures have none."""
    line = signed.words("head")
    if line is None:
        return None
    place = signed.value_place("head")
    read = read_head(line, place)
    if read is None:
        wrong = "This line of the signature is broken, so title and author count as not signed."
        faults.add(place, "broken-signature", wrong, _again(place))
    return read


def _unspoken(signed: Fields, faults: Faults) -> Unspoken | None:
    """The quotations that nobody was said to speak; lines of old signatures have none."""
    line = signed.words("unspoken")
    read = None if line is None else read_unspoken(line)
    if line is not None and read is None:
        wrong = "This line of the signature is broken, so every quotation without a speaker counts as new."
        faults.add(signed.value_place("unspoken"), "broken-signature", wrong, _again(signed.place))
        return Unspoken((), every=False)
    return read


def _statement(item: Scalar, faults: Faults) -> SignedStatement | None:
    read = read_line(item.words, item.place)
    if read is None:
        wrong = "This line of the signature is broken, so its statement counts as not signed."
        faults.add(item.place, "broken-signature", wrong, _again(item.place))
    return read


def _sign(place: Place) -> str:
    return f"sign the article again: python -m whosaidthis sign {place.path}."


def _again(place: Place) -> str:
    return f"S{_sign(place)[1:]}"
