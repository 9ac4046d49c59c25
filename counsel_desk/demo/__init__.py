"""Builds fictional offices through the services.

`year` builds the whole one of `make demo` and the tour, from ``resources/demo/office.toml``;
`office` a small one for tests and benchmarks, whose files have phrases in them to be looked for.
"""
