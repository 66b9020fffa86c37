"""Glossary files to entries; an article's text to the entries it mentions and those still missing."""

from .load import load_glossary

__all__ = ["load_glossary"]
