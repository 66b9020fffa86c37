"""The words of one source: which are a name, an office, a count."""
