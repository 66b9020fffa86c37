"""From a text to its attributions: who is given what, by which words."""

from .attitudes import attitudes
from .finding import find_attributions
from .ordering import spoken

__all__ = ["attitudes", "find_attributions", "spoken"]
