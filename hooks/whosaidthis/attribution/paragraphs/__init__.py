"""Quotations whose speaker stands in another sentence or paragraph."""
