"""Pages that are written as articles and stand where a site has none."""

from __future__ import annotations

from ...model import Fault
from ...reading.yaml_places import Mapping, NotReadableError, cut_front_matter, read_yaml

_ONLY_OF_ARTICLES = ("retells", "signed")


def check_stray(content: str, path: str, folder: str) -> tuple[Fault, ...]:
    """What an editor is told of the page `path`, no article of the site, that is written as one.

    `content` is the whole file; the site's articles stand in `folder`. A page that says by `article` whether
    it is one, and one that cannot be read, are left alone.
    """
    front, _, first_line = cut_front_matter(content)
    try:
        root = read_yaml(front or "", path, first_line)
    except NotReadableError:
        return ()
    if not isinstance(root, Mapping) or root.get("article") is not None:
        return ()
    key = next((key for key in _ONLY_OF_ARTICLES if isinstance(root.get(key), Mapping)), None)
    if key is None:
        return ()
    wrong = f"“{key}” makes this an article, and the site looks for none in this folder."
    mend = f"Move the file into {folder}/, or write “article: false” if it is no article."
    return (Fault(root.key_place(key), "misplaced-article", wrong, mend),)
