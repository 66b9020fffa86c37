"""How the time of one page grows with its length, on text made to be slow.

    python -m bench.hostile                                           # 125 KB to 1 MB; half an hour
    python -m bench.hostile --from 16 --to 64 "opening brackets"      # some kinds only

Two lines a kind of text, with a figure for each length: the seconds of one core that Markdown takes
without us, and those that we take for the same text once Markdown has made its tree of it; last, by how much
time grows at most where the text doubles: 2 is linear. Markdown’s own time is not ours to mend. Some texts
it cannot end within hours: it is stopped after a while (“-”); we get a tree of paragraphs.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement

from cases.pages import annotating, guarded
from whosaidthis.reading.raw_html import show_harmful

NAMES = "Ann Lee, Bob Ray, Mayor Cy Dow and General Di Eck of the Elm Fund "
PIECES: Mapping[str, str] = {
    "quotation marks": '"',
    "opening quotation marks": "“",
    "alternating quotation marks": "“”\"'‘’",
    "opening brackets": "[",
    "opening braces": "{",
    "backquotes": "`x",
    "said": "said ",
    "he said": "he said ",
    "he said she said": "he said she said. ",
    "one word": "a",
    "names": NAMES,
    "one sentence": "Ann Lee said that it burns and ",
    "commas": "a, ",
    "colons": "a: ",
    "full stops": ".",
    "entities": "&quot;",
    "stars": "a * b ",
    "raw tags": "<b>x",
    "pairs of raw tags": "<q>x</q> ",
    "open comments": "<!-- ",
    "spans": "[It burns]{.said by=nobody} ",
    "short quotations": "“It burns,” Ann Lee said. ",
    "short paragraphs": "“It burns,” Ann Lee said.\n\n",
    "nobody's quotations": "“It burns.”\n\n",
    "headings": "# It burns, Ann Lee said\n\n",
    "items": "- It burns, Ann Lee said\n",
    "line feeds": "\n",
    "spaces": " ",
}
"""Kinds of text, each a piece that is written again and again."""
_PATIENCE = 20
"""Seconds."""


def text_of(kind: str, size: int) -> str:
    """About `size` characters of a kind; spans nest."""
    if kind == "nested spans":
        depth = size // len("[]{.said}")
        return "[" * depth + "It burns, Ann Lee said" + "]{.said}" * depth
    piece = PIECES[kind]
    return piece * (size // len(piece))


def plain_seconds(text: str) -> float | None:
    """The time of one core in which Markdown makes a page of `text`; None if it takes too long."""
    signal.signal(signal.SIGALRM, _give_up)
    signal.alarm(_PATIENCE)
    start = time.process_time()
    try:
        guarded().convert(text)
    except (TimeoutError, RecursionError):
        return None
    finally:
        signal.alarm(0)
    return time.process_time() - start


def our_seconds(text: str) -> float:
    """The time of one core in which our rooms read, mark and guard `text`."""
    md = annotating()
    root = Element("div")
    for words in text.split("\n\n"):
        SubElement(root, "p").text = words
    start = time.process_time()
    md.preprocessors["whosaidthis-source"].run(text.split("\n"))
    md.treeprocessors["whosaidthis"].run(root)
    show_harmful(text)
    return time.process_time() - start


def _give_up(*_: object) -> None:
    raise TimeoutError


def growth(times: Sequence[float | None]) -> float:
    """The most by which it grows from one length to the next, below a tenth of a second left out."""
    known = [max(one, 0.1) for one in times if one is not None]
    return max((after / before for before, after in pairwise(known)), default=1.0)


def line(name: str, times: Sequence[float | None]) -> str:
    """A line of the table."""
    cells = "".join(f"{'-':>10}" if one is None else f"{one:>10.2f}" for one in times)
    return f"{name:36}{cells}{growth(times):>10.1f}"


def main(words: Sequence[str]) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="bench.hostile", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("kinds", nargs="*", default=[*PIECES, "nested spans"])
    parser.add_argument("--from", dest="first", type=int, default=125, help="KB of the shortest text")
    parser.add_argument("--to", type=int, default=1000, help="KB of the longest text")
    asked = parser.parse_args(words)
    sizes = [asked.first * 1000 * 2**power for power in range(20) if asked.first * 2**power <= asked.to]
    print(" " * 36 + "".join(f"{size // 1000:>7} KB" for size in sizes) + "    growth")
    for kind in asked.kinds:
        texts = [text_of(kind, size) for size in sizes]
        print(line(f"{kind}: Markdown", _while_it_ends(texts)), flush=True)
        print(line("    we", [our_seconds(text) for text in texts]), flush=True)
    return 0


def _while_it_ends(texts: Sequence[str]) -> list[float | None]:
    found: list[float | None] = []
    for text in texts:
        ends = not found or found[-1] is not None
        found.append(plain_seconds(text) if ends else None)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
