"""What can go wrong when somebody asks, told in one line that a page or a terminal can show as it is."""

from etl.errors import SeurantaError


class WarehouseMissingError(SeurantaError):
    """There is no warehouse yet, or none that can be opened, and none was open before."""


class CallError(SeurantaError):
    """The call itself is wrong: an unknown question, programme, meeting or parameter."""


class QuerySqlError(SeurantaError):
    """The database refused a statement that a person wrote."""
