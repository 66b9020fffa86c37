"""Finished pages, read again: for the search, and for whoever points at a statement."""
