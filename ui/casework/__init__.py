"""Legal cases and received summaries."""
