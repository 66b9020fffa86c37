"""Articles of a site that are copies of another: readers would meet the same one twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...model import Fault, Place


def check_copies(marks: Mapping[str, str]) -> Iterator[Fault]:
    """A warning on each file that is a copy of another one.

    `marks`: by the path of each article of a site, what copies of it share; empty for one that is not signed.
    Of two copies that with the longer name is told: “mill-2.md” was made of “mill.md”.
    """
    first: dict[str, str] = {}
    for path in sorted(marks, key=lambda path: (len(path), path)):
        original = first.setdefault(marks[path], path) if marks[path] else path
        if original != path:
            wrong = f"Title, outlet and signed statements of this article are those of {original}."
            yield Fault(Place(path, 1, 1), "article-twice", wrong, "Take one of the two files away.")
