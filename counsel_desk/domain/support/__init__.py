"""What is said of a machine, and what a report for support can hold."""
