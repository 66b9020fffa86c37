"""`sign`: an editor's name under the statements of an article, as they are now."""

from __future__ import annotations

import argparse
import subprocess

from ..model import printed
from ..reading.yaml_places import BLANK
from .printing import BAD_CALL, complain

_SAY_WHO = "Say who signs: --by 'Ada Holm'."


def add_sign(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    parser = commands.add_parser(
        "sign",
        help="write into an article’s file that you have checked its statements, with your name",
        description="Show what has changed since an article was signed, and sign it if you say yes.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE.md", help="an article in Markdown")
    parser.add_argument("--by", metavar="NAME", help="who signs; without it, the name that git knows")
    parser.add_argument("--yes", action="store_true", help="sign without asking")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    from_git = given.by is None
    by = " ".join((_name_in_git() if from_git else given.by).split())
    if not by or printed(by) != by or by.startswith(BLANK):
        complain(_SAY_WHO)
        return BAD_CALL
    if not any(map(str.isalpha, by)):
        complain(f"“{by}” is no name. {_SAY_WHO}")
        return BAD_CALL
    # Loaded late: the other commands need no Markdown for it.
    from .signing import sign_files

    return sign_files(given.files, by, given.yes, from_git=from_git)


def _name_in_git() -> str:
    try:
        asked = subprocess.run(["git", "config", "user.name"], capture_output=True, check=False)  # noqa: S607
    except OSError:
        return ""
    return asked.stdout.decode("utf-8", "replace").strip()
