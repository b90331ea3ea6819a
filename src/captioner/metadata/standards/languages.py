"""What the captions of some twenty languages look like, as far as it takes to tell the charset of bytes that do not say theirs.

For each language: its characters outside ASCII, commonest first, the share they have of its text, and small words that name it. The ranks follow general
knowledge of the languages and of what news captions are about; nothing here was counted from anybody's texts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

_SIGNS = "’“”–—…‘«»„•€£°©®·‚"
"""Typographic signs that any language in Latin letters may use."""


@dataclass(frozen=True, slots=True)
class Language:
    """The cost of a language's characters in nats: what is common costs little.

    `home` is a legacy charset of the language and the first byte with which its rarer characters begin, for those too many to list.
    """

    costs: Mapping[str, float]
    words: frozenset[str]
    latin: bool
    home: tuple[str, int] | None

    @classmethod
    def of(
        cls, characters: str, share: float, words: str = "", *, steep: float = 1.0, home: tuple[str, int] | None = None
    ) -> Language:
        """A language whose characters are as common as 1 ÷ (rank + `steep`), together with `share` of its text."""
        ranked = dict.fromkeys(characters.replace(" ", ""))
        weights = [1 / (rank + steep) for rank in range(len(ranked))]
        scale = math.log(sum(weights) / share)
        costs = {char: scale - math.log(weight) for char, weight in zip(ranked, weights, strict=True)}
        if not words:  # a script of its own; where it has capitals, any letter can be one
            costs = {char.upper(): cost + 2.0 for char, cost in costs.items()} | costs
        return cls(costs, frozenset(words.split()) or ENGLISH, bool(words), home)


_WORDS = "the of and in to a for on at is with by as his her during after from has was are people president photo who"
ENGLISH = frozenset(_WORDS.split())
"""They stand in captions of all languages that are not written in Latin letters, for lack of better."""
_HANZI = (
    "，的。一、在人国中年大日不上：“”有月为市这新来（）地时会是到我他民出个了和前行发生记者者以对第要成们于开家下学动方面后可工分作三长多本公图全高《》"
    "经自现场员摄北京社华美南东西海江区部领道路城水机车两山河省州县二天明进行加主体政业实力关得同心外事用法能电重小回起十报名主百万五四六七八九月号"
    "理产安好建法军合内过去将老教平文总统当地点间被从等化就与无正名参里意题通问见利世界区最近节子女男孩童游客众观赛球队比胜运冠决手选奖金银铜牌届奥"
    "林武汉口广深圳津重庆成都陕西云贵四川湖浙苏福建吉黑龙辽宁夏内蒙古疆藏青甘肃徽港澳台湾香特首席习近总书记李强王张刘陈杨赵黄周吴徐孙胡朱高郭何罗郑梁"
    "谢宋唐许邓冯韩曹彭曾肖田董袁潘于蒋蔡余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆范汪廖石贾韦夏付方白邹孟熊秦邱尹薛闫段雷侯史陶黎贺毛郝顾龚邵万覃钱严伟芳娜"
    "敏静丽磊洋艳勇涛超秀霞桂英刚辉玲鹏杰斌波军峰健飞宇浩亮视觉供新闻网通讯图片表示消防救援灾洪暴雨雪风台震疫情防控医院检测护士病感染核酸消息警察交"
    "桥铁站航空飞船星火箭射载卫空间站科技术创能源汽车厂企业商店购物消费品市场经济贸易展览会议代表团访问总理部长外交俄罗斯乌克兰以色列巴勒斯坦加沙"
    "日本韩朝法德英印度非洲欧盟联合国没想已使其还么那更把给只此并些如所种度又然样知先太走立声别让常定数条真认活次件计打性反务住式解做言象求取往决光"
    "早晨晚夜春秋冬节花树绿色红白农村田稻麦收获丰粮食餐饮茶传统文化艺术表演舞音乐戏剧博物馆校师幼毕考试劳动青年少妇孕婴庆祝纪念升旗仪式阅兵阳光"
)
_HANZI_TRADITIONAL = (
    "，的。一、在人國中年大日不上：「」有月為市這新來（）地時會是到我他民出個了和前行發生記者以對第要成們於開家下學動方面後可工分作三長多本公圖全高《》"
    "經自現場員攝北京社華美南東西海江區部領道路城水機車兩山河省州縣二天明進加主體政業實力關得同心外事用法能電重小回起十報名百萬五四六七八九號"
    "理產安好建軍合內過去將老教平文總統當點間被從等化就與無正參里裡意題通問見利世界最近節子女男孩童遊客眾觀賽球隊比勝運冠決手選獎金銀銅牌屆奧"
    "台臺灣灣高雄中南新竹花蓮宜蘭屏桃園基隆嘉義彰化雲林苗栗香港澳門特首席行政長官立法院委員黨議會議場選舉投票總統府陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴"
    "徐周葉蘇莊呂江何羅蕭潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁馬董唐藍石蔣温歐馮明志俊家偉建文雅淑美玲惠怡君婷雯婉如佳穎供"
    "影片新聞網通訊表示消防救援災洪暴雨雪風颱震疫情防控醫院檢測護士病感染警察交橋鐵站航空飛船星火箭射載衛空間科技術創能源汽車廠企業商店購物消費品"
    "經濟貿易展覽代表團訪理部外交俄羅斯烏克蘭以色列巴勒坦加沙日本韓朝法德英印度非洲歐盟聯合國沒想已使其還麼那更把給只此並些如所種度又然樣知先太走立聲"
    "別讓常定數條真認活次件計打性反務住式解做言象求取往光早晨晚夜春秋冬花樹綠色紅白農村田稻收穫糧食餐飲茶傳藝術演舞音樂戲劇博物館校師畢考試勞青少婦"
    "慶祝紀念升旗儀式陽民眾排隊領取廣參觀拍照抗議示威遊行街頭支持者候投開今昨下午凌晨清晨緊急疏散地面現身出席活動典禮揮手致意記者會"
)
_KANJI = (
    "のに、。るをたはとがしでてっれいなんかりらきもさこま・ーあけスよトンイせそアクルめラリシ（）くすタやドフロみバうつ日ちえレテコ一人ジ国年マ大ツ十二本中長出三時"
    "行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員"
    "立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住無真有口少町料工建空急止送切転研"
    "足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢"
    "オカキサソチナニネハヒブプベペポボムメモャュョワウエグゴザズゼデダノパビヘホミユヨェィガギげぎぐござじずぜぞだづばびぶべぼぱぴぷぺぽゃゅょおねぬひへほむゆろわ"
    "首相官邸記会見影撮選挙党議院民政府県市区都道府大阪名古屋横浜神戸福岡札幌広島仙台沖縄北海知事総裁民進公明共産閣僚外務防衛省庁警察署消防団災害震津波原発避難被"
    "田中村山本佐藤鈴木高橋渡辺伊藤小林加藤吉井上松清斎太郎優勝選手試合決準監督打投球戦初位点得表彰式全日本代表五輪金銀銅大関横綱相撲場所宮崎石川輪島岸安倍菅"
    "満桜祭花火夜空訪問米中韓露欧州軍基地機船飛行宇宙打上げ成功失敗株価円安経済企業工場製造販売公開展示像品技術開発研究所車両鉄線運転事故救助隊雪台風豪雨氾濫"
)
_HANGUL = (
    "이다가는을에서의고한로를기지사하인은일대시자리해들장원수있정도나전아부회제국주경진과선상보공서위으무스화오만구동성산민조조관안세생용연모방라중신문어열치유개여비미"
    "합집명영행재실소학당차실당양통단재차게적현내했마우업외물교계드체발거트김박최강윤임송홍권황남심노손배백허노북울천광평양포항릉릉역청와통령석열준영호철숙희순옥"
    "경찰축구야구팀골승리패배감독선발훈련올림픽월드컵폭설비태풍피해현장소방관구조대연합뉴스제공촬영사진뒤앞길면점건물집회촛불시위참가발언기자회견국회의장표결"
    "된될될운을때말못몇법병복본불빛색설섬속술습식십싱씨악았었였약양억엄엇없였예온올왕왜외요욕욱움웃원월육율융음응의입잇잎작잔잡재저젊접젓져졌종좋죄죽줄중즉즐증"
    "직질짓째쪽찬찾채책처첫청초촉촌총추출충층친침칠카코크타탁터토통투특파판팔펴편평품프플하할함핵향험형혼환활황획후흔흥·“”‘’"
)

_GB, _BIG5, _JIS, _KS = ("gb2312", 0xD8), ("big5", 0xC9), ("euc_jp", 0xD0), ("euc_kr", 0xC9)

LANGUAGES: Mapping[str, Language] = {
    "en": Language.of("’“”–—‘…éöüóáíñçèäãøåßêôâïëúàœæîřčšžğı£€°©®•", 0.006, _WORDS),
    "fr": Language.of("é’àèêç«»ôîûùâëœïÉÀÇ–“”…ÊÈŒÔÎÂüñö€°‘—", 0.05, "le la les de des du un une et en dans sur pour par avec au aux ce est qui que lors devant après son se ses à", steep=0.6),
    "de": Language.of("üäößÜÖÄ„“–éèàç”’…‚‘»«€°áñ", 0.022, "der die das und in im am den dem ein eine einer mit von auf bei zu vor nach aus des ist sich bundes einem sind hat"),
    "es": Language.of("óíáéñúü¿¡«»“”ÁÉÓÚÍÑº’–—…€ªçö", 0.03, "el la los las de del en un una y a por con para que durante su al se es tras sus este entre"),
    "pt": Language.of("ãçáéóíêõúâàôÁÉÃÓÍÂÇÊ“”–ºªüñ’…€—«»", 0.045, "o a os as de do da dos das em no na nos nas um uma e que para com por ao durante se na pelo"),
    "it": Language.of("à’èòùìéÈÀ“”«»–…°ÒöüçñÉ€", 0.02, "il la lo di del della dei in un una e che per con da al alla nel nella sono durante gli le si ha dopo"),
    "nl": Language.of("éëïèöü‘’“”–óáêç€", 0.006, "de het een van en in op met voor is dat te aan door tijdens bij naar zijn uit"),
    "nordic": Language.of("åäöøæÅÖÄØéÆü”’–»«“", 0.04, "och i en er den det som ett av til med og at for fra har ved ja on oli jossa efter under i"),
    "is": Language.of("áíðóéþöúæýÞÍÁÓÖÆÚÉ„“", 0.09, "og sem er til um var ekki hann"),
    "west": Language.of("éüöèáäíóàçñêãåøßôâîëúïûœæ’–“”«»…ÉÜÖÄ", 0.06, "und et de la le der"),
    "pl": Language.of("łęąóżśćńźŁŚŻ„”–ĆŹÓéüö…’", 0.075, "w z na i do nie po od za podczas oraz przez jest dla o ze we roku przed pod się przy"),
    "cs": Language.of("íáěéřčšžýůúťňďóŘČŠŽÚÍÁÝ„“–öüĎŤÉ", 0.13, "v na a se s z do po pro od ve za je o u k podle ze byl před při si kvůli"),
    "sk": Language.of("áíčéšžýúťľňóďôäŠČŽÚľŕĺ„“–", 0.13, "v na a sa s z do po pri od za je o k ako pre zo bol pred"),
    "hu": Language.of("áéöóőüíúűÁÉÖÓŐÜÍ„”–", 0.1, "a az egy is nem hogy van meg volt fel el"),
    "south": Language.of("čćžšđŠČŽĆĐ„“”–»«é", 0.045, "u i na je se za od da su s o iz po v in ne bi kod"),
    "ro": Language.of("ăîâşţÎŞŢÂăşţ„”–", 0.055, "de la în din pe cu a unei al un o care pentru s fost si"),
    "tr": Language.of("ıiüşğçöİŞÇÖÜĞ“”’âî–…‘û", 0.12, "ve bir bu da de ile olarak sonra daha ne"),
    "lt": Language.of("ėšąųįžūęčŠŽĮČĖŲ„“–", 0.07, "ir su tai yra buvo kad po prie per nuo iki jo ne apie bei"),
    "lv": Language.of("āīēšūņļģžķčĀŠŽĒĪČĶĻ“”„–", 0.11, "un ar par no pie uz kas ir ka lai tika gada pret"),
    "ru": Language.of("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф«»—ъё–“”№…", 0.8, steep=6),
    "uk": Language.of("оаинвіертсклудмпязьбгйчюєхїжшцщф’«»—ґ–“”№…", 0.8, steep=6),
    "bg": Language.of("аиоентрсвлкдпмзябгъушцчжхфюйщь„“–…№«»", 0.8, steep=6),
    "sr": Language.of("аиоенртјсувкдлпмгзбшчцћжњљхфђџ„“–”", 0.8, steep=6),
    "el": Language.of("αοιετσνηυρπκλμςωάόίγέδήχθύφβώξζψϊ«»–’“”", 0.8, steep=6),
    "he": Language.of("יוהלאתרבמשנםדחעקפטגכזסןצךףץ־׳״–", 0.8, steep=6),
    "ar": Language.of("اليمنروتبةدعسفهقحكجطصشأخضزىذغئثظإءآؤ،«»ًّ؛؟ـ–“”", 0.8, steep=6),
    "fa": Language.of("ایردنهومتبسشکزگفخعقحپجصطچغضءآئژثظذ،«»‌", 0.8, steep=6),
    "th": Language.of("านรกอเ่งมยลวดท้สตัีิปบแคหพชข์ไจะใำุูโื็ซถณผึธฟศญฐฉษ๊๋ภฝฮฬฑฤฆๆฎฏ", 0.85, steep=6),
    "zh-Hans": Language.of(_HANZI, 0.75, steep=25, home=_GB),
    "zh-Hant": Language.of(_HANZI_TRADITIONAL, 0.75, steep=25, home=_BIG5),
    "ja": Language.of(_KANJI, 0.85, steep=12, home=_JIS),
    "ko": Language.of(_HANGUL, 0.72, steep=15, home=_KS),
}  # fmt: skip

SIGNS = frozenset(_SIGNS)
