"""How the command line tells that it was called wrongly."""

from __future__ import annotations

import argparse
from typing import NoReturn

from .printing import BAD_CALL


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, and where help is; the help itself would hide it."""

    def error(self, message: str) -> NoReturn:
        """End the process with one line on standard error."""
        message = message.replace("the following arguments are required:", "missing:")
        wrong = f"{message[:1].upper()}{message[1:]}".rstrip(".")
        stop = "" if wrong.endswith("?") else "."
        self.exit(BAD_CALL, f"{self.prog}: {wrong}{stop} For help: python -m {self.prog} --help\n")
