"""Marks laid into the text of an article's elements."""
