"""Who a cue's words are given to: its subject, near or far."""
