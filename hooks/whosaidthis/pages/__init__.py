"""Articles' pages as MkDocs makes them of Markdown: kept from build to build, and made on all cores."""

from .finished import Finished
from .frames import Frame
from .keeper import PAGES, Keeper
from .kept import KeptPage
from .keys import read_keys
from .shelf import Shelf

__all__ = ["PAGES", "Finished", "Frame", "Keeper", "KeptPage", "Shelf", "read_keys"]
