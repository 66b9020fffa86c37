"""How one statement bears on another."""
