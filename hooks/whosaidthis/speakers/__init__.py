"""From attributions to statements: who each source is, and how it is said."""

from .events import own_days
from .finding import find_statements
from .numbering import renumber
from .own import own_words
from .people import bearers_of

__all__ = ["bearers_of", "find_statements", "own_days", "own_words", "renumber"]
