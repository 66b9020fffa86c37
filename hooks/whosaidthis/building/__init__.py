"""What a site’s pages share while MkDocs builds it: addresses, what was read, and what is issued as data."""
