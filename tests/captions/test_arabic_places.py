from __future__ import annotations

import pytest

from captioner.captions.parse import parse


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "province", "code"),
    [
        ("ملك البحرين يستقبل أمير دولة قطر في قصر الصخير بالمنامة (بنا)", "قصر الصخير", "المنامة", "", "BHR"),
        ("طلاب أمام جامعة دمشق بعد الامتحانات، 3 يونيو (سانا)", "جامعة دمشق", "", "", "SYR"),
        ("عمال في موقع بناء ملعب بالدوحة، مايو 2019 (شينخوا)", "", "الدوحة", "", "QAT"),
        ("أطفال يلهون في ساحة عبد الله الأحمر في حمص، 6 يناير 2025 (سانا)", "ساحة عبد الله الأحمر", "حمص", "", "SYR"),
        ("قوارب صيد قبالة سواحل طنجة، المغرب، 8 يونيو 2021 (رويترز)", "", "طنجة", "", "MAR"),
        ("جنود في بلدة ميروبا جنوب لبنان، 18 فبراير 2025 (أ ف ب)", "", "ميروبا", "", "LBN"),
        ("عدن - محتجون في شارع مدرم، 12 يناير 2024 (أ ف ب)", "شارع مدرم", "عدن", "", "YEM"),
        ("سباق على حلبة البحرين الدولية، 2 مارس 2024 (رويترز)", "حلبة البحرين الدولية", "", "", "BHR"),
        ("صورة لسيول اجتاحت وادي بني عوف في سلطنة عمان (رويترز)", "وادي بني عوف", "", "", "OMN"),
        ("وزير الخارجية المصري يتحدث عن سوريا في بروكسل، 17 مارس 2025 (رويترز)", "", "بروكسل", "", "BEL"),
        ("لاعبو المنتخب السعودي يحيون الجماهير بعد المباراة", "", "", "", ""),
    ],
)
def test_places_of_arabic_captions(text: str, sublocation: str, city: str, province: str, code: str) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.province_state, parsed.country_code) == (
        sublocation,
        city,
        province,
        code,
    )


def test_a_countrys_name_is_a_citys_where_the_city_s_own_country_acts() -> None:
    parsed = parse("العاهل الأردني يستقبل وزير الخارجية الفرنسي في عمان (بترا)")
    assert (parsed.city, parsed.country_code) == ("عمان", "JOR")
    assert parse("صيادون على شاطئ في عمان، 2 مايو 2023 (رويترز)").country_code == "OMN"
