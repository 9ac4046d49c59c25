"""The inbox: what others sent or did, one line each, and where its details are."""
