"""Finnish."""

from etl.languages.claims import ClaimWords
from etl.languages.structure import StructureWords
from etl.languages.times import TimeWords

# --- Structure: headings, decisions, presenters, attendance, approval -----------------------------------------------

STRUCTURE = StructureWords(
    tail_openers=(
        ("vakuus",),
        ("vakuudeksi",),
        ("pöytäkirja", "vakuus"),
        ("pöytäkirja", "vakuudeksi"),
        ("pöytäkirja", "laatia"),
        ("pöytäkirja", "laatija"),
        ("pöytäkirja", "tarkastaa"),
        ("muistio", "laatia"),
        ("muistio", "laatija"),
        ("liite",),
        ("liittee",),
        ("jakelu",),
        ("allekirjoitus",),
        ("allekirjoittaa",),
        ("tarkastaa",),
        ("tämä", "pöytäkirja"),
    ),
)

# --- Claims: status, modality, who says it, themes ------------------------------------------------------------------

CLAIMS = ClaimWords()

# --- Times, numbers, money ------------------------------------------------------------------------------------------

TIMES = TimeWords()
