"""Suppressions: findings that somebody answers for."""
