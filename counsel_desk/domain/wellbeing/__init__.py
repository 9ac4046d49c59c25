"""What each member of staff keeps for themselves alone."""
