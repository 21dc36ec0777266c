"""Which recommendation a finding of an evaluation leads to."""

from etl.follow_up.findings import links
from tests.tables import assert_drawn, drawn

TOLD = """
    programme | name              | language
    arkisilta | Arkisilta-ohjelma | fi

    meeting | held_on
    M2      | 8.5.2025
    M4      | 10.12.2025

    agenda_item | meeting
    I5          | M2
    I6          | M4

    recommendation | made_on   | text                              | same_as_proposed | meeting | agenda_item | start
    V-R03          | 14.3.2025 | Aseta mitattavat tavoitteet       | -                | -       | -           | -
    T-R01          | 7.11.2025 | Korjaa saavutettavuuspuutteet     | -                | -       | -           | -
    minutes-3      | 8.5.2025  | Suositeltiin mitattavia tavoitteita | V-R03          | M2      | I5          | 50
    minutes-7      | 8.5.2025  | Suositeltiin asukasraadin perustamista | -           | M2      | I5          | 90
    minutes-1      | 10.12.2025 | Suositeltiin puutteiden korjaamista | T-R01         | M4      | I6          | 20

    finding | meeting | agenda_item | kind     | text
"""


def test_a_finding_leads_to_what_is_recommended_under_its_own_item_in_its_own_words() -> None:
    rows = links(drawn(TOLD + """\
    F1      | M2      | I5          | weakness | Ohjelman tavoitteita ei ole muotoiltu mitattaviksi.
    F2      | M2      | I5          | neutral  | Kunnissa ei ole vielä asukasraatia.
    F3      | M2      | I5          | weakness | Kokouksissa oli liian kiire.
    F4      | M4      | I6          | weakness | Tavoitteet eivät ole mitattavia.
    """))  # fmt: skip
    assert_drawn(
        rows,
        """
        finding | recommendation | meeting | basis
        F1      | minutes-3      | M2      | machine
        F2      | minutes-7      | M2      | machine
        """,
    )


def test_a_strength_asks_for_no_remedy() -> None:
    rows = links(drawn(TOLD + """\
    F1      | M2      | I5          | strength | Tavoitteet ovat mitattavia.
    """))  # fmt: skip
    assert rows.is_empty()


def test_what_a_register_says_of_a_finding_is_not_added_to() -> None:
    rows = links(drawn(TOLD + """\
    V-H01   | -       | -           | weakness | Ohjelman tavoitteita ei ole muotoiltu mitattaviksi.
    """))  # fmt: skip
    assert rows.is_empty()
