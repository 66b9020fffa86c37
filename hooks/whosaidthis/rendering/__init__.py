"""Statements and entries as HTML."""
