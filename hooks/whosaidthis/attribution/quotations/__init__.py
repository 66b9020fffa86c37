"""Quotations of a text: their marks, and the words in marks that nobody speaks."""
