"""From a text to its attributions: who is given what, by which words."""

from .finding import find_attributions
from .ordering import spoken

__all__ = ["find_attributions", "spoken"]
