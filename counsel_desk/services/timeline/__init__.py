"""One calm line for everything in a client's file."""
