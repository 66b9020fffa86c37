"""The days on which something was said, and of which it speaks."""
