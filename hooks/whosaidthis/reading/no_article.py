"""Pages among the articles whose front matter says that they are none: `article: false`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .yaml_fields import NO
from .yaml_places import Mapping, NotReadableError, Scalar, cut_front_matter, read_yaml

KEY = "article"


def says_no_article(path: Path) -> bool:
    """Whether the file `path` says so; one that cannot be read says nothing."""
    try:
        state = path.stat()
        return _says_so(path, state.st_mtime_ns, state.st_size)
    except (OSError, ValueError):
        return False


@cache
def _says_so(path: Path, _changed: int, _size: int) -> bool:
    """The same; a file that has changed is read anew."""
    content = path.read_bytes()
    if KEY.encode() not in content:
        return False
    front, _, first_line = cut_front_matter(content.decode("utf-8", "replace"))
    try:
        root = read_yaml(front or "", str(path), first_line)
    except NotReadableError:
        return False
    said = root.get(KEY) if isinstance(root, Mapping) else None
    return isinstance(said, Scalar) and said.words.strip().casefold() in NO
