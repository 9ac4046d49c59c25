"""Asks for what nobody should see, such as a passphrase."""

import sys

import click


def secret(words: str, *, twice: bool = False) -> str:
    """Return what a person types unseen, or, without a terminal, the first line of standard input.

    Args:
        words: What is asked for.
        twice: Whether a person types it twice.
    """
    if sys.stdin.isatty():
        typed: str = click.prompt(words, hide_input=True, confirmation_prompt=twice, err=True)
        return typed
    return sys.stdin.readline().rstrip("\r\n")
