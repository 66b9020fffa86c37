"""What stands between a cue and its content: the hearer, and what is told of them."""
