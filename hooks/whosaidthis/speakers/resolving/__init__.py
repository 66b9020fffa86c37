"""One article's sources, each given its speaker."""
