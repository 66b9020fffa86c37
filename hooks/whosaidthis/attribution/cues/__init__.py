"""Which words of a sentence give words to a source, and which only look like it."""
