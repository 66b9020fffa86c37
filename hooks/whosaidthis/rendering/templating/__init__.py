"""Our Jinja templates, and how they become HTML."""
