"""Finnish: the interface's texts by key, put together from its rooms; a key stands in one of them only."""

from dashboard.text.fi import following, frame, judging, pages, parts, terms

ENTRIES: dict[str, str] = {
    **terms.ENTRIES,
    **frame.ENTRIES,
    **pages.ENTRIES,
    **parts.ENTRIES,
    **judging.ENTRIES,
    **following.ENTRIES,
}
