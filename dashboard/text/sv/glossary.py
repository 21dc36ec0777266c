"""What the words of the house mean, in a sentence or two: shown beside them, on a page, and in the docs."""

ENTRIES = {
    "glossary.title": "Ordlista",
    "glossary.lead": "Vad tjänstens ord betyder.",
    "glossary.ask": "Vad betyder: {term}?",
    "glossary.all": "Hela ordlistan",
    "glossary_name.statement": "notering i protokollet",
    "glossary.statement": "En tanke i en mening i protokollet. En mening med två saker ger två noteringar. Varje "
    "siffra och läge vilar på en notering, ett beslut eller en rad i ett register.",
    "glossary_name.claim": "uppgett",
    "glossary.claim": "Någon berättade på mötet att det är så. En uppgift är varken ett beslut eller en verifiering, "
    "och den avslutar inte ensam en rekommendation.",
    "glossary_name.decision": "beslutat",
    "glossary.decision": "Styrgruppens egen handling, till exempel godkändes eller antecknades för kännedom. Ett "
    "förslag är inget beslut.",
    "glossary_name.verification": "verifiering",
    "glossary.verification": "Utvärderarens egen iakttagelse om det gjorda räckte: tillräcklig, delvis tillräcklig, "
    "otillräcklig eller kunde inte verifieras. Den kommer endast ur utvärderarens daterade rapport. Gjort och "
    "tillräckligt är två olika saker.",
    "glossary_name.evidence": "belägg",
    "glossary.evidence": "En notering, ett beslut eller en rapportsida som gäller rekommendationen. Maskinen "
    "föreslår, en människa bekräftar eller avvisar.",
    "glossary_name.finding": "iakttagelse",
    "glossary.finding": "Vad utvärderaren såg: en styrka, en brist eller ett sakläge. Den är en rad i "
    "registret eller ett ställe i protokollet. En styrka som står i protokollet kräver ingen åtgärd och leder därför "
    "inte till någon rekommendation.",
    "glossary_name.conclusion": "slutsats",
    "glossary.conclusion": "Vad utvärderaren drar av sina iakttagelser. En rekommendation bygger på en slutsats eller "
    "direkt på en iakttagelse, och rekommendationens sida börjar med dem.",
    "glossary_name.same": "upprepad rekommendation",
    "glossary.same": "Protokollet upprepar en rekommendation som redan finns i registret eller i ett tidigare "
    "protokoll. Maskinen föreslår, en människa bekräftar eller avvisar. Ett bekräftat ställe är ett omnämnande av "
    "rekommendationen, ett avvisat blir en egen rekommendation. Det föreslagna räknas inte två gånger.",
    "glossary_name.silent": "inte behandlad",
    "glossary.silent": "Rekommendationen är öppen men nämns inte i noteringarna från de senaste mötena. Siffran "
    "anger hur många. Ett omnämnande som maskinen endast har föreslagit räknas, men det sägs ut.",
    "glossary_name.contested": "ifrågasatt",
    "glossary.contested": "Rekommendationen är avslutad, men ett senare protokoll eller en senare registerrad säger "
    "annat. Ingetdera ändras av sig självt: en människa avgör.",
    "glossary_name.claimed_done": "uppgetts vara gjort",
    "glossary.claimed_done": "Gjort enligt protokollet, men ingen har bekräftat det. Maskinen avslutar aldrig en "
    "rekommendation.",
    "glossary_name.overdue": "tidsfristen överskriden",
    "glossary.overdue": "Rekommendationen är öppen och dess nuvarande tidsfrist har gått ut på lägets dag. En "
    "framflyttad tidsfrist är inte överskriden, men den ursprungliga visas alltid.",
    "glossary_name.no_due_date": "ingen tidsfrist",
    "glossary.no_due_date": "Ingen tidsfrist har satts för rekommendationen. Den är varken i tid eller försenad.",
    "glossary_name.response": "bemötande",
    "glossary.response": "Ledningens ståndpunkt till rekommendationen: godkänd, delvis godkänd, inte godkänd eller "
    "bemötande saknas. Skälet efterfrågas om den inte är godkänd. Att inte godkänna är inget misslyckande.",
    "glossary_name.promise": "tidsatt löfte",
    "glossary.promise": "En plan med en tid: kommande, infriat, inte rapporterat, framflyttat eller inställt. Ett "
    "mål eller en tanke är inget löfte.",
    "glossary_name.unreported": "inte rapporterat",
    "glossary.unreported": "Den utlovade tiden har gått, och ingen senare notering berättar hur det gick. Det kan "
    "vara gjort.",
    "glossary_name.not_comparable": "inte jämförbar",
    "glossary.not_comparable": "Protokollets siffra kan inte jämföras med bokföringen, eftersom samma del, tid eller "
    "siffra saknas där. Skälet visas vid uppgiften.",
    "glossary_name.machine": "läst maskinellt",
    "glossary.machine": "Ett program har läst uppgiften i protokollet och ingen människa har bekräftat den. Den "
    "visas streckad och räknas inte in i andelar. Det undertecknade protokollet är det officiella.",
    "glossary_name.draft": "utkast",
    "glossary.draft": "Ett protokoll som inte är justerat. Ett utkast räknas inte in i någon siffra om det inte tas "
    "med genom reglaget, och då sägs det ut.",
    "glossary_name.as_of": "läget",
    "glossary.as_of": "Vad gruppen kunde veta efter det valda mötet. Vad som blir känt senare ändrar inte ett "
    "tidigare läge.",
}
