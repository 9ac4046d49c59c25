"""The other laptops of the office."""
