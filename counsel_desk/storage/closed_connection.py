"""A connection through which only the results of statements leave a file."""

from typing import NoReturn

import sqlcipher3.dbapi2 as sqlcipher


class ClosedConnection(sqlcipher.Connection):  # type: ignore[misc] # the module has no types
    """Refuses what SQLite does not ask its authorizer about.

    A backup copies page by page into any other connection; an extension is foreign code in our
    process.
    """

    def backup(self, *_target: object, **_how: object) -> NoReturn:
        """Refuse to copy the file.

        Raises:
            NotSupportedError: Always.
        """
        raise sqlcipher.NotSupportedError("backup")

    def enable_load_extension(self, *_enabled: object) -> NoReturn:
        """Refuse to enable extensions.

        Raises:
            NotSupportedError: Always.
        """
        raise sqlcipher.NotSupportedError("enable_load_extension")

    def load_extension(self, *_name: object, **_how: object) -> NoReturn:
        """Refuse to load an extension.

        Raises:
            NotSupportedError: Always.
        """
        raise sqlcipher.NotSupportedError("load_extension")

    def reset_key(self, *_key: object) -> NoReturn:
        """Refuse a new key, as PRAGMA rekey is refused.

        Raises:
            NotSupportedError: Always.
        """
        raise sqlcipher.NotSupportedError("reset_key")
