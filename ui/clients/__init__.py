"""The list of clients and their files."""
