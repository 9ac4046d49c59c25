"""Who belongs to the office, whom the root certified, and letters between them."""
