"""Every action of the window, one row each: what it is called, where it stands, its key, and when it can be used.

A row's `id` names the method of `commands.Commands` that carries it out. Single letters, Enter, Esc and Del work in the contact
sheet only, so that they can be typed elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from captioner.catalog.ordering import Arrangement


class Menu(StrEnum):
    """The menus, in the order of the menu bar."""

    FILE = "&File"
    EDIT = "&Edit"
    PHOTO = "&Photo"
    CAPTION = "&Caption"
    VIEW = "&View"
    TOOLS = "&Tools"
    HELP = "&Help"


class Place(StrEnum):
    """Where an action's key works."""

    WINDOW = "window"
    SHEET = "sheet"


USUAL = Arrangement()


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides whether an action can be used."""

    opened: bool = False
    total: int = 0
    shown: int = 0
    selected: int = 0
    undo: str = ""
    redo: str = ""
    arrangement: Arrangement = USUAL
    table: bool = False


When = Callable[[Situation], bool]


def always(_: Situation) -> bool:
    """Whatever is open."""
    return True


def opened(now: Situation) -> bool:
    """With an open catalogue."""
    return now.opened


def stocked(now: Situation) -> bool:
    """With photos in the catalogue."""
    return now.total > 0


def shown(now: Situation) -> bool:
    """With photos on the sheet."""
    return now.shown > 0


def selected(now: Situation) -> bool:
    """With at least one photo selected."""
    return now.selected > 0


def few_selected(now: Situation) -> bool:
    """With so many photos selected as can be seen side by side."""
    return 2 <= now.selected <= 4


def can_undo(now: Situation) -> bool:
    """With a step to take back."""
    return bool(now.undo)


def can_redo(now: Situation) -> bool:
    """With a step to do again."""
    return bool(now.redo)


def sorted_by(order: str) -> When:
    """While the sheet is sorted by this."""
    return lambda now: now.arrangement.order == order


def grouped_by(grouping: str) -> When:
    """While the sheet is grouped by this."""
    return lambda now: now.arrangement.grouping == grouping


def turned_round(now: Situation) -> bool:
    """While the sheet is sorted the other way round."""
    return now.arrangement.reverse


def as_table(now: Situation) -> bool:
    """While the sheet is a table."""
    return now.table


@dataclass(frozen=True, slots=True)
class Row:
    """One action. `new_part` puts a line before it in its menu, `under` puts it into the menu of that name within its menu; `says` is
    what its tooltip tells beyond its text, `ticked` when it has a tick.
    """

    id: str
    text: str
    menu: Menu
    key: str = ""
    icon: str = ""
    when: When = opened
    place: Place = Place.WINDOW
    new_part: bool = False
    says: str = ""
    under: str = ""
    ticked: When | None = None


SORT, GROUP = "Sort", "Groups"
FILE, EDIT, PHOTO, CAPTION, VIEW, TOOLS, HELP = Menu
SHEET = Place.SHEET

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("import_folder", "Import folder…", FILE, "Ctrl+O", "import", says="Add a folder of pictures to the catalogue"),
    Row("import_files", "Import files…", FILE),
    Row("import_samples", "Import sample photos", FILE),
    Row("write", "Write to files…", FILE, "Ctrl+S", "write", stocked, new_part=True, says="Show what would change in the files, then write it"),
    Row("export", "Export…", FILE, "Ctrl+E", "export", selected, says="Make pictures and pages for publication"),
    Row("reread", "Re-read files", FILE, "F5", "refresh", selected, says="Take in what other programs changed"),
    Row("settings", "Settings…", FILE, "Ctrl+,", new_part=True),
    Row("quit", "Quit", FILE, "Ctrl+Q", when=always, new_part=True),

    Row("undo", "Undo", EDIT, "Ctrl+Z", "undo", can_undo),
    Row("redo", "Redo", EDIT, "Ctrl+Shift+Z", "redo", can_redo),
    Row("select_all", "Select all photos", EDIT, "Ctrl+A", when=shown, place=SHEET, new_part=True),
    Row("select_none", "Select none", EDIT, "Ctrl+Shift+A", when=selected),
    Row("find", "Find in catalogue", EDIT, "Ctrl+F", "search", new_part=True),
    Row("replace", "Find and replace…", EDIT, "Ctrl+H", "", selected, says="In the photos selected: in all text fields or in one, by patterns too; shows first what would change"),
    Row("remove", "Remove from catalogue", EDIT, "Del", "remove", selected, SHEET, new_part=True, says="The file stays where it is"),
    Row("trash", "Move file to trash…", EDIT, "Shift+Del", "", selected, SHEET, says="Asks first"),

    Row("next_photo", "Save, next photo", PHOTO, "Ctrl+Enter", when=shown),
    Row("previous_photo", "Save, previous photo", PHOTO, "Ctrl+Shift+Enter", when=shown),
    Row("next_uncaptioned", "Next without a caption", PHOTO, "F4", "uncaptioned", shown),
    Row("next_problem", "Next problem", PHOTO, "F3", when=shown, says="Go to the next field in which a check found more than a note"),
    Row("previous_problem", "Previous problem", PHOTO, "Shift+F3", when=shown),
    Row("full_screen", "Full preview", PHOTO, "Space", "zoom", selected, SHEET, new_part=True),
    Row("zoom", "Zoom to pixels", PHOTO, "F", "", selected, SHEET),
    Row("pick", "Pick", PHOTO, "T", "flag", selected, SHEET, new_part=True, says="Mark for use; once more takes the mark away"),
    Row("rate_0", "No stars", PHOTO, "0", "", selected, SHEET, under="Rating"),
    Row("rate_1", "1 star", PHOTO, "1", "", selected, SHEET, under="Rating"),
    Row("rate_2", "2 stars", PHOTO, "2", "", selected, SHEET, under="Rating"),
    Row("rate_3", "3 stars", PHOTO, "3", "", selected, SHEET, under="Rating"),
    Row("rate_4", "4 stars", PHOTO, "4", "", selected, SHEET, under="Rating"),
    Row("rate_5", "5 stars", PHOTO, "5", "", selected, SHEET, under="Rating"),
    Row("label_red", "Red label", PHOTO, "6", "", selected, SHEET, under="Label", says="Once more takes the label away"),
    Row("label_yellow", "Yellow label", PHOTO, "7", "", selected, SHEET, under="Label"),
    Row("label_green", "Green label", PHOTO, "8", "", selected, SHEET, under="Label"),
    Row("label_blue", "Blue label", PHOTO, "9", "", selected, SHEET, under="Label"),
    Row("label_purple", "Purple label", PHOTO, "", "", selected, under="Label"),
    Row("resolve", "Resolve conflict…", PHOTO, "", "conflict", selected, new_part=True),
    Row("settle_copies", "Copies that differ…", PHOTO, "", "", shown, says="Fields that XMP, IIM and Exif say differently: in the selected photos, or with one selected in all that are shown"),
    Row("show_credentials", "Content Credentials…", PHOTO, "", "", selected, says="Who signed this picture, when, what was done to it, and whether it still is what was signed"),
    Row("history", "History…", PHOTO, "", "", selected, says="Who changed what in this photo, and when; any earlier state can be had again"),
    Row("show_in_folder", "Show in folder", PHOTO, "", "folder", selected),

    Row("edit_caption", "Edit caption", CAPTION, "F2", "edit", selected),
    Row("repeat_caption", "Repeat last caption", CAPTION, "Ctrl+R", "", selected, says="Put the caption saved last on another photo where this one has none"),
    Row("accept", "Accept what captions state", CAPTION, "Ctrl+Shift+Y", "accept", selected, says="Fill empty fields with what the captions of the selected photos say"),
    Row("spelling", "Spelling suggestions", CAPTION, "F7", "", selected, says="Go to the next unknown word of the caption and offer what may be meant"),
    Row("copy_rendered", "Copy caption with credit", CAPTION, "Ctrl+Shift+K", "", selected),
    Row("copy_metadata", "Copy metadata", CAPTION, "Ctrl+Shift+C", "", selected, new_part=True),
    Row("paste_metadata", "Paste metadata at once", CAPTION, "Ctrl+Shift+V", "", selected, says="Byline, credit, place, keywords and rights; not what speaks of one picture alone"),
    Row("paste_fields", "Paste metadata…", CAPTION, "", "", selected, says="Choose which of the copied fields are given"),
    Row("templates", "Templates…", CAPTION, "Ctrl+I", "", says="Give photos what a template says, or make one"),
    Row("apply_template", "Give the last template", CAPTION, "Ctrl+Shift+I", "", selected, says="The template given last, to the photos selected"),
    Row("add_codes", "Add a code file…", CAPTION, "", "", says="Codes that become names as one types, from a file such as Photo Mechanic's"),
    Row("story", "Take captions from a story…", CAPTION, "", "story", stocked, new_part=True),

    Row("larger", "Larger pictures", VIEW, "Ctrl++", "plus", shown),
    Row("smaller", "Smaller pictures", VIEW, "Ctrl+-", "", shown),
    Row("table", "Table", VIEW, "Ctrl+T", "table", shown, new_part=True, says="One line a photo, sorted by a click on a column", ticked=as_table),
    Row("side_by_side", "Side by side…", VIEW, "C", "compare", few_selected, SHEET, says="Two to four photos, zoomed together, to pick from"),
    Row("sort_newest", "Newest first", VIEW, under=SORT, ticked=sorted_by("newest")),
    Row("sort_name", "By file name", VIEW, under=SORT, ticked=sorted_by("name")),
    Row("sort_path", "By file name and folder", VIEW, under=SORT, ticked=sorted_by("path")),
    Row("sort_date", "By date created", VIEW, under=SORT, ticked=sorted_by("date")),
    Row("sort_city", "By city", VIEW, under=SORT, ticked=sorted_by("city")),
    Row("sort_credit", "By credit", VIEW, under=SORT, ticked=sorted_by("credit")),
    Row("sort_rating", "By rating", VIEW, under=SORT, ticked=sorted_by("rating")),
    Row("sort_caption", "By caption", VIEW, under=SORT, ticked=sorted_by("caption")),
    Row("sort_state", "By state", VIEW, under=SORT, ticked=sorted_by("state")),
    Row("sort_back", "The other way round", VIEW, under=SORT, ticked=turned_round),
    Row("group_none", "No groups", VIEW, under=GROUP, ticked=grouped_by("")),
    Row("group_date", "Group by date", VIEW, under=GROUP, ticked=grouped_by("date")),
    Row("group_city", "Group by city", VIEW, under=GROUP, ticked=grouped_by("city")),
    Row("group_credit", "Group by credit", VIEW, under=GROUP, ticked=grouped_by("credit")),
    Row("group_folder", "Group by folder", VIEW, under=GROUP, ticked=grouped_by("folder")),
    Row("next_pane", "Next pane", VIEW, "F6", new_part=True),
    Row("previous_pane", "Previous pane", VIEW, "Shift+F6"),
    Row("back_to_sheet", "Back to the contact sheet", VIEW, "Esc"),
    Row("show_activity", "Activity", VIEW, "Ctrl+J", "activity"),
    Row("theme_system", "Colours of the system", VIEW, when=always, new_part=True),
    Row("theme_light", "Light", VIEW, when=always),
    Row("theme_dark", "Dark", VIEW, when=always),
    Row("theme_contrast", "High contrast", VIEW, when=always),

    Row("palette", "Command palette", TOOLS, "Ctrl+Shift+P", "command", always),
    Row("duplicates", "Compare what repeats…", TOOLS, "F8", "compare", stocked, says="With the photo whose caption this one is like; else, all that repeats"),
    Row("not_duplicate", "Not a duplicate", TOOLS, "Shift+F8", "", selected, says="Remember that this caption and the one it is like belong to different pictures"),
    Row("problems", "List of problems…", TOOLS, "Ctrl+F3", "warning", opened, says="What the checks found, check by check, and what they can mend"),

    Row("keys", "Keys", HELP, "F1", "keyboard", always),
    Row("about", "About Captioner", HELP, "", "info", always),
)
# fmt: on
