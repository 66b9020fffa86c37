"""Weapons that a text names."""
