"""MkDocs events: the site's style sheets become one short file, and the scripts of the page's head another.

The style sheets are those of `extra_css`, the scripts those of `extra.head_scripts`, in `mkdocs.yml`. What is
no file of the site, or refers to other files, stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from rcssmin import cssmin
from rjsmin import jsmin

FOLDER = "assets"
_REFERS = re.compile(r"\burl\(|@import|@charset")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put joined files in the place of those that they are made of, in their order."""
    scripts = config.extra.get("head_scripts") or []
    config.extra_css = _joined(files, config, list(config.extra_css), "css", cssmin)
    # A script need not end with a semicolon, and the next one would go on where it ends.
    config.extra["head_scripts"] = _joined(files, config, scripts, "js", lambda one: f"{jsmin(one)};")
    return files


def _joined(
    files: Files, config: MkDocsConfig, paths: list[str], ending: str, shorten: Callable[[str], str]
) -> list[str]:
    """`paths` with one file for all that stand beside each other and can be joined."""
    found: list[str] = []
    joined = 0
    for can_be, some in groupby(paths, key=lambda path: _can_be_joined(path, files)):
        if not can_be:
            found.extend(some)
            continue
        joined += 1
        path = f"{FOLDER}/whosaidthis{f'-{joined}' if joined > 1 else ''}.{ending}"
        files.append(File.generated(config, path, content=_one(list(some), files, shorten)))
        found.append(path)
    return found


def _can_be_joined(path: str, files: Files) -> bool:
    file = files.get_file_from_path(path)
    return file is not None and not _REFERS.search(file.content_string)


def _one(paths: list[str], files: Files, shorten: Callable[[str], str]) -> str:
    """The content of one file for all of `paths`, which leave the site."""
    parts = [file for path in paths if (file := files.get_file_from_path(path)) is not None]
    for file in parts:
        files.remove(file)
    return "\n".join(shorten(file.content_string) for file in parts) + "\n"
