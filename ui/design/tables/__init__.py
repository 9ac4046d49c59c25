"""Tables and trend charts."""
