"""What a search means, and the lines it shows."""
