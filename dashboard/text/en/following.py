"""The texts of the ledger of promises, of where a recommendation was made, and of text that nobody has read."""

ENTRIES = {
    "page.promises": "Promises",
    "promises.none_chosen": "No promise matches the filters.",
    "promises.due": "Due: {time}",
    "promises.actor": "promised by: {actor}",
    "promises.moved_to": "{outcome}, new time {time}",
    "promises.since": "Since then",
    "promises.unreported": "The time has passed, and no later minutes tell what became of the promise.",
    "promises.upcoming": "The promised time has not come yet.",
    "filter.promise": "State",
    "filter.year": "Promised in",
    "filter.actor": "Promised by",
    "made.findings": "From finding to recommendation",
    "made.findings.none": "Neither the register nor the minutes hold a finding or conclusion behind this "
    "recommendation.",
    "made.findings.lead": "Read from the minutes: a finding of the evaluation in the same agenda item, on the same "
    "matter. The link is suggested by machine.",
    "made.stage.finding": "Findings",
    "made.stage.conclusion": "Conclusions",
    "made.stage.recommendation": "Recommendation",
    "made.rests_on": "Rests on: {labels}",
    "made.origins": "The recommendation in the words of the minutes",
    "act.seen": "Looked through, nothing to follow",
    "review.unclassified": "Text that could not be classified",
    "review.unclassified.question": "Is there anything here to follow? Put it in the register; otherwise mark it as "
    "looked through.",
}
