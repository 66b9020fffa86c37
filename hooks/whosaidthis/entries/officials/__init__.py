"""Office holders that a text names."""
