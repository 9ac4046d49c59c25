"""What a search means, and the snippets that it shows."""
