"""Capitalised names: of persons, of bodies, and what stands beside them."""
