"""The texts of what minutes tell anew: whether it is the same recommendation."""

ENTRIES = {
    "act.same": "Sama suositus",
    "act.own": "Eri suositus",
    "review.same": "Sama suositus?",
    "review.same.question": "Toistaako pöytäkirja tässä saman suosituksen?",
    "review.same.lead": "Sama: kohta jää suosituksen maininnaksi. Eri: kohdasta tulee oma suosituksensa, jota "
    "seurataan.",
    "same.minutes": "Pöytäkirjassa",
    "same.suggested": "Kone ehdottaa samaksi suositukseksi",
    "same.confirmed": "Vahvistettu samaksi suositukseksi",
    "judge.same": "Merkitse samaksi kuin toinen",
    "field.same": "Suositus, jonka pöytäkirja tässä toistaa",
    "field.reason.same": "Miksi ne ovat sama suositus.",
}
