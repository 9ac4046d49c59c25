"""The package for Debian and Ubuntu: PyInstaller's folder, a menu entry, icons, AppStream data."""
