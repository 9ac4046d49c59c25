"""The office settings."""
