"""What the administrator settles for the office."""
