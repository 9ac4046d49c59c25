"""What law and guidelines say, from the one file that says it."""
