"""Protocols for what the services need from storage, security and reports.

`stores` describes vaults and the office register, `search` the search index of a vault, `keys`
everything cryptographic, and `tools` bundles them all for the services. `counsel_desk.wiring` is
the one place that says which module implements which Protocol, so the implementations never
import each other.
"""
