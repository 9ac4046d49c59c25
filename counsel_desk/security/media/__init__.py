"""Pictures and papers from outside, checked and written anew."""
