"""Glossary files to entries; an article's text to the entries it mentions and those missing; and back."""

from .candidates import find_candidates
from .files.load import load_glossary
from .mentions.backlinks import Backlinks, Missing, Passage, find_backlinks, find_missing, join_missing
from .mentions.found import absent_terms, find_mentions
from .mentions.near import near_entry, near_in_text
from .mentions.owners import Owners
from .officials.titled import titled_mentions
from .scan import scans
from .spelling import fold
from .untitled import without_title

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
    "fold",
    "join_missing",
    "load_glossary",
    "near_entry",
    "near_in_text",
    "scans",
    "titled_mentions",
    "without_title",
]
