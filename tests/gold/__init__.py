"""Articles with lists of what a careful reader finds in them, and the check of the machine against them."""
