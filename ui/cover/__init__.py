"""Cover for a counsellor who is away."""
