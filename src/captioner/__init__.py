"""Captioner, the picture desk's program. This is the map of the house.

domain/       what a news photo is: PhotoMetadata and FIELDS, dates, edits, merging, findings. No I/O
captions/     the language of captions: parse, credits, dates, places, stories, similarity, house styles, templates. No database.
              What each of these is made of lies in credit/, date/, place/, story/, likeness/
metadata/     files <-> PhotoMetadata: read(path), write(path, metadata); Exif, IIM and XMP without losing a byte
catalog/      the catalogue of the desk in SQLite; the only room that knows SQL. Changes, journal, search
thumbnails/   small pictures: rendered upright in sRGB, kept in a store of their own; difference hashes
importing/    from an agency folder to photos: scan, stages
checks/       one file per check over the photos
exporting/    pictures, pages and lists for publication, as a preset says
operations/   the verbs of the desk, without Qt: window and command line call the same ones
jobs.py       runs long work on threads, with progress and cancel
cli/          `captioner VERB`, one function per verb
ui/           the window; everything Qt: photos (the contact sheet), preview, editor, dialogs, frame around them, actions, look; its language
app.py        composition root: opens the catalogue, shows the window
progress.py   Progress and Work: long work is a generator
settings.py   one line per preference; TOML on disk
vocabularies.py  the lists of terms under resources/, such as digital source types
resources.py  the one way to the files under resources/

Who may import whom, top to bottom (kept by import-linter; a room imports only from floors below, never a neighbour):

    __main__
    app
    ui | cli
    jobs
    operations
    importing | checks | exporting
    catalog | metadata | thumbnails | captions
    settings | vocabularies
    domain | progress | resources

How a caption travels: metadata.read -> *embedded* (what the file says) -> captions.parse -> *stated*, of which the open part is
*proposed* -> accepted -> *current* (what the desk says) -> Catalog.apply (rows and journal in one transaction) -> Changes ->
the window repaints those rows -> operations.write_back (three-way merge, temp file, re-read, replace) -> *embedded* again.
"""

__version__ = "0.1.0"
