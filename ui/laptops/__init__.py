"""Files exchanged with other laptops of the office."""
