"""One picture told in other words, and another picture told in nearly the same ones: pairs of our own, by what changes."""

from __future__ import annotations

import pytest

from captioner.captions.similarity import DIFFERENT, NEAR_DUPLICATE, compare

HEAD, TAIL = "In the old harbour, ", " near the lighthouse of Skagen, Denmark, on April 6, 2023."

SAME_ACT = [
    ("volunteers carry sandbags", "volunteers haul sandbags"),
    ("fishermen inspect their nets", "fishermen check their nets"),
    ("workers dismantle a wooden stage", "workers take apart a wooden stage"),
    ("a woman photographs a wreck", "a woman films a wreck"),
    ("divers recover a rusty anchor", "divers retrieve a rusty anchor"),
    ("children gaze at a stranded whale", "children stare at a stranded whale"),
    ("officers cordon off a pier", "officers seal off a pier"),
    ("an officer guards a pier", "an officer watches over a pier"),
    ("protesters hurl stones at trucks", "protesters throw rocks at lorries"),
    ("tourists flee a sudden storm", "tourists escape a sudden storm"),
    ("residents survey the damage", "residents assess the damage"),
    ("a crowd listens to a band", "people listen to a band"),
    ("the mayor addresses supporters", "the mayor speaks to supporters"),
    ("sailors salute the flag", "sailors pay tribute to the flag"),
    ("relatives mourn a drowned sailor", "relatives grieve for a drowned sailor"),
    ("runners take part in a race", "runners compete in a race"),
    ("a tanker burns", "a tanker is on fire"),
    ("a crane lifts a boat", "a crane hoists a boat"),
    ("a ship is unloaded by workers", "workers unload a ship"),
    ("a damaged trawler is towed", "a trawler is towed"),
    ("two elderly men mend a net", "two old men repair a net"),
    ("the celebration of a saint's day begins", "the celebrations of a saint's day begin"),
    ("a rescue team searches a wreck", "rescuers search a wreck"),
    ("a giant wave hits the pier", "a huge wave strikes the pier"),
]
ANOTHER_ACT = [
    ("a ferry arrives", "a ferry departs"),
    ("dockers load a ship", "dockers unload a ship"),
    ("a bridge opens for traffic", "a bridge closes for traffic"),
    ("the water level rises", "the water level falls"),
    ("a crane raises a mast", "a crane lowers a mast"),
    ("a home team wins", "a home team loses"),
    ("a woman sells a boat", "a woman buys a boat"),
    ("workers build a jetty", "workers demolish a jetty"),
    ("a boy plays with a puppy", "a girl plays with a puppy"),
    ("a red buoy drifts", "a green buoy drifts"),
    ("a seal sleeps on a rock", "a gull sleeps on a rock"),
    ("a chef serves mussels", "a chef serves oysters"),
    ("engineers discuss a tunnel", "engineers discuss a bridge"),
    ("a violinist plays on a boat", "a drummer plays on a boat"),
    ("the captain greets the pilot", "the pilot greets the captain"),
    ("a nurse treats a diver", "a doctor treats a diver"),
    ("a wedding party dances", "a funeral party dances"),
    ("people eat on a terrace", "people sleep on a terrace"),
    ("a dozen men wait", "two men wait"),
    ("a woman holds a sign reading 'Save our cod'", "a woman holds a sign reading 'Stop the wind farm'"),
    ("a bus travels to Aalborg", "a bus travels from Aalborg"),
    ("Ida Holm (L) and Per Krog sail", "Ida Holm (R) and Per Krog sail"),
    ("skipper Jens Borg waves", "skipper Jens Berg waves"),
    ("a lorry leaves with herring", "a lorry leaves with timber"),
]


@pytest.mark.parametrize(("a", "b"), SAME_ACT)
def test_an_act_in_other_words_is_one_picture(a: str, b: str) -> None:
    verdict = compare(HEAD + a + TAIL, HEAD + b + TAIL)
    assert verdict.label == NEAR_DUPLICATE, verdict.why


@pytest.mark.parametrize(("a", "b"), ANOTHER_ACT)
def test_another_act_or_thing_is_another_picture(a: str, b: str) -> None:
    assert compare(HEAD + a + TAIL, HEAD + b + TAIL).label == DIFFERENT


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ice covers a pond in Turku, Finland, 2022.01.09.", "Ice covers a pond in Turku, Finland, 09.01.2022."),
        ("Ice covers a pond in Turku, Finland, 9/1/2022.", "Ice covers a pond in Turku, Finland, January 9, 2022."),
        ("Ice covers a pond in Turku, Finland, 09/01/22.", "Ice covers a pond in Turku, Finland, January 9, 2022."),
        ("Ice covers a pond in Turku, January 9, 2022.", "Ice covers a pond in Turku, Sunday, 9 January 2022."),
        ("Ice covers a pond in Turku, January 9, 2022.", "Ice covers a pond in Turku in January 2022."),
        ("Ice covers a pond in Turku, January 9, 2022.", "Ice covers a pond in Turku, Jan. 9."),
        ("Some 12,000 fans wait in Lens.", "Some twelve thousand fans wait in Lens."),
        ("A port for 2.5 million tonnes in Vigo.", "A port for 2,500,000 tonnes in Vigo."),
        ("A port for 2.5m tonnes in Vigo.", "A port for 2.5 million tonnes in Vigo."),
        ("A debt of $3bn, a board says in Rome.", "A debt of $3 billion, a board says in Rome."),
        ("Swimmers start the 1,500m final in Doha.", "Swimmers start the 1,500 meters final in Doha."),
        ("A 12 km tunnel opens near Graz.", "A 12 kilometre tunnel opens near Graz."),
        ("Rents rose 7 percent, a banner says in Bonn.", "Rents rose seven per cent, a banner says in Bonn."),
        ("Fans cheer a 2-1 lead in Porto.", "Fans cheer a 2:1 lead in Porto."),
        ("Ana Duarte, Rui Sá and Eva Lund (L-R) wave in Porto.", "Ana Duarte, Rui Sá and Eva Lund (left to right) wave in Porto."),
        ("Ana Duarte (second left) waves in Porto.", "Ana Duarte (2nd L) waves in Porto."),
        ("Novelist Tobias Renk signs books in Basel.", "Novelist T. Renk signs books in Basel."),
        ("Prof. Tobias Renk signs books in Basel.", "Tobias Renk signs books in Basel."),
        ("Hay costs 3.000 euros, dice un cartel en la plaza de Soria.", "Hay costs 3000 euros, dice un cartel en la plaza de Soria."),
        ("Los pescadores descargan atún en el puerto de Vigo, 5/6/2021.", "Los pescadores descargan atún en el puerto de Vigo, 5 de junio de 2021."),
        ("Los vecinos limpian el barro de las calles de Utiel.", "Los vecinos retiran el barro de las calles de Utiel."),
        ("Les sauveteurs évacuent les habitants d'un village à Blendecques.", "Les secouristes évacuent les habitants d'un village à Blendecques."),
        ("Des ouvriers réparent une digue à Calais, le 6 mai 2022.", "Des ouvriers consolident une digue à Calais, vendredi 6 mai 2022."),
        ("Des manifestants brandissent des pancartes dans les rues de Metz.", "Des manifestants portent des pancartes dans les rues de Metz."),
        ("Helfer verteilen Wasser an die Bewohner von Ahrweiler.", "Helfer reichen Wasser an die Bewohner von Ahrweiler."),
        ("Am Ufer von Lindau füttert eine Frau die Schwäne.", "Eine Frau füttert am Ufer von Lindau die Schwäne."),
        ("2022年3月5日，志愿者在海口的海滩上捡拾垃圾。", "2022/3/5，志愿者在海口的沙滩上清理垃圾。"),
        ("消防队员在贵阳扑灭一处山火。", "消防员在贵阳扑救一场森林火灾。"),
        ("村民们聚集在广场上观看表演。", "村民们集聚在广场上欣赏演出。"),
        ("عمال الإغاثة يوزعون الطعام على العائلات في مدينة حلب", "عمال الإغاثة يقدمون الطعام للعائلات في مدينة حلب"),
        ("متظاهرون يرفعون لافتات في ساحة التحرير", "محتجون يحملون لافتات في ساحة التحرير"),
    ],
)  # fmt: skip
def test_one_fact_written_in_two_ways(a: str, b: str) -> None:
    verdict = compare(a, b)
    assert verdict.label == compare(b, a).label == NEAR_DUPLICATE, verdict.why


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Ice covers a pond in Turku, Finland, 9/1/2022.", "Ice covers a pond in Turku, Finland, 9/2/2022.", "date"),
        ("Ice covers a pond in Turku in January 2022.", "Ice covers a pond in Turku, February 9, 2022.", "date"),
        ("A port for 2.5 million tonnes in Vigo.", "A port for 25 million tonnes in Vigo.", "number"),
        ("Fans cheer a 2-1 lead in Porto.", "Fans cheer a 1-2 lead in Porto.", "number"),
        ("Ana Duarte and Rui Sá (L-R) wave in Porto.", "Ana Duarte and Rui Sá (R-L) wave in Porto.", "direction"),
        ("Left to right: Ana Duarte and Rui Sá wave.", "Right to left: Ana Duarte and Rui Sá wave.", "direction"),
        ("The mayor signs a book in Basel.", "The mayor signs a treaty in Basel.", "word"),
        ("Los precios suben en el mercado de Soria.", "Los precios bajan en el mercado de Soria.", "word"),
        ("Un niño corre por la playa de Cádiz.", "Una niña corre por la playa de Cádiz.", "word"),
        ("Des ouvriers construisent un pont à Metz.", "Des ouvriers démolissent un pont à Metz.", "word"),
        ("Des pêcheurs vendent des moules à Metz.", "Des pêcheurs vendent des huîtres à Metz.", "word"),
        ("Die Grenze wird in Passau geöffnet.", "Die Grenze wird in Passau geschlossen.", "word"),
        ("Ein Mann kauft Äpfel auf dem Markt in Jena.", "Ein Mann kauft Birnen auf dem Markt in Jena.", "word"),
        ("消防员在贵阳一所学校演练。", "消防员在贵阳一家医院演练。", "word"),
        ("2022年3月5日，521名选手在海口参赛。", "2022年3月5日，512名选手在海口参赛。", "number"),
        ("一列火车驶出隧道。", "一列火车驶入隧道。", "word"),
        ("الأسعار ترتفع في سوق المدينة القديمة بتونس", "الأسعار تنخفض في سوق المدينة القديمة بتونس", "word"),
        ("عائلات تعود إلى مدينة حمص", "عائلات تعود من مدينة حمص", "direction"),
    ],
)
def test_another_fact_says_which_kind(a: str, b: str, kind: str) -> None:
    verdict = compare(a, b)
    assert (verdict.label, [difference.kind for difference in verdict.why][:1]) == (DIFFERENT, [kind])
    assert compare(b, a).label == DIFFERENT
