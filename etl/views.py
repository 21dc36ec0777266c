"""Views of the warehouse: flat answers for analysts, each column with its sentence; made of tables alone."""

from dataclasses import dataclass

from etl.schema import BY_NAME


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """A column: the SQL that gives it, and its sentence; without one, that of the table's column of the same name."""

    name: str
    sql: str
    sentence: str


@dataclass(frozen=True, slots=True)
class View:
    """One view: what it selects from, and its columns."""

    name: str
    sentence: str
    source: str
    columns: tuple[ViewColumn, ...]

    @property
    def statement(self) -> str:
        """The SELECT; plain enough for every DuckDB since 1.1."""
        columns = ", ".join(f'{column.sql} AS "{column.name}"' for column in self.columns)
        return f"SELECT {columns} {self.source}"


def _of(table: str, *names: str) -> tuple[ViewColumn, ...]:
    """Columns of a table, with its sentences; `their AS ours` gives one another name."""
    sentences = {column.name: column.sentence for column in BY_NAME[table].columns}
    parted = [name.partition(" AS ") for name in names]
    return tuple(ViewColumn(ours or own, f'{table}."{own}"', sentences[own]) for own, _, ours in parted)


VIEWS: tuple[View, ...] = (
    View(
        "recommendation_now",
        "Where each recommendation of an evaluation stands on the day of the last run; draft minutes do not count.",
        "FROM recommendation_state"
        " JOIN recommendation ON recommendation.recommendation_id = recommendation_state.recommendation_id"
        " LEFT JOIN evaluation ON evaluation.evaluation_id = recommendation.evaluation_id"
        " LEFT JOIN meeting ON meeting.meeting_id = recommendation_state.last_spoken_meeting_id"
        " WHERE recommendation_state.meeting_id IS NULL AND NOT recommendation_state.drafts"
        " AND recommendation_state.kind = 'evaluation'",
        (
            *_of("recommendation", "recommendation_id", "programme_id", "label", "text", "language"),
            *_of("evaluation", "title AS evaluation", "kind AS evaluation_kind"),
            *_of("recommendation", "theme", "addressee", "target_group", "made_on"),
            *_of(
                "recommendation_state",
                "as_of_on",
                "response",
                "response_reason",
                "implementation",
                "implementation_basis",
                "claimed_done",
                "contested",
                "implemented_on",
                "verification",
                "due_state",
                "first_due_on",
                "due_on",
                "moved_count",
                "slip_days",
                "owner",
                "owner_after",
                "days_open",
                "silent_meeting_count",
                "only_suggested",
            ),
            ViewColumn("last_spoken_in", "meeting.number", "Number of the last meeting that spoke of it."),
            ViewColumn("last_spoken_on", "meeting.effective_on", "Day of that meeting."),
            ViewColumn("approval_state", "meeting.approval_state", "How far that meeting's minutes are a record."),
            *_of("recommendation", "superseded_by", "basis", "register_file", "register_line"),
        ),
    ),
    View(
        "meeting_that_counts",
        "The version that counts of each meeting, once with drafts and once without: choose by `drafts`, bound by day.",
        "FROM meeting CROSS JOIN (SELECT false AS counted UNION ALL SELECT true) AS draft"
        " WHERE meeting.superseded_by IS NULL AND (draft.counted OR meeting.approval_state <> 'draft'"
        " OR meeting.approved_by_meeting_id IS NOT NULL)",
        (
            *_of("meeting", "meeting_id", "programme_id", "body_id", "number", "title", "held_on", "effective_on"),
            *_of("meeting", "approval_state", "approved_by_meeting_id", "source_file_id", "basis"),
            ViewColumn("drafts", "draft.counted", "True for the meetings that count where draft minutes do."),
        ),
    ),
)
