"""The machine's attributions against a marked collection: accuracy, speed and memory."""
