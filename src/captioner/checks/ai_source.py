"""A picture that a machine made or changed, as its own words say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from captioner.checks.reading import Read
from captioner.domain.findings import Finding, Severity, quoted

TITLE = "Made by AI"
WHY = "The IPTC asks for the Digital Source Type of such a picture (Photo Metadata Standard 2025.1), and readers for a word."
SEVERITY = Severity.WARNING

_MAKERS = r"AI|A\.I\.|artificial intelligence|generative AI|Midjourney|DALL[-·• ]?E(?: ?\d)?|Stable Diffusion|Adobe Firefly|Sora|Grok|ChatGPT|Imagen"
_MADE = r"(?:(?:digitally )?(?:generated|created|made|produced|altered|edited|manipulated|enhanced|modified))"
_PICTURE = r"(?:image|picture|photo(?:graph)?|illustration|artwork|graphic|composite)"
_SAYS = re.compile(
    rf"\b(?:[Tt]his|[Tt]he above|[Aa]bove)\s(?:is\san?\s)?(?:{_PICTURE})?\s?(?:(?:was|is|has been|were)\s)?{_MADE}\s(?:by|with|using|through|via|by means of)\s(?:the\s)?(?:help of\s)?(?:{_MAKERS})\b"
    rf"|(?:^|[.(\[/]\s?)(?:{_MAKERS})[- ](?:generated|created|made|altered|edited|enhanced)\s?(?:{_PICTURE}|visual)?\s?(?:$|[.)\]:/])"
    rf"|^(?:An?\s)?(?:AI|A\.I\.)[- ](?:generated|created)\s{_PICTURE}\b"
    rf"|\b{_PICTURE}:?\s{_MADE}\s(?:by|with|using)\s(?:{_MAKERS})(?=\s*(?:$|[.)\]]))"
    r"|(?:图片|本图|图像|配图)[^。]{0,6}(?:由|为|使用)?\s?(?:AI|人工智能)[^。]{0,4}(?:生成|制作|合成)|[（(](?:AI|人工智能)(?:生成|制作|合成)[^（）()]{0,6}[）)]"
    r"|(?:صورة|الصورة)\s(?:مولدة|منشأة|معدلة)\s[^.]{0,20}الذكاء الاصطناعي"
)
_TOOLS = re.compile(rf"(?:{_MAKERS})(?:[- ](?:generated|created|made|image|art))?", re.IGNORECASE)
_KEYWORD = re.compile(
    r"(?:ai|artificial intelligence)[- ](?:generated|created|image|art)|generative ai(?: image)?", re.IGNORECASE
)
_HINTS = (
    "AI",
    "A.I.",
    "artificial intelligence",
    "Midjourney",
    "DALL",
    "Diffusion",
    "Firefly",
    "Sora",
    "Grok",
    "ChatGPT",
    "Imagen",
    "人工智能",
    "الاصطناعي",
    "generative",
)


def find(photos: Iterable[Read]) -> Iterator[Finding]:
    """One finding for each photo whose caption, credit, byline, keywords or instructions say that the picture itself comes from AI, and
    whose Digital Source Type is not stated.

    Captions about AI, and pictures of such pictures in an exhibition, say nothing of the kind.
    """
    for photo in photos:
        if (said := _said(photo)) and not photo.current.filled().get("digital_source_type"):
            name, words = said
            message = f"{quoted(words)} says that the picture comes from AI: its Digital Source Type must say so too."
            yield Finding("ai_source", SEVERITY, photo.id, name, message)


def _said(photo: Read) -> tuple[str, str] | None:
    for field, text in photo.texts:
        if field.name == "keywords":
            if _KEYWORD.fullmatch(text.strip()):
                return field.name, text
        elif not any(hint in text for hint in _HINTS):
            continue
        elif field.name in ("byline", "credit", "source"):
            if _TOOLS.fullmatch(text.strip()):
                return field.name, text
        elif field.name in ("caption", "instructions") and (match := _SAYS.search(text)):
            return field.name, match[0].strip(" .()[]/")
    return None
