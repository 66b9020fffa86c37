"""Names that an entry of somebody or something else has among its aliases."""
