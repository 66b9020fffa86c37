"""One article after the other, shown to whoever signs it, and signed."""

from __future__ import annotations

import datetime
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable
from pathlib import Path

from ..model import OF_SIGNING, Fault, Level, Place, Signature, shown
from ..rendering.wording.words import statements
from ..signing import Comparison, UnsignableError, sign, with_signature
from .articles import ArticleReader
from .changes import changes, corrections
from .fault_formats import as_text
from .files import UnreadableError, decoded, read_bytes
from .printing import WELL, complain
from .readers import Readers
from .writing import UnwritableError, replace_file

_OWN = OF_SIGNING | {"broken-signature", "signed-in-future"}
"""Faults that signing mends."""


def sign_files(paths: Iterable[str], by: str, yes: bool, *, from_git: bool = False) -> int:
    """Sign the articles at `paths` as `by`, without a question if `yes`; the exit status comes out.

    `from_git`: whether nobody gave that name, and git knows it.
    """
    readers = Readers()
    asked = f"{by}, the name that git knows (for another name say no, and give --by)" if from_git else by
    return max(_sign_file(path, readers, by, None if yes else asked) for path in paths)


def _sign_file(path: str, readers: Readers, by: str, asked: str | None) -> int:
    try:
        reader = readers.of(Path(path))
        if reader.is_entry(path):
            return complain(
                f"{path}: This is a glossary entry. Only articles are signed; “check” reads both."
            )
        if reader.is_elsewhere(path):
            wrong = "This is no article of the site, so nothing in it is signed."
            return complain(f"{path}: {wrong} Move it to the articles if it is one.")
        return _Signing(path, reader).run(by, asked)
    except (UnreadableError, UnwritableError) as error:
        return complain(str(error))
    except UnsignableError as error:
        (line,) = as_text([Fault(Place(path, 1, 1), "unsignable", error.wrong, error.mend)])
        return complain(line)


class _Signing:
    """One article while it is signed."""

    def __init__(self, path: str, reader: ArticleReader) -> None:
        self._path = Path(path)
        self._reader = reader
        self._bytes = read_bytes(path)
        self._opened = reader.read_content(decoded(self._bytes, path), path)

    def run(self, by: str, asked: str | None) -> int:
        """Show what there is to sign, and sign it; `asked`: the name in the question, if one is asked."""
        opened = self._opened
        faults = [each for each in self._reader.check(opened) if each.level is Level.WARNING]
        if hindering := [each for each in faults if each.code not in _OWN]:
            for line in as_text(hindering):
                complain(line)
            return complain(f"{self._path}: Not signed. Mend this first.")
        found = opened.read.signed
        print("\n".join(map(shown, changes(opened.read))))
        signature = opened.front.facts.signature
        if signature and signature.covers_all and found.same and len(faults) == 0:
            return WELL
        count = len(opened.read.article.statements)
        if asked is not None and not self._agrees(_question(found, count, asked)):
            return self._refused()
        self._write(by)
        print(f"{self._path}: {_done(found, count, by)}")
        print("\n".join(map(shown, corrections(opened.read))), end="")
        return WELL

    def _agrees(self, question: str) -> bool:
        """Whether whoever sits at the terminal says yes; no answer is a no."""
        try:
            # Python alone would write the question to either stream, as it was built with readline or not.
            print(f"{question} [y/N] ", end="", flush=True)
            answer = input().strip().casefold()
            if not sys.stdin.isatty():
                print()  # nobody's key has ended the line
            return answer in {"y", "yes"}
        except EOFError:
            print()
            return False
        except KeyboardInterrupt:
            print(flush=True)
            self._refused()
            raise

    def _refused(self) -> int:
        return complain(f"{self._path}: Not signed. The file is as it was.")

    def _write(self, by: str) -> None:
        read = self._opened.read
        signature = sign(by, datetime.date.today(), read.article, Place(read.source.path, 1, 1))
        signed = with_signature(self._opened.content, signature)
        self._prove(signed, signature)
        mark = BOM_UTF8 if self._bytes.startswith(BOM_UTF8) else b""
        replace_file(self._path, self._bytes, mark + signed.encode())

    def _prove(self, signed: str, signature: Signature) -> None:
        """Refuse to write a file that would not read as it should.

        Raises:
            UnsignableError: if the article would change, or the signature would not cover it.
        """
        after = self._reader.read_content(signed, str(self._path))
        before = self._opened
        same = after.content[after.front.length :] == before.content[before.front.length :]
        read = after.front.facts.signature
        if not same or read is None or read.by != signature.by or not after.read.signed.same:
            raise UnsignableError(
                "The signature cannot be written into this front matter.",
                "Write each key on a line of its own.",
            )


def _done(found: Comparison, count: int, by: str) -> str:
    """What has been signed, and what stands under the names that it had."""
    kept = len(found.kept)
    if not kept:
        return f"{statements(count)} signed as {by}."
    stand = f"{statements(kept)} {'stands' if kept == 1 else 'stand'} as signed before"
    return (
        f"Signed as {by}; {stand}."
        if kept == count
        else f"{statements(count - kept)} signed as {by}; {stand}."
    )


def _question(found: Comparison, count: int, by: str) -> str:
    if count and count == len(found.kept):
        return f"Sign the article as {by}, with {statements(count)} as before?"
    others = "" if not found.kept else f", with {len(found.kept)} that are as before"
    return f"Sign {statements(count - len(found.kept))} as {by}{others}?"
