"""What kind of speaker the words of a source name, and which one met before."""
