"""What an editor says of speakers under `speakers`, held against what the article says of them."""
