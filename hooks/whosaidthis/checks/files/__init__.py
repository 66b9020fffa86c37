"""Files of a site that are no articles, or the same one twice."""
