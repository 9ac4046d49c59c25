"""What each member of staff keeps for themselves alone: check-ins, and threats to them."""
