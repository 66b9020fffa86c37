"""One glossary file: its facts, its sources, and all files as one glossary."""
