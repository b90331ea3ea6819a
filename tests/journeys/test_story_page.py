"""A story page with every caption two or three times: to fields, to what repeats, to an export; nothing is typed in between."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from tests.cli.conftest import Run
from tests.pictures import news_photo

MARKET = "Vendors sort fish at dawn, at Fish Market in Negombo, Sri Lanka, June 3, 2024."
BOATS = "Boats return after a storm, at Beach Park in Negombo, Sri Lanka, June 4, 2024."
NETS = "A fisherman mends a net in this handout photo released by the Coast Guard, in Chilaw, Sri Lanka, June 2024."
PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>After the storm - Example News</title></head><body>
<nav><a href="/">Home</a></nav><main><h1>After the storm</h1><div class="by">By our correspondent</div>
<div class="cmsImage"><img src="./After the storm_files/market-1024x683.jpg" alt="{MARKET} /CFP"><p class="cms-figcaption">{MARKET} /CFP</p></div>
<p>{MARKET} /CFP</p>
<p>The boats stayed in the lagoon for six days, and the price of tuna doubled, traders said on Tuesday.</p>
<div class="cmsImage"><img src="./After the storm_files/boats.jpg" alt="{BOATS} /CFP"><p class="cms-figcaption">{BOATS} /CFP</p></div>
<p>Forecasters expect calmer seas from the weekend on, a harbour master told reporters.</p>
<div class="cmsImage"><img src="./After the storm_files/boats-again.jpg" alt="{BOATS} /CFP"><p class="cms-figcaption">{BOATS} /CFP</p></div>
<div class="cmsImage"><img src="./After the storm_files/nets.webp" alt="A man with a net"><p class="cms-figcaption">{NETS} /VCG</p></div>
<p>(With input from agencies)</p></main></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "After the storm.html"
    file.write_text(PAGE, "utf-8")
    return file


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """The four pictures as they came, without captions."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for number, name in enumerate(("boats-again.jpg", "boats.jpg", "market.jpg", "nets.jpg"), 1):
        news_photo(folder / name, number)
    return folder


def test_from_a_page_to_an_export(run: Run, page: Path, inbox: Path, tmp_path: Path) -> None:
    assert run("import", inbox).line["imported"] == 4

    told = run("story", page, "--apply").line
    assert [(c["text"], c["credit"], c["times"]) for c in told["captions"]] == [
        (MARKET, "CFP", 3),
        (BOATS, "CFP", 2),
        (BOATS, "CFP", 2),
        (NETS, "VCG", 1),
    ]
    names = ["market.jpg", "boats.jpg", "boats-again.jpg", "nets.jpg"]
    assert [Path(c["photo"]["path"]).name for c in told["captions"]] == names

    photos = {Path(photo["path"]).name: photo for photo in run("photos").lines}
    market, nets = photos["market.jpg"], photos["nets.jpg"]
    place = ("sublocation", "city", "country", "country_code", "date_created", "credit")
    assert [market[name] for name in place] == ["Fish Market", "Negombo", "Sri Lanka", "LKA", "2024-06-03", "CFP"]
    assert (nets["source"], nets["city"], nets["date_created"], nets["alt_text"]) == (
        "Coast Guard",
        "Chilaw",
        "2024-06",
        "A man with a net",
    )

    repeats = [
        ([Path(photo["path"]).name for photo in group["photos"]], group["text"])
        for group in run("duplicates").lines
        if group["kind"] == "same_caption"
    ]
    assert [(sorted(names), text) for names, text in repeats] == [(["boats-again.jpg", "boats.jpg"], BOATS)]

    made = run("export", "--preset", "story", "--to", tmp_path / "site")
    assert made.status == 0
    figures = html.parse(tmp_path / "site" / "story.html").findall(".//figure")
    captions = {figure.find("img").get("src"): figure.findtext("figcaption") for figure in figures}
    assert captions["market.jpg"] == f"{MARKET} /CFP"
    assert captions["nets.jpg"] == f"{NETS} /VCG"

    assert run("undo").line["action"] == "Apply story"
    assert not any("caption" in photo for photo in run("photos").lines)
