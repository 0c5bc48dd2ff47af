"""Which texts do the tests of the level estimate read? Own sentences, the same content twice."""

HARD = (
    "Naar aanleiding van uw aanvraag wordt door het college binnen acht weken een besluit "
    "genomen, tenzij de beslistermijn met inachtneming van de geldende bepalingen wordt verlengd. "
    "Indien de aanvraag onvolledig is, wordt de aanvrager in de gelegenheid gesteld om de "
    "ontbrekende gegevens alsnog te verstrekken. De vergunning kan worden geweigerd of ingetrokken "
    "indien niet wordt voldaan aan de voorschriften (zoals bedoeld in artikel 2.10 van de "
    "verordening). Ten behoeve van de beoordeling dient de aanvraag te zijn voorzien van "
    "tekeningen, een constructieberekening en een beschrijving van de werkzaamheden. Tegen het "
    "besluit kan door belanghebbenden gedurende zes weken bezwaar worden gemaakt, waarbij de "
    "werking van het besluit in beginsel niet wordt opgeschort. De verschuldigde leges worden na "
    "het verlenen van de vergunning in rekening gebracht en zijn gebaseerd op de hoogte van de "
    "door de gemeente geraamde bouwkosten."
)
PLAIN = (
    "Wilt u een aanbouw maken? Dan hebt u vaak een vergunning van ons nodig. U vraagt de "
    "vergunning aan op onze website. Stuur ook de tekeningen van uw aanbouw mee. Wij lezen uw "
    "aanvraag en bekijken de tekeningen. Missen wij nog iets? Dan bellen wij u en kunt u dat "
    "alsnog opsturen. U krijgt binnen acht weken een brief van ons. In die brief staat of u mag "
    "bouwen. Soms hebben wij meer tijd nodig, en dat laten we u op tijd weten. Bent u het niet "
    "eens met ons besluit? Dan kunt u binnen zes weken een brief aan ons sturen. U betaalt pas als "
    "u de vergunning hebt. Wat u betaalt, hangt af van de kosten van uw aanbouw."
)
BORDERLINE = (
    "De gemeente beslist binnen acht weken over de aanvraag van een vergunning. Deze termijn kan "
    "eenmaal met zes weken worden verlengd, en de aanvrager ontvangt daarover een brief. Voor het "
    "bouwen van een aanbouw is meestal een vergunning nodig, maar kleine werken zijn vaak vrij. "
    "De aanvraag moet compleet zijn, anders begint de termijn nog niet te lopen. Na de beslissing "
    "ontvangt de aanvrager een rekening, omdat aan de behandeling kosten zijn verbonden. Tegen de "
    "beslissing kan binnen zes weken bezwaar worden gemaakt bij het college van burgemeester en "
    "wethouders. Het is verstandig om eerst contact op te nemen met de afdeling, want vaak is een "
    "vraag snel beantwoord."
)
"""A little too hard: where the probability moves most when something changes."""
