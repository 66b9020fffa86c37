"""Noun phrases, and what stands before, behind and beside them."""
