"""English words for following a matter from meeting to meeting."""

from etl.languages.follow_up import FollowUpWords
from etl.vocabulary import EvaluationKind

_EMPTY = frozenset({
    "programme", "program", "project", "group", "board", "steering", "evaluation", "interim", "final", "thematic",
    "recommendation", "recommend", "meeting", "minute", "minutes", "present", "go", "through", "note", "approve",
    "decide", "agree", "state", "tell", "give", "be", "become", "do", "make", "get", "can", "should", "may", "will",
    "shall", "must", "take", "use", "other", "all", "which", "that", "it", "this", "these", "own", "different", "and",
    "or", "as", "well", "because", "when", "if", "but", "not", "no", "also", "accord", "according", "part", "with",
    "before", "after", "during", "year", "month", "day", "especially", "clear", "clearly", "new", "implementation",
    "implement", "the", "a", "an", "of", "to", "in", "on", "for", "by", "from", "at", "have", "its", "their", "five",
    "four", "three", "two", "one",
})  # fmt: skip

FOLLOW_UP = FollowUpWords(
    evaluations={
        "interim": EvaluationKind.INTERIM,
        "mid-term": EvaluationKind.INTERIM,
        "ex-post": EvaluationKind.FINAL,
        "thematic": EvaluationKind.THEMATIC,
        "audit": EvaluationKind.AUDIT,
        "study": EvaluationKind.STUDY,
    },
    recommendation=frozenset({"recommendation"}),
    response=frozenset({"response"}),
    empty=_EMPTY,
    between_numbers=frozenset({"and"}),
    by_means_of=(),
    verbal_noun=(("ing", ""), ("ing", "e")),
    moved=frozenset({"move", "postpone", "slip", "delay", "defer", "reschedule"}),
    called_off=frozenset({"cancel", "cancell", "drop", "abandon", "discontinue", "withdraw"}),
)
