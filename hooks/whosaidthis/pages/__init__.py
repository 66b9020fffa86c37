"""Articles' pages as MkDocs makes them of Markdown: kept from build to build, and made on all cores."""

from .builder import Builder
from .finished import Finished
from .frames import Frame
from .keeper import Keeper
from .kept import KeptPage
from .keys import read_keys
from .shared import PAGES
from .shelf import Shelf

__all__ = ["PAGES", "Builder", "Finished", "Frame", "Keeper", "KeptPage", "Shelf", "read_keys"]
