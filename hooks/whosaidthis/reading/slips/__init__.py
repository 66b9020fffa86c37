"""Slips of YAML that an editor makes, in plain words."""
