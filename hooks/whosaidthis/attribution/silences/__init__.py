"""Who was asked and says nothing."""
