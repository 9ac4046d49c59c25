"""Words that could tell a reader who the client is."""
