"""What a workload is, and figures in which nobody can be found."""
