"""On what occasion something was said, and who has seen a paper."""
