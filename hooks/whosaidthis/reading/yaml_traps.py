"""Values that YAML reads otherwise in silence: shortened by a “#” or a first sign, or with their marks."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..model import Fault, read_rough_day
from .slips.curly import CURLY_PART
from .slips.on_a_line import QUOTE
from .yaml_fields import NO, YES
from .yaml_places import Mapping, Node, Scalar

_NO_PROSE = frozenset(
    "status voice count date since until as_of when on statement formerly date_inferred word_for_word "
    "article linked ongoing km bound agreement lang".split()
)
"""Keys whose values have no words that could go on behind a “#”."""
_LINKS = frozenset({"statement", "formerly"})
"""Keys whose values may be copied with the “#” of a link, which hides the whole of them."""
_OFTEN_UNMARKED = frozenset(
    "outlet edition author name summary description role affiliation kind reason also "
    "aliases spellings subkind publisher claimant".split()
)
"""Keys whose values seldom are a quotation; titles may be."""


def find_traps(root: Node, known: Collection[str] | None = None) -> Iterator[Fault]:
    """Each value below `root` that loses a part; at the top only those of `known` keys, if any."""
    if isinstance(root, Mapping):
        for key, value in root.items:
            if known is None or key.words in known:
                yield from _of_value(key.words, value)


def _of_value(key: str, node: Node) -> Iterator[Fault]:
    if isinstance(node, Mapping):
        yield from find_traps(node)
    elif not isinstance(node, Scalar):
        for item in node.items:
            yield from _of_value(key, item)
    elif node.sign:
        wrong = f"No value can begin with “{node.sign}”."
        yield Fault(node.place, "broken-yaml", wrong, QUOTE)
    elif node.hidden and _may_be_hidden(key, node.words):
        wrong = f"The words “#{node.hidden}” are taken for a comment, and “{key}” goes without them."
        mend = "Put the whole value between quotation marks, or write a space behind the “#” of a comment."
        yield Fault(node.place, "hidden-words", wrong, mend)
    elif node.curly and key in _OFTEN_UNMARKED:
        yield tell_curly(key, node)


def tell_curly(key: str, node: Scalar) -> Fault:
    """What is wrong with the value `node` of a `key`, which stands in curly quotation marks as a whole."""
    mend = "Take them away; if they are meant, put the whole value between straight ones."
    return Fault(node.place, "curly-value", f"The value of “{key}” {CURLY_PART}", mend)


def _may_be_hidden(key: str, words: str) -> bool:
    """Whether what stands behind a “#” may belong to the `words` that are left of a value."""
    if key in _LINKS:
        return not words
    return key not in _NO_PROSE and not _is_whole(words)


def _is_whole(words: str) -> bool:
    """Whether a value is a day or a flag, behind which nothing is missing."""
    return read_rough_day(words) is not None or words.casefold() in YES + NO
