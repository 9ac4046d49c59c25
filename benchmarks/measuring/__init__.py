"""What the benchmarks measure with and compare against: offices, plain engines, a heartbeat."""
