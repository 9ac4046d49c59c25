"""Legal cases, their agenda, and received summaries."""
