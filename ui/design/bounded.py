"""What every editor of our own tells of its width."""


class Bounded:
    """An editor of our own, which knows how wide it is.

    A class and no protocol: it is asked of every field at each change of its style, and looking for
    the members of a protocol takes a hundred times as long.
    """

    def bound(self) -> None:
        """Set its width at the current text size."""
        raise NotImplementedError
