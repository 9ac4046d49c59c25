"""Shared fixtures; Qt draws into memory unless a display was asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
