"""Files that carry people and letters between the laptops of one office."""
