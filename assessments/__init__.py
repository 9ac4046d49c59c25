"""Facts about assessment instruments, and their scoring."""
