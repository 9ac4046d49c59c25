"""What several pages show of figures."""
