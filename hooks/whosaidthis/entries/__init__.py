"""Glossary files to entries; an article's text to the entries it mentions and those still missing."""

from .candidates import find_candidates
from .load import load_glossary
from .mentions import find_mentions, unknown_terms

__all__ = ["find_candidates", "find_mentions", "load_glossary", "unknown_terms"]
