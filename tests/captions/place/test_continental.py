from __future__ import annotations

import pytest

from captioner.captions.parse import parse


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "code"),
    [
        ("Manifestantes en una calle de Cambrils, 3 de mayo de 2024. EFE/Ana Ruiz", "", "Cambrils", "ESP"),
        ("Varias personas pasean por Castelldefels, este viernes. EFE/Ana Ruiz", "", "Castelldefels", "ESP"),
        ("Manifestazione a Nuoro, 3 maggio 2024. ANSA/ANA RUIZ", "", "Nuoro", "ITA"),
        (
            "Un momento del corteo in piazza Castello a Torino, 2 agosto 2022. ANSA/ANA RUIZ",
            "piazza Castello",
            "Torino",
            "ITA",
        ),
        ("Chuva em Vassouras nesta sexta. Foto: Ana Ruiz/Folhapress", "", "Vassouras", "BRA"),
        ("Une manifestation dans les rues de Brest, le 3 mai 2024. PHOTO Ana Ruiz", "", "Brest", "FRA"),
        ("Hochwasser bei Papenburg, 3. Januar 2024. Foto: Ana Ruiz/dpa", "", "Papenburg", "DEU"),
        (
            "Blick auf das Schloss Belvedere in Wien-Landstraße, 2. Mai 2024. Foto: Ana Ruiz/APA",
            "Schloss Belvedere",
            "Wien",
            "AUT",
        ),
        ("Helfer stehen am Ufer der Ahr in Altenahr, 19. Juli 2021. Foto: Ana Ruiz/dpa", "Ahr", "Altenahr", "DEU"),
    ],
)
def test_places_in_five_more_languages(text: str, sublocation: str, city: str, code: str) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.country_code) == (sublocation, city, code)


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "province", "code"),
    [
        (
            "26. Juli 2021, Niedersachsen, Lilienthal: Helfer in der Orchheimer Straße. Foto: Ana Ruiz/dpa",
            "Orchheimer Straße",
            "Lilienthal",
            "Niedersachsen",
            "DEU",
        ),
        (
            "Demonstranten ziehen durch die Leipziger Innenstadt, 15. Januar 2024. Foto: Ana Ruiz/dpa",
            "",
            "Leipzig",
            "",
            "DEU",
        ),
        (
            "Ein Bergsturz traf das Dorf Blatten, Kanton Wallis, am 29. Mai 2025. (KEYSTONE/Ana Ruiz)",
            "",
            "Blatten",
            "Wallis",
            "CHE",
        ),
        (
            "Besucher auf dem Fest auf der Theresienwiese in München. Foto: Ana Ruiz/dpa",
            "Theresienwiese",
            "München",
            "",
            "DEU",
        ),
        (
            "Une manifestation près de Lytton, en Colombie-Britannique, le 1er juillet 2021. (AFP)",
            "",
            "Lytton",
            "Colombie-Britannique",
            "CAN",
        ),
        (
            "Le procès s'ouvre au tribunal d'Avignon, dans le Vaucluse, le 2 mai 2024. AFP",
            "",
            "Avignon",
            "Vaucluse",
            "FRA",
        ),
        (
            "Des tracteurs bloquent l'autoroute A64 à Carbonne, le 22 janvier 2024. (AFP)",
            "autoroute A64",
            "Carbonne",
            "",
            "FRA",
        ),
        (
            "Una rueda de prensa en el Palacio Nacional de Ciudad de México, el 4 de febrero de 2025.",
            "Palacio Nacional",
            "Ciudad de México",
            "",
            "MEX",
        ),
        (
            "Un partido en el Chase Stadium de Fort Lauderdale, Florida, el 19 de octubre de 2024.",
            "Chase Stadium",
            "Fort Lauderdale",
            "Florida",
            "USA",
        ),
        ("El presidente de Argentina conversa con su homólogo de Brasil.", "", "", "", ""),
        (
            "Un momento allo stadio Diego Armando Maradona di Napoli, 25 gennaio 2025. (LaPresse)",
            "stadio Diego Armando Maradona",
            "Napoli",
            "",
            "ITA",
        ),
        ("Folk i Aarhus, Danmark, 2. april 2021. (Foto: Ana Ruiz/Ritzau Scanpix)", "", "Aarhus", "", "DNK"),
        ("Demonstranten op het Malieveld in Den Haag, 20 mei 2025. ANP / Ana Ruiz", "Malieveld", "Den Haag", "", "NLD"),
        (
            "Una mujer ondea una bandera de Palestina en la plaza del Sol, en Madrid.",
            "plaza del Sol",
            "Madrid",
            "",
            "ESP",
        ),
        ("Un tournage avec le Redentor, le 3 mai 2024.", "", "", "", ""),
    ],
)
def test_what_leads_to_a_town_and_where_a_spot_ends(
    text: str, sublocation: str, city: str, province: str, code: str
) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.province_state, parsed.country_code) == (
        sublocation,
        city,
        province,
        code,
    )
