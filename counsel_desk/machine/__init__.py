"""Inspects this computer without changing anything.

Reading is kept apart from judging: what a system answers is parsed and judged by pure functions, so
that the tests can give them what other systems answer. Nothing here raises: what cannot be found
out is not known.
"""
