"""The editor's desk: what editors write about an article and its statements, read and checked."""

from .checks import check_text
from .editors_words import apply_editors_words
from .front_matter import FrontMatter, check_terms, read_front_matter

__all__ = ["FrontMatter", "apply_editors_words", "check_terms", "check_text", "read_front_matter"]
