"""Swedish words that tell what a clause does, and who says it."""

from etl.languages.claims import DiscourseWords
from etl.languages.word_lists import phrases
from etl.vocabulary import EvaluationKind

DISCOURSE = DiscourseWords(
    aims=phrases(
        """målet, mål, *målet, *målsättning*, målsättningen, syftet, syfte, strävan, ambitionen, ambition, visionen,
        strävar, eftersträvar, önskemål*, förhoppning*, önskan"""
    ),
    intentions=phrases("avsikten, avsikt, meningen, tanken, för avsikt, planen, planer, i planerna"),
    forecasts=phrases(
        """enligt uppskattning*, uppskattningsvis, enligt prognos*, sannolikt, troligen, antagligen, förmodligen,
        enligt bedömning*, preliminärt"""
    ),
    options=phrases("alternativ, alternativet, under övervägande, en möjlighet, tänkbar*"),
    risks=phrases("*risk, *risken, *risker, *riskerna, fara, faran, hot, hotet, risk"),
    open_questions=phrases(
        """öppen fråga, öppna frågor, öppet hur, öppet om, öppet vilken, frågan är öppen, förbli öppen*, lämnades
            öppen*, oklart hur, oklart vem, olöst, olösta, obesvarad*, inte känt, ingen klarhet, kräver utredning,
            osäkert
        om, oklart om, kvarstår att avgöra, återstår att avgöra, vet inte"""
    ),
    good_to=phrases(
        """vore bra, vore =gott, vore viktig*, vore skäl, vore önskvärt, vore nödvändig*, vore nyttig*, vore
            ändamålsenlig*,
        vore till fördel, vore motiverat, vore angeläget, är bra att, =bra om, är skäl att, lönar sig, det lönar,
        skulle vara bra, skulle vara viktigt, skulle vara nyttigt, skulle vara önskvärt, kunde vara bra, kunde vara
        nyttigt, önskvärt att, vore av värde, är önskvärt, vore * bra, är det skäl"""
    ),
    wondering=phrases("överväga, fundera, dryfta, begrunda"),
    refusals=phrases(
        """ändamålsenlig*, nödvändig*, motiverad*, motiverat, förnuftig*, bra, önskvärd*, önskvärt, möjlig*, behövlig*,
        aktuell*, lämplig*, förslaget, tanken"""
    ),
    recommendation_labels=phrases("rekommendation, rekommendationen, åtgärdsrekommendation"),
    studies=phrases(
        """*utredning, *utredningen, *enkät, *enkäten, *undersökning, *undersökningen, *kartläggning, *kartläggningen,
        *rapport, *rapporten, *studie, *studien, *promemoria"""
    ),
    evaluations=phrases(
        """*utvärdering, *utvärderingen, *utvärderingsrapport, *utvärderingsrapporten, *revision, *revisionen,
        *granskning, *granskningen, *revisionsberättelse, *revisionsberättelsen"""
    ),
    evaluator=phrases(
        "*utvärderare, *utvärderaren, *utvärderarna, utvärderingsgrupp*, *revisor, *revisorn, *revisorerna"
    ),
    carriers=phrases(
        """*programchef*, *projektchef*, *programdirektör*, *projektdirektör*, projektledar*, programledar*,
        *projektsekreterar*, *programsekreterar*, *projektkoordinator*, *programkoordinator*, *programkontor*,
        *projektkontor*, *projektgrupp*, *projektteam*, *programteam*"""
    ),
    faults=phrases("*svaghet*, *brist*, utvecklingsobjekt*, utvecklingsbehov*, *utmaning*, problem*"),
    merits=phrases("*styrka, styrkor, styrkan, framgång*, förtjänst*"),
    according_to=(),
    in_the_view_of=phrases("åsikt, uppfattning, mening"),
    group=phrases(
        """*styrgrupp*, *ordförande*, medlem*, medlemmarna, *ledningsgrupp*, mötet, möte, gruppen, *styrelse,
            *styrelsen,
        *nämnden, *utskottet, *kommittén, fullmäktige, stadsfullmäktige, kommunfullmäktige, rådet"""
    ),
    discussion=phrases(
        """i diskussionen, under diskussionen, =diskuterades, diskuterades, diskussionen, under debatten, kommenterades,
        diskuterade"""
    ),
    money=phrases(
        """*budget, *budgeten, *anslag, *anslaget, *anslagen, *finansiering, *finansieringen, *kostnad, *kostnader,
            *kostnaden, *kostnaderna, *understöd*,
        *bidrag, *bidraget, *bidragen, *pengar, *pengarna, *medel, *medlen, *utgift*, *ramförslag*, *besparing*, euro,
        krona, kronor, *budgetförslag*, *statsstöd*"""
    ),
    actors=phrases(
        """*ministeriet, *ministerium, *verket, *verk, *kommunen, *kommunerna, *kommuner, *kommun, *staden, *stad,
        *städerna, *välfärdsområdet, *välfärdsområdena, *området, *kontoret, *kontor, *byrån, *inrättningen, *förbundet,
        *universitetet, *centralen, *myndigheten, *myndigheter, *regeringen, *styrelsen, *förvaltningen, *utvärderare*,
        *gruppen, *sektionen, *leverantör*, *sekretariatet, *företaget, *bolaget, *föreningen, *stiftelsen,
        ordförande*, sekreterare*, *partner*, *projektet, *regionen, *regionerna, *nämnden"""
    ),
    targets=phrases(
        """*sektorn, *sektor, *kommuner*, *kommun, *stad*, *områden*, *användar*, *medborgar*, *ungdom*, unga, *unga,
        *företag*, *organisation*, *invånar*, *famil*, *barn*, *myndighet*, *befolkning*, *målgrupp*, *anställd*,
        *tjänsteman*, *studerande*, *klient*, *kund*, *invandrar*, inflyttade"""
    ),
    evaluation_kinds=(
        (
            EvaluationKind.INTERIM,
            ("halvtidsutvärdering*", "*halvtidsutvärdering*", "mellanutvärdering*", "delutvärdering*"),
        ),
        (EvaluationKind.FINAL, ("slututvärdering*", "*slututvärdering*")),
        (EvaluationKind.THEMATIC, ("temautvärdering*", "*temautvärdering*")),
        (EvaluationKind.AUDIT, ("effektivitetsrevision*", "resultatrevision*", "*revisionsberättelse*")),
    ),
    according_before=phrases("enligt"),
)
