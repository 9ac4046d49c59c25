"""What documents and exported files share: wording, page parts and writing to disk."""
