"""What an article corrects in public, beside the words of the article."""
