"""Recognises dishonest public keys: of small or mixed order, or in a second encoding.

A signature under an Ed25519 key of small order verifies for almost any message, and an X25519 key
of small order makes the shared secret known to everyone (RFC 7748 §6.1, RFC 8032 §5.1.3). Honest
keys always lie in the subgroup of prime order and have one encoding.
"""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

_P = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_SQRT_M1 = pow(2, (_P - 1) // 4, _P)

_Point = tuple[int, int, int, int]
_NEUTRAL: _Point = (0, 1, 1, 0)


def honest_x25519(key: bytes) -> bool:
    """Return whether `key` is a canonical X25519 key that is not of small order."""
    if len(key) != 32 or int.from_bytes(key, "little") >= _P:
        return False
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(key))
    except ValueError:  # the shared secret is zero whatever the private key
        return False
    return True


def honest_ed25519(key: bytes) -> bool:
    """Return whether `key` is a canonical Ed25519 key in the subgroup of prime order."""
    point = _decompress(key) if len(key) == 32 else None
    if point is None or _is_neutral(point):
        return False
    return _is_neutral(_multiply(_ORDER, point))


def _decompress(key: bytes) -> _Point | None:
    encoded = int.from_bytes(key, "little")
    sign, y = encoded >> 255, encoded & (2**255 - 1)
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if x * x % _P != square:
        x = x * _SQRT_M1 % _P
    if x * x % _P != square or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = _P - x
    return x, y, 1, x * y % _P


def _add(left: _Point, right: _Point) -> _Point:
    """Add two points in extended coordinates (RFC 8032 §5.1.4)."""
    a = (left[1] - left[0]) * (right[1] - right[0]) % _P
    b = (left[1] + left[0]) * (right[1] + right[0]) % _P
    c = 2 * left[3] * right[3] * _D % _P
    d = 2 * left[2] * right[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _multiply(times: int, point: _Point) -> _Point:
    """Multiply a public point; not in constant time, which public keys do not need."""
    result = _NEUTRAL
    while times:
        if times & 1:
            result = _add(result, point)
        point = _add(point, point)
        times >>= 1
    return result


def _is_neutral(point: _Point) -> bool:
    return point[0] % _P == 0 and (point[1] - point[2]) % _P == 0
