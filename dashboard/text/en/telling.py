"""The texts of what minutes tell anew: whether it is the same recommendation."""

ENTRIES = {
    "act.same": "Same recommendation",
    "act.own": "Another recommendation",
    "review.same": "The same recommendation?",
    "review.same.question": "Do the minutes repeat the same recommendation here?",
    "review.same.lead": "Same: the passage stays as a mention of the recommendation. Another: it becomes a "
    "recommendation of its own, and is followed.",
    "same.minutes": "In the minutes",
    "same.suggested": "A machine proposes that it is the same recommendation",
    "same.confirmed": "Confirmed as the same recommendation",
    "judge.same": "Mark as the same as another",
    "field.same": "The recommendation that the minutes repeat here",
    "field.reason.same": "Why they are the same recommendation.",
}
