"""The page on what law and guidelines say, and what the office's lawyer answered."""
