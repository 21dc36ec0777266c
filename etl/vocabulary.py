"""Every word of the house that a column may hold, each with the sentence that defines it."""

from enum import StrEnum
from typing import Self


class Word(StrEnum):
    """A word and its sentence; as a plain string wherever it is stored."""

    sentence: str

    def __new__(cls, value: str, sentence: str) -> Self:
        word = str.__new__(cls, value)
        word._value_ = value
        word.sentence = sentence
        return word

    @classmethod
    def of(cls, value: str) -> Self:
        """The word of that value; raises KeyError for any other."""
        return cls.__members__[value.upper()]


class SourceKind(Word):
    MINUTES = "minutes", "Tells what a meeting discussed and decided."
    AGENDA = "agenda", "Says what a meeting is going to treat; decides nothing."
    BULLETIN = "bulletin", "Tells the public about a meeting; the minutes are elsewhere."
    TEMPLATE = "template", "An empty form for minutes."
    INDEX = "index", "A list of meetings or minutes."
    OTHER = "other", "None of the kinds that the reader knows."


class ApprovalState(Word):
    DRAFT = "draft", "The document calls itself a draft or unchecked."
    CHECKED = "checked", "Signed or checked by those named for it."
    APPROVED = "approved", "A later meeting approved these minutes."
    NOT_STATED = "not_stated", "The document says nothing about it; treated as a record."


class ItemKind(Word):
    OPENING = "opening", "The meeting is opened."
    QUORUM = "quorum", "Legality and quorum, those present."
    MINUTES_APPROVAL = "minutes_approval", "The minutes of an earlier meeting are approved."
    STATUS_REPORT = "status_report", "Where the programme stands now."
    ANNUAL_REPORT = "annual_report", "The report on a year that has passed."
    EVALUATION = "evaluation", "An evaluation of the programme."
    STUDY = "study", "A study or survey."
    PRESENTATION = "presentation", "Somebody presents something of interest."
    FOR_DECISION = "for_decision", "A plan or proposal that the group is asked to settle."
    DISCUSSION = "discussion", "The group discusses a theme."
    OTHER_BUSINESS = "other_business", "Other matters."
    NEXT_MEETINGS = "next_meetings", "When the group meets again."
    CLOSING = "closing", "The meeting is closed."
    OTHER = "other", "None of the kinds that the reader knows."


class DecisionKind(Word):
    APPROVED = "approved", "The group approved what was before it."
    NOTED = "noted", "The group took note."
    DECIDED = "decided", "The group decided something in its own words."
    AMENDED = "amended", "The group approved it with changes."
    REJECTED = "rejected", "The group did not approve it."
    POSTPONED = "postponed", "The group put the matter off or sent it back."
    ELECTED = "elected", "The group chose somebody."


class StatementKind(Word):
    PROGRESS = "progress", "How far some work has come."
    PLAN = "plan", "What is going to be done."
    PROBLEM = "problem", "What does not go as it should."
    RISK = "risk", "What may go wrong."
    FINDING = "finding", "What an evaluation or study found."
    QUESTION = "question", "What was asked or left open."
    SUGGESTION = "suggestion", "What the group itself proposes."
    RECOMMENDATION = "recommendation", "What an evaluation recommends."
    BUDGET = "budget", "A clause about money."
    DISCUSSION = "discussion", "What was said in discussion."
    BACKGROUND = "background", "What explains the rest."


class ProgressStatus(Word):
    DONE = "done", "The clause says that it has been done."
    IN_PROGRESS = "in_progress", "The clause says that work goes on."
    ON_TRACK = "on_track", "The clause says that work goes as planned."
    PLANNED = "planned", "The clause says that it will be done."
    PROBLEM = "problem", "The clause says that it does not go as it should."
    DROPPED = "dropped", "The clause says that it will not be done."


class Modality(Word):
    FACT = "fact", "Told as so."
    PLAN = "plan", "Told as to come."
    AIM = "aim", "Told as a goal; no promise."
    CONSIDERED = "considered", "Thought about; no promise."
    FORECAST = "forecast", "Foreseen."


class SaidBy(Word):
    PROGRAMME = "programme", "Those who carry the programme out."
    EVALUATOR = "evaluator", "Those who evaluate it."
    GROUP = "group", "The steering group."
    GUEST = "guest", "Somebody from elsewhere who presented."
    UNKNOWN = "unknown", "The text does not tell."


class DatePrecision(Word):
    DAY = "day", "One day."
    WEEK = "week", "A calendar week."
    MONTH = "month", "A calendar month."
    QUARTER = "quarter", "Three months; also the first or last quarter for alku- and loppuvuosi."
    SEASON = "season", "Spring 3-5, summer 6-8, autumn 9-11, winter 12-2."
    HALF = "half", "Half a year."
    YEAR = "year", "A calendar year."
    RANGE = "range", "From one time to another."
    MEETING = "meeting", "A meeting that the text names, at the day known for it."


class DateRole(Word):
    WHEN = "when", "When the thing happens or happened."
    DUE = "due", "By when it is to be done."
    UNTIL = "until", "Until when it lasts."
    SINCE = "since", "From when on it is so."


class EvaluationKind(Word):
    INTERIM = "interim", "Made halfway."
    FINAL = "final", "Made at the end."
    THEMATIC = "thematic", "Made of one theme."
    AUDIT = "audit", "Made by an auditor."
    STUDY = "study", "A study that is no evaluation."


class RecommendationKind(Word):
    EVALUATION = "evaluation", "An evaluation recommends it."
    SUGGESTION = "suggestion", "The group itself proposes it."


class Strength(Word):
    SHOULD = "should", "It should be done (tulisi, pitäisi)."
    GOOD_TO = "good_to", "It would be good to do it (olisi hyvä)."
    WONDERED = "wondered", "It was wondered whether to do it."


class Stance(Word):
    PROPOSED = "proposed", "The group speaks for it."
    REJECTED = "rejected", "The group speaks against it."


class FindingStage(Word):
    FINDING = "finding", "What the evaluation saw."
    CONCLUSION = "conclusion", "What it concludes from its findings."


class FindingKind(Word):
    STRENGTH = "strength", "What goes well."
    WEAKNESS = "weakness", "What does not."
    NEUTRAL = "neutral", "What is so."


class ResponseKind(Word):
    ACCEPTED = "accepted", "Management accepts the recommendation."
    PARTIALLY_ACCEPTED = "partially_accepted", "Management accepts a part; the reason says which."
    REJECTED = "rejected", "Management does not accept it; the reason says why."
    NONE = "none", "No response is known."


class Implementation(Word):
    NOT_STARTED = "not_started", "Nothing is known to have been done."
    IN_PROGRESS = "in_progress", "Work is known to go on; also what is claimed done but not confirmed."
    IMPLEMENTED = "implemented", "A register or a person says that it has been carried out."
    NOT_IMPLEMENTED = "not_implemented", "It will not be carried out."
    NO_LONGER_APPLICABLE = "no_longer_applicable", "What it spoke of is no more."
    SUPERSEDED = "superseded", "Another recommendation stands in its place."


class VerificationKind(Word):
    UNVERIFIED = "unverified", "No evaluator has looked at it."
    SUFFICIENT = "sufficient", "The evaluator finds what was done enough."
    PARTLY_SUFFICIENT = "partly_sufficient", "The evaluator finds it enough in part."
    INSUFFICIENT = "insufficient", "The evaluator does not find it enough."
    COULD_NOT_BE_VERIFIED = "could_not_be_verified", "The evaluator could not tell."


class EvidenceState(Word):
    SUGGESTED = "suggested", "A machine thinks that it speaks of the recommendation."
    CONFIRMED = "confirmed", "A person confirmed that it does."
    REFUSED = "refused", "A person said that it does not."


class EvidenceRelation(Word):
    PROGRESS = "progress", "Speaks of the time after the recommendation."
    RESPONSE = "response", "Speaks of what management answers; breaks silence, but is no progress."
    EARLIER = "earlier", "Speaks of a time before the recommendation; never progress."


class Lane(Word):
    CLAIM = "claim", "Somebody says so."
    DECISION = "decision", "The group decided so."
    VERIFICATION = "verification", "The evaluator verified it."


class PromiseState(Word):
    UPCOMING = "upcoming", "Its time has not come."
    KEPT = "kept", "A later meeting says that it was done."
    UNREPORTED = "unreported", "Its time has passed, a later meeting was held and said nothing."
    RESCHEDULED = "rescheduled", "A later meeting gave it a new time."
    DROPPED = "dropped", "A later meeting called it off."


class BudgetMeasure(Word):
    COMMITTED = "committed", "Bound by contracts or decisions."
    SPENT = "spent", "Paid or entered as cost."
    NOT_ACTIVATED = "not_activated", "Reserved but not taken into use."
    FORECAST = "forecast", "Expected to be used."
    ON_BUDGET = "on_budget", "Said to go as budgeted."
    PLANNED = "planned", "Budgeted."
    SPENDING_LIMITS_PROPOSED = "spending_limits_proposed", "Proposed for the spending limits of coming years."
    BRIDGING_CONSIDERED = "bridging_considered", "Money to bridge a gap is thought about."


class Bound(Word):
    AT_MOST = "at_most", "The value or less (lähes, enintään)."
    AT_LEAST = "at_least", "The value or more (yli, vähintään)."


class BudgetComparison(Word):
    AGREES = "agrees", "Claim and ledger are within the tolerance."
    CONFLICT = "conflict", "Claim and ledger differ by more than the tolerance."
    NOT_COMPARABLE = "not_comparable", "The ledger holds nothing of the same component, measure and time."


class NotComparableReason(Word):
    MEASURE = "measure", "The ledger has no column for what is measured."
    NO_FIGURE = "no_figure", "The clause gives no share or amount that could be compared."
    COMPONENT = "component", "What the money is for is no component of the programme."
    NO_ROWS = "no_rows", "The ledger holds no row of the same component and time by then."
    CURRENCY = "currency", "The ledger's rows are in another currency than the claim, or in several."
    TIME_NOT_COVERED = "time_not_covered", "The ledger does not reach over the programme's whole time by then."
    AMOUNT_MISSING = "amount_missing", "A row of the ledger lacks the amount, or nothing was budgeted."


class DueState(Word):
    OVERDUE = "overdue", "Open and past the current due date."
    DUE = "due", "Open and the current due date has not come."
    NO_DUE_DATE = "no_due_date", "Open without a due date; never called on time."
    CLOSED = "closed", "No longer open."


class Basis(Word):
    MACHINE = "machine", "Read by a machine; the signed minutes are the record."
    CONFIRMED = "confirmed", "Confirmed by a person."
    REGISTER = "register", "Stands in a register."


class ImplementationBasis(Word):
    JUDGEMENT = "judgement", "A person's judgement."
    REGISTER = "register", "A row of a register."
    DECISION = "decision", "A decision of the group that speaks of it."
    CLAIM = "claim", "A statement in the minutes that speaks of it."
    RESPONSE = "response", "Management's response."
    NONE = "none", "Nothing is known."


class JudgementKind(Word):
    IMPLEMENTATION = "implementation", "Says how far a recommendation has come."
    EVIDENCE = "evidence", "Confirms or refuses that words speak of a recommendation."
    SAME = (
        "same",
        "Confirms or refuses that words of the minutes tell a recommendation anew; refused, they stand alone.",
    )
    RESPONSE = "response", "Gives management's response."
    DUE_DATE = "due_date", "Moves a due date."
    NOTE = "note", "A remark."
    TEXT = "text", "Says that somebody has read a text that no row quotes; `new` is its unclassified_text_id."
    UNDO = "undo", "Takes an earlier judgement back."
    FORGET = "forget", "Takes a document out; nothing of it is kept but the hash of its bytes."


class JudgingFault(Word):
    NOT_ALLOWED = "not_allowed", "From its state a recommendation cannot come to this one."
    VALUE_MISSING = "value_missing", "It does not say what is judged."
    DAY_MISSING = "day_missing", "A closing needs the day on which it was carried out."
    DAY_LATER = "day_later", "What has been carried out cannot have been so after the day from which it counts."
    QUOTE_MISSING = "quote_missing", "A closing needs the words on which it rests."
    REASON_MISSING = "reason_missing", "It needs a reason."


class JudgementTarget(Word):
    FOUND = "found", "Its target was found by id."
    FOUND_BY_TEXT = "found_by_text", "Its target was found by the same words."
    PENDING = "pending", "Judged since the last run; it stands on the words that the person saw."
    ORPHANED = "orphaned", "Its words are no longer in any document; listed for a person."


class RunOutcome(Word):
    PUBLISHED = "published", "A new warehouse was published."
    PUBLISHED_WITH_REJECTS = "published_with_rejects", "Published, with rejected rows that the last run did not have."
    FAILED = "failed", "Nothing was published."
