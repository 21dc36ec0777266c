"""What a careful reader noted of one real meeting, against what `inspect` prints of it: skeleton and decisions."""

from tests.corpus.expected import Json, objects


def test_language_and_kind_of_the_document(inspected: Json, expected: Json) -> None:
    assert inspected["source_file"]["language"] == expected["language"]
    assert inspected["source_file"]["kind"] == "minutes"
    assert inspected["source_file"]["pages"] is None


def test_nothing_is_unclassified(inspected: Json) -> None:
    assert [quote["text"] for quote in inspected["source_file"]["coverage"]["unclassified"]] == []


def test_every_quote_stands_at_its_place(inspected: Json, text: str) -> None:
    placed = [row for row in objects(inspected) if isinstance(row.get("start"), int)]
    quotes = [(row, row.get("text", row.get("title", row.get("quote")))) for row in placed]
    assert [row for row, quote in quotes if quote is not None and text[row["start"] : row["end"]] != quote] == []
    assert len(placed) > 100


def test_words_broken_over_lines_are_joined(expected: Json, text: str) -> None:
    assert [words for words in expected["joined_words"] if words not in text] == []


def test_no_date_and_no_number_is_invented(meeting: Json, expected: Json) -> None:
    noted = expected["meeting"]
    assert (meeting["held_on"], meeting["number"], meeting["chair"]) == (noted["date"], noted["number"], noted["chair"])


def test_the_window_of_the_day(meeting: Json, expected: Json) -> None:
    noted = expected["meeting"]["date_window"]
    assert (meeting["held_on_earliest"], meeting["held_on_latest"]) == (noted["earliest"], noted["latest"])
    assert meeting["held_on_source"]


def test_opening_and_closing_times(meeting: Json, expected: Json) -> None:
    noted = expected["meeting"]
    assert (meeting["opened_at"], meeting["closed_at"]) == (noted["opened"], noted["closed"])


def test_previous_minutes_approval_state_and_no_attendance(meeting: Json, expected: Json) -> None:
    noted = expected["meeting"]
    assert meeting["previous_minutes"] == noted["previous_minutes"]
    assert meeting["approval_state"] == noted["approval_state"]
    assert meeting["attendance"] == []


def test_numbers_and_titles_of_items(meeting: Json, expected: Json) -> None:
    found = [(item["number"], item["title"]) for item in meeting["agenda_items"]]
    assert found == [(item["number"], item["title"]) for item in expected["agenda_items"]]


def test_kinds_of_items(meeting: Json, expected: Json) -> None:
    found = {item["number"]: item["kind"] for item in meeting["agenda_items"]}
    assert found == {item["number"]: item["kind"] for item in expected["agenda_items"]}


def test_decisions(meeting: Json, expected: Json) -> None:
    def noted(item: Json) -> list[tuple[str, str]]:
        rows = [item["decision"], *item["decision"].get("also", [])] if item["decision"] else []
        return [(row["kind"], row["text"]) for row in rows]

    found = {
        item["number"]: [(row["kind"], row["text"]) for row in item["decisions"]] for item in meeting["agenda_items"]
    }
    assert found == {item["number"]: noted(item) for item in expected["agenda_items"]}


def test_presenters_with_their_organisations(meeting: Json, expected: Json) -> None:
    found = {
        item["number"]: [(row["person"], row["organisation"]) for row in item["presenters"]]
        for item in meeting["agenda_items"]
    }
    assert found == {
        item["number"]: [(row["name"], row["organisation"]) for row in item["presenters"]]
        for item in expected["agenda_items"]
    }


def test_coming_meetings_with_their_year(meeting: Json, expected: Json) -> None:
    found = [{key: row[key] for key in ("date", "start", "end")} for row in meeting["coming_meetings"]]
    assert found == expected["coming_meetings"]


def test_action_points(meeting: Json, expected: Json) -> None:
    assert meeting["action_points"] == expected["action_points"]
