"""What an editor has written that nothing in the article uses."""
