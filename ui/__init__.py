"""The windows. The only place where Qt appears."""
