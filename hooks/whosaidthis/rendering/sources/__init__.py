"""The page of all sources: everyone that the site's articles give statements to."""

from .ids import source_id
from .page import NEWEST, sources_page, without_rows

__all__ = ["NEWEST", "source_id", "sources_page", "without_rows"]
