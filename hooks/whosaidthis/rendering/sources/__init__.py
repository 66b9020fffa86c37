"""The page of all sources: everyone that the site's articles give statements to."""

from .ids import source_id
from .page import sources_page

__all__ = ["source_id", "sources_page"]
