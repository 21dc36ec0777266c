"""Every table and column of the warehouse, each with its sentence: the contract with whoever reads it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from etl import vocabulary

SCHEMA_VERSION = 1

MONEY = pl.Decimal(18, 2)

TYPES: dict[str, pl.DataType | type[pl.DataType]] = {
    "TEXT": pl.String,
    "INTEGER": pl.Int64,
    "DOUBLE": pl.Float64,
    "BOOLEAN": pl.Boolean,
    "DATE": pl.Date,
    "TIMESTAMP": pl.Datetime("us"),
    "DECIMAL(18,2)": MONEY,
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: SQL type, the sentence that explains it, and the words that it may hold."""

    name: str
    sql_type: str
    sentence: str
    words: type[vocabulary.Word] | None = None
    required: bool = False

    @property
    def dtype(self) -> pl.DataType | type[pl.DataType]:
        return TYPES[self.sql_type]


@dataclass(frozen=True)
class Table:
    """One table; its first column is its key, its second the programme."""

    name: str
    sentence: str
    columns: tuple[Column, ...]

    @property
    def key(self) -> str:
        return f"{self.name}_id"

    @cached_property
    def schema(self) -> Mapping[str, pl.DataType | type[pl.DataType]]:
        """Type of each column by name, in order."""
        return {column.name: column.dtype for column in self.columns}

    def frame(self, rows: Iterable[dict[str, object]] = ()) -> pl.DataFrame:
        """Rows as a frame of exactly this table's columns; a missing key is null, an unknown one an error."""
        names = self.schema
        records = list(rows)
        for record in records:
            unknown = record.keys() - names.keys()
            if unknown:
                raise KeyError(f"{self.name}: unknown columns {sorted(unknown)}; expected {list(names)}")
        return pl.DataFrame(
            {name: [record.get(name) for record in records] for name in names}, schema=names, strict=True
        )


def _text(name: str, sentence: str, *, required: bool = False) -> Column:
    return Column(name, "TEXT", sentence, required=required)


def _word(name: str, kind: type[vocabulary.Word], sentence: str, *, required: bool = False) -> Column:
    return Column(name, "TEXT", sentence, words=kind, required=required)


def _int(name: str, sentence: str) -> Column:
    return Column(name, "INTEGER", sentence)


def _number(name: str, sentence: str) -> Column:
    return Column(name, "DOUBLE", sentence)


def _flag(name: str, sentence: str) -> Column:
    return Column(name, "BOOLEAN", sentence)


def _date(name: str, sentence: str, *, required: bool = False) -> Column:
    return Column(name, "DATE", sentence, required=required)


def _time(name: str, sentence: str) -> Column:
    return Column(name, "TIMESTAMP", sentence)


def _money(name: str, sentence: str) -> Column:
    return Column(name, "DECIMAL(18,2)", sentence)


def _table(name: str, sentence: str, *columns: Column) -> Table:
    key = _text(f"{name}_id", "Key of the row; begins with the programme, comes from content alone.", required=True)
    programme = _text("programme_id", "The programme that the row belongs to.", required=True)
    own = [column for column in columns if column.name not in (key.name, programme.name)]
    first = (programme,) if key.name == programme.name else (key, programme)
    return Table(name, sentence, (*first, *own))


_MEETING = _text("meeting_id", "The meeting that says so.", required=True)
_ITEM = _text("agenda_item_id", "The agenda item that says so.")
_TEXT = _text("text", "The words of the source, unchanged.", required=True)
_BASIS = _word("basis", vocabulary.Basis, "What the row rests on.", required=True)
# `end` is a reserved word of SQL: write "end" in quotes.
_PLACE = (
    _text("source_file_id", "The file that holds the words."),
    _int("page", "Page of the first character, from 1; null where the format has no pages."),
    _int("start", "First code point of the words in the cleaned text of the file."),
    _int("end", "Code point after the last one."),
)
_REGISTER = (
    _text("register_file", "The register that holds the row, under the data folder; null when read from minutes."),
    _int("register_line", "Line of the row in the register, from 1."),
)

TABLES: tuple[Table, ...] = (
    _table(
        "source_file",
        "One document of a programme's minutes folder, read or refused.",
        _text("name", "Name of the file.", required=True),
        _text("path", "Path relative to the data folder.", required=True),
        _text("sha256", "Hash of its bytes, which names it in the archive.", required=True),
        _text("media_type", "Media type of the file."),
        _text("language", "Language of the text: fi, sv, en."),
        _word("kind", vocabulary.SourceKind, "What the document is."),
        _int("pages", "Number of pages; null where the format has none."),
        _int("characters", "Non-space characters of the cleaned text."),
        _int("classified", "Those of them inside something that a reader of the page can see, or inside named noise."),
        _int("withheld", "Those of them that only give the ground for withholding an item."),
        _text("title", "What the document calls itself."),
        _text("origin_note", "What the document says of its own origin, such as that it is an adaptation."),
        _text("reader_version", "Version of the reader that read it."),
        _text("refused", "Why it was not read; null when it was."),
        _time("first_seen_at", "When a run first saw these bytes, UTC."),
    ),
    _table(
        "programme",
        "A programme or project that a body steers.",
        _text("name", "Name in the programme's first language.", required=True),
        _text("name_fi", "Name in Finnish."),
        _text("name_sv", "Name in Swedish."),
        _text("name_en", "Name in English."),
        _text("description", "What it is, in a sentence or two."),
        _flag("invented", "True for an example that is made up."),
        _text("language", "First language: fi, sv, en."),
        _date("starts_on", "First day."),
        _date("ends_on", "Last day."),
        _text("case_number", "Case number (asianumero) in the authority's case management."),
        _text("project_id", "Project id (hanketunnus)."),
        _text("owner", "The authority that owns it."),
        _int("order", "Place in lists; the lowest is shown first."),
    ),
    _table(
        "phase",
        "A phase of a programme.",
        _text("name", "Name of the phase.", required=True),
        _date("starts_on", "First day.", required=True),
        _date("ends_on", "Last day.", required=True),
    ),
    _table(
        "theme",
        "A theme of a programme, with the lemmas that tell it.",
        _text("name", "Name in the programme's first language.", required=True),
        _text("lemmas", "Lemmas that point to it, parted by a space."),
    ),
    _table(
        "component",
        "A part of a programme's budget.",
        _text("name", "Name of the component.", required=True),
        _text("aliases", "Other names, parted by a semicolon."),
    ),
    _table(
        "body",
        "A group that meets about a programme.",
        _text("name", "Name of the body.", required=True),
        _text("aliases", "Other names, parted by a semicolon."),
    ),
    _table(
        "meeting",
        "One version of one meeting's minutes; the one that others supersede keeps its row.",
        _text("body_id", "The body that met."),
        _text("body", "The body as the document names it."),
        _text("number", "Number of the meeting as the document gives it, such as 1/2025."),
        _text("title", "What the document calls itself."),
        _date("held_on", "Day of the meeting, only where a text, a register or the file says it."),
        _date("held_on_earliest", "Earliest day that the text allows."),
        _date("held_on_latest", "Latest day that the text allows."),
        _text("held_on_source", "What says the day, or why the window is as it is."),
        _date("effective_on", "held_on, else held_on_latest: the day that orders meetings.", required=True),
        _text("opened_at", "Time of opening, HH:MM."),
        _text("closed_at", "Time of closing, HH:MM."),
        _text("chair", "Chair as the document names them."),
        _text("place", "Place of the meeting."),
        _text(
            "previous_minutes",
            "Number or day of the meeting whose minutes it approved, or words for the last.",
        ),
        _word(
            "approval_state", vocabulary.ApprovalState, "How far the document says that it is a record.", required=True
        ),
        _text("approved_by_meeting_id", "The later meeting that approved them."),
        _text("superseded_by", "The version (meeting_id) that counts instead; null for the one that counts."),
        _date("known_on", "Day when this version became known, where another was known before it."),
        _BASIS,
        *_PLACE,
    ),
    _table(
        "person",
        "People named in minutes; no other table holds a name but quotes.",
        _text("name", "Name as written.", required=True),
    ),
    _table(
        "attendance",
        "Who was said to be present or absent.",
        _MEETING,
        _text("person_id", "The person; null where only a role is given."),
        _text("organisation", "Organisation in base form."),
        _text("role", "Role in the meeting as written."),
        _flag("present", "False for those who sent regrets."),
        _text("joined_at", "Time when they joined, HH:MM, where the text tells that they came later."),
        _text("left_at", "Time when they left, HH:MM, where the text tells that they left earlier."),
        _text("items", "Items for which they were there, as written."),
        _text("text", "The words of the source, unchanged.", required=True),
        *_PLACE,
    ),
    _table(
        "agenda_item",
        "One item of a meeting.",
        _MEETING,
        _int("position", "Place in the meeting, from 1."),
        _text("number", "Number as text: 5, 5.1, § 54; null where there is none."),
        _text("label", "The number with its dot or sign, as written."),
        _text("title", "Title, unchanged.", required=True),
        _word("kind", vocabulary.ItemKind, "What kind of item it is.", required=True),
        _text("withheld_ground", "The ground for which a public version withholds the item, as written."),
        _text("language", "Language of the item, which may be another than its document's: fi, sv, en."),
        *_PLACE,
    ),
    _table(
        "presentation",
        "Who presented an item.",
        _MEETING,
        _ITEM,
        _text("person_id", "The person; null where only a role is given."),
        _text("role", "Role where no person is named."),
        _text("organisation", "Organisation in base form; null where the text names none."),
        _TEXT,
        *_PLACE,
    ),
    _table(
        "decision",
        "What the group did with an item.",
        _MEETING,
        _ITEM,
        _int("position", "Place in the item, from 1."),
        _word("kind", vocabulary.DecisionKind, "The group's act.", required=True),
        _TEXT,
        _text("proposal", "The proposal that the decision takes up, unchanged."),
        _text("language", "Language of its words: fi, sv, en."),
        _BASIS,
        *_PLACE,
    ),
    _table(
        "statement",
        "One clause of an agenda item: a sentence with two claims gives two.",
        _MEETING,
        _ITEM,
        _int("position", "Place in the item, from 1."),
        _word("kind", vocabulary.StatementKind, "What the clause does.", required=True),
        _word("status", vocabulary.ProgressStatus, "What the clause claims about progress, if anything."),
        _word("modality", vocabulary.Modality, "How the clause is told.", required=True),
        _word("said_by", vocabulary.SaidBy, "Who says it, as far as the text tells.", required=True),
        _text("theme", "Theme of the programme that the clause speaks of."),
        _text("actor", "Who acts, where the clause names one."),
        _TEXT,
        _text("language", "Language of the clause."),
        _BASIS,
        *_PLACE,
    ),
    _table(
        "statement_date",
        "A time that a statement gives, as exact as its words.",
        _text("statement_id", "The statement.", required=True),
        _date("earliest", "First day that the words allow."),
        _date("latest", "Last day that the words allow; null where open."),
        _word("precision", vocabulary.DatePrecision, "How exact the words are.", required=True),
        _word("role", vocabulary.DateRole, "What the time means.", required=True),
        _text("quote", "The words that give the time.", required=True),
        _text("inferred_from", "The words elsewhere that give the year, where the time's own words do not."),
        _int("inferred_start", "First code point of those words."),
        _int("inferred_end", "Code point after them."),
        *_PLACE,
    ),
    _table(
        "figure",
        "A number that a statement gives.",
        _text("statement_id", "The statement.", required=True),
        _number("value", "The number."),
        _text("unit", "What is counted, as written; percent, share (0 to 1) or a currency code."),
        _flag("approximate", "True when the words say about (noin)."),
        _word("bound", vocabulary.Bound, "At most or at least, where the words say so."),
        _text("quote", "The words that give the number.", required=True),
        *_PLACE,
    ),
    _table(
        "coming_meeting",
        "A meeting that the minutes announce.",
        _MEETING,
        _date("date", "Its day; the year may be inferred from the weekday.", required=True),
        _text("starts_at", "Time of its beginning, HH:MM."),
        _text("ends_at", "Time of its end, HH:MM."),
        _text("inferred_from", "How the year was found, where the text does not give it."),
        _TEXT,
        *_PLACE,
    ),
    _table(
        "action_point",
        "A task that the minutes list or agree.",
        _MEETING,
        _ITEM,
        _text("number", "Number as written."),
        _text("task", "What is to be done, as written."),
        _text("responsible", "Who is to do it, as written; null where nobody is named."),
        _text("due", "When, as written."),
        _date("due_earliest", "First day that the words allow."),
        _date("due_latest", "Last day that the words allow."),
        _text("state", "State as written."),
        _text("same_as", "The action point of an earlier table or meeting that is the same task."),
        _TEXT,
        *_PLACE,
    ),
    _table(
        "evaluation",
        "A finished or announced evaluation.",
        _text("title", "Its title.", required=True),
        _word("kind", vocabulary.EvaluationKind, "What kind it is.", required=True),
        _text("author", "Who made it."),
        _date("published_earliest", "First day on which it may have been published."),
        _date("published_latest", "Last day on which it may have been published."),
        _date("planned_earliest", "First day for which it is announced."),
        _date("planned_latest", "Last day for which it is announced."),
        _text("source", "Where the facts stand, for a register row."),
        _text("meeting_id", "The meeting that treats or announces it, when read from minutes."),
        _text("text", "The words of the source, when read from minutes."),
        _BASIS,
        *_PLACE,
        *_REGISTER,
    ),
    _table(
        "recommendation",
        "One proposal of an evaluation, or a suggestion of the group itself.",
        _text("label", "Short id shown to people, such as V-R07."),
        _text("evaluation_id", "The evaluation that makes it; null for a suggestion of the group."),
        _word("kind", vocabulary.RecommendationKind, "Whose proposal it is.", required=True),
        _word("strength", vocabulary.Strength, "How strongly the group suggests it."),
        _word("stance", vocabulary.Stance, "Whether the group speaks for or against it."),
        _word("said_by", vocabulary.SaidBy, "Who says it."),
        _text("theme", "Theme of the programme."),
        _text("addressee", "Who must act."),
        _text("target_group", "Whom it is about."),
        _TEXT,
        _text("language", "Language of the text."),
        _date("made_on", "Day from which it counts: the evaluation's publication, else the meeting.", required=True),
        _text("superseded_by", "The recommendation that stands in its place."),
        _text(
            "same_as",
            "The recommendation that it tells anew: so a person confirmed, or a machine proposes and nobody refused; "
            "null where it stands on its own.",
        ),
        _word("same_as_state", vocabulary.EvidenceState, "Whether a machine suggests that or a person confirmed it."),
        _text(
            "same_as_proposed", "The recommendation that a machine proposes as the same, whatever people said of it."
        ),
        _text("meeting_id", "The meeting whose minutes hold its words (its origin), where they do."),
        _ITEM,
        _text("statement_id", "The statement that is its origin."),
        _text("source", "Where the register says that it stands (report, page)."),
        _BASIS,
        *_PLACE,
        *_REGISTER,
    ),
    _table(
        "response",
        "Management's response to a recommendation.",
        _text("recommendation_id", "The recommendation.", required=True),
        _word("kind", vocabulary.ResponseKind, "The response.", required=True),
        _text("reason", "The reason given."),
        _date("responded_on", "Day from which it counts."),
        _text("source", "Where it stands: a meeting's number or a document."),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "action",
        "What is done to carry out one recommendation.",
        _text("recommendation_id", "The recommendation.", required=True),
        _TEXT,
        _text("owner", "Who is responsible."),
        _text("owner_after", "Who owns it after the programme."),
        _date("recorded_on", "Day from which the row counts."),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "action_due_date",
        "One due date of an action; the first is kept, later ones move it.",
        _text("action_id", "The action.", required=True),
        _text("recommendation_id", "The recommendation of the action.", required=True),
        _date("recorded_on", "Day on which it was set.", required=True),
        _date("due_earliest", "First day that the words allow."),
        _date("due_latest", "Last day that the words allow: the day that counts."),
        _word("precision", vocabulary.DatePrecision, "How exact the words are."),
        _text("due", "The due date as written."),
        _text("source", "Where it was set."),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "action_report",
        "What a register says of an action's progress on a day.",
        _text("action_id", "The action.", required=True),
        _text("recommendation_id", "The recommendation of the action.", required=True),
        _date("recorded_on", "Day from which it counts.", required=True),
        _word("implementation", vocabulary.Implementation, "How far it has come.", required=True),
        _date("implemented_on", "Day on which it was carried out, where it was."),
        _text("reason", "What the register says about it."),
        _text("source", "Where it stands: a meeting's number or a document."),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "verification",
        "What the evaluator found about a recommendation that was carried out.",
        _text("recommendation_id", "The recommendation.", required=True),
        _word("kind", vocabulary.VerificationKind, "The finding.", required=True),
        _date("verified_on", "Day of the evaluator's report."),
        _date("planned_on", "Day for which it is planned."),
        _text("verifier", "Who verified it."),
        _text("report", "The dated report."),
        _int("report_page", "Page of the report."),
        _text("quote", "The words of the report."),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "evidence",
        "A statement, decision or report page that speaks of a recommendation.",
        _text("recommendation_id", "The recommendation.", required=True),
        _text("statement_id", "The statement, or null."),
        _text("decision_id", "The decision, or null."),
        _text("meeting_id", "The meeting that says it."),
        _number("score", "How strongly the words point to it, 0 to 1."),
        _text("reason", "Why the machine thinks so."),
        _word("state", vocabulary.EvidenceState, "Whether a person confirmed it.", required=True),
        _word("relation", vocabulary.EvidenceRelation, "Which time it speaks of.", required=True),
        _word("lane", vocabulary.Lane, "Claim, decision or verification.", required=True),
        _text("report", "The report, for evidence outside minutes."),
        _int("report_page", "Its page."),
        _text("quote", "The words that speak of it.", required=True),
        _date("known_on", "Day from which it counts.", required=True),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "finding",
        "What an evaluation or study found, and what it concluded from that.",
        _text("label", "Short id shown to people, such as V-H03; null when read from minutes."),
        _text("evaluation_id", "The evaluation, where known."),
        _word("stage", vocabulary.FindingStage, "Finding or conclusion.", required=True),
        _word("kind", vocabulary.FindingKind, "Strength, weakness or neither.", required=True),
        _text("meeting_id", "The meeting whose minutes tell it; null for a register's row."),
        _ITEM,
        _text("statement_id", "The statement that tells it."),
        _text("theme", "Theme of the programme."),
        _TEXT,
        _text("report", "The report that holds the words, where it is not the evaluation itself."),
        _int("report_page", "Page of the report."),
        _BASIS,
        *_PLACE,
        *_REGISTER,
    ),
    _table(
        "finding_link",
        "What a finding or conclusion carries: a conclusion, or a recommendation. One row for each.",
        _text("finding_id", "The finding or conclusion that carries it.", required=True),
        _text("conclusion_id", "The conclusion (finding_id) that rests on it, or null."),
        _text("recommendation_id", "The recommendation that rests on it, by the row that tells it, or null."),
        _text("meeting_id", "The meeting whose minutes tell the finding; null for a register's row."),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "promise",
        "A plan with a time.",
        _MEETING,
        _ITEM,
        _text("statement_id", "The statement that promises.", required=True),
        _text("actor", "Who promises, where the text names one."),
        _date("due_earliest", "First day that the words allow.", required=True),
        _date("due_latest", "Last day that the words allow: the day that counts.", required=True),
        _word("precision", vocabulary.DatePrecision, "How exact the words are.", required=True),
        _text("same_as", "An earlier promise of the same thing at the same time; counted once."),
        _TEXT,
        _BASIS,
        *_PLACE,
    ),
    _table(
        "promise_outcome",
        "What a later meeting said of a promise.",
        _text("promise_id", "The promise.", required=True),
        _word("outcome", vocabulary.PromiseState, "Kept, rescheduled or dropped.", required=True),
        _text("meeting_id", "The later meeting.", required=True),
        _text("statement_id", "The statement that says so, or null."),
        _text("decision_id", "The decision that says so, or null."),
        _date("new_due_earliest", "First day of the new time, when rescheduled."),
        _date("new_due_latest", "Last day of the new time, when rescheduled."),
        _int("slip_days", "Days from the old last day to the new one, when rescheduled."),
        _number("score", "How strongly the words point to the promise, 0 to 1."),
        _text("reason", "Why the machine thinks so."),
        _TEXT,
        _BASIS,
        *_PLACE,
    ),
    _table(
        "budget_line",
        "One row of the ledger: a component, a period, a day.",
        _text("component_id", "The component, where the programme names it."),
        _text("component", "The component as written.", required=True),
        _text("period", "The period as written, such as 2025.", required=True),
        _date("period_starts_on", "First day of the period.", required=True),
        _date("period_ends_on", "Last day of the period.", required=True),
        _date("as_of_on", "Day of the snapshot.", required=True),
        _money("planned_amount", "Budgeted."),
        _money("committed_amount", "Bound."),
        _money("spent_amount", "Used."),
        _money("forecast_amount", "Expected to be used in the period."),
        _money("carried_over_amount", "Carried over from the period before."),
        _text("currency", "ISO 4217 code.", required=True),
        _text("source", "Where the figures stand."),
        _BASIS,
        *_REGISTER,
    ),
    _table(
        "budget_claim",
        "A clause about money.",
        _MEETING,
        _ITEM,
        _text("statement_id", "The statement that says it."),
        _text("component", "What the money is for, as written; programme for the whole."),
        _text("component_id", "The component, where it was matched."),
        _word("measure", vocabulary.BudgetMeasure, "What is measured.", required=True),
        _number("share", "Share of the budget, 0 to 1."),
        _money("amount", "Amount."),
        _text("currency", "ISO 4217 code, where an amount is given."),
        _int("year", "The year that it speaks of, where the words say it."),
        _flag("approximate", "True when the words say about (noin, lähes)."),
        _word("bound", vocabulary.Bound, "At most or at least, where the words say so."),
        _word("modality", vocabulary.Modality, "How the clause is told."),
        _text("actor", "Who acts, where the clause names one."),
        _TEXT,
        _BASIS,
        *_PLACE,
    ),
    _table(
        "judgement",
        "What a person judged, folded in from the journal or a register of judgements.",
        _word("kind", vocabulary.JudgementKind, "What was judged.", required=True),
        _text("by_role", "Role of who judged; names stay in the journal."),
        _date("effective_on", "Day from which it counts.", required=True),
        _text("recommendation_id", "The recommendation that it is about."),
        _text("statement_id", "The statement that it is about, as found in this warehouse."),
        _text("decision_id", "The decision that it is about, as found in this warehouse."),
        _text("old", "The value before."),
        _text("new", "The value judged."),
        _text("reason", "The reason given."),
        _date("implemented_on", "Day on which it was carried out, for a closing."),
        _text("quote", "The words that the person saw."),
        _text("quote_meeting_id", "The meeting whose words they were."),
        _text("quote_item", "Number of the item whose words they were."),
        _int("number", "Place in the journal: of two of one day the later holds. Null for a register's row."),
        _word("target", vocabulary.JudgementTarget, "Whether its words were found again.", required=True),
        _text("nearest_statement_id", "Of an orphaned one: the statement of its meeting that is most like its words."),
        _text("nearest_decision_id", "The same, where it is a decision."),
        _text("undone_by", "The judgement that took it back."),
        *_REGISTER,
    ),
    _table(
        "rejected_row",
        "A row or file that was not taken in, and why.",
        _text("file", "The file, relative to the data folder.", required=True),
        _int("line", "Its line, from 1; null where the whole file is meant."),
        _text("what", "What is wrong.", required=True),
        _text("expected", "What was expected.", required=True),
    ),
    _table(
        "page",
        "The cleaned text of a source file, page by page; one row without a number where the format has no pages.",
        _text("source_file_id", "The file.", required=True),
        _int("number", "Number of the page, from 1."),
        _int("start", "First code point of the page in the file's text."),
        _int("end", "Code point after the last one."),
        _text("text", "The text of the page.", required=True),
    ),
    _table(
        "statement_lemma",
        "Index of the words of statements and decisions, by lemma; no names of people.",
        _text("statement_id", "The statement, or null."),
        _text("decision_id", "The decision, or null."),
        _text("lemma", "Base form, folded to lower case.", required=True),
    ),
    _table(
        "recommendation_state",
        "Copy for SQL of what etl.rules derives, one row per recommendation and meeting, and the day of the run.",
        _text("recommendation_id", "The recommendation.", required=True),
        _text("meeting_id", "The meeting as of which it holds; null for the day of the run."),
        _date("as_of_on", "The day as of which it holds.", required=True),
        _flag("drafts", "True where draft minutes count."),
        _word(
            "kind",
            vocabulary.RecommendationKind,
            "Whose proposal it is: rates count those of evaluations.",
            required=True,
        ),
        _word("response", vocabulary.ResponseKind, "Management's response.", required=True),
        _text("response_reason", "Its reason."),
        _word("implementation", vocabulary.Implementation, "How far it has come.", required=True),
        _word("implementation_basis", vocabulary.ImplementationBasis, "What that rests on.", required=True),
        _flag("claimed_done", "A statement says that it is done; nobody has confirmed it."),
        _flag("contested", "A later document or register row speaks against the judgement or register."),
        _word("verification", vocabulary.VerificationKind, "What the evaluator found.", required=True),
        _word("due_state", vocabulary.DueState, "Whether it is overdue.", required=True),
        _date("first_due_on", "The first due date's last day."),
        _date("due_earliest", "First day of the current due date."),
        _date("due_on", "Last day of the current due date: the day that counts."),
        _int("moved_count", "How many times the due date was moved."),
        _int("slip_days", "Days from the first due date to the current one."),
        _date("implemented_on", "Day on which it was carried out."),
        _flag("silent", "Open, and in none of the last k meetings."),
        _int("silent_meeting_count", "How many meetings in a row, counted back, have not spoken of it."),
        _text("last_spoken_meeting_id", "The last meeting that spoke of it."),
        _flag("only_suggested", "What breaks the silence is only suggested by a machine."),
        _text("owner", "Who is responsible."),
        _text("owner_after", "Who owns it after the programme."),
        _int("days_open", "Days since it was made, while open."),
    ),
    _table(
        "unclassified_text",
        "Text of a document that no row quotes.",
        _text("source_file_id", "The file.", required=True),
        _int("page", "Page of the first character."),
        _int("start", "First code point."),
        _int("end", "Code point after the last one."),
        _text("text", "The text.", required=True),
    ),
    _table(
        "noise",
        "Text of a document that states nothing of its own, told apart with its name.",
        _text("source_file_id", "The file.", required=True),
        _text("name", "What it is, such as running_header, contents_list or signatures.", required=True),
        _int("page", "Page of the first character."),
        _int("start", "First code point."),
        _int("end", "Code point after the last one."),
    ),
    _table(
        "etl_run",
        "One run of the ETL; the log itself is in runs.sqlite.",
        _time("started_at", "When it began, UTC."),
        _time("finished_at", "When it ended, UTC."),
        _word("outcome", vocabulary.RunOutcome, "How it ended."),
        _int("file_count", "Documents seen."),
        _int("read_count", "Documents read anew, not carried over."),
        _int("row_count", "Rows published."),
        _int("rejected_count", "Rows and files rejected."),
        _text("schema_version", "Version of this schema."),
        _text("reader_version", "Version of the reader."),
        _text("message", "The line that tells the outcome."),
        _text("basis_digest", "Digest of all that the programme's rows rest on; null for earlier runs."),
    ),
)

BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}


def empty_frames() -> dict[str, pl.DataFrame]:
    """Every table as a frame without rows."""
    return {table.name: table.frame() for table in TABLES}
