"""From an article's Markdown to its text, and back to the place in the source."""
