"""Speakers whom only a description tells: "the diplomat", "two officials"."""
