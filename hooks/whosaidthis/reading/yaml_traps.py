"""Values that YAML reads otherwise in silence: shortened by a “#” or a first sign, or with their marks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ..model import Fault, read_rough_day
from .slips.curly import CURLY_PART, is_closed, is_opened, without_marks
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
        yield from _of_items(key, node.items)
    elif node.sign:
        wrong = f"No value can begin with “{node.sign}”."
        yield Fault(node.place, "broken-yaml", wrong, QUOTE)
    elif node.hidden and _may_be_hidden(key, node.words):
        wrong = f"The words “#{node.hidden}” are taken for a comment, and “{key}” goes without them."
        mend = "Put the whole value between quotation marks, or write a space behind the “#” of a comment."
        yield Fault(node.place, "hidden-words", wrong, mend)
    elif node.curly and key in _OFTEN_UNMARKED:
        yield tell_curly(key, node)
    elif node.half_curly and key not in _NO_PROSE:
        wrong = f"The value of “{key}” has a curly quotation mark at one end and none like it at the other."
        mend = "Write straight ones at both ends, or take the marks away."
        yield Fault(node.place, "curly-value", wrong, mend)


def _of_items(key: str, items: Sequence[Node]) -> Iterator[Fault]:
    """What is wrong with the items of a list; of one that its commas cut in pieces, once for all of them."""
    last = -1
    for at, item in enumerate(items):
        if at <= last:
            continue
        last = _last_piece(items, at)
        yield from _of_pieces(key, items[at : last + 1]) if last > at else _of_value(key, item)


def _last_piece(items: Sequence[Node], first: int) -> int:
    """The item of the same line that ends with a mark as the one at `first` begins with one; else `first`."""
    opens = items[first]
    if not isinstance(opens, Scalar) or not opens.half_curly or not is_opened(opens.words):
        return first
    for at, item in enumerate(items[first + 1 :], first + 1):
        if not isinstance(item, Scalar) or item.place.line != opens.place.line:
            break
        if item.half_curly:
            return at if is_closed(item.words) else first
    return first


def _of_pieces(key: str, pieces: Sequence[Node]) -> Iterator[Fault]:
    whole = ", ".join(one.words for one in pieces if isinstance(one, Scalar))
    wrong = (
        f"The comma in {whole} cuts a value of “{key}” in two: curly quotation marks do not keep it whole."
    )
    yield Fault(pieces[0].place, "curly-value", wrong, f'Write straight ones: "{without_marks(whole)}".')


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
