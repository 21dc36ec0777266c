"""Finnish nouns: what their endings tell of their place in a clause."""

from etl.languages.claims import NounWords

_LATER = (
    r"kuuhun$|kuulle$|^vuodelle$|^vuoteen$|^(?:kevääseen|syksyyn|kesään|talveen|keväälle|syksylle|kesälle|talvelle)$",
    r"^(?:alku|loppu)(?:vuoteen|vuodelle|syksyyn|syksylle|kesään|kesälle|keväälle|kevääseen)$|^eteenpäin$",
    r"^myöhem|^myöhäis|^viikolle$|^(?:kokoukseen|kokoukselle)$|^(?:loppuun|alkuun|puoliväliin)$",
)

NOUNS = NounWords(
    oblique=r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|tt[aä]|iin|seen|hin|(?<!o)n|ksi|ineen)$",
    no_complement=r"(?:ss[aä]|ll[aä]|iin|seen|(?<!ine)n)$",
    subject_plural=r"t$",
    genitive=r"n$",
    recipient=r"lle$",
    towards=r"(?:lle|(?:aa|ää|ee|ii|oo|uu|yy|öö)n|h[aeiouyäö]n|seen|siin)$",
    at=r"(?:ss[aä]|n[aä]|st[aä])$",
    later="|".join(_LATER),
    more_or_less=r"m(?:min|pi|pia|piä|paa|pää|män|mät|mat|paan)$",
)
