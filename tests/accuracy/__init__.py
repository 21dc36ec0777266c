"""The scorecard: what the reader finds against what careful people noted."""
