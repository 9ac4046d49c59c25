"""What a backup holds, and how long it is kept."""
