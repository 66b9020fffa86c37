"""The addresses of a site's files, as one of its pages writes them."""

from __future__ import annotations

from mkdocs.structure.files import Files
from mkdocs.utils import get_relative_url


class Addresses:
    """From a file below the docs folder, with a fragment, to its address as one page writes it."""

    def __init__(self, files: Files, here: str) -> None:
        """`here`: the page's own address below the site's."""
        self._files = files
        self._here = here

    def __call__(self, path: str) -> str:
        """The address of the file `path`, with its fragment."""
        path, hash_mark, fragment = path.partition("#")
        file = self._files.get_file_from_path(path)
        return f"{get_relative_url(file.url if file else path, self._here)}{hash_mark}{fragment}"
