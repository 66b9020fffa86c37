"""The command line: `python -m whosaidthis read article.md`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence

from .command.files import UnreadableError, read_glossary
from .command.lines import read_lines
from .command.records import article_record, dump
from .command.table import table
from .model import NO_GLOSSARY, Glossary


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process if None); the exit status comes out."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if bool(given.files) == given.jsonl:
        parser.error("give files to read, or --jsonl and articles on standard input")
    _speak_utf8()
    try:
        glossary = _glossary(given.glossary)
        return _read_stream(glossary) if given.jsonl else _read_files(given, glossary)
    except UnreadableError as error:
        return _complain(str(error))
    except BrokenPipeError:
        # Whoever read our output has read enough; nothing more can be written, not even by Python's exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="whosaidthis", description="Find who said what in news articles.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
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
    return parser


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _glossary(folder: str | None) -> Glossary:
    if folder is None:
        return NO_GLOSSARY
    glossary, faults = read_glossary(folder)
    for fault in faults:
        _complain(str(fault))
    return glossary


def _read_stream(glossary: Glossary) -> int:
    status = 0
    for answer in read_lines(sys.stdin.buffer, glossary):
        if answer.good:
            print(answer.words)
        else:
            status = _complain(answer.words)
    sys.stdout.flush()
    return status


def _read_files(given: argparse.Namespace, glossary: Glossary) -> int:
    # Loaded late: texts without Markdown, read as lines, start faster without it.
    from .command.articles import ArticleReader

    status = 0
    reader = ArticleReader(glossary)
    records = []
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for path in given.files:
        try:
            read, faults = reader.read_file(path)
        except UnreadableError as error:
            status = _complain(str(error))
            continue
        record = article_record(path, read, faults)
        records.append(record)
        if not given.json:
            print("\n".join(table(record, width)))
        for fault in faults:
            _complain(str(fault))
    if given.json:
        print(dump(records, indent=2))
    sys.stdout.flush()
    return status


def _complain(words: str) -> int:
    """Print one line on standard error; the exit status for it comes out."""
    print(words, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
