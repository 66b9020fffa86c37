"""`sign`: an editor's name under the statements of an article, as they are now."""

from __future__ import annotations

import argparse
import datetime
import subprocess
from pathlib import Path

from ..model import NO_GLOSSARY, Level, Place, Signature
from ..reading.yaml_places import BLANK
from ..signing import Comparison, UnsignableError, sign, with_signature
from .articles import ArticleReader
from .changes import changes, corrections
from .files import UnreadableError, read_bytes
from .printing import BAD_CALL, WELL, complain
from .site import find_site
from .writing import UnwritableError, replace_file

_OWN = frozenset({"unsigned-statement", "changed-statement", "signed-statement-gone", "broken-signature"})
"""Faults that signing mends."""


def add_sign(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    parser = commands.add_parser(
        "sign",
        help="put your name under the statements of an article that you have checked",
        description="Show what has changed since an article was signed, and sign it if you say yes.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE.md", help="an article in Markdown")
    parser.add_argument("--by", metavar="NAME", help="who signs; without it, the name that git knows")
    parser.add_argument("--yes", action="store_true", help="sign without asking")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    by = " ".join((_name_in_git() if given.by is None else given.by).split())
    if not by or not by.isprintable() or by.startswith(BLANK):
        complain("Say who signs: --by 'Ada Holm'.")
        return BAD_CALL
    return max(_sign_file(path, by, given.yes) for path in given.files)


def _name_in_git() -> str:
    try:
        asked = subprocess.run(["git", "config", "user.name"], capture_output=True, check=False)  # noqa: S607
    except OSError:
        return ""
    return asked.stdout.decode("utf-8", "replace").strip()


def _sign_file(path: str, by: str, yes: bool) -> int:
    try:
        return _Signing(path).run(by, yes)
    except (UnreadableError, UnwritableError) as error:
        return complain(str(error))
    except UnsignableError as error:
        return complain(f"{path}:1:1: {error}")


class _Signing:
    """One article while it is signed."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._bytes = read_bytes(path)
        site = find_site(self._path)
        glossary = site.glossary()[0] if site else NO_GLOSSARY
        self._reader = ArticleReader(glossary, site)
        self._opened = self._reader.read_file(path)

    def run(self, by: str, yes: bool) -> int:
        opened = self._opened
        faults = [each for each in self._reader.check(opened) if each.level is Level.WARNING]
        if hindering := [each for each in faults if each.code not in _OWN]:
            for fault in hindering:
                complain(str(fault))
            return complain(f"{self._path}: Not signed. Mend this first.")
        found = opened.read.signed
        print("\n".join(changes(opened.read)))
        if opened.front.facts.signature and found.same and len(faults) == 0:
            return WELL
        count = len(opened.read.article.statements)
        if not yes and not self._agrees(_question(found, count, by)):
            return self._refused()
        self._write(by)
        print(f"{self._path}: {_statements(count)} signed as {by}.")
        print("\n".join(corrections(opened.read)), end="")
        return WELL

    def _agrees(self, question: str) -> bool:
        """Whether whoever sits at the terminal says yes; no answer is a no."""
        try:
            # Python alone would write the question to either stream, as it was built with readline or not.
            print(f"{question} [y/N] ", end="", flush=True)
            return input().strip().casefold() in {"y", "yes"}
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
        text = self._bytes.decode("utf-8")
        mark = text[: text.startswith("\ufeff")]
        signed = mark + with_signature(text[len(mark) :], signature)
        self._prove(signed, signature)
        replace_file(self._path, self._bytes, signed.encode("utf-8"))

    def _prove(self, signed: str, signature: Signature) -> None:
        """Refuse to write a file that would not read as it should.

        Raises:
            UnsignableError: if the article would change, or the signature would not cover it.
        """
        after = self._reader.read_content(signed.removeprefix("\ufeff"), str(self._path))
        before = self._opened
        same = after.content[after.front.length :] == before.content[before.front.length :]
        read = after.front.facts.signature
        if not same or read is None or read.by != signature.by or not after.read.signed.same:
            raise UnsignableError(
                "The signature cannot be written into this front matter. Write each key on a line of its own."
            )


def _question(found: Comparison, count: int, by: str) -> str:
    others = "" if not found.kept else f", with {len(found.kept)} that are as before"
    return f"Sign {_statements(count - len(found.kept))} as {by}{others}?"


def _statements(count: int) -> str:
    return "1 statement" if count == 1 else f"{count} statements"
