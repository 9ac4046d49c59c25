"""The office: its people, roles and policy."""
