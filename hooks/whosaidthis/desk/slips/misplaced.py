"""Keys of ours that stand at the top of the front matter, where they say nothing."""

from __future__ import annotations

from collections.abc import Collection

from ...reading.slips.odd_spaces import MEND as PLAIN_SPACE
from ...reading.slips.odd_spaces import odd_space_in, with_plain_spaces
from ...reading.yaml_places import Mapping, Scalar

_OF_RETELLS = frozenset({"word_for_word", "date_inferred"})
_MAYBE_OF_RETELLS = frozenset({"outlet", "edition", "url"})
"""Keys that other programs may have as well, in an article that retells nothing or has them there already."""
_BELOW = {
    "unspoken": "signed",
    "one_of": "speakers",
    "wrong": "corrections",
    "formerly": "corrections",
}
"""Keys that no other program has, each with the one below which it belongs."""
_OF_BRACES = frozenset({"stance", "hedge"})
_BY = "by"


def misplaced(key: str, root: Mapping, known: Collection[str]) -> tuple[str, str] | None:
    """What is wrong with a key at the top that belongs elsewhere, and how to mend it; None for any other.

    `known` are the keys that the top has.
    """
    plain = with_plain_spaces(key)
    if (odd := odd_space_in(key)) and (key[:1] != plain[:1] or plain in known):
        return f"{odd} stands beside the key “{plain}”, so it is not read.", PLAIN_SPACE
    retells = root.get("retells")
    lacks = isinstance(retells, Scalar) or (isinstance(retells, Mapping) and retells.get(key) is None)
    if key in _OF_RETELLS or (key in _MAYBE_OF_RETELLS and lacks):
        return f"“{key}” says nothing outside of “retells”.", "Write it below “retells”, after two spaces."
    if below := _BELOW.get(key):
        mend = f"Write it below “{below}”, behind as many spaces as its other lines, or take it away."
        return f"“{key}” says nothing outside of “{below}”.", mend
    if key in _OF_BRACES:
        mend = "Write it in the braces of a statement, or take it away."
        return f"“{key}” says nothing outside of an editor’s braces.", mend
    return _by(root) if key == _BY else None


def _by(root: Mapping) -> tuple[str, str]:
    wrong = "“by” says nothing here: it is for who speaks, in braces, and for who signed, below “signed”."
    if root.get("author") is None:
        return wrong, "Write “author” in its place if it is who wrote the article, or take the line out."
    return wrong, "Take the line out: “author” says who wrote the article."
