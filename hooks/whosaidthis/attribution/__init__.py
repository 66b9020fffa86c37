"""From a text to its attributions: who is given what, by which words."""

from .finding import find_attributions
from .ordering import attitudes, spoken

__all__ = ["attitudes", "find_attributions", "spoken"]
