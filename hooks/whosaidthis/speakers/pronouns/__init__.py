"""Whom "he", "she", "they", "it" and "one of them" can mean."""
