"""Names that editors write: those that are nobody’s here, and those that are nearly somebody’s."""
