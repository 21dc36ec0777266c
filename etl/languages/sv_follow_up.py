"""Swedish words for following a matter from meeting to meeting."""

from etl.languages.follow_up import FollowUpWords
from etl.vocabulary import EvaluationKind

_EMPTY = frozenset({
    "program", "projekt", "styrgrupp", "utvärdering", "halvtidsutvärdering", "slututvärdering", "temautvärdering",
    "rekommendation", "rekommendera", "möte", "protokoll", "presentera", "gå", "genom", "igenom", "anteckna",
    "kännedom", "godkänna", "godkänd", "besluta", "konstatera", "berätta", "ge", "vara", "bli", "göra", "få", "kunna",
    "skola", "böra", "måste", "ta", "bruk", "annan", "all", "alla", "som", "den", "det", "de", "denna", "en", "ett",
    "egen", "olik", "och", "eller", "samt", "att", "för", "när", "om", "men", "inte", "ej", "också", "även", "enligt",
    "del", "med", "före", "efter", "under", "år", "månad", "dag", "särskilt", "tydlig", "tydligt", "ny",
    "genomförande", "genomföra", "i", "på", "av", "till", "från", "vid", "ha", "komma", "sin", "fem", "fyra", "tre",
    "två",
})  # fmt: skip

FOLLOW_UP = FollowUpWords(
    evaluations={
        "halvtidsutvärdering": EvaluationKind.INTERIM,
        "mellanutvärdering": EvaluationKind.INTERIM,
        "slututvärdering": EvaluationKind.FINAL,
        "temautvärdering": EvaluationKind.THEMATIC,
        "revision": EvaluationKind.AUDIT,
        "granskning": EvaluationKind.AUDIT,
        "utredning": EvaluationKind.STUDY,
    },
    recommendation=frozenset({"rekommendation", "åtgärdsrekommendation"}),
    response=frozenset({"bemötande", "ställningstagande"}),
    empty=_EMPTY,
    between_numbers=frozenset({"och", "samt"}),
    by_means_of=(),
    verbal_noun=(("ning", "a"), ("ande", "a")),
    moved=frozenset({"flytta", "framflytta", "skjuta", "uppskjuta", "försena", "försenad", "fördröja", "senarelägga"}),
    called_off=frozenset({"inställa", "inställd", "annullera", "slopa", "avstå", "avbryta", "nedlägga"}),
)
