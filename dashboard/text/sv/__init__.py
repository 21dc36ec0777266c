"""Swedish: each module here is a room that holds texts by key in `ENTRIES`, and is found by itself."""
