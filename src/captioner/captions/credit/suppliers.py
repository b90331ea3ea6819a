"""Organisations that pictures come from: known by the words in their names; news organisations are told from the others."""

from __future__ import annotations

import re

from captioner.captions.words import words

_NEWS = words("""
agency broadcaster broadcasting channel chronicle citizen courier daily democrat dispatch echo enquirer examiner express gazette
globe guardian herald independent inquirer journal leader mail media mercury mirror monitor news newspaper newspapers nation network observer
oregonian post press radio record register reporter republic republican review sentinel standard star statesman sun telegram telegraph
tennessean television times today tribune tv union weekly shimbun sunday advocate argus banner bee bulletin eagle commercial-appeal
plain picayune patriot-news star-tribune democrat-gazette journal-constitution journal-sentinel journal-register free-press
union-tribune scanpix images photo photos pictures photography fotos zeitung agência agencia agentur agence nachrichten correio folha estadão noticias journal quotidien nouvelle provence dépêche télégramme nyheter dagbladet bladet posten sanomat ilta expressen tidningen corriere repubblica stampa giornale gazzetta país mundo vanguardia universal allgemeine rundschau diario صحيفة موقع وكالة نيوز الأنباء للأنباء للإعلام الوكالة الإخبارية الإخباري إذاعة راديو قناة شبكة منصة إعلام الإعلام تلفزيون التلفزيون جريدة presse figaro monde libération aftenposten gazeta wyborcza
""")
_BODIES = words("""
administration crescent kremlin pentagon vatican knesset bundestag duma copernicus roscosmos airbus blacksky hezbollah hamas taliban helmets battalion regiment customs chancellery assembly treasury festival opera orchestra productions films records fc motorsport olympic paralympic agency airlines airport airways army association authority authorities bank brigade brigades broadcasting bureau campaign center
centre charity church city coalition coastguard college command commission committee company corporation corps council court
cross defence defense department directorate district division embassy emergencies emergency estate family federation
fire force forces foundation fund gallery government governor group guard hospital house inc institute institution
international interior investigation joint labs laboratory laboratories league ltd llc mayor military minister ministry mission monastery
movement municipal municipality museum nasa national nato navy observatory office official officials organisation
organization palace parliament parks party patrol police prefecture presidency president presidential prime prison project rescue
regime region research resistance school secretary secretariat senate service services sheriff sheriff's society space staff station studio
studios survey team technologies trust un unicef unhcr union university usgs noaa esa cctv zoo wildlife water works weather
presidencia presidência présidence ministerio ministério ministère ministero ministerium gobierno governo gouvernement regierung policía polícia
polizei polizia ejército exército armée esercito bundeswehr bundeswehr armada marinha marina bomberos bombeiros pompiers feuerwehr gendarmerie
guardia civil casa ayuntamiento alcaldía prefeitura câmara préfecture mairie junta generalitat comunidad universidad universidade université
universität fundación fundação fondation stiftung museo musée instituto institut hospitalier الرئاسة وزارة الجيش القوات الحكومة حكومة مكتب الهلال منظمة مواقع هيئة الدفاع الأمن الداخلية الخارجية حساب جمعية شركة البنتاغون الكرملين البيت الأركان القيادة الأمن الأمم بلدية شرطة الدفاع observatorio assemblée cortes congreso senado
""")
_CALL_SIGN = re.compile(
    r"^[KW][A-Z]{3}(?:-TV|-DT)?$|\b[KW][A-Z]{2,3}-(?:TV|DT)\b|\b[A-Z]{2,5}-?TV\b|\b(?:ABC|NBC|CBS|FOX|PBS|NPR|RTE|ITV|TF1|ARD|ZDF|NHK|KBS|MBC|SBS)\b"
)
NEWS_IN_CHINESE = re.compile(
    r"(?:社|网|网络|報|报|台|新闻|新聞|周末|周刊|导报|在线|客户端|融媒|传媒|媒体|视觉|图片|频道)(?:记者)?$"
)
"""How the names of papers, broadcasters and agencies end in Chinese."""
_WORDS = re.compile(r"[^\W\d_][\w'’]*")


def is_organisation(text: str) -> bool:
    """Whether a word of the name belongs to organisations: Ministry, Trust, Labs, Herald; or it is an acronym."""
    lowered = {word.casefold() for word in _WORDS.findall(text)}
    return bool(lowered & (_NEWS | _BODIES)) or "of the" in text or "@" in text or is_news(text)


def names_body(word: str) -> bool:
    """Whether the word alone is one that names of bodies hold, whatever its case: "Press service of the …"."""
    return word.casefold() in _BODIES


def is_news(text: str) -> bool:
    """Whether the name is that of a paper, a broadcaster or an agency: what it supplies is no handout."""
    if not text.isascii() and NEWS_IN_CHINESE.search(text):
        return True
    lowered = {word.casefold() for word in _WORDS.findall(text)}
    if "press" in lowered and lowered & {"service", "office", "secretary", "bureau"}:
        return False
    if "agency" in lowered and not lowered & {"news", "press", "photo"}:
        return False
    return bool(lowered & _NEWS) or (bool(_CALL_SIGN.search(text)) and not (text.isupper() and " " in text))
