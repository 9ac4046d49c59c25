"""Marks texts for translation where Qt may not be imported."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - the name and shape lupdate looks for
    """Return `text` unchanged, so that the translation tools find it.

    Args:
        context: The translation context it is looked up in, such as ``errors``.
        text: The English sentence; placeholders as ``{name}``.
    """
    return text
