"""Comparisons with documents outside the repository; SEURANTA_CORPUS names their folder."""
