"""Days that editors write: on words of saying, on what is told, and those that are to come."""
