"""Finnish."""

from etl.languages.claims import ClaimWords
from etl.languages.structure import StructureWords
from etl.languages.times import TimeWords

# --- Structure: headings, decisions, presenters, attendance, approval -----------------------------------------------

STRUCTURE = StructureWords()

# --- Claims: status, modality, who says it, themes ------------------------------------------------------------------

CLAIMS = ClaimWords()

# --- Times, numbers, money ------------------------------------------------------------------------------------------

TIMES = TimeWords()
