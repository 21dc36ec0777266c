"""The texts of what minutes tell anew: whether it is the same recommendation."""

ENTRIES = {
    "act.same": "Samma rekommendation",
    "act.own": "En annan rekommendation",
    "review.same": "Samma rekommendation?",
    "review.same.question": "Upprepar protokollet samma rekommendation här?",
    "review.same.lead": "Samma: stället blir ett omnämnande av rekommendationen. En annan: stället blir en egen "
    "rekommendation som följs upp.",
    "same.minutes": "I protokollet",
    "same.suggested": "Maskinen föreslår att det är samma rekommendation",
    "same.confirmed": "Bekräftad som samma rekommendation",
    "judge.same": "Märk som samma som en annan",
    "field.same": "Rekommendationen som protokollet upprepar här",
    "field.reason.same": "Varför de är samma rekommendation.",
}
