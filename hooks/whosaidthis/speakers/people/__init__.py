"""The persons of an article, and the speakers met so far."""
