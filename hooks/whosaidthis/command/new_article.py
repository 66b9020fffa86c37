"""`new article`: a report, pasted or saved, as the beginning of an article that retells it, or is it."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ..desk import read_front_matter
from ..model import Fault, read_day, surely_before
from ..reading.addresses import is_web_address, web_address
from ..reading.blanks import find_remarks
from ..reading.written_days import how_to_write
from ..rendering.wording.words import counted
from ..starting import LeftOut, Report, Why, article_file, article_name, clean, nearly_names, without_outlet
from .fault_formats import as_text
from .files import UnreadableError
from .near_paths import near_folder
from .out import add_out
from .printing import WELL, complain
from .reports import read_report
from .retold_already import retold_already
from .site import Site, find_site, needed_site, shown_in
from .writing import write_new

_WHY = {
    Why.ADVERT: "",
    Why.AUTHOR: " (now “author”)",
    Why.OUTLET: " (now “outlet”)",
    Why.DATE: " (now “date”)",
    Why.ADDRESS: " (now “url”)",
    Why.CHANGED: " (when the page was changed)",
    Why.SECTION: " (a section of the paper)",
    Why.LINK: " (an address)",
    Why.LENGTH: " (how long it takes to read)",
    Why.AROUND: " (around the article)",
}
_SHOWN = 100
_WHY_OWN = _WHY | {Why.OUTLET: "", Why.ADDRESS: ""}
"""Of a report of one's own: outlet and address are the site's, and stand nowhere."""
_NOT_YOURS = (
    "The words are the report’s, not yours: retell them in your own, or have the right to print them. "
    "If it is your own newsroom’s report, delete the file and begin again with --own."
)


def add_new_article(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    article = commands.add_parser(
        "article",
        help="begin an article from a report",
        description="Begin an article from a report’s text, or its page as saved. Nothing is fetched.",
    )
    article.add_argument(
        "--from",
        dest="report",
        metavar="REPORT",
        required=True,
        help="a file with the report’s text, or its page saved as HTML; - for standard input",
    )
    article.add_argument("--url", type=_address, metavar="ADDRESS", help="the report’s address")
    article.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="the report’s day")
    article.add_argument(
        "--own", action="store_true", help="the report is your own newsroom’s: the article is the report"
    )
    article.add_argument("--outlet", type=_words, metavar="NAME", help="who printed it, if not you")
    article.add_argument("--author", type=_words, metavar="NAME", help="who wrote it")
    article.add_argument("--encoding", metavar="NAME", help="the file’s encoding, if it is not UTF-8")
    add_out(article, "among the articles")
    article.set_defaults(run=_run, refuse=article.error)


def _run(given: argparse.Namespace) -> int:
    if given.own and (given.outlet or given.url):
        given.refuse("--own goes with neither --outlet nor --url: the report is your own")
    try:
        found = read_report(given.report, given.encoding, given.outlet or _own_name(given))
    except KeyboardInterrupt:
        print(flush=True)
        complain("Nothing was written.")
        raise
    report = replace(
        found,
        url=given.url or web_address(found.url),
        date=given.date or found.date,
        outlet=given.outlet or found.outlet,
        author=given.author or found.author,
    )
    report = without_outlet(report)
    site, path = _place(given.out, report)
    content = article_file(report, own=given.own)
    write_new(path, content.encode())
    print("\n".join(_told(report, content, shown_in(site, path), _given(given), own=given.own)))
    print("\n".join((*_doubts(report, site, path, own=given.own), _whose(site) if given.own else _NOT_YOURS)))
    return WELL


def _doubts(report: Report, site: Site | None, path: Path, *, own: bool) -> Iterator[str]:
    """What may be a slip in the call: the paper’s name, a day to come, a report told before, a folder."""
    if report.title and nearly_names(report.title, report.outlet):
        yield (
            f"The headline, “{report.title}”, is nearly the outlet, “{report.outlet}”. If it is the "
            f'paper’s name, delete the file and begin again with --outlet "{report.title}".'
        )
    if report.date and surely_before(datetime.date.today(), report.date):
        yield f"The report’s day, {report.date}, is to come. Mend each “date” in the file if it is a slip."
    other = retold_already(report, site, path) if site and not own else None
    if site and other:
        yield (
            f"{site.shown(other)}: This article retells “{report.title}” ({report.outlet}) already. If it is "
            f"the same report, delete {site.shown(path)} and go on in the other."
        )
    if site and site.src_uri(path) is None:
        folder = site.shown(site.docs / site.settings.articles)
        wrong = f"This is no article of the site “{site.name}”."
        yield f"{site.shown(path)}: {wrong} Move the file into {folder}/, where those stand."


def _own_name(given: argparse.Namespace) -> str | None:
    """The name of one's own paper, which may stand above a report of its own."""
    site = find_site(given.out.parent if given.out else Path.cwd()) if given.own else None
    return site.name if site else None


def _place(out: Path | None, report: Report) -> tuple[Site | None, Path]:
    """The site of the new article, and its file."""
    if out:
        site = find_site(out.parent)
        _refuse_slip(site, out)
        if site:
            _refuse_page(site, out, report)
        return site, out
    site = needed_site(Path.cwd(), "article")
    return site, site.docs / site.settings.articles / article_name(report)


def _refuse_slip(site: Site | None, out: Path) -> None:
    """Make nothing in a folder that is not there, where its name is nearly that of the articles’.

    Raises:
        UnreadableError: if `out` is such a place.
    """
    near = near_folder(out.parent) if site and not out.parent.exists() else None
    if site and near and site.settings.is_article(site.src_uri(near / out.name) or ""):
        raise UnreadableError(
            f"{out.as_posix()}: There is no folder {out.parent.as_posix()}. Did you mean "
            f"{(near / out.name).as_posix()}? Nothing was made. If you mean a new folder, make it first."
        )


def _refuse_page(site: Site, out: Path, report: Report) -> None:
    """Make no page of the site among those that are no articles: it would go out without any note.

    Raises:
        UnreadableError: if `out` is such a page.
    """
    name = site.src_uri(out)
    if name is None or site.settings.is_article(name):
        return
    folder = site.docs / site.settings.articles
    right = folder / out.name
    if not site.settings.is_article(site.src_uri(right) or ""):  # the folder's own page
        right = folder / article_name(report)
    shown = site.shown(right) if Path.cwd() == site.root else right.as_posix()
    wrong = f"This would be no article of the site “{site.name}”, so nothing was made."
    raise UnreadableError(f"{out.as_posix()}: {wrong} Write --out {shown}.")


def _given(given: argparse.Namespace) -> dict[Why, str]:
    """What is said of lines that an option stands for."""
    options = (
        (Why.DATE, "date", given.date),
        (Why.AUTHOR, "author", given.author),
        (Why.ADDRESS, "url", given.url),
    )
    return {why: f" (--{option} stands for it)" for why, option, value in options if value}


def _told(report: Report, content: str, shown: str, given: dict[Why, str], *, own: bool) -> Iterator[str]:
    why = (_WHY_OWN if own else _WHY) | given
    yield f"{shown}: made, with {counted(len(report.paragraphs), 'paragraph')}."
    for each in report.left_out:
        yield f"Left out, line {each.paragraph.line}: {each.paragraph.words}{_without(each, why)}"
    if report.uncounted:
        yield f"Left out as well: {counted(report.uncounted, 'short line')} around it, menus and buttons."
    if report.title and report.title_in_doubt:
        yield f"Taken for the headline, line {report.title_in_doubt}: {_begin(report.title)}"
    for one in report.doubtful:
        yield f"Kept, but look at it, line {one.line}: {_begin(one.words)}{_hint(report, one.words, own)}"
    if report.cut_off:
        yield f"The page may hold only the beginning of the report: “{report.cut_off}”"
    yield from as_text(_blanks(content, shown))


def _without(each: LeftOut, why: dict[Why, str]) -> str:
    """Why a line was left out, and which of its words are in no field."""
    if each.lost is None:
        return why[each.why]
    return f"{why[each.why].removesuffix(')')}; left out: “{each.lost}”)"


def _whose(site: Site | None) -> str:
    """Whose words the page will call them."""
    if site is None:
        return "Words that no speaker is given will be called the own words of the article’s site."
    return (
        f"Words that no speaker is given will be called “{site.name}”’s own. If that is not your paper’s "
        "name, change site_name in mkdocs.yml."
    )


def _hint(report: Report, words: str, own: bool) -> str:
    """What to do where a short line may name who printed the report, and nothing else does."""
    names = (
        len(words.split()) <= _LONGEST_OUTLET and words[:1].isupper() and not words.endswith((".", "?", "!"))
    )
    if not names or report.outlet is not None:
        return ""
    return _IF_OWN if own else _IF_OUTLET


_LONGEST_OUTLET = 5
"""Words of the name of a newspaper, agency or site."""
_IF_OWN = " (If it is your newsroom’s name, take it out.)"
_IF_OUTLET = " (If it is who printed the report, take it out here and write it after “outlet:” at the top.)"


def _blanks(content: str, shown: str) -> tuple[Fault, ...]:
    """What the editor has to fill, as a build will say it."""
    front = [fault for fault in read_front_matter(content, shown).faults if fault.code == "blank-left"]
    return (*front, *find_remarks(content, shown))


def _begin(words: str) -> str:
    """The beginning of words that stand in the file as well."""
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"


def _address(given: str) -> str:
    if not is_web_address(given):
        raise argparse.ArgumentTypeError(
            f"“{given}” is no address of a page; write it with https:// and without spaces"
        )
    return clean(given)


def _day(given: str) -> datetime.date:
    day = read_day(given)
    if day is None:
        raise argparse.ArgumentTypeError(f"“{given}” is no day. {how_to_write(given)}")
    return day


def _words(given: str) -> str | None:
    return clean(given) or None
