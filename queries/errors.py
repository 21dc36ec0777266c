"""What can go wrong when somebody asks, told in one line that a page or a terminal can show as it is."""

from etl.errors import SeurantaError


class WarehouseMissingError(SeurantaError):
    """There is no warehouse yet, or none that can be opened, and none was open before."""


class CallError(SeurantaError):
    """The call itself is wrong: an unknown question, programme, meeting or parameter."""


class QuerySqlError(SeurantaError):
    """The database refused a statement that a person wrote."""


class QueryRefusedError(SeurantaError):
    """A statement asks for more than it may have: time, memory, rows, or what is not in the warehouse."""


class OutputError(SeurantaError):
    """An answer cannot be written where it should go."""
