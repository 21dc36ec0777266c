"""How far a Swedish clause says that something has come, how it is told, and by whom."""

import pytest

from etl.vocabulary import ItemKind
from tests.spec.read_sentence import read, rows

# Under an item that reports the programme's state.
REPORTED = """
sentence                                                          | kind       | status      | modality   | said_by
Tillgänglighetsgranskningen av plattformen har genomförts.        | progress   | done        | fact       | programme
Enkäten till kommunerna skickades ut i februari.                  | progress   | done        | fact       | programme
Den nya blanketten togs i bruk i sex kommuner.                    | progress   | done        | fact       | programme
Konsekvensbedömningen blev klar i januari.                        | progress   | done        | fact       | programme
Pilotkommunerna har valts.                                        | progress   | done        | fact       | programme
Programkontoret har publicerat den första versionen av handboken. | progress   | done        | fact       | programme
Välfärdsområdena har utsett kontaktpersoner.                      | progress   | done        | fact       | programme
Leverantören har rättat felen som hittades i testerna.            | progress   | done        | fact       | programme
Källkoden är nu fritt tillgänglig.                                | progress   | done        | fact       | programme
Upphandlingen är slutförd.                                        | progress   | done        | fact       | programme
Avtalet undertecknades den 12 januari 2024.                       | progress   | done        | fact       | programme
Remissrundan har avslutats.                                       | progress   | done        | fact       | programme
Styrmodellen är godkänd.                                          | progress   | done        | fact       | programme
Under hösten ordnade projektet tre workshoppar.                   | progress   | done        | fact       | programme
Inloggningen testas för närvarande i två städer.                  | progress   | in_progress | fact       | programme
Rekryteringen pågår.                                              | progress   | in_progress | fact       | programme
Programkontoret bereder ett förslag till ny förvaltningsmodell.   | progress   | in_progress | fact       | programme
Förhandlingarna med leverantören fortsätter.                      | progress   | in_progress | fact       | programme
Verket utreder förutsättningarna för utkontraktering.             | progress   | in_progress | fact       | programme
Arbetet med gränssnitten har inletts.                             | progress   | in_progress | fact       | programme
Upphandlingsunderlaget är under beredning.                        | progress   | in_progress | fact       | programme
Anvisningarna håller på att uppdateras.                           | progress   | in_progress | fact       | programme
Försöket har pågått sedan september.                              | progress   | in_progress | fact       | programme
Utvecklingsarbetet framskrider enligt plan.                       | progress   | on_track    | fact       | programme
Projektet håller tidtabellen.                                     | progress   | on_track    | fact       | programme
Ibruktagandet har löpt som planerat.                              | progress   | on_track    | fact       | programme
Den första versionen publiceras i juni.                           | plan       | planned     | plan       | programme
Upphandlingen ska inledas i maj.                                  | plan       | planned     | plan       | programme
Resultaten kommer att presenteras på nästa möte.                  | plan       | planned     | plan       | programme
Den nya styrmodellen tas i bruk från början av 2025.              | plan       | planned     | plan       | programme
Rapporten blir klar den 30 april 2024.                            | plan       | planned     | plan       | programme
Programkontoret lämnar ett förslag till kommunerna vecka 20.      | plan       | planned     | plan       | programme
Ärendet tas upp på nytt vid mötet i juni.                         | plan       | planned     | plan       | programme
Avsikten är att utvidga modellen nästa år.                        | plan       | planned     | plan       | programme
Utbildningen av slutanvändarna är planerad till hösten.           | plan       | planned     | plan       | programme
Härnäst utarbetas en kostnadskalkyl.                              | plan       | planned     | plan       | programme
Målet är att förkorta handläggningstiderna.                       | plan       | planned     | aim        | programme
Programmet strävar efter att förenhetliga begreppen.              | plan       | planned     | aim        | programme
Avtalet väntas bli undertecknat i april.                          | plan       | planned     | forecast   | programme
Lagen beräknas träda i kraft 2025.                                | plan       | planned     | forecast   | programme
Man överväger att utvidga försöket.                               | discussion | -           | considered | programme
Tjänsten kunde lämpa sig även för läroanstalter.                  | discussion | -           | considered | programme
Gränssnitten har försenats.                                       | problem    | problem     | fact       | programme
Personalomsättningen har försvårat arbetet.                       | problem    | problem     | fact       | programme
Tre kommuner har ännu inte tagit tjänsten i bruk.                 | problem    | problem     | fact       | programme
Publiceringen skjuts upp till oktober.                            | problem    | problem     | fact       | programme
I testerna upptäcktes allvarliga brister.                         | problem    | problem     | fact       | programme
Kommunernas resurser räcker inte till.                            | problem    | problem     | fact       | programme
Projektet framskrider långsammare än planerat.                    | problem    | problem     | fact       | programme
Det saknas en ägare för plattformen.                              | problem    | problem     | fact       | programme
Arbetet är två månader försenat.                                  | problem    | problem     | fact       | programme
Ibruktagandet har inte inletts.                                   | problem    | problem     | fact       | programme
Det finns en risk för att kompetensen försvinner.                 | risk       | -           | forecast   | programme
Den separata mobilappen slopades.                                 | progress   | dropped     | fact       | programme
Vårens seminarium ställdes in på grund av få anmälningar.         | progress   | dropped     | fact       | programme
Utvidgningen genomförs inte längre.                               | progress   | dropped     | plan       | programme
Man har beslutat att avstå från utredningen.                      | progress   | dropped     | fact       | programme
Tjänsten är avsedd för inflyttade.                                | background | -           | fact       | programme
Modellen bygger på öppen källkod.                                 | background | -           | fact       | programme
Totalt deltar 24 organisationer.                                  | background | -           | fact       | programme
Samarbetet med kommunerna är viktigt.                             | background | -           | fact       | programme
Stöd behövs framför allt i små kommuner.                          | background | -           | fact       | programme
Projektets totalbudget är 3,2 miljoner euro.                      | budget     | -           | fact       | programme
En fjärdedel av pilotpengarna är obunden.                         | budget     | -           | fact       | programme
Statsunderstöden betalas till kommunerna i juni.                  | budget     | planned     | plan       | programme
"""

# Under an item that the group discusses.
DISCUSSED = """
sentence                                                      | kind       | status   | modality   | said_by
I diskussionen lyftes de små kommunernas ställning fram.      | discussion | -        | fact       | group
Det diskuterades huruvida panelen borde sammankallas på nytt. | question   | -        | considered | group
Styrgruppen ansåg att arbetet framskrider väl.                | progress   | on_track | fact       | group
Kommunerna borde höras oftare.                                | suggestion | -        | considered | group
Det vore bra att samla lärdomarna från piloterna.             | suggestion | -        | considered | group
Hur ska underhållet finansieras?                              | question   | -        | considered | group
"""

# Under an item on an evaluation.
EVALUATED = """
sentence                                                   | kind           | status  | modality   | said_by
I halvtidsutvärderingen konstaterades att målen är oklara. | finding        | problem | fact       | evaluator
Utvärderaren rekommenderar att ansvaret förtydligas.       | recommendation | -       | considered | evaluator
Enligt utvärderingen har samarbetet varit framgångsrikt.   | finding        | -       | fact       | evaluator
"""

# Written after the words above were settled, as a check on text never seen.
FURTHER = """
sentence                                                        | kind       | status      | modality   | said_by
Samtliga regioner har anslutit sig till nätverket.              | progress   | done        | fact       | programme
Handboken översattes till svenska under vintern.                | progress   | done        | fact       | programme
Utbildningsmaterialet har sammanställts och delats ut.          | progress   | done        | fact       | programme
Kontraktet med driftleverantören förnyades.                     | progress   | done        | fact       | programme
Databasen finns nu i produktion.                                | progress   | done        | fact       | programme
Alla kritiska fel är åtgärdade.                                 | progress   | done        | fact       | programme
Projektgruppen arbetar med en kommunikationsplan.               | progress   | in_progress | fact       | programme
Lagförslaget är på remiss.                                      | progress   | in_progress | fact       | programme
Leverantören bygger upp testmiljön.                             | progress   | in_progress | fact       | programme
Just nu kartläggs kommunernas behov.                            | progress   | in_progress | fact       | programme
Kommunerna har börjat ta tjänsten i bruk.                       | progress   | in_progress | fact       | programme
Projektet ligger i fas med tidsplanen.                          | progress   | on_track    | fact       | programme
Genomförandet går bra.                                          | progress   | on_track    | fact       | programme
Vi räknar med att lansera portalen i augusti.                   | plan       | planned     | plan       | programme
En ny omgång utbildningar hålls i september.                    | plan       | planned     | plan       | programme
Programkontoret återkommer med en sammanfattning på nästa möte. | plan       | planned     | plan       | programme
Avtalet förlängs med ett år från och med den 1 januari 2025.    | plan       | planned     | plan       | programme
Slutrapporten lämnas senast den 31 maj.                         | plan       | planned     | plan       | programme
Det är meningen att alla kommuner ska vara med 2025.            | plan       | planned     | plan       | programme
Syftet är att minska den manuella hanteringen.                  | plan       | planned     | aim        | programme
Systemet torde vara klart till hösten.                          | plan       | planned     | forecast   | programme
Möjligheten att slå ihop systemen undersöks.                    | progress   | in_progress | fact       | programme
Anslutningen av välfärdsområdena drar ut på tiden.              | problem    | problem     | fact       | programme
Tidtabellen har visat sig vara för snäv.                        | problem    | problem     | fact       | programme
Rekryteringen misslyckades.                                     | problem    | problem     | fact       | programme
Finansieringen räcker inte för en utvidgning.                   | budget     | problem     | fact       | programme
Två kommuner har hoppat av försöket.                            | problem    | problem     | fact       | programme
Beslut om ägarskapet har ännu inte fattats.                     | problem    | problem     | fact       | programme
Leveransen är sex veckor försenad.                              | problem    | problem     | fact       | programme
Planerna på en egen app har skrinlagts.                         | progress   | dropped     | fact       | programme
Den fysiska mässan blir inte av.                                | progress   | dropped     | plan       | programme
Nätverket består av trettio experter.                           | background | -           | fact       | programme
Responsen har i huvudsak varit positiv.                         | background | -           | fact       | programme
Frågan om vem som äger data är fortfarande olöst.               | question   | -           | considered | programme
"""


def _same(sentence: str, kind: ItemKind, expected: tuple[str, ...]) -> None:
    (claim, *_) = read(sentence, kind, "sv")
    assert (claim.kind, claim.status or "-", claim.modality, claim.said_by) == expected


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(REPORTED))
def test_what_a_report_of_the_programme_claims(
    sentence: str, kind: str, status: str, modality: str, said_by: str
) -> None:
    _same(sentence, ItemKind.STATUS_REPORT, (kind, status, modality, said_by))


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(DISCUSSED))
def test_what_a_discussion_claims(sentence: str, kind: str, status: str, modality: str, said_by: str) -> None:
    _same(sentence, ItemKind.DISCUSSION, (kind, status, modality, said_by))


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(EVALUATED))
def test_what_a_report_of_an_evaluation_claims(
    sentence: str, kind: str, status: str, modality: str, said_by: str
) -> None:
    _same(sentence, ItemKind.EVALUATION, (kind, status, modality, said_by))


@pytest.mark.parametrize(("sentence", "kind", "status", "modality", "said_by"), rows(FURTHER))
def test_what_further_reports_claim(sentence: str, kind: str, status: str, modality: str, said_by: str) -> None:
    _same(sentence, ItemKind.STATUS_REPORT, (kind, status, modality, said_by))
