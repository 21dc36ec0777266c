"""Finnish: the interface's texts by key, put together from its rooms; a key stands in one of them only."""

from dashboard.text.fi import agenda, following, frame, judging, money, output, pages, parts, terms, times

ENTRIES: dict[str, str] = {
    **terms.ENTRIES,
    **frame.ENTRIES,
    **pages.ENTRIES,
    **money.ENTRIES,
    **parts.ENTRIES,
    **times.ENTRIES,
    **judging.ENTRIES,
    **agenda.ENTRIES,
    **following.ENTRIES,
    **output.ENTRIES,
}
