"""Bodies and papers called by what they are: "the company", "the report"."""
