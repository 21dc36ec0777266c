"""The invented programme Arkisilta as drawn by hand from its plot (the worked example of every figure)."""

from datetime import date

import polars as pl

from etl.rules.knowledge import known
from etl.rules.recommendation import states
from tests.tables import day, drawn

ARKISILTA = """
    meeting | held_on    | approval_state
    M1      | 4.2.2025   | checked
    M2      | 8.5.2025   | checked
    M3      | 9.9.2025   | checked
    M4      | 10.12.2025 | checked
    M5      | 19.3.2026  | checked
    M6      | 11.8.2026  | draft

    recommendation | made_on   | kind       | superseded_by
    V-R01          | 14.3.2025 | evaluation | -
    V-R02          | 14.3.2025 | evaluation | -
    V-R03          | 14.3.2025 | evaluation | -
    V-R04          | 14.3.2025 | evaluation | T-R02
    V-R05          | 14.3.2025 | evaluation | -
    V-R06          | 14.3.2025 | evaluation | -
    V-R07          | 14.3.2025 | evaluation | -
    V-R08          | 14.3.2025 | evaluation | -
    V-R09          | 14.3.2025 | evaluation | -
    T-R01          | 7.11.2025 | evaluation | -
    T-R02          | 7.11.2025 | evaluation | -
    T-R03          | 7.11.2025 | evaluation | -
    T-R04          | 7.11.2025 | evaluation | -
    T-R05          | 7.11.2025 | evaluation | -
    E-01           | 9.9.2025  | suggestion | -

    response | recommendation | kind               | responded_on | reason
    -        | V-R01          | accepted           | 8.5.2025     | -
    -        | V-R02          | accepted           | 8.5.2025     | -
    -        | V-R03          | accepted           | 8.5.2025     | -
    -        | V-R04          | partially_accepted | 8.5.2025     | pilotti kesken kolmessa kunnassa
    -        | V-R05          | accepted           | 8.5.2025     | -
    -        | V-R06          | rejected           | 8.5.2025     | vaatisi lakimuutoksen
    -        | V-R07          | accepted           | 8.5.2025     | -
    -        | V-R08          | accepted           | 8.5.2025     | -
    -        | V-R09          | accepted           | 8.5.2025     | -
    -        | T-R01          | accepted           | 10.12.2025   | -
    -        | T-R02          | accepted           | 10.12.2025   | -
    -        | T-R03          | partially_accepted | 10.12.2025   | vain kunta B on kaksikielinen
    -        | T-R05          | accepted           | 10.12.2025   | -

    action | recommendation | recorded_on | owner
    A1     | V-R01          | 8.5.2025    | ohjelmatoimisto
    A2     | V-R02          | 8.5.2025    | ministeriö
    A3     | V-R03          | 8.5.2025    | ohjelmatoimisto
    A5     | V-R05          | 8.5.2025    | toteuttajavirasto
    A7     | V-R07          | 8.5.2025    | ohjelmatoimisto
    A8     | V-R08          | 8.5.2025    | hyvinvointialue D
    A9     | V-R09          | 8.5.2025    | toteuttajavirasto
    B1     | T-R01          | 10.12.2025  | toteuttajavirasto
    B2     | T-R02          | 10.12.2025  | toteuttajavirasto
    B3     | T-R03          | 10.12.2025  | toteuttajavirasto
    B5     | T-R05          | 10.12.2025  | toteuttajavirasto

    action_due_date | action | recorded_on | due_earliest | due_latest | precision
    -               | A1     | 8.5.2025    | 30.9.2025    | 30.9.2025  | day
    -               | A2     | 8.5.2025    | 31.12.2025   | 31.12.2025 | day
    -               | A2     | 10.12.2025  | 31.3.2026    | 31.3.2026  | day
    -               | A2     | 19.3.2026   | 31.10.2026   | 31.10.2026 | day
    -               | A3     | 8.5.2025    | 30.6.2025    | 30.6.2025  | day
    -               | A5     | 8.5.2025    | 31.12.2025   | 31.12.2025 | day
    -               | A8     | 8.5.2025    | 31.3.2026    | 31.3.2026  | day
    -               | A9     | 8.5.2025    | 31.8.2025    | 31.8.2025  | day
    -               | A9     | 9.9.2025    | 30.11.2025   | 30.11.2025 | day
    -               | B1     | 10.12.2025  | 31.5.2026    | 31.5.2026  | day
    -               | B2     | 10.12.2025  | 30.9.2026    | 30.9.2026  | day
    -               | B3     | 10.12.2025  | 1.9.2026     | 30.11.2026 | season

    action_report | action | recorded_on | implementation       | implemented_on
    -             | A1     | 9.9.2025    | implemented          | 9.9.2025
    -             | A3     | 27.6.2025   | implemented          | 27.6.2025
    -             | A9     | 10.12.2025  | implemented          | 10.12.2025
    -             | B5     | 19.3.2026   | no_longer_applicable | -

    verification | recommendation | kind                  | verified_on
    -            | V-R01          | sufficient            | 15.6.2026
    -            | V-R03          | partly_sufficient     | 15.6.2026
    -            | V-R08          | could_not_be_verified | 15.6.2026
    -            | V-R09          | insufficient          | 15.6.2026

    judgement | kind           | recommendation | effective_on | new         | implemented_on
    J1        | implementation | V-R08          | 25.3.2026    | implemented | 19.3.2026

    statement | meeting | status      | text
    S301      | M3      | in_progress | Viestintä kohdennetaan pienille kunnille.
    S307      | M3      | in_progress | Asukasraadin perustaminen on käynnissä.
    S309      | M3      | problem     | Kustannus-hyötyarvio on viivästynyt.
    S402      | M4      | in_progress | Ylläpitorahoituksesta neuvotellaan.
    S405      | M4      | problem     | Rajapintojen avaaminen on viivästynyt.
    S407      | M4      | in_progress | Asukasraadin toiminta on käynnissä.
    S502      | M5      | in_progress | Ylläpitorahoituksen toimeenpano on kesken.
    S505      | M5      | in_progress | Rajapintojen avaaminen etenee.
    S508      | M5      | done        | Yhteistyömalli on otettu käyttöön.
    S511      | M5      | in_progress | Kriittisten puutteiden korjaaminen on käynnissä.
    S512      | M5      | in_progress | Saavutettavan selainpalvelun toteutus on käynnissä.
    S513      | M5      | planned     | Ruotsinkielinen palvelu julkaistaan syyskuussa 2026.
    S514      | M5      | in_progress | Suosituksen 4 vastinetta valmistellaan.
    S602      | M6      | done        | Ministeriö on tehnyt kehysehdotuksen,
    S603      | M6      | problem     | mutta päätös puuttuu.
    S608      | M6      | problem     | Hyvinvointialue D ei ole vielä ottanut mallia käyttöön.
    S611      | M6      | done        | Korjaukset on tehty.
    S612      | M6      | on_track    | Selainpalvelun toteutus etenee suunnitellusti.
    S613      | M6      | in_progress | Käännösten tarkastus on kesken.

    decision | meeting | kind     | text
    D301     | M3      | approved | Hyväksyttiin viestintäsuunnitelma.
    D409     | M4      | noted    | Merkittiin kustannus-hyötyarvio tiedoksi.

    evidence | recommendation | statement | decision | lane     | relation
    -        | V-R01          | S301      | -        | claim    | progress
    -        | V-R01          | -         | D301     | decision | progress
    -        | V-R07          | S307      | -        | claim    | progress
    -        | V-R09          | S309      | -        | claim    | progress
    -        | V-R02          | S402      | -        | claim    | progress
    -        | V-R05          | S405      | -        | claim    | progress
    -        | V-R07          | S407      | -        | claim    | progress
    -        | V-R09          | -         | D409     | decision | progress
    -        | V-R02          | S502      | -        | claim    | progress
    -        | V-R05          | S505      | -        | claim    | progress
    -        | V-R08          | S508      | -        | claim    | progress
    -        | T-R01          | S511      | -        | claim    | progress
    -        | T-R02          | S512      | -        | claim    | progress
    -        | T-R03          | S513      | -        | claim    | progress
    -        | T-R04          | S514      | -        | claim    | response
    -        | V-R02          | S602      | -        | claim    | progress
    -        | V-R02          | S603      | -        | claim    | progress
    -        | V-R08          | S608      | -        | claim    | progress
    -        | T-R01          | S611      | -        | claim    | progress
    -        | T-R02          | S612      | -        | claim    | progress
    -        | T-R03          | S613      | -        | claim    | progress
"""

FIFTH = date(2026, 3, 19)
SIXTH = date(2026, 8, 11)


def tables() -> dict[str, pl.DataFrame]:
    """Every table of the programme."""
    return drawn(ARKISILTA)


def states_as_of(words: str | date, *, drafts: bool) -> pl.DataFrame:
    """States of its recommendations as of a day."""
    as_of = day(words) if isinstance(words, str) else words
    return states(known(tables(), as_of, drafts=drafts), as_of, drafts=drafts)
