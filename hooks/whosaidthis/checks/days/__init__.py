"""Checks of the days that an article tells of: those it cannot know, and those that no year has."""
