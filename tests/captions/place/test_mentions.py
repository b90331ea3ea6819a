from __future__ import annotations

import pytest

from captioner.captions.parse import parse


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "province", "code"),
    [
        (
            "A ferry leaves the Star Ferry pier in Tsim Sha Tsui, Hong Kong, March 3, 2024. /CFP",
            "Star Ferry pier",
            "Hong Kong",
            "",
            "CHN",
        ),
        (
            "Rescuers search a collapsed building in Antakya, Hatay province, Türkiye, Feb. 8, 2023. (Xinhua/Li Wei)",
            "",
            "Antakya",
            "Hatay",
            "TUR",
        ),
        (
            "Russian Foreign Minister speaks about the war in Ukraine during a news conference in Ankara, Turkey, April 11, 2025. (AP Photo/A B)",
            "",
            "Ankara",
            "",
            "TUR",
        ),
        (
            "Trucks carrying aid line up at the Kerem Shalom crossing between Israel and the Gaza Strip, December 22, 2023. REUTERS/A B",
            "Kerem Shalom crossing",
            "",
            "",
            "",
        ),
        (
            "Real Madrid's Luis Moreno celebrates scoring against Barcelona at the Santiago Bernabeu stadium in Madrid, Spain, April 21, 2024. (AP Photo/A B)",
            "Santiago Bernabeu stadium",
            "Madrid",
            "",
            "ESP",
        ),
        (
            "The container ship Dali rests against wreckage of the Francis Scott Key Bridge, Monday, April 1, 2024, near Baltimore. (AP Photo/A B)",
            "Francis Scott Key Bridge",
            "Baltimore",
            "",
            "USA",
        ),
        (
            "Firefighters work at the scene of a fire in Jersey City, N.J., Tuesday, March 4, 2025. (AP Photo/A B)",
            "",
            "Jersey City",
            "New Jersey",
            "USA",
        ),
        (
            "Migrants walk along the Rio Grande near Eagle Pass, Texas, on January 4, 2024. (Photo by A B / AFP)",
            "Rio Grande",
            "Eagle Pass",
            "Texas",
            "USA",
        ),
        (
            "Lava erupts from a fissure near Grindavik, on Iceland's Reykjanes Peninsula, February 8, 2024. REUTERS/A B",
            "Reykjanes Peninsula",
            "Grindavik",
            "",
            "ISL",
        ),
        (
            "People shop at Grand Bazaar in Tehran, Iran, March 17, 2025. (Xinhua/A B)",
            "Grand Bazaar",
            "Tehran",
            "",
            "IRN",
        ),
        (
            "A drone view shows floodwaters in Eldorado do Sul, Rio Grande do Sul state, Brazil, May 9, 2024. REUTERS/A B",
            "",
            "Eldorado do Sul",
            "Rio Grande do Sul",
            "BRA",
        ),
        (
            "Tourists ride camels at Mingsha Mountain and Crescent Spring in Dunhuang, northwest China's Gansu Province, May 2, 2024. /VCG",
            "Mingsha Mountain",
            "Dunhuang",
            "Gansu",
            "CHN",
        ),
        (
            "A man rows a boat on Dal Lake in Srinagar, Indian-administered Kashmir, May 10, 2025. (AP Photo/A B)",
            "Dal Lake",
            "Srinagar",
            "",
            "IND",
        ),
        (
            "An Israeli tank is stationed near the border with Lebanon, in northern Israel, September 30, 2024. REUTERS/A B",
            "",
            "",
            "",
            "ISR",
        ),
        (
            "Members of the Taliban stand guard outside the Russian embassy in Kabul, Afghanistan, September 5, 2022. REUTERS/A B",
            "Russian embassy",
            "Kabul",
            "",
            "AFG",
        ),
        (
            "Women carry firewood at the Adre refugee camp in Chad, near the border with Sudan, August 3, 2023. REUTERS/A B",
            "Adre refugee camp",
            "",
            "",
            "TCD",
        ),
        (
            "A man looks at a departures board at Gatwick Airport, south of London, August 28, 2023. (Photo by A B / AFP)",
            "Gatwick Airport",
            "",
            "",
            "GBR",
        ),
        (
            "An Air France plane flies from Paris to Tokyo over Mount Fuji, Japan, May 2, 2019. /CFP",
            "Mount Fuji",
            "",
            "",
            "JPN",
        ),
        (
            "Children play in a fountain in the Bronx, New York, July 20, 2022. REUTERS/A B",
            "",
            "Bronx",
            "New York",
            "USA",
        ),
        (
            "Palestinians inspect damage after an Israeli raid in Jenin refugee camp in the occupied West Bank, July 5, 2023. REUTERS/A B",
            "Jenin refugee camp",
            "",
            "West Bank",
            "PSE",
        ),
        (
            "Israeli police stand guard at Damascus Gate in Jerusalem's Old City, May 5, 2024. REUTERS/A B",
            "Damascus Gate",
            "Jerusalem",
            "",
            "",
        ),
        (
            "A worker at a BYD factory in Camacari, in the Brazilian state of Bahia, July 1, 2025. REUTERS/A B",
            "",
            "Camacari",
            "Bahia",
            "BRA",
        ),
        (
            "LONDON, ENGLAND - JULY 14: Carlos Vega of Spain celebrates during the final on day fourteen of The Championships at All England Lawn Tennis and Croquet Club on July 14, 2024 in London, England. (Photo by A B/Getty Images)",
            "All England Lawn Tennis and Croquet Club",
            "London",
            "England",
            "GBR",
        ),
        (
            "Flooding in Tewkesbury, Gloucestershire, following Storm Henk. Picture date: Friday January 5, 2024. (A B/PA)",
            "",
            "Tewkesbury",
            "Gloucestershire",
            "GBR",
        ),
        (
            "The Cenotaph in Whitehall, central London, ahead of Remembrance Sunday. (A B/PA)",
            "Whitehall",
            "London",
            "",
            "GBR",
        ),
        (
            "Un hombre camina por la playa de la Malvarrosa en Valencia, este lunes 3 de junio de 2024. EFE/A B",
            "playa de la Malvarrosa",
            "Valencia",
            "",
            "ESP",
        ),
        (
            "Des manifestants place de la République à Paris, le 7 juillet 2024. (Photo by A B / AFP)",
            "place de la République",
            "Paris",
            "",
            "FRA",
        ),
        (
            "Touristen am Brandenburger Tor in Berlin, 3. Mai 2024. Foto: A B/dpa",
            "Brandenburger Tor",
            "Berlin",
            "",
            "DEU",
        ),
        (
            "Moradores caminham em rua alagada em Porto Alegre, no Rio Grande do Sul, 5 de maio de 2024. Foto: A B/Folhapress",
            "",
            "Porto Alegre",
            "Rio Grande do Sul",
            "BRA",
        ),
        (
            "Banhistas na praia de Copacabana, no Rio de Janeiro, 1 de janeiro de 2024. Foto: A B/Agência Brasil",
            "praia de Copacabana",
            "Rio de Janeiro",
            "",
            "BRA",
        ),
        (
            "Astronauts work outside the International Space Station, June 9, 2023. /NASA",
            "International Space Station",
            "",
            "",
            "",
        ),
        (
            "Cyclists climb the Col du Galibier during stage 4 of the Tour de France between Pinerolo and Valloire, France, July 2, 2024. REUTERS/A B",
            "Col du Galibier",
            "",
            "",
            "FRA",
        ),
        (
            "A bus burns in Villeurbanne, near Lyon, central France, June 30, 2023. (AP Photo/A B)",
            "",
            "Villeurbanne",
            "",
            "FRA",
        ),
        (
            "Wildfire smoke covers Yellowknife, Northwest Territories, Canada, August 15, 2023. REUTERS/A B",
            "",
            "Yellowknife",
            "Northwest Territories",
            "CAN",
        ),
        (
            "A cargo ship passes through the Miraflores locks of the Panama Canal in Panama City, Panama, Sept. 1, 2023. /CFP",
            "Panama Canal",
            "Panama City",
            "",
            "PAN",
        ),
    ],
)
def test_the_place_of_the_action_is_the_pictures(
    text: str, sublocation: str, city: str, province: str, code: str
) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.province_state, parsed.country_code) == (
        sublocation,
        city,
        province,
        code,
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Trucks queue on the Egyptian side of the Rafah crossing, November 1, 2023. /CFP", "EGY"),
        ("Riders cross dunes between Zagora and Tafraoute, in the Moroccan Sahara, on May 2, 2023. /CFP", "MAR"),
        ("Riders pass a farm between Cusset and Mont Brouilly in central France, March 9, 2016. /CFP", "FRA"),
        ("A patrol boat sails in the Red Sea on Jan. 3, 2024. (AP Photo/Ann Lee)", ""),
        ("Visitors watch pandas at Berlin Zoo on Saturday, May 3, 2025. /CFP", "DEU"),
    ],
)
def test_the_country_without_its_name(text: str, code: str) -> None:
    parsed = parse(text)
    assert (parsed.country_code, parsed.city) == (code, "")


@pytest.mark.parametrize(
    "text",
    [
        "FILE PHOTO: The logo of Toyota is seen on a steering wheel, July 2, 2020. REUTERS/Ann Lee",
        "England's Harry Winks reacts after missing a chance against France. REUTERS/Ann Lee",
        "Dutch Prime Minister attends a NATO summit. (AP Photo/Ann Lee)",
        "A Boeing 737 MAX of Ethiopian Airlines. /CFP",
    ],
)
def test_what_is_only_talked_of_is_no_place(text: str) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.province_state, parsed.country) == ("", "", "", "")


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "code"),
    [
        (
            "A senator addresses a joint meeting of Congress at the U.S. Capitol in Washington, July 24, 2024. /CFP",
            "U.S. Capitol",
            "Washington",
            "USA",
        ),
        (
            "Pedestrians cross a street in Tsim Sha Tsui, south China's Hong Kong, Feb. 6, 2023. /CFP",
            "Tsim Sha Tsui",
            "Hong Kong",
            "CHN",
        ),
        ("The Norwegian fishing village of Reine on a winter day. /Getty", "", "Reine", "NOR"),
        ("Soldiers rest near the border with Gaza, southern Israel, Oct. 14, 2023. /CFP", "", "", "ISR"),
    ],
)
def test_names_within_names(text: str, sublocation: str, city: str, code: str) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.country_code) == (sublocation, city, code)


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "province", "code"),
    [
        ("Tokyo's Shinjuku Ward is covered in snow, Japan, February 5, 2024.", "Shinjuku Ward", "Tokyo", "", "JPN"),
        (
            "Visitors view porcelain at Dresden's Residenzschloss, Germany, May 6, 2019.",
            "Residenzschloss",
            "Dresden",
            "",
            "DEU",
        ),
        (
            "Restorers clean a panel in the Green Vault of Dresden's Residenzschloss.",
            "Green Vault",
            "Dresden",
            "",
            "DEU",
        ),
        ("Police patrol New York's Times Square, December 30, 2022.", "Times Square", "New York", "", "USA"),
        ("A boat leaves the harbor in Lahaina, Maui, Hawaii, August 12, 2023.", "", "Lahaina", "Hawaii", "USA"),
        (
            "Dancers in Jinghong, Xishuangbanna Dai Autonomous Prefecture, southwest China's Yunnan Province.",
            "",
            "Jinghong",
            "Yunnan",
            "CHN",
        ),
        (
            "A landslide in Kaokalam village, Enga Province, Papua New Guinea, May 24, 2024.",
            "",
            "Kaokalam",
            "Enga",
            "PNG",
        ),
        ("Nuns cast their ballots in Valletta, Malta, 08 June 2024.", "", "Valletta", "", "MLT"),
        ("A captain warms up before the match against Utrecht.", "", "", "", ""),
        ("A player in action during his semi final match against Argentina's Carlos Veld.", "", "", "", ""),
        (
            "Workers protest in Savar on the outskirts of Dhaka, Bangladesh, November 2, 2023.",
            "",
            "Dhaka",
            "",
            "BGD",
        ),
        ("An actor arrives at the Met Gala in New York, U.S., May 6, 2024.", "", "New York", "", "USA"),
        ("The research vessel leaves Shanghai for Antarctica, November 1, 2023.", "", "Shanghai", "", "CHN"),
        (
            "A view of the Old Port of Marseille, southern France, on April 12, 2020.",
            "Old Port",
            "Marseille",
            "",
            "FRA",
        ),
        ("People gather at Hachiko Square in Shibuya, Tokyo, October 31, 2023.", "Hachiko Square", "Tokyo", "", "JPN"),
        ("The stage is set in Paris for the Paralympics, France, August 27, 2024.", "", "Paris", "", "FRA"),
    ],
)
def test_possessives_islands_prefectures_and_teams(
    text: str, sublocation: str, city: str, province: str, code: str
) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.province_state, parsed.country_code) == (
        sublocation,
        city,
        province,
        code,
    )
