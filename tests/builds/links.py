"""Every link of a built site, and those that lead nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LINKING = ("href", "xlink:href", "src", "srcset", "imagesrcset", "poster", "data", "action", "formaction")
"""Attributes that hold addresses, whatever the element."""
FOLLOWED = {"a", "area", "form", "button", "link to be followed"}
"""What a reader has to press may lead anywhere; all else a browser fetches without being asked."""
ONLY_TOLD = {"canonical", "alternate", "license", "author", "help", "prev", "next"}
"""Kinds of `link` that tell of another page, which no browser fetches."""


@dataclass
class Page(HTMLParser):
    """The ids and links of one HTML file."""

    ids: set[str] = field(default_factory=set)
    twice: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    """Tag and address."""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        for name in {values.get("id"), values.get("name") if tag == "a" else None} - {None, ""}:
            if name in self.ids:
                self.twice.append(str(name))
            self.ids.add(str(name))
        what = "link to be followed" if tag == "link" and values.get("rel") in ONLY_TOLD else tag
        for name in LINKING:
            self.links.extend((what, address) for address in _addresses(name, values.get(name)))


def _addresses(name: str, value: str | None) -> list[str]:
    """The addresses of an attribute: one, or those of pictures with their sizes."""
    if value is None:
        return []
    if name.endswith("srcset"):
        return [each.split()[0] for each in value.split(",") if each.strip()]
    return [value]


def read_page(path: Path) -> Page:
    """Read one built file."""
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page


def read_site(folder: Path) -> dict[Path, Page]:
    """Read every HTML file of a built site."""
    return {path.resolve(): read_page(path) for path in sorted(folder.rglob("*.html"))}


def dead_links(folder: Path, below: str | None = None) -> list[str]:
    """Links inside the site whose file or fragment does not exist, as `page -> address`.

    Args:
        folder: the built site.
        below: where the site lies on its host, as `/news/`: links that start there are followed too. Without
            it the page for wrong addresses is left out: a server shows it at any depth, so its links start
            at the root.
    """
    pages = read_site(folder)
    dead = []
    for path, page in pages.items():
        if path.name == "404.html" and below is None:
            continue
        for _, address in page.links:
            if not _is_outside(address) and not _leads_somewhere(path, address, pages, folder, below):
                dead.append(f"{path.relative_to(folder.resolve()).as_posix()} -> {address}")
    return dead


def fetched_from_others(folder: Path) -> list[str]:
    """What the site's pages fetch from elsewhere, as `page -> address`."""
    return [
        f"{path.relative_to(folder.resolve()).as_posix()} -> {address}"
        for path, page in read_site(folder).items()
        for tag, address in page.links
        if tag not in FOLLOWED and _is_outside(address) and not address.startswith("data:")
    ]


def _is_outside(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.scheme or parts.netloc)


def _leads_somewhere(
    path: Path, address: str, pages: dict[Path, Page], folder: Path, below: str | None
) -> bool:
    parts = urlsplit(address)
    inside = unquote(parts.path)
    if below is not None and inside.startswith(below):
        path, inside = folder / "index.html", inside.removeprefix(below) or "."
    target = (path.parent / inside).resolve() if inside else path
    if target.is_dir():
        target = target / "index.html"
    if not target.is_file():
        return False
    fragment = unquote(parts.fragment)
    return not fragment or target not in pages or fragment in pages[target].ids
