"""Where a text names the entries of a glossary, and whose name it is."""
