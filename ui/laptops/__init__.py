"""What goes to other laptops of the office and comes from them, as files."""
