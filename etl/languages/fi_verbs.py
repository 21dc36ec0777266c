"""Finnish verbs by their endings; the dictionary gives the infinitive."""

from etl.languages.claims import Form, FormRule, VerbWords

# toteuttaa pohtia | saada tehdä | esitellä mennä purra nousta | vastata tarvita
INFINITIVE = (
    r"(?:[aeiouyäö][aä]|[aeiouyäöh]d[aä]|ll[aä]|nn[aä]|rr[aä]"
    r"|(?:ai|äi|ou|uo|ää|aa|e|oi)st[aä]|[aeiouyäö]t[aä]|ella|ellä)$"
)

NOT_VERBS = """selkeä tärkeä korkea nopea oikea vaikea kireä pehmeä tiheä ylpeä sokea raskea laajea lopulta idea
    media strategia alusta strategia data luotettava hyvä kulta vielä sata rata sota vuota ainoa tahoa useita muita
    uusia mitä sitä näitä niitä siltä tältä minä sinä uutta kautta lisä osia asia kopio työpaja historia filosofia
    teoria energia tekniikka teknologia metodologia kansalaisia sosiaalia tapio lainaa tieda taida kera ala- perä
    yhteisöä vaihtoehtoa toimeenpanoa elämä kehitä jälkiä useaa digia juuria kaupallista paikalta aikaista
    reunaehtoa ohjelmia arvioija kunnia demokratia entää alla perusteilla mielestä avoinna enää palvelualustaa
    puolesta lisäksi vastaista kohtaa hoitaja jota"""

FORMS = (
    FormRule(Form.INFINITIVE, r"", r"="),
    FormRule(Form.CONDITIONAL, r"t[aä]isiin$"),
    FormRule(Form.CONDITIONAL, r"isi(?:vat|vät|mme|n)?$"),
    FormRule(Form.PASSIVE_PAST, r"tiin$"),
    FormRule(Form.INTO, r"m(?:aan|ään)$"),
    FormRule(Form.PASSIVE_PRESENT, r"(?:[td]|ll|nn|rr)(?:aan|ään)$|staan$|stään$"),
    FormRule(Form.POTENTIAL, r"t(?:ane|äne)en$"),
    FormRule(Form.POTENTIAL, r"[uyoö]nee(?:vat|vät)?$", r"[uyoö][aä]$"),
    # antanee gives, probably; vähenee grows less
    FormRule(Form.POTENTIAL, r"[aäei]nee(?:vat|vät)?$", r"(?:aa|ää|[ei][aä])$"),
    FormRule(Form.WITHOUT, r"m(?:atta|ättä)$"),
    FormRule(Form.IN, r"m(?:assa|ässä)$"),
    FormRule(Form.AFTER, r"t(?:ua|yä)(?:ni|nne|mme|an|än)?$"),
    FormRule(Form.PASSIVE_PARTICIPLE, r"t[uy]$"),
    FormRule(Form.PARTICIPLE, r"(?:[nlrs][uy]t|[nlrs]eet)$"),
    FormRule(Form.NECESSARY, r"t(?:ava|ävä)(?:t|a|ä|ksi|na|nä)?$", r"passive"),
    FormRule(Form.REFERRED, r"(?:van|vän)$"),
    # laativat is present and past alike, and so is implementoivat: taken as present.
    FormRule(Form.PAST, r"[^i]i(?:vat|vät)$", r"[^i][aä]$"),
    FormRule(Form.PRESENT, r"(?:vat|vät)$"),
    FormRule(Form.PRESENT, r"mme$"),
    FormRule(Form.PRESENT, r"(?:ee|ii|oo|uu|yy|öö|aa|ää)$", r"="),
    FormRule(Form.PRESENT, r"", r"da"),
    FormRule(Form.PAST, r"[^i]i$"),
)

VERBS = VerbWords(
    infinitive=INFINITIVE,
    not_verbs=frozenset(NOT_VERBS.split()),
    forms=FORMS,
    fixed={
        "ei": (Form.NEGATION, "ei"),
        "eivät": (Form.NEGATION, "ei"),
        "emme": (Form.NEGATION, "ei"),
        "en": (Form.NEGATION, "ei"),
        "eikä": (Form.NEGATION, "ei"),
        "eivätkä": (Form.NEGATION, "ei"),
        "on": (Form.PRESENT, "olla"),
        "ovat": (Form.PRESENT, "olla"),
        "olemme": (Form.PRESENT, "olla"),
        "ollaan": (Form.PASSIVE_PRESENT, "olla"),
        "oli": (Form.PAST, "olla"),
        "olivat": (Form.PAST, "olla"),
        "oltiin": (Form.PASSIVE_PAST, "olla"),
        "ole": (Form.BARE, "olla"),
        "ollut": (Form.PARTICIPLE, "olla"),
        "olleet": (Form.PARTICIPLE, "olla"),
        "lienee": (Form.POTENTIAL, "olla"),
        "lienevät": (Form.POTENTIAL, "olla"),
        "tulevat": (Form.PRESENT, "tulla"),
        "piti": (Form.PAST, "pitää"),
        "täytyy": (Form.PRESENT, "täytyä"),
        "tehtäisiin": (Form.CONDITIONAL, "tehdä"),
        "olemassa": (Form.IN, "olla"),
        "jääty": (Form.PASSIVE_PARTICIPLE, "jäädä"),
        "tekee": (Form.PRESENT, "tehdä"),
        "tekevät": (Form.PRESENT, "tehdä"),
        "teki": (Form.PAST, "tehdä"),
        "näkee": (Form.PRESENT, "nähdä"),
        "näki": (Form.PAST, "nähdä"),
    },
    restorations=(
        # toteutettu -> toteutetaan, myönnetty -> myönnetään, sovittua -> sovitaan
        (r"tt(?:u|ut|ua|una)$", "taan"),
        (r"tt(?:y|yt|yä|ynä)$", "tään"),
        (r"t(?:u|ut|ua)$", "taan"),
        (r"t(?:y|yt|yä)$", "tään"),
        # haastateltu -> haastatellaan, pantu -> pannaan
        (r"lt(?:u|ua)$", "llaan"),
        (r"lt(?:y|yä)$", "llään"),
        (r"nt(?:u|ua)$", "nnaan"),
        # toteuteta -> toteutetaan
        (r"ta$", "taan"),
        (r"tä$", "tään"),
        # luotiin -> luodaan
        (r"tiin$", "daan"),
        # viivästynyt -> viivästyy, venymään -> venyy, sitomatta -> sitoo, tulevan -> tulee
        (r"(.)(?:n[uy]t|neet|m[aä]{2}n|m[aä]ss[aä]|m[aä]tt[aä]|v[aä]t|v[aä]n)$", r"\1\1"),
        (r"(.)nee(?:vat|vät)?$", r"\1\1"),
        (r"nn(?:ut|eet)$", "ta"),
        (r"nn(?:yt|eet)$", "tä"),
        (r"aa$", "ata"),
        (r"ää$", "ätä"),
    ),
    idioms={
        ("ottaa", "huomioon"): "huomioida",
        ("ottaa", "käyttöön"): "käyttöönottaa",
        ("ottaa", "vastaan"): "vastaanottaa",
        ("panna", "täytäntöön"): "toimeenpanna",
        ("panna", "toimeen"): "toimeenpanna",
        ("pitää", "yllä"): "ylläpitää",
        ("pitää", "ajan"): "ylläpitää",
        ("viedä", "eteenpäin"): "edistää",
        ("tuoda", "esiin"): "mainita",
        ("tuoda", "esille"): "mainita",
        ("nostaa", "esiin"): "mainita",
        ("nostaa", "esille"): "mainita",
        ("käydä", "läpi"): "selostaa",
        ("käydä", "lävitse"): "selostaa",
        ("tulla", "voimaan"): "käynnistyä",
        ("astua", "voimaan"): "käynnistyä",
        ("päästä", "käyntiin"): "käynnistyä",
        ("lähteä", "liikkeelle"): "käynnistyä",
        ("lähteä", "käyntiin"): "käynnistyä",
        ("jäädä", "pois"): "vetäytyä",
    },
    mistaken=(r"st[aä]$", r"ist[aä][aä]$", "nen"),
    question_clitic=r"k[oö](?:han|hän)?$",
    emphasis_clitic=r"(?:kin|kaan|kään)$",
    be="olla",
)
