"""What the words of the house mean, in a sentence or two: shown beside them, on a page, and in the docs."""

ENTRIES = {
    "glossary.title": "Glossary",
    "glossary.lead": "What the words of the service mean.",
    "glossary.ask": "What does it mean: {term}?",
    "glossary.all": "The whole glossary",
    "glossary_name.statement": "statement",
    "glossary.statement": "One clause of the minutes. A sentence with two claims gives two statements. Every figure "
    "and state rests on a statement, a decision or a row of a register.",
    "glossary_name.claim": "claim",
    "glossary.claim": "Somebody told the meeting so. A claim is neither a decision nor a verification, and alone it "
    "closes no recommendation.",
    "glossary_name.decision": "decision",
    "glossary.decision": "The group's own act, such as approved or noted. A proposal is not a decision.",
    "glossary_name.verification": "verification",
    "glossary.verification": "The evaluator's own finding whether what was done is enough: sufficient, partly "
    "sufficient, insufficient, or could not be verified. It comes only from a dated report of the evaluator. Done "
    "and cured are two things.",
    "glossary_name.evidence": "evidence",
    "glossary.evidence": "A statement, decision or report page that speaks of a recommendation. The machine "
    "suggests, a person confirms or refuses.",
    "glossary_name.finding": "finding",
    "glossary.finding": "What the evaluator saw: a strength, a weakness or how things stand. It is a row of the "
    "register or a place in the minutes. A strength told in minutes asks for no remedy, so it leads to no "
    "recommendation.",
    "glossary_name.conclusion": "conclusion",
    "glossary.conclusion": "What the evaluator draws from the findings. A recommendation rests on a conclusion or "
    "directly on a finding, and its page begins with them.",
    "glossary_name.same": "repeated recommendation",
    "glossary.same": "The minutes repeat a recommendation that stands in the register or in earlier minutes. A machine "
    "proposes, a person confirms or refuses. A confirmed passage is a mention of the recommendation, a refused one "
    "becomes a recommendation of its own. What is proposed is not counted twice.",
    "glossary_name.silent": "silent",
    "glossary.silent": "The recommendation is open, and no statement of the last meetings speaks of it. The number "
    "says of how many. A mention that a machine only suggests breaks the silence, and is said to be one.",
    "glossary_name.contested": "contested",
    "glossary.contested": "The recommendation was closed, but later minutes or a later row of a register say "
    "otherwise. Neither is changed by itself: a person settles it.",
    "glossary_name.claimed_done": "claimed done",
    "glossary.claimed_done": "Done according to the minutes, but nobody has confirmed it. A machine never closes a "
    "recommendation.",
    "glossary_name.overdue": "overdue",
    "glossary.overdue": "The recommendation is open and its current due date has passed on the as-of day. A due date "
    "that was moved is not overdue, but the first one is always shown.",
    "glossary_name.no_due_date": "no due date",
    "glossary.no_due_date": "No due date was set for the recommendation. It is neither on time nor late.",
    "glossary_name.response": "management response",
    "glossary.response": "What management says to a recommendation: accepted, partly accepted, rejected or none. A "
    "reason is asked for unless accepted. A rejection is not a failure.",
    "glossary_name.promise": "promise",
    "glossary.promise": "A plan with a time: upcoming, kept, unreported, rescheduled or dropped. An aim or a thought "
    "is no promise.",
    "glossary_name.unreported": "unreported",
    "glossary.unreported": "The promised time has passed, and no later statement says what became of the promise. It "
    "may have been kept.",
    "glossary_name.not_comparable": "not comparable",
    "glossary.not_comparable": "The figure of the minutes cannot be held against the ledger, which lacks the same "
    "component, time or figure. The reason stands beside it.",
    "glossary_name.machine": "read by machine",
    "glossary.machine": "A program read it from the minutes, and no person has confirmed it. It is shown hatched and "
    "counts in no rate. The signed minutes are the record.",
    "glossary_name.draft": "draft",
    "glossary.draft": "Minutes that have not been checked. A draft counts in no figure unless the switch takes it "
    "in, and then every figure says so.",
    "glossary_name.as_of": "as of",
    "glossary.as_of": "What the group could know after the chosen meeting. What becomes known later changes no "
    "earlier state.",
}
