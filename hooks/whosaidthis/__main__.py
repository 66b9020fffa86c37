"""The command line: `python -m whosaidthis read article.md`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from .command.check import add_check
from .command.files import UnreadableError
from .command.new import add_new
from .command.parser import Parser
from .command.policy import add_policy
from .command.printing import INTERRUPTED, WELL, complain, speak_utf8
from .command.read import add_read
from .command.sign import add_sign
from .command.writing import UnwritableError
from .garbage import look_seldom


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process if None); the exit status comes out."""
    given = _parser().parse_args(arguments)
    speak_utf8()
    try:
        status: int = given.run(given)
    except (UnreadableError, UnwritableError) as error:
        return complain(str(error))
    except BrokenPipeError:
        # Whoever read our output has read enough; nothing more can be written, not even by Python's exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WELL
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = Parser(
        prog="whosaidthis", description="Find who said what in news articles."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add_read(commands)
    add_sign(commands)
    add_new(commands)
    add_check(commands)
    add_policy(commands)
    return parser


if __name__ == "__main__":
    look_seldom()
    sys.exit(main())
