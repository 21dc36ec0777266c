"""Swedish words that tell how far something has come."""

from etl.languages.claims import StatusWords
from etl.languages.sv_verb_classes import ROLES, VERB_CLASSES
from etl.languages.word_lists import phrases, signs
from etl.vocabulary import ProgressStatus

STATUS = StatusWords(
    verb_classes=VERB_CLASSES,
    roles=ROLES,
    signs=(
        *signs(
            ProgressStatus.DROPPED,
            """blir inte av, blev inte av, inte längre aktuell*, ej längre aktuell*, före * start, innan * började,
                slopad*, inställd*, nedlagd*""",
        ),
        *signs(
            ProgressStatus.PROBLEM,
            """försenad*, försenat, efter tidtabellen, efter tidsplanen, efter schemat, på efterkälken, osäker*,
            osäkert, på halvtid, i fara, hotad*, bristfällig*, otillräcklig*, utan ägare, för snäv*, för kort*,
            för få, för lite, för liten, för knapp*, avstannad*, ur fas""",
        ),
        *signs(
            ProgressStatus.ON_TRACK,
            """i fas, i tid, enligt plan*, enligt tidtabell*, enligt tidsplan*, enligt schema*, i tidtabellen, på god
            väg, på rätt spår, i god fart, inom tidsplanen, inom tidtabellen""",
        ),
        *signs(
            ProgressStatus.IN_PROGRESS,
            """på gång, under arbete, under beredning, under utarbetande, under behandling, under utveckling, under
            uppbyggnad, på remiss, i gång, igång, halvfärdig*, ofärdig*, under testning, under utredning, i slutskedet,
            på slutrakan, i startgroparna, i inledningsskedet, *skedet, *fasen, på hälft, oavslutad*, under
            översättning,
            under upphandling, under arbetet, i pilotskede*""",
        ),
        *signs(
            ProgressStatus.PLANNED,
            """planerad*, planerat, på kommande, kommande, aktuell* först, nästa steg, inbokad*, inplanerad*, meningen,
            tanken, avsikten, avsikt, aviserad*, i sikte""",
        ),
        *signs(
            ProgressStatus.DONE,
            """klar, klart, klara, färdig, färdigt, färdiga, tillgänglig*, i bruk, i produktion, i mål, i kraft,
            i användning, på plats, avklarad*, avklarat, slutförd*""",
        ),
    ),
    on_track=phrases(
        """enligt plan*, enligt planerna, enligt tidtabell*, enligt den planerade tidtabell*, enligt tidsplan*, som
        planerat, planenligt, i tid, i fas, enligt förväntan, som väntat, utan problem, väl, bra, fint, smidigt,
        i god takt, snabbt, framgångsrikt, inom budget*, enligt budget*, tidtabell*, tidsplan*, enligt målen,
        enligt överenskommelse, bättre än väntat, snabbare än väntat, utmärkt, friktionsfritt"""
    ),
    off_track=phrases(
        """långsammare än, sämre än, mindre än väntat, mindre än planerat, senare än, färre än, färre * än väntat,
        färre * än planerat, mindre * än väntat, dyrare än, svårare än,
        långsamt, trögt, efter tidtabellen, efter tidsplanen, efter schemat, under målet, under förväntan,
        mycket långsamt, lägre än väntat, lägre än planerat, lägre än målet"""
    ),
    troubles=phrases(
        """*problem, *problemet, *problemen, *utmaning*, *brist, *bristen, *brister, *bristerna, *försening*, *dröjsmål,
        *svårighet*, *hinder, *hindret, *störning*, *underskott, *avbrott, *oklarhet*, *flaskhals*, *bakslag,
        *fel, *felen, *felet, *avvikelse*, *konflikt*, *säkerhetsbrist*, *svaghet*"""
    ),
    bad=phrases(
        """bristfällig*, otillräcklig*, oklar*, splittrad*, splittrat, svag*, långsam*, rörig*, föråldrad*, föråldrat,
        tung, tungt, stel*, ojämn*, ojämnt, utmanande, svår, svårt, svåra, dålig*, dåligt, ofullständig*, osäker*,
        osäkert, kritisk*, ineffektiv*, inexakt*, obefintlig*, överlappande, problematisk*, svårbegriplig*,
        underdimensionerad*, vag, vaga, vagt, knapp, knappa, spretig*"""
    ),
    good=phrases(
        """lyckad*, lyckat, lyckas, bra, god, gott, goda, stark*, fungerande, tydlig*, tydligt, främja, fart, förbättra,
        heltäckande, bred*, brett, smidig*, aktiv*, nyttig*, känd, engagerande, förtjänst*, skapa, uppnå, effektiv*,
        mångsidig*, värdefull*, positiv*, stärka, tack, framgångsrik*, framgångsrikt, väl, styrka, styrkor"""
    ),
    ahead=phrases(
        """härnäst, framöver, framdeles, i framtiden, senare, nästa, kommande, följande, inom kort, snart, därefter,
        efter detta, efter programperioden, ännu i år, längre fram, fortsättningsvis, på sikt, före, innan"""
    ),
    not_yet=phrases("ännu, ännu inte, fortfarande, tills vidare, fortsättningsvis"),
    no_longer=phrases("längre, inte längre, alls, över huvud taget"),
)
