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
