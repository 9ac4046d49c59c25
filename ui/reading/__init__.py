"""Reading together: one statement at a time, over the whole window."""
