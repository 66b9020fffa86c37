"""To whom something was said, and by whose report it came."""
