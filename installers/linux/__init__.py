"""The package for Debian and Ubuntu: PyInstaller's folder, a menu entry, an icon and AppStream data."""
