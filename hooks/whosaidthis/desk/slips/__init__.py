"""Slips of typing in an article and in an editor's braces: marks that open or close nothing, and the like."""
