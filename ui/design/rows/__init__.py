"""Lines of text with what can be done about each."""
