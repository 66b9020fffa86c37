"""`read`: who said what in articles."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from ..model import NO_GLOSSARY, Fault, Glossary, Level
from ..publishing.dumping import dump
from .colours import wants_colours
from .fault_formats import as_text
from .files import UnreadableError, read_glossary
from .lines import read_lines
from .printing import WELL, complain
from .records import article_record
from .table import table


def add_read(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    read = commands.add_parser(
        "read",
        help="print the statements of articles",
        description="Print who said what in articles, with the place of each statement.",
    )
    read.add_argument("files", nargs="*", metavar="FILE.md", help="an article in Markdown")
    form = read.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON in place of a table")
    form.add_argument(
        "--jsonl",
        action="store_true",
        help='read lines {"id", "text", "date", "outlet"} from standard input, print one line for each',
    )
    read.add_argument("--glossary", metavar="FOLDER", help="the folder of a glossary, to find its terms")
    read.set_defaults(run=_run, parser=read)


def _run(given: argparse.Namespace) -> int:
    if bool(given.files) == given.jsonl:
        given.parser.error("give files to read, or --jsonl and articles on standard input")
    glossary = _glossary(given.glossary)
    return _read_stream(glossary or NO_GLOSSARY) if given.jsonl else _read_files(given, glossary)


def _glossary(folder: str | None) -> Glossary | None:
    """The glossary in `folder`; None where no folder is given."""
    if folder is None:
        return None
    glossary, faults = read_glossary(folder)
    for line in as_text(faults):
        complain(line)
    return glossary


def _read_stream(glossary: Glossary) -> int:
    status = WELL
    for answer in read_lines(sys.stdin.buffer, glossary):
        if answer.good:
            print(answer.words)
        else:
            status = complain(answer.words)
    sys.stdout.flush()
    return status


def _tell_glossary(faults: list[Fault]) -> None:
    """Say what is wrong in the glossary, in one line where it is more than one fault; empties `faults`."""
    if len(faults) > 1:
        complain(f"The glossary has {len(faults)} faults. The command “check” tells them.")
    else:
        for line in as_text(faults):
            complain(line)
    faults.clear()


def _read_files(given: argparse.Namespace, glossary: Glossary | None) -> int:
    # Loaded late: texts without Markdown, read as lines, start faster without it.
    from .readers import Readers

    status = WELL
    readers = Readers(glossary)
    records = []
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    colours = wants_colours(sys.stdout, os.environ)
    for path in given.files:
        try:
            reader = readers.of(Path(path))
            _tell_glossary(readers.faults)
            if reader.is_entry(path):
                status = complain(f"{path}: This is a glossary entry. Only articles have statements.")
                continue
            opened = reader.read_file(path)
        except UnreadableError as error:
            status = complain(str(error))
            continue
        faults = [fault for fault in reader.check(opened) if fault.level is Level.WARNING]
        record = article_record(path, opened.read, faults)
        records.append(record)
        if not given.json:
            print("\n".join(table(record, width, colours=colours)))
        for line in as_text(faults):
            complain(line)
    if given.json:
        print(dump(records, indent=2))
    sys.stdout.flush()
    return status
