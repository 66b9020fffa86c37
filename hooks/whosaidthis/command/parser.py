"""How the command line tells that it was called wrongly."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import NoReturn

from ..reading.yaml_fields import did_you_mean
from .printing import BAD_CALL


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, and where help is; the help itself would hide it."""

    def error(self, message: str) -> NoReturn:
        """End the process with one line on standard error."""
        message = message.replace("the following arguments are required:", "missing:")
        wrong = f"{message[:1].upper()}{message[1:]}".rstrip(".")
        if wrong.startswith("Unrecognized arguments: ") and "-" not in wrong:
            wrong += ". Put a name of several words in quotation marks"
        stop = "" if wrong.endswith("?") else "."
        self.exit(BAD_CALL, f"{self.prog}: {wrong}{stop} For help: python -m {self.prog} --help\n")

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Refuse a word that is none of those an argument takes, with the one that may be meant."""
        choices: Iterable[object] | None = action.choices
        if choices is None or value in choices:
            return
        known = [str(one) for one in choices]
        mend = did_you_mean(str(value), known, f"Write one of {', '.join(known)}.")
        raise argparse.ArgumentError(action, f"“{value}” is not known here. {mend}")
