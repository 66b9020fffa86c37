"""An article's headline: the one in its text and the `title` of its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import BlockKind, Fault, Level, Place, Span, one_line_of
from ..reading.source import Source
from ..reading.yaml_places import Node, Scalar
from ..reading.yaml_traps import tell_curly

_RAW = re.compile(r"<h1[\s>]", re.IGNORECASE)
"""A headline in HTML: it is on the page, and is not read."""
_MARKS = str.maketrans("“”„«»‘’‐‑–—", '"""""\'\'----')


_WITHOUT_MARKS = re.compile(r"""\s*#[ \t]+(?![\[*_]*["'“„‟‘‚‛«»])""")
"""A headline as the first line of a text that begins with no quotation mark."""


def check_curly_title(title: Node | None, body: str) -> Iterator[Fault]:
    """Tell of a `title` in curly quotation marks, as a whole, above a headline that has none.

    Alone, a title may be a quotation.
    """
    if isinstance(title, Scalar) and title.curly and _WITHOUT_MARKS.match(body):
        yield tell_curly("title", title)


def check_headline(title: str | None, source: Source) -> tuple[Fault, ...]:
    """What is wrong where the article has no headline at all: its page would show the file's name."""
    if title is not None or _headline(source) is not None or _RAW.search(source.content):
        return ()
    return (
        Fault(
            Place(source.path, 1, 1),
            "no-headline",
            "The article has no headline.",
            "Write one above its text, after “# ”.",
        ),
    )


_FIRST_RANK = re.compile(r"#(?!#)(?P<close>\S?)|[^\n]+\n(?P<under>=+)[ \t]*(?=\n|\Z)")
"""How the line of a heading begins, or ends, that is as high as the headline."""
_NONE = ", or with “\\#” if it is no heading"


def second_headlines(source: Source) -> Iterator[Fault]:
    """Each heading below the headline that is marked like it, with one “#”: a page has one such heading."""
    above = _headline(source)
    last = 0 if above is None else _line(source, above)
    for block in source.text.blocks if above else ():
        start = _line(source, block.span)
        if block.kind is not BlockKind.HEADING or start <= last:
            continue
        last = start
        if found := _FIRST_RANK.match(source.content, start):
            wrong = "A second heading stands here that is as high as the headline, and a page has one."
            yield Fault(source.place_at(start), "second-headline", wrong, _lower(found))


def _lower(found: re.Match[str]) -> str:
    """How such a heading is mended; where no space follows its “#” it may be meant for none."""
    if found["under"]:
        return f"Begin it with “## ”, and take “{found['under']}” away."
    return f"Begin it with “## ”{_NONE if found['close'] else ''}."


def _line(source: Source, span: Span) -> int:
    """Where the line of the file begins that holds `span`, words of the text."""
    return source.content.rfind("\n", 0, source.find(span).start) + 1


def note_headline(title: str | None, source: Source) -> tuple[Fault, ...]:
    """What an editor may want to know: a title that is not the headline, or stands in for one."""
    headline = _headline(source)
    if title is None or _RAW.search(source.content):
        return ()
    if headline is None:
        wrong = "The article has no headline above its text, so its page shows the title alone."
        place, mend = Place(source.path, 1, 1), f"Write “# {title}” there."
        return (Fault(place, "title-alone", wrong, mend, Level.NOTE),)
    if _bare(headline.of(source.text.characters)) == _bare(title):
        return ()
    wrong = f"The headline is not the title, “{title}”, which lists of articles print."
    mend = "Write the same in both places."
    return (Fault(source.place(headline), "other-title", wrong, mend, Level.NOTE),)


def headline_of(source: Source) -> str | None:
    """The headline above the article's text, on one line; None where there is none."""
    found = _headline(source)
    return one_line_of((found,), source.text.characters) if found else None


def _headline(source: Source) -> Span | None:
    return next((block.span for block in source.text.blocks if block.kind == BlockKind.HEADLINE), None)


def _bare(words: str) -> str:
    """`words` without what a typist may write in two ways: spaces, quotation marks, dashes, capitals."""
    return " ".join(words.translate(_MARKS).casefold().split())
