"""Pictures and documents in a client's file."""
