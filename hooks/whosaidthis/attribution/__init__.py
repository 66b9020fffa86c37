"""From a text to its attributions: who is given what, by which words."""

from .finding import find_attributions

__all__ = ["find_attributions"]
