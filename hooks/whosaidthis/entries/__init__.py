"""Glossary files to entries; an article's text to the entries it mentions and those still missing."""

from .load import load_glossary
from .mentions import find_mentions, unknown_terms

__all__ = ["find_mentions", "load_glossary", "unknown_terms"]
