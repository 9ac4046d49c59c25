"""What clients tell anybody at the office, on its way to the person it is meant for."""
