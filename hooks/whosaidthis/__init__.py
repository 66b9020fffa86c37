"""Who Said This: finds who stands behind each sentence of an article, and shows it."""
