"""Residents find what they need in their own words."""
