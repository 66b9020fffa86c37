"""What the room of the speakers must do."""
