"""What a speaker does by saying something, and how the writer keeps a distance."""
