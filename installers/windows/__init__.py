"""The installer for Windows: Python as python.org signed it, the locked wheels, and the desk."""
