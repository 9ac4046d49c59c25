"""Transfers of a client's file between colleagues."""
