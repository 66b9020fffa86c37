"""Single words: plain forms, counts, offices, gender."""
