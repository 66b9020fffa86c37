"""The notes: what is said of each statement, in which order."""
