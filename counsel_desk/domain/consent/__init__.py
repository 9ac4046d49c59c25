"""What a consent is, when it holds, and the one gate that every release passes."""
