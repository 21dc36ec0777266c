"""English."""

from etl.languages.en_claims import CLAIMS
from etl.languages.en_structure import STRUCTURE
from etl.languages.times import TimeWords

__all__ = ["CLAIMS", "STRUCTURE", "TIMES"]

# --- Times, numbers, money ------------------------------------------------------------------------------------------

MONTHS = "january february march april may june july august september october november december"
SHORT_MONTHS = {
    **{name[:3]: number for number, name in enumerate(MONTHS.split(), start=1)},
    "sept": 9,
}
WEEKDAYS = ("monday tuesday wednesday thursday friday saturday sunday", "mon tue wed thu fri sat sun")
# A number with dots after one of these is no day.
NUMBERED = "item point section chapter annex appendix version article paragraph table figure page number no minute"
# Beside a day in the head of minutes: not the day of the meeting.
OTHER_DAYS = (
    "check approve sign draft draught publish update previous next print circulate distribute create revise confirm "
    "created revised approved updated published signed"
)
# Verbs of the past that tell of what is to come.
PLANNING = "plan schedule agree decide approve confirm set fix intend expect"

TIMES = TimeWords(
    months={name: number for number, name in enumerate(MONTHS.split(), start=1)} | SHORT_MONTHS,
    seasons={"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)},
    halves={"half": 0},
    weekdays={name: number for names in WEEKDAYS for number, name in enumerate(names.split())},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1},
    relatives={
        **dict.fromkeys(("next", "following", "coming"), 1),
        **dict.fromkeys(("this", "current"), 0),
        **dict.fromkeys(("last", "previous"), -1),
    },
    symbols={
        **dict.fromkeys(("year", "calendar-year"), "v"),
        **dict.fromkeys(("week", "wk"), "w"),
        "quarter": "q",
        **dict.fromkeys(("beginning", "early"), "G"),
        **dict.fromkeys(("middle", "mid"), "H"),
        **dict.fromkeys(("end",), "J"),
        "late": "U",
        **dict.fromkeys(("by", "than"), "b"),
        "before": "E",
        "after": "C",
        **dict.fromkeys(("from", "since"), "S"),
        **dict.fromkeys(("until", "till"), "X"),
        "to": "Z",
        "of": "O",
        "the": "T",
        **dict.fromkeys(("in", "during", "for", "on", "at", "throughout"), "F"),
        **dict.fromkeys(("meeting", "meet"), "g"),
        **dict.fromkeys(("and", "or"), "j"),
        "onwards": "f",
        "month": "K",
    },
    cases=(
        ("fall", "other"),
        (rf"(?:{'|'.join(MONTHS.split())}|{'|'.join(SHORT_MONTHS)})", "at"),
        (
            r"(?:spring|summer|autumn|winter|year|quarter|half|week|meeting|beginning|start|middle|end|early|late|mid)",
            "at",
        ),
    ),
    plural=r"(?i:meetings|meet|meets|met)",
    numbered=frozenset(NUMBERED.split()),
    lasting=frozenset(["continue", "last", "remain", "run", "stay", "extend", "apply", "keep"]),
    moving=frozenset(["move", "postpone", "slip", "delay", "defer", "reschedule", "push"]),
    clock=r"(?:at\s+|from\s+)?\d{1,2}(?:[.:]\d{2}\s*(?:[ap]\.?m\b\.?)?|\s*[ap]\.?m\b\.?)"
    r"(?:\s*[-–]\s*\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\b\.?)?)?",
    verb=r"\w+",
    present=r"is|are|will|shall|has|have|\w{3,}s",
    past=r"""\w{2,}ed|was|were|had|did|held|gave|began|sent|found|met|chose|spent|made|took|wrote|went|came|led|ran|sought"""
    r"|got|brought|built|drew|fell|withdrew|paid|told|kept|won|set",
    always_past=r"was|were|held|began|met",
    perfect_helpers=frozenset(["has", "have", "had"]),
    past_participle=r"\w+(?:ed|en|wn)|done|made|held|begun|found|met|set|sent|led|built|been|gone|run|put",
    coming_helpers=frozenset(["will", "shall", "should", "must", "due", "to", "planned", "scheduled", "expected"]),
    planning=frozenset(PLANNING.split()),
    day_labels=frozenset({"date", "time", "when"}),
    meeting_words=frozenset({"meeting", "minute", "minutes", "note", "notes"}),
    meeting_verbs=frozenset({"convene", "meet", "reconvene"}),
    other_days=frozenset(OTHER_DAYS.split()),
    opening=frozenset({"open", "begin", "start"}),
    negations=frozenset({"not", "no"}),
    cancelling=frozenset({"cancel", "cancell", "withdraw"}),
    group=r"(?:group|committee|section|board|council|team|network|panel|commission|forum)",
    own_group=frozenset({"group", "board", "committee", "council", "panel", "forum"}),
    plan_nouns=("priority", "objective", "plan", "action", "task"),
    discussion=frozenset({"discussion", "discuss", "ask", "note", "wonder"}),
    plain_days=True,
    ordinal_suffix=r"st|nd|rd|th",
    pairs={("start", "of"): ("G", 0)},
    capital=frozenset({"may", "march", "mar", "sun", "sat", "mon", "wed", "dec"}),
)
