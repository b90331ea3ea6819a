"""The same facts and other facts, in six languages: pairs of our own."""

from __future__ import annotations

import pytest

from captioner.captions.similarity import DIFFERENT as D
from captioner.captions.similarity import NEAR_DUPLICATE as N
from captioner.captions.similarity import compare

PAIRS = [
    ("A cat sleeps in Rome, Italy, May 13, 2021.", "A cat sleeps in Rome, Italy, 13.05.2021.", N),
    ("A cat sleeps in Rome, Italy, May 13, 2021.", "A cat sleeps in Rome, Italy, 14-05-2021.", D),
    (
        "El presidente saluda a los vecinos en Sevilla, España, 3 de mayo de 2021.",
        "El presidente saluda a los vecinos en Seville, España, el 3 de mayo de 2021.",
        N,
    ),
    (
        "Bomberos combaten un incendio forestal en Ávila, España, el 3 de mayo de 2021.",
        "Los bomberos luchan contra un incendio forestal en Avila, España, el 3 de mayo de 2021.",
        N,
    ),
    (
        "Bomberos combaten un incendio forestal en Ávila, España, el 3 de mayo de 2021.",
        "Bomberos combaten un incendio forestal en Ávila, España, el 4 de mayo de 2021.",
        D,
    ),
    (
        "Dos mujeres cruzan la calle en Lima, 3 de mayo de 2021",
        "Tres mujeres cruzan la calle en Lima, 3 de mayo de 2021",
        D,
    ),
    (
        "El portero del Betis detiene un penalti ante el Sevilla",
        "El portero del Sevilla detiene un penalti ante el Betis",
        D,
    ),
    (
        "Des pompiers éteignent un feu de forêt près de Marseille, France, le 3 mai 2021.",
        "Les pompiers éteignent un incendie de forêt près de Marseille, le 3 mai 2021.",
        N,
    ),
    (
        "Des pompiers éteignent un feu près de Marseille, le 3 mai 2021.",
        "Des pompiers éteignent un feu près de Toulon, le 3 mai 2021.",
        D,
    ),
    (
        "La ministre arrive à l'Élysée avant le conseil, le 3 mai 2021.",
        "La ministre quitte l'Élysée après le conseil, le 3 mai 2021.",
        D,
    ),
    (
        "Trois ouvriers réparent un toit à Lille, le 3 mai 2021.",
        "3 ouvriers réparent un toit à Lille, le 3 mai 2021.",
        N,
    ),
    (
        "Die Kanzlerin besucht eine Schule in Köln, 3. Mai 2021.",
        "Die Kanzlerin besichtigt eine Schule in Köln am 3. Mai 2021.",
        N,
    ),
    (
        "Die Kanzlerin besucht eine Schule in Köln, 3. Mai 2021.",
        "Die Kanzlerin besucht eine Schule in Bonn, 3. Mai 2021.",
        D,
    ),
    (
        "Zwei Feuerwehrleute löschen einen Brand in Jena, 3. Mai 2021.",
        "Feuerwehrleute löschen einen Brand in Jena, 3. Mai 2021.",
        N,
    ),
    (
        "Hochwasser überschwemmt eine Straße in Passau",
        "Überschwemmung: Hochwasser überschwemmt eine Strasse in Passau",
        N,
    ),
    ("故宫博物院的游客在雪中拍照，2023年12月14日。", "故宮博物院的遊客在雪中拍照，2023年12月14日。", N),
    ("2023年12月14日，游客在北京故宫雪中拍照。", "游客在北京故宫雪中拍照，2023年12月14日。", N),
    ("2023年12月14日，游客在北京故宫拍照。", "2023年12月14日，游客在北京天坛拍照。", D),
    ("2023年12月14日，三名游客在北京故宫拍照。", "2023年12月14日，3名游客在北京故宫拍照。", N),
    ("2023年12月14日，三名游客在北京故宫拍照。", "2023年12月14日，五名游客在北京故宫拍照。", D),
    ("中国队球员王强（左）与韩国队球员金民拼抢", "韩国队球员金民（左）与中国队球员王强拼抢", D),
    ("消防员转移被困群众", "被困群众被消防员转移", N),
    ("副省长视察灾区", "省长视察灾区", D),
    (
        "١٢ متظاهرا يسيرون في شارع الحمرا في بيروت، 3 مايو 2021",
        "12 متظاهرا يسيرون في شارع الحمرا في بيروت، ٣ مايو ٢٠٢١",
        N,
    ),
    (
        "رجال الإطفاء يكافحون حريقا في غابة قرب طرابلس، 3 مايو 2021",
        "رجال الإطفاء يخمدون حريقا في غابة قرب طرابلس، 3 مايو 2021",
        N,
    ),
    (
        "رجال الإطفاء يكافحون حريقا في غابة قرب طرابلس، 3 مايو 2021",
        "رجال الإطفاء يكافحون حريقا في غابة قرب بنغازي، 3 مايو 2021",
        D,
    ),
    (
        "The door opens at the shrine in Nara, Japan, May 3, 2021.",
        "The door closes at the shrine in Nara, Japan, May 3, 2021.",
        D,
    ),
    (
        "Ann Lee (left) and Bo Ray shake hands in Oslo, May 3, 2021.",
        "Bo Ray (left) and Ann Lee shake hands in Oslo, May 3, 2021.",
        D,
    ),
    ("Arsenal beat Chelsea 2-1 in London on May 3, 2021.", "Arsenal beat Chelsea 3-1 in London on May 3, 2021.", D),
    ("Arsenal beat Chelsea in London on May 3, 2021.", "Chelsea beat Arsenal in London on May 3, 2021.", D),
    ("Workers load 20 tons of rice in Hanoi, May 3, 2021.", "Workers load 20 kilos of rice in Hanoi, May 3, 2021.", D),
    ("A train from Paris to Lyon waits at the station.", "A train from Lyon to Paris waits at the station.", D),
    ("People gather before the match in Rome.", "People gather after the match in Rome.", D),
    (
        "A man sits in Springfield, Ill., Monday, May 3, 2021.",
        "A man sits in Springfield, Illinois, on Monday, May 3, 2021.",
        N,
    ),
    (
        "A man sits in Springfield, Ill., Monday, May 3, 2021.",
        "A man sits in Springfield, Ill., Tuesday, May 3, 2021.",
        D,
    ),
    (
        "The city has a population of 12 million and is the largest in the region. A boy flies a kite in Lagos.",
        "The city has a population of 12 million and is the largest in the region. Police search a bus in Lagos.",
        D,
    ),
    (
        "The colour of the harbour turns grey at dawn in Bergen, Norway, May 3, 2021.",
        "The color of the harbor turns gray at dawn in Bergen, Norway, 3 May 2021.",
        N,
    ),
    ("Thirty-five people wait for a bus in Quito, Ecuador", "35 people wait for a bus in Quito, Ecuador", N),
    (
        "BERGEN, Norway (AP) — A boat sinks off Bergen, Norway, May 3, 2021. (AP Photo/Ann Lee)",
        "A boat sinks off Bergen, Norway, May 3, 2021.",
        N,
    ),
    ("A goat climbs a tree in Essaouira, Morocco, May 3, 2021.", "A goat climbs a tree in Essaouira, May 3, 2021.", N),
    (
        "Protesters demand lower rents in Dublin, Ireland, May 3, 2021.",
        "Protesters demand lower taxes in Dublin, Ireland, May 3, 2021.",
        D,
    ),
    ("Mayor Sadiq Khan speaks in London, May 3, 2021.", "Mayor Boris Johnson speaks in London, May 3, 2021.", D),
    ("The sun sets over São Paulo, Brazil, May 3, 2021.", "The sun sets over Sao Paulo, Brazil, May 3, 2021.", N),
    (
        "A general view of the stadium in Doha, Qatar, 05/03/2021.",
        "A general view of the stadium in Doha, Qatar, May 3, 2021.",
        N,
    ),
    ("An aerial view shows flooded fields near Parma, Italy", "A drone view shows flooded fields near Parma, Italy", D),
    (
        "Nurses treat patients at a hospital in Kabul, Afghanistan, May 3, 2021.",
        "Patients are treated by nurses at a hospital in Kabul, Afghanistan, May 3, 2021.",
        N,
    ),
]


@pytest.mark.parametrize(("a", "b", "label"), PAIRS)
def test_facts_decide(a: str, b: str, label: str) -> None:
    assert compare(a, b).label == compare(b, a).label == label


@pytest.mark.parametrize(
    ("a", "b", "kinds"),
    [
        ("Mr Jonas Feldt waves in Rome.", "Mr Peter Kuhnen waves in Rome.", ["person"]),
        ("A dog barks in Rome, Italy.", "A dog barks in Turin, Italy.", ["place"]),
        ("A dog barks on Monday in Rome.", "A dog barks on Friday in Rome.", ["date"]),
        ("Leeds beat York in the cup final.", "York beat Leeds in the cup final.", ["place"]),
        (
            "The president of Chad meets the premier of Togo.",
            "The premier of Chad meets the premier of Togo.",
            ["word"],
        ),
    ],
)
def test_what_differs_has_a_kind(a: str, b: str, kinds: list[str]) -> None:
    verdict = compare(a, b)
    assert (verdict.label, [difference.kind for difference in verdict.why]) == (D, kinds)
