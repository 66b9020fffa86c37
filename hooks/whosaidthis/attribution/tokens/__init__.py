"""Sentences as rows of tokens, and what a single token can be."""
