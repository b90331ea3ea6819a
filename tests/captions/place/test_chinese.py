from __future__ import annotations

import pytest

from captioner.captions.parse import parse


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "province", "code"),
    [
        ("2024年5月1日，江苏苏州，游客在平江路拍照。", "平江路", "苏州", "江苏", "CHN"),
        ("台風康芮來襲，花蓮七星潭海水浴場2日湧現長浪。", "七星潭海水浴場", "花蓮", "", "TWN"),
        ("昨日，成都双流机场T2航站楼内，旅客排队安检。", "双流机场T2航站楼", "成都", "", "CHN"),
        ("5月2日，北京北海公园白塔前，游客留影。", "北海公园白塔", "北京", "", "CHN"),
        ("2023年2月8日，土耳其努尔达吉，救援人员清理废墟。（路透社）", "", "努尔达吉", "", "TUR"),
        ("11月5日，选民在美国佐治亚州亚特兰大的投票站排队。", "", "亚特兰大", "佐治亚州", "USA"),
        ("2024年6月1日，湖南临湘，一名农民查看稻田。", "", "临湘", "湖南", "CHN"),
        ("上岭村的教师骑车去学校。受访者供图", "", "上岭村", "", ""),
        ("2024年7月14日，温布尔登球场，选手在决赛后致意。", "温布尔登球场", "", "", "GBR"),
        ("6月3日，意大利总统在爱丽舍宫会见法国总统。", "爱丽舍宫", "", "", "FRA"),
        ("2021年8月20日，西藏军区某部官兵在昆仑山口巡逻。", "昆仑山口", "", "", "CHN"),
        ("北京时间2024年8月5日，中国选手夺冠。", "", "", "", ""),
        ("2023年6月2日，德国总理在北京人民大会堂出席仪式。", "人民大会堂", "北京", "", "CHN"),
        ("2024年3月6日，四川省泸定县得妥镇，村民采茶。", "得妥镇", "泸定县", "四川省", "CHN"),
        ("2024年4月2日，市民趟水通过积水路段。", "", "", "", ""),
        ("2024年3月6日，四川省凉山州昭觉县三岔河镇，村民采茶。", "三岔河镇", "昭觉县", "四川省", "CHN"),
        ("2024年3月6日，美国得克萨斯州尤瓦尔迪县，警车停在路边。", "", "尤瓦尔迪县", "得克萨斯州", "USA"),
        ("2024年1月1日，辽宁大连，游客在中央大街游玩。", "中央大街", "大连", "辽宁", "CHN"),
        ("圖為加德滿都街頭，2023年4月2日。", "", "加德滿都", "", "NPL"),
    ],
)
def test_places_of_chinese_captions(text: str, sublocation: str, city: str, province: str, code: str) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.province_state, parsed.country_code) == (
        sublocation,
        city,
        province,
        code,
    )


def test_the_values_stay_in_the_script_of_the_text() -> None:
    parsed = parse("2024年1月2日，臺北龍山寺，信眾上香祈福。")
    assert parsed.sublocation == "龍山寺"
    assert parsed.country == "Taiwan"


def test_a_station_of_the_agencys_country_is_there_and_a_stadium_may_be_anywhere() -> None:
    assert parse("1月9日，旅客在沙岭站候车。人民日报记者 方远 摄").country_code == "CHN"
    assert parse("1月9日，球迷在新月球场庆祝。人民日报记者 方远 摄").country_code == ""


@pytest.mark.parametrize(
    ("text", "sublocation", "city"),
    [
        ("1月20日，候任总统在美国华盛顿国会大厦宣誓。", "国会大厦", "华盛顿"),
        ("2024年1月1日，旅客在长沙南站候车。", "长沙南站", "长沙"),
        ("2023年6月18日，外宾抵达北京首都国际机场。", "首都国际机场", "北京"),
        ("加沙地带南部城市拉法，流离失所者的帐篷。", "", "拉法"),
        ("工作人员在云南昆明斗南花市挑选鲜花。", "斗南花市", "昆明"),
        ("山东日照港石臼集装箱码头，货轮装卸繁忙。", "日照港石臼集装箱码头", "日照"),
    ],
)
def test_what_a_citys_name_is_part_of(text: str, sublocation: str, city: str) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city) == (sublocation, city)


@pytest.mark.parametrize(
    ("text", "sublocation", "city", "province", "code"),
    [
        ("这是2021年5月22日在云南省大理州漾濞县拍摄的房屋。", "", "漾濞县", "云南省", "CHN"),
        ("2024年4月，新疆阿勒泰地区布尔津县禾木村晨景。", "禾木村", "布尔津县", "新疆", "CHN"),
        ("2023年7月12日，上海浦东陆家嘴，市民乘凉。", "浦东陆家嘴", "上海", "", "CHN"),
        ("2024年4月21日，广东韶关，消防人员在武江区转移居民。", "武江区", "韶关", "广东", "CHN"),
        ("2023年4月21日，广东韶关，消防人员在受灾山区转移居民。", "", "韶关", "广东", "CHN"),
        ("2018年2月17日，选手在韩国平昌的阿尔卑西亚跳台滑雪中心热身。", "阿尔卑西亚跳台滑雪中心", "平昌", "", "KOR"),
        (
            "2016年10月12日，埃塞俄比亚首都亚的斯亚贝巴，列车驶过梅斯克尔广场。",
            "梅斯克尔广场",
            "亚的斯亚贝巴",
            "",
            "ETH",
        ),
        ("2024年8月28日，法国巴黎协和广场，人们聚集。", "协和广场", "巴黎", "", "FRA"),
        ("2025年7月20日，台风袭港，湾仔海滨大浪滔天。", "湾仔海滨", "", "", "CHN"),
        ("2020年8月5日，一名男子走过黎巴嫩首都贝鲁特港口附近。", "", "贝鲁特", "", "LBN"),
        ("2022年5月20日，台风过后，菲律宾宿务市的居民修缮屋顶。", "", "宿务", "", "PHL"),
        ("2021年6月22日，毕业生在福建厦门大学芙蓉湖边合影。", "芙蓉湖", "厦门", "福建", "CHN"),
        ("2020年1月29日，希腊圣托里尼岛伊亚镇，游人观看日落。", "", "伊亚镇", "", "GRC"),
        ("2022年12月4日，印度尼西亚东爪哇省塞梅鲁火山附近的村庄。", "塞梅鲁火山", "", "东爪哇省", "IDN"),
        ("2024年9月，从悉尼飞往广州的航班上，乘客用餐。", "", "", "", ""),
        ("2024年2月，一名农民工在广州南站候车返乡。", "广州南站", "广州", "", "CHN"),
        ("2025年6月14日，舰艇编队在西太平洋海域训练。（新华社发）", "西太平洋", "", "", ""),
    ],
)
def test_prefectures_districts_and_foreign_names(
    text: str, sublocation: str, city: str, province: str, code: str
) -> None:
    parsed = parse(text)
    assert (parsed.sublocation, parsed.city, parsed.province_state, parsed.country_code) == (
        sublocation,
        city,
        province,
        code,
    )
