"""What a client may ask for, and how long their file is kept."""
