"""What a careful reader noted of one real meeting, against what `inspect` prints of it: statements and claims."""

from etl.minutes.reading import Meeting
from tests.corpus.expected import Json, misses, report, statements, touches, window

MODALITIES = {"goal": "aim"}


def progress_misses(meeting: Json, expected: Json, text: str) -> list[str]:
    def agrees(row: Json, found: Json) -> bool:
        if found["status"] != row["status"]:
            return False
        times = [(time["earliest"], time["latest"]) for time in found["dates"]]
        return "when" not in row or window(row["when"]) in times

    return [
        miss
        for row in expected["progress_statements"]
        for miss in misses([row], statements(meeting, row["item"]), text, agrees)
    ]


def test_at_least_nine_of_ten_progress_statements_have_status_and_time(
    meeting: Json, expected: Json, text: str
) -> None:
    missing = progress_misses(meeting, expected, text)
    assert len(missing) <= 0.1 * len(expected["progress_statements"]), report(missing)


def test_until_when_what_begins_is_to_last(meeting: Json, expected: Json, text: str) -> None:
    def agrees(row: Json, found: Json) -> bool:
        return any(
            time["role"] == "until" and (time["earliest"], time["latest"]) == window(row["until"])
            for time in found["dates"]
        )

    rows = [row for row in expected["progress_statements"] if "until" in row]
    assert [miss for row in rows for miss in misses([row], statements(meeting, row["item"]), text, agrees)] == []


def test_modality_of_progress_statements(meeting: Json, expected: Json, text: str) -> None:
    def agrees(row: Json, found: Json) -> bool:
        modality: str = MODALITIES.get(row["modality"], row["modality"])
        return bool(found["modality"] == modality)

    rows = [row for row in expected["progress_statements"] if "modality" in row]
    missing = [miss for row in rows for miss in misses([row], statements(meeting, row["item"]), text, agrees)]
    assert missing == [], report(missing)


def test_theme_of_progress_statements(meeting: Json, expected: Json, text: str) -> None:
    def agrees(row: Json, found: Json) -> bool:
        return bool(found["theme"] == row["theme"])

    rows = [row for row in expected["progress_statements"] if "theme" in row]
    missing = [miss for row in rows for miss in misses([row], statements(meeting, row["item"]), text, agrees)]
    assert missing == [], report(missing)


def test_figures(meeting: Json, expected: Json, text: str) -> None:
    def agrees(row: Json, found: Json) -> bool:
        same_unit = found["unit"] == "percent" if row["unit"] == "percent" else bool(found["unit"])
        return found["value"] == row["value"] and found["approximate"] == row.get("approximate", False) and same_unit

    missing = []
    for row in expected["figures"]:
        figures = [figure for one in statements(meeting, row["item"]) for figure in one["figures"]]
        missing += misses([row], figures, text, agrees)
    assert missing == [], report(missing)


def test_questions(meeting: Json, expected: Json, text: str) -> None:
    missing = []
    for row in expected["questions"]:
        missing += misses([row], statements(meeting, row["item"]), text, lambda _, found: found["kind"] == "question")
    assert missing == [], report(missing)


def test_recommendations_and_suggestions(meeting: Json, expected: Json, text: str) -> None:
    def agrees(row: Json, found: Json) -> bool:
        wanted = {"stance": "proposed", **row, "item": str(row["item"])}
        return all(found[key] == value for key, value in wanted.items() if key not in {"quote", "answers"})

    missing = misses(expected["recommendations"], meeting["recommendations"], text, agrees)
    assert missing == [], report(missing)


def test_nothing_else_is_recommended(meeting: Json, expected: Json, text: str) -> None:
    quotes = [row["quote"] for row in expected["recommendations"]]
    assert [
        row["text"] for row in meeting["recommendations"] if not any(touches(row, quote, text) for quote in quotes)
    ] == []


def test_budget_claims(meeting: Json, expected: Json, text: str) -> None:
    def agrees(row: Json, found: Json) -> bool:
        share, wanted = found["share"], row.get("share")
        same_share = share is None if wanted is None else share is not None and abs(share - wanted) < 0.001
        whole = row["component"] != "programme" or found["component"] == "programme"
        same_place = whole and found["item"] == str(row["item"]) and found["measure"] == row["measure"]
        same_value = found["approximate"] == row.get("approximate", False) and found["year"] == row.get("year")
        return same_place and same_share and same_value and found["bound"] == row.get("bound")

    missing = misses(expected["budget_statements"], meeting["budget_claims"], text, agrees)
    assert missing == [], report(missing)


def test_promises(meeting: Json, expected: Json, text: str) -> None:
    def agrees(row: Json, found: Json) -> bool:
        return found["item"] == str(row["item"]) and [found["due_earliest"], found["due_latest"]] == row["due"]

    missing = misses(expected["promises"], meeting["promises"], text, agrees)
    assert missing == [], report(missing)


def test_who_promises(meeting: Json, expected: Json, text: str) -> None:
    rows = [row for row in expected["promises"] if "actor" in row]
    missing = misses(rows, meeting["promises"], text, lambda row, found: found["actor"] == row["actor"])
    assert missing == [], report(missing)


def test_what_is_no_promise(meeting: Json, expected: Json, text: str) -> None:
    quotes = [row["quote"] for row in expected["not_promises"]]
    assert [row["text"] for row in meeting["promises"] if any(touches(row, quote, text) for quote in quotes)] == []


def test_evaluations(read_meeting: Meeting, expected: Json, text: str) -> None:
    found = [
        {
            "kind": str(row.kind),
            "item": row.item + 1,
            "published": (str(row.published_earliest), str(row.published_latest)),
            "planned": (str(row.planned_earliest), str(row.planned_latest)),
            "start": row.quote.start,
            "end": row.quote.end,
        }
        for row in read_meeting.evaluations
    ]

    def agrees(row: Json, found: Json) -> bool:
        same = found["kind"] == row["kind"] and found["item"] == row["item"]
        times = [name for name in ("published", "planned") if name in row]
        return same and all(found[name] == window(row[name]) for name in times)

    missing = misses(expected["evaluations"], found, text, agrees)
    assert missing == [], report(missing)


def test_findings(read_meeting: Meeting, expected: Json, text: str) -> None:
    found = [
        {
            "kind": str(row.kind),
            "item": row.item + 1,
            "theme": row.theme,
            "start": row.quote.start,
            "end": row.quote.end,
        }
        for row in read_meeting.findings
    ]

    def agrees(row: Json, found: Json) -> bool:
        same = found["kind"] == row["kind"] and found["item"] == row["item"]
        return same and ("theme" not in row or found["theme"] == row["theme"])

    missing = misses(expected["findings"], found, text, agrees)
    assert missing == [], report(missing)
