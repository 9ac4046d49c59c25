"""A client's referrals and entitlements."""
