"""A news page that came as HTML: pictures with what the page sets under them, and paragraphs, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from lxml import etree, html
from lxml.html import HtmlElement

from captioner.captions.credit.agencies import registry
from captioner.captions.story.chrome import VIDEO_LENGTH, without_afterword
from captioner.captions.story.data import told_captions
from captioner.captions.story.lines import copies
from captioner.captions.story.pages import MOST_ITEMS, MOST_PICTURES, Line, Page, PagePicture, unscripted
from captioner.captions.story.picture_names import file_name, is_picture_address

_UNREAD = (
    "script",
    "style",
    "template",
    "nav",
    "form",
    "iframe",
    "svg",
    "button",
    "select",
    "aside",
    "footer",
    "video",
    "audio",
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|nav|navbar|menu|breadcrumbs?|share|sharing|social|ads?|advert\w*|promo\w*|thumbs|thumbnails|related|recommend\w*"
    r"|(?:hide|toggle)-caption|read-?next|newsletter|sidebar|comments?|masthead|logo|avatar|author-?box|most-?read|trending|footer|toolbar)(?:$|[\s_-])",
    re.I,
)
_AUTHOR = re.compile(r"(?:^|[\s_-])(?:authors?|bio|contributors?|writer|profile)(?:$|[\s_-])", re.I)
_CAPTION = re.compile(
    r"caption|cutline|legend|(?:img|image|photo|pic|picture|figure)[-_]?(?:text|desc|note|info|title)|media[-_]?desc",
    re.I,
)
_CREDIT = re.compile(
    r"(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?by|attribution)(?:$|[\s_-])|(?:image|photo|img)[-_]?source",
    re.I,
)
_PLACEHOLDER = re.compile(
    r"^data:|(?:^|[/_.-])(?:blank|placeholder|spacer|loading|lazy|pixel|transparent|1x1|grey|gray|default)[^/]*\.\w+$",
    re.I,
)
_NO_PHOTO = re.compile(
    r"(?:^|[/_.\s-])(?:logo|icon|favicon|avatar|qr-?code|emoji|sprite|tracking|badge|banner|ad|advert|advertisement|sponsor|sponsored|promo)s?(?:$|[/_.\s\d-])",
    re.I,
)
_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-original-src",
    "data-url",
    "data-hi-res-src",
    "data-full",
    "data-echo",
)
_INLINE = re.compile(
    r"(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|picture|q|s|small|span|strong|sub|sup|time|u|var|wbr)$"
)
_SITE_NAME = re.compile(r"\s(?:[|\-–—·:])\s[^|–—·]{2,40}$|[_|｜].*$")


def read_html(text: str) -> Page:
    """The page's title, pictures and paragraphs; empty for a text without any element."""
    root = _parsed(text)
    if root is None:
        return Page("", ())
    title = _title(root)
    told = told_captions(root)
    _make_pictures_plain(root)
    _restore_lazy_pictures(root)
    _drop_furniture(root)
    set_with, used = _captions(root)
    items: list[Line | PagePicture] = []
    for found in islice(_walk(next(root.iter("body"), root), used), MOST_ITEMS):
        if isinstance(found, str):
            video = bool(items) and isinstance(items[-1], Line) and bool(VIDEO_LENGTH.match(items[-1].text))
            items += (Line(copy, video) for copy in copies(found))
        elif picture := _picture(found, *set_with.get(found, ("", "")), told):
            items.append(picture)
    return Page(title, tuple(items))


def _parsed(text: str) -> HtmlElement | None:
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", unscripted(text)).replace("\x00", "")
    try:
        return html.document_fromstring(text, parser=html.HTMLParser(remove_comments=True, remove_pis=True))
    except (etree.ParserError, ValueError):
        return None


def _words(element: HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def _named(element: HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"


def _title(root: HtmlElement) -> str:
    """The heading that the page's <title> repeats, else its first heading, else the <title> without the site's name."""
    whole = next((_words(e) for e in root.iter("title")), "")
    headings = [words for e in root.iter("h1") if (words := _words(e))]
    named = [words for words in headings if words.casefold() in whole.casefold()]
    if headings:
        return max(named, key=len) if named else headings[0]
    for meta in root.iter("meta"):
        if meta.get("property") == "og:title" and meta.get("content", "").strip():
            return " ".join(meta.get("content", "").split())
    return _SITE_NAME.sub("", whole)


def _make_pictures_plain(root: HtmlElement) -> None:
    """Give AMP's pictures the tag of a picture, without the twin they hold for readers without scripts."""
    for picture in list(root.iter("amp-img", "amp-anim")):
        for twin in list(picture):
            picture.remove(twin)
        picture.tag = "img"


def _restore_lazy_pictures(root: HtmlElement) -> None:
    """Give a placeholder the address that <noscript> or <source> beside it holds, and drop the <noscript>."""
    for hidden in list(root.iter("noscript")):
        real = next(hidden.iter("img"), None)
        before = hidden.getprevious()
        waiting = next(before.iter("img"), None) if before is not None else None
        if real is not None and waiting is not None and waiting.get("alt", "") in ("", real.get("alt", "")):
            waiting.attrib.update({"data-src": _address(real), "alt": real.get("alt", "")})
        elif real is not None:
            hidden.addprevious(real)
        hidden.drop_tree()


def _drop_furniture(root: HtmlElement) -> None:
    for element in list(root.iter("*")):
        if element.tag in ("html", "body", "head", "article", "main", "img") or element.getparent() is None:
            continue
        if _AUTHOR.search(_named(element)) and _within(element, "figure", "figcaption"):
            continue
        unread = element.tag in _UNREAD or (element.tag == "header" and not _within(element, "article", "main"))
        if (unread or _FURNITURE.search(_named(element)) or _AUTHOR.search(_named(element))) and next(
            element.iter("h1", "article", "main"), None
        ) is None:
            element.drop_tree()


def _within(element: HtmlElement, *tags: str) -> bool:
    return next(element.iterancestors(*tags), None) is not None


def _captions(root: HtmlElement) -> tuple[dict[HtmlElement, tuple[str, str]], set[HtmlElement]]:
    """For each picture its caption and credit as the page sets them, and the elements that these stand in."""
    found: dict[HtmlElement, tuple[str, str]] = {}
    used: set[HtmlElement] = set()
    for image in islice(root.iter("img"), 2 * MOST_PICTURES):
        home = _home(image)
        if home is None:
            if (below := _caption_below(image)) is not None and below not in used:
                used.add(below)
                found[image] = "\n".join(line for line in _walk(below, set()) if isinstance(line, str)), ""
            continue
        texts = [e for e in _outermost(home, _is_caption) if e not in used]
        siblings = list(home.iter("img"))
        if len(siblings) > 1 and len(texts) == len(siblings):
            texts = [texts[siblings.index(image)]]
        credits = [e for e in _outermost(home, _is_credit) if e not in used]
        if len(siblings) > 1:
            credits = [e for e in credits if _inside(e, texts)]
        used.update(texts, credits)
        lines = (line for e in texts for line in _walk(e, set(credits)) if isinstance(line, str))
        caption = "\n".join(own for line in lines if (own := without_afterword(line)))
        named = [_words(e) for e in credits] or [
            line for line in _walk(home, used) if isinstance(line, str) and _is_agency(line)
        ]
        found[image] = caption, " ".join(dict.fromkeys(named))
    return found, used


def _inside(element: HtmlElement, boxes: list[HtmlElement]) -> bool:
    return any(ancestor in boxes for ancestor in element.iterancestors())


def _is_agency(line: str) -> bool:
    return registry().find(re.sub(r"^image source, ", "", line, flags=re.I)) is not None


def _home(image: HtmlElement) -> HtmlElement | None:
    """The element that holds the picture with its caption: its <figure>, or the largest box with this picture alone."""
    figure = next(image.iterancestors("figure"), None)
    if figure is not None:
        return figure
    for box in image.iterancestors():
        if (
            box.tag in ("body", "article", "main", "html")
            or next(islice(box.iter("img"), 1, None), None) is not None
            or next(box.iter("h1"), None) is not None
        ):
            return None
        if next(_outermost(box, _is_caption), None) is not None:
            return box
    return None


def _caption_below(image: HtmlElement) -> HtmlElement | None:
    """The caption that follows the picture, or the box around it, as the next element."""
    box = image
    while box.getparent() is not None and box.getparent().tag not in ("body", "article", "main"):
        if box.getnext() is not None or next(islice(box.getparent().iter("img"), 1, None), None) is not None:
            break
        box = box.getparent()
    below = box.getnext()
    return below if below is not None and not (box.tail or "").strip() and _is_caption(below) else None


def _is_caption(element: HtmlElement) -> bool:
    return element.tag == "figcaption" or bool(
        _CAPTION.search(element.get("class", "")) and next(element.iter("img"), None) is None
    )


def _is_credit(element: HtmlElement) -> bool:
    if element.tag == "figcaption" or not _CREDIT.search(element.get("class", "")):
        return False
    return not any(e.tag == "img" or _is_caption(e) for e in element.iter("*"))


def _outermost(root: HtmlElement, wanted: Callable[[HtmlElement], bool]) -> Iterator[HtmlElement]:
    found: set[HtmlElement] = set()
    for element in root.iterdescendants("*"):
        if wanted(element) and not found.intersection(element.iterancestors()):
            found.add(element)
            yield element


def _walk(root: HtmlElement, without: set[HtmlElement]) -> Iterator[str | HtmlElement]:
    """Paragraphs as text and pictures as elements, in the order of the page, without what stands in the elements of `without`."""
    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not _INLINE.match(element.tag):
            if text := " ".join("".join(pieces).split()):
                yield text
            pieces.clear()
        hidden = without.intersection(element.iterancestors())
        if event == "end" and not hidden and element is not root:
            pieces.append(element.tail or "")
        elif event == "start" and not hidden and element not in without:
            pieces.append(element.text or "")
            if element.tag == "img":
                yield element
    if text := " ".join("".join(pieces).split()):
        yield text


def _picture(image: HtmlElement, caption: str, credit: str, told: Mapping[str, str]) -> PagePicture | None:
    """The picture, None for one that is no photo: a logo, a dot that counts visits."""
    src, alt = _address(image), " ".join(image.get("alt", "").split())
    small = any(re.fullmatch(r"\d{1,2}(?:px)?", image.get(side, "")) for side in ("width", "height"))
    if not caption and (small or not src or _NO_PHOTO.search(src) or _NO_PHOTO.search(_named(image))):
        return None
    unseen = " ".join(image.get("title", "").split()) or told.get(file_name(src), "")
    return PagePicture(src, alt, caption, credit, "" if unseen == alt else unseen, _leads_away(image))


def _leads_away(image: HtmlElement) -> bool:
    """Whether the picture is a link to another page, not to itself at its full size."""
    link = next(image.iterancestors("a"), None)
    target = link.get("href", "").strip() if link is not None else ""
    return bool(target) and not target.startswith(("#", "javascript:")) and not is_picture_address(target)


def _address(image: HtmlElement) -> str:
    """The picture's own address, not that of a placeholder that a script replaces."""
    for name in _LAZY:
        if (value := image.get(name, "").strip()) and not _PLACEHOLDER.search(value):
            return str(value)
    src = image.get("src", "").strip()
    if src and not _PLACEHOLDER.search(src):
        return str(src)
    sets = [image.get(name, "") for name in ("data-srcset", "srcset", "data-lazy-srcset")]
    parent = image.getparent()
    if parent is not None and parent.tag == "picture":
        sets += [s.get(name, "") for s in parent.iter("source") for name in ("data-srcset", "srcset")]
    return next((largest for text in sets if (largest := _largest(text))), str(src))


def _largest(srcset: str) -> str:
    best, size = "", -1.0
    for part in re.split(r",\s+", srcset.strip()):
        address, _, width = part.strip().partition(" ")
        number = re.match(r"[\d.]+", width.strip())
        value = float(number[0]) if number else 0.0
        if address and value > size and not _PLACEHOLDER.search(address):
            best, size = address.rstrip(","), value
    return best
