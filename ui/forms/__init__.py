"""Forms of the office that a client answers, in their file."""
