"""Articles with lists of the weapons and office holders in them, and the check of the machine."""
