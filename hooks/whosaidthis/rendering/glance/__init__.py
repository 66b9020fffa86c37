"""The summary of an article, counted from its statements."""
