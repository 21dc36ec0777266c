"""The texts of the ledger of promises, of where a recommendation was made, and of text that nobody has read."""

ENTRIES = {
    "page.promises": "Löften",
    "promises.none_chosen": "Inget tidsatt löfte motsvarar avgränsningen.",
    "promises.due": "Tid: {time}",
    "promises.actor": "den som lovade: {actor}",
    "promises.moved_to": "{outcome}, ny tid {time}",
    "promises.since": "Därefter",
    "promises.unreported": "Tiden har gått ut, och inget senare protokoll berättar vad som hände med löftet.",
    "promises.upcoming": "Den utlovade tiden har inte kommit ännu.",
    "filter.promise": "Läge",
    "filter.year": "Lovat år",
    "filter.actor": "Den som lovade",
    "made.findings": "Från iakttagelse till rekommendation",
    "made.findings.none": "Varken registret eller protokollen innehåller iakttagelser eller slutsatser bakom denna "
    "rekommendation.",
    "made.findings.lead": "Läst ur protokollet: en iakttagelse ur utvärderingen under samma ärende, om samma sak. "
    "Sambandet är maskinens förslag.",
    "made.stage.finding": "Iakttagelser",
    "made.stage.conclusion": "Slutsatser",
    "made.stage.recommendation": "Rekommendation",
    "made.rests_on": "Bygger på: {labels}",
    "made.origins": "Rekommendationen med protokollets ord",
    "act.seen": "Genomgånget, inget att följa upp",
    "review.unclassified": "Text som inte kunde klassificeras",
    "review.unclassified.question": "Finns här något som borde följas upp? Anteckna det i registret; märk annars "
    "stället som genomgånget.",
}
