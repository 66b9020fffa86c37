"""Glossary files to entries; an article's text to the entries it mentions and those missing; and back."""

from .backlinks import Backlinks, Missing, Passage, find_backlinks, find_missing
from .candidates import find_candidates
from .load import load_glossary
from .mentions import absent_terms, find_mentions
from .owners import Owners

__all__ = [
    "Backlinks",
    "Missing",
    "Owners",
    "Passage",
    "absent_terms",
    "find_backlinks",
    "find_candidates",
    "find_mentions",
    "find_missing",
    "load_glossary",
]
