"""What leaves the site as data: plain values, in the formats that others read. No MkDocs, no HTML."""
