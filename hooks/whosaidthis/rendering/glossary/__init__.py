"""The glossary's own page and the pages of its entries."""
