"""The signature in an article's front matter."""

from __future__ import annotations

from ..model import Signature, SignedHead, SignedStatement, Unspoken
from ..reading.yaml_fields import Faults, Fields
from ..reading.yaml_places import Scalar
from ..signing import read_head, read_line, read_unspoken

_KEYS = ("by", "on", "head", "unspoken", "statements")
_AGAIN = "Sign the article again: python -m whosaidthis sign FILE."


def read_signature(fields: Fields, faults: Faults) -> Signature | None:
    """The signature under the key `signed`; what cannot be read of it is left out, and a fault."""
    parts = fields.parts("signed", _KEYS)
    if not parts:
        return None
    signed = parts[0]
    by, on = signed.words("by"), signed.day("on")
    if by is None:
        faults.add(signed.key_place("by"), "no-by", "The signature has no name.", _AGAIN)
    if signed.words("on") is None:
        faults.add(signed.key_place("on"), "no-on", "The signature has no day.", _AGAIN)
    if not by or on is None:
        return None
    statements = tuple(_statement(item, faults) for item in signed.names("statements"))
    kept = tuple(one for one in statements if one)
    place = signed.value_place("on")
    return Signature(by, on, kept, place, _head(signed, faults), _unspoken(signed, faults))


def _head(signed: Fields, faults: Faults) -> SignedHead | None:
    """Title and author as they were signed; lines of old signatures have none."""
    line = signed.words("head")
    if line is None:
        return None
    place = signed.value_place("head")
    read = read_head(line, place)
    if read is None:
        wrong = "This line of the signature is broken, so title and author count as not signed."
        faults.add(place, "broken-signature", wrong, _AGAIN)
    return read


def _unspoken(signed: Fields, faults: Faults) -> Unspoken | None:
    """The quotations that nobody was said to speak; lines of old signatures have none."""
    line = signed.words("unspoken")
    read = None if line is None else read_unspoken(line)
    if line is not None and read is None:
        wrong = "This line of the signature is broken, so every quotation without a speaker counts as new."
        faults.add(signed.value_place("unspoken"), "broken-signature", wrong, _AGAIN)
        return Unspoken((), every=False)
    return read


def _statement(item: Scalar, faults: Faults) -> SignedStatement | None:
    read = read_line(item.words, item.place)
    if read is None:
        wrong = "This line of the signature is broken, so its statement counts as not signed."
        faults.add(item.place, "broken-signature", wrong, _AGAIN)
    return read
