"""MkDocs events: the site's style sheets become one short file, and the scripts of the page's head another.

The style sheets are those of `extra_css`, the scripts those of `extra.head_scripts`, in `mkdocs.yml`. What is
no file of the site, or refers to other files, stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from rcssmin import cssmin
from rjsmin import jsmin

STYLES, SCRIPTS = "assets/whosaidthis.css", "assets/whosaidthis.js"
_REFERS = re.compile(r"\burl\(|@import|@charset")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the joined files in the place of those that they are made of."""
    scripts = config.extra.get("head_scripts") or []
    config.extra_css = _joined(files, config, list(config.extra_css), STYLES, cssmin)
    # A script need not end with a semicolon, and the next one would go on where it ends.
    config.extra["head_scripts"] = _joined(files, config, scripts, SCRIPTS, lambda one: f"{jsmin(one)};")
    return files


def _joined(
    files: Files, config: MkDocsConfig, paths: list[str], path: str, shorten: Callable[[str], str]
) -> list[str]:
    """`paths` with one file at `path` in the place of those that can be joined."""
    found = {each: file for each in paths if (file := files.get_file_from_path(each)) is not None}
    parts = {each: file.content_string for each, file in found.items()}
    parts = {each: words for each, words in parts.items() if not _REFERS.search(words)}
    if not parts:
        return paths
    for each in parts:
        files.remove(found[each])
    files.append(File.generated(config, path, content="\n".join(map(shorten, parts.values())) + "\n"))
    return [path, *(each for each in paths if each not in parts)]
