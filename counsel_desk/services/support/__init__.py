"""What whoever looks after the laptop, or the program, wants to know of it; nothing of records."""
