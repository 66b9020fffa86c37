"""`new entry`: a glossary entry to fill, and every place that names it already."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ..entries import load_glossary, near_in_text
from ..entries.spelling import fold
from ..joining import ReadArticle
from ..model import Entry, Glossary, Kind, Span
from ..reading.sentences import split_sentences
from ..reading.yaml_fields import did_you_mean
from ..settings import OWN_PAGES
from ..starting import clean, cut_title, entry_file, other_names, slug
from .fault_formats import as_text
from .files import UnreadableError
from .out import add_out
from .printing import WELL, complain
from .site import Site, find_site, needed_site, shown_in
from .writing import write_new


def add_new_entry(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to those of a parser."""
    entry = commands.add_parser(
        "entry",
        help="begin a glossary entry",
        description="Begin a glossary entry, and print every place in the articles that names it already.",
    )
    entry.add_argument("name", metavar="NAME", help="the name, as articles write it")
    kinds = ", ".join(_KINDS)
    entry.add_argument(
        "--kind", required=True, type=_kind, metavar="KIND", help=f"what it is; one of {kinds}"
    )
    add_out(entry, "in the glossary")
    entry.set_defaults(run=_run)


_KINDS = tuple(kind.value for kind in Kind)
_VEHICLES = ("ship", "boat", "vessel", "warship", "aircraft", "plane", "helicopter", "tank", "gun")
_MEANT = {
    **dict.fromkeys(("person", "people", "politician", "minister", "speaker"), "official"),
    **dict.fromkeys(("company", "organisation", "organization", "party", "agency"), "body"),
    **dict.fromkeys(("report", "paper", "treaty"), "document"),
    **dict.fromkeys(("town", "city", "country"), "place"),
    **dict.fromkeys(_VEHICLES, "weapon"),
}
"""Other words for a kind, that are not spelt like it."""


def _kind(word: str) -> Kind:
    """The kind that an editor has written.

    Raises:
        argparse.ArgumentTypeError: if there is no such kind.
    """
    if word not in _KINDS:
        other = _MEANT.get(word.casefold())
        every = f"Write one of {', '.join(_KINDS)}."
        mend = f"Did you mean “{other}”?" if other else did_you_mean(word, _KINDS, every)
        if word.casefold() in _VEHICLES:
            mend += " It holds ships and aircraft too: the file has a line “subkind” for what it is."
        raise argparse.ArgumentTypeError(f"“{word}” is no kind of entry. {mend}")
    return Kind(word)


def _run(given: argparse.Namespace) -> int:
    kind = given.kind
    title, name = cut_title(clean(given.name)) if kind is Kind.OFFICIAL else ("", clean(given.name))
    key = slug(name)
    if not key:
        raise UnreadableError(f"“{name}” is no name: it has neither letter nor digit.")
    site, path = _place(given.out, kind, key)
    if path.stem in OWN_PAGES:
        wrong = "A file of this name is its folder’s own page, no entry. Nothing was made. Give another name."
        raise UnreadableError(f"{shown_in(site, path)}: {wrong}")
    glossary = _others(site, name, path.stem) if site else Glossary(())
    content = entry_file(name, kind)
    write_new(path, content.encode())
    shown = shown_in(site, path)
    print(f"{shown}: made.")
    if title:
        print(f"“{title}” is no part of the name, so it is left out: the name is “{name}”.")
    print("\n".join(_blanks(content, kind, shown)))
    if site:
        names = other_names(name, kind)
        entry = Entry(path.stem, f"{kind.value}/{path.name}", kind, name, "", aliases=names)
        return _print_mentions(entry, Glossary((*glossary.entries, entry)), site)
    return WELL


def _place(out: Path | None, kind: Kind, key: str) -> tuple[Site | None, Path]:
    """The site of the new entry, and its file."""
    if out:
        return find_site(out.parent), out
    site = needed_site(Path.cwd(), "entry")
    return site, site.docs / site.settings.glossary / kind.value / f"{key}.md"


def _others(site: Site, name: str, key: str) -> Glossary:
    """The entries that stand; the build tells what is wrong with them.

    Raises:
        UnreadableError: if one of them has the name already, or a file of the same name.
    """
    glossary, _ = site.glossary()
    for entry in glossary.entries:
        where = site.shown(site.docs / entry.path)
        if fold(entry.name) == fold(name):
            raise UnreadableError(f"{where}: This entry is “{entry.name}” already. Nothing was made.")
        if fold(name) in map(fold, entry.names):
            raise UnreadableError(f"{where}: “{name}” is another name of “{entry.name}”. Nothing was made.")
        if entry.key == key:
            raise UnreadableError(
                f"{where}: “{entry.name}” has a file of this name. Nothing was made. Give a fuller name."
            )
    return glossary


def _blanks(content: str, kind: Kind, shown: str) -> Iterator[str]:
    """What the editor has to fill, as a build will say it."""
    _, faults = load_glossary([(f"{kind.value}/new.md", content)])
    for fault in faults:
        if fault.code == "blank-left":
            yield from as_text([replace(fault, place=replace(fault.place, path=shown))])


def _print_mentions(entry: Entry, glossary: Glossary, site: Site) -> int:
    # Loaded late: nothing is read where the entry cannot be made.
    from .articles import ArticleReader

    reader = ArticleReader(glossary, site)
    status, near, found = WELL, "", []
    for path in site.articles():
        try:
            read = reader.read_file(str(path)).read
            found += _mentions(read, entry.key)
            near = near or _near(read, entry.name)
        except UnreadableError as error:
            status = complain(str(error))
    print("\n".join(found) if found else f"No article names “{entry.name}” yet.{near}")
    return status


def _near(read: ReadArticle, name: str) -> str:
    """The question whether a name of the article is meant that is nearly `name`; empty where none is."""
    text = read.article.text
    near = near_in_text(name, text)
    if near is None:
        return ""
    meant = clean(near.of(text.characters))
    return (
        f" Did you mean “{meant}” ({read.source.place(near)})? If so, mend the name and the file’s in the "
        "new entry."
    )


def _mentions(read: ReadArticle, key: str) -> list[str]:
    return [
        f"{read.source.place(mention.span)}: {_sentence(read, mention.span)}"
        for mention in read.article.mentions
        if mention.entry == key
    ]


def _sentence(read: ReadArticle, span: Span) -> str:
    text = read.article.text
    whole = text.blocks[text.block_at(span.start)].span
    sentences = split_sentences(text.characters, whole)
    return clean(next((one for one in sentences if one.holds(span)), whole).of(text.characters))
