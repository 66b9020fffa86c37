"""The front page, and the page of all articles."""
