"""Walks a whole day through the real windows, by clicks and keys.

`day.Day` goes from founding the office to the note half-written the next morning, by means of
`driver.Driver`. It serves `make demo` without a display, `make screenshots`, and
`tests/gui/test_day.py`.
"""
