"""The search for phrases and keys finds them in every shape."""

import base64
import json

from tests.security.phrases import hits, key_shapes, shapes


def test_the_search_finds_every_shape() -> None:
    phrase, key = "ওকে ochre kingfisher 3f9a", bytes(range(200, 232))
    wanted = {phrase: shapes(phrase), "key": key_shapes(key)}
    for coded in (phrase.encode(), phrase.encode("utf-16-le"), json.dumps(phrase).encode()):
        assert hits(wanted, b"x" + coded + b"y") == [phrase]
    for before in range(6):
        longer = b"?" * before + phrase.encode() + b"!" * (before % 4)
        assert hits(wanted, base64.b64encode(longer)) == [phrase]
        assert hits(wanted, base64.urlsafe_b64encode(b"." * before + key + b".")) == ["key"]
    assert hits(wanted, repr({"k": key}).encode()) == ["key"]
    assert hits(wanted, key.hex().upper().encode()) == ["key"]
    assert hits(wanted, b"another kingfisher") == []
