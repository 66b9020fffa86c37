"""`check`: what an editor can mend in articles and entries, the same as a build says."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..model import Level, turn_of
from ..starting import Report
from .fault_formats import as_github, as_json, as_text, summary
from .printing import WELL, WRONG, complain
from .site import find_site

_FORMATS = {"text": as_text, "github": as_github, "json": as_json}


def add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    check = commands.add_parser(
        "check",
        help="print what can be mended in articles and entries",
        description="Print what a build warns of, each with its place and how to mend it. The exit status "
        "is 1 if there is a warning; notes alone leave it 0.",
    )
    check.add_argument(
        "files",
        nargs="*",
        metavar="FILE.md",
        help="an article, an entry or a folder of such; without any, all of the site of the current folder",
    )
    check.add_argument(
        "--format", choices=list(_FORMATS), default="text", help="how faults are printed (text if not given)"
    )
    check.add_argument(
        "--against",
        metavar="REPORT",
        help="compare the article’s quotations, word by word, with this report: text or a saved page",
    )
    check.add_argument("--encoding", metavar="NAME", help="the report’s encoding, if it is not UTF-8")
    check.set_defaults(run=_run, parser=check)


def _words(report: Report) -> str:
    """The headline and words of a report, a blank line between its paragraphs."""
    return "\n\n".join((report.title or "", *(paragraph.words for paragraph in report.paragraphs))).strip()


def _report(path: str | None, encoding: str | None) -> Report | None:
    """The report in the file `path`, if one is given."""
    if path is None:
        return None
    from .reports import read_report

    return read_report(path, encoding)


def _run(given: argparse.Namespace) -> int:
    # Loaded late: the command's help needs no Markdown.
    from .checking import check_files, check_site

    if given.against and not given.files:
        given.parser.error("no article is named beside --against: name the one article whose report it is")
    if given.encoding and not given.against:
        given.parser.error("an encoding is that of a report: give one with --against")
    site = None if given.files else find_site(Path.cwd())
    if site is None and not given.files:
        given.parser.error("there is no mkdocs.yml here or above: name the files, or go to the site's folder")
    report = _report(given.against, given.encoding)
    words = _words(report) if report else None
    checked = check_site(site) if site else check_files(given.files, words, report)
    faults = checked.from_here() if given.format == "github" else sorted(checked.faults, key=turn_of)
    # All on standard output, warnings and notes: `check > list.txt` keeps the whole list.
    for line in _FORMATS[given.format](faults):
        print(line)
    # Of nothing but files that cannot be read there is nothing to sum up.
    told = checked.files or not checked.unreadable
    last = summary(faults, checked.files, checked.quotations) if told else ""
    if last and given.format == "text":
        print(last)
    sys.stdout.flush()
    for words in dict.fromkeys(checked.unreadable):
        complain(words)
    if last and given.format != "text":
        complain(last)
    failed = checked.unreadable or any(one.level is Level.WARNING for one in faults)
    return WRONG if failed else WELL
