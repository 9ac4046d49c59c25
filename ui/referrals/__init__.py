"""Referrals and entitlements of a client."""
