"""The ground every service stands on: who is signed in, reading, and one unit of work."""
