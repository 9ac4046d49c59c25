"""Pictures and papers in a client's file."""
