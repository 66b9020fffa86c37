"""What a cue gives to its source: before it, after it or around it."""
