"""Names that are spelt in two ways, in one article or in its report and the glossary."""
