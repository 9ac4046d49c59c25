"""The sign-in window and its pages."""
