"""The desk: the catalogue, the small pictures and the preferences that every operation works with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from captioner import settings as preferences
from captioner.catalog.catalog import Catalog
from captioner.metadata import IimPolicy, Sidecar, SidecarName, SignedPolicy, Signer, WritePolicy
from captioner.operations.deriving import derive
from captioner.settings import Settings
from captioner.thumbnails.cache import ThumbnailCache


@dataclass(slots=True)
class Desk:
    """An open catalogue with all that belongs to it; close it when done."""

    catalog: Catalog
    thumbnails: ThumbnailCache
    settings: Settings

    @classmethod
    def open(cls, catalog: Path | None = None, settings: Settings | None = None) -> Desk:
        """Open or create the catalogue (default: the user's); raises CatalogError.

        Small pictures of a catalogue named by its file are kept beside it, those of the user's own in the cache folder.
        """
        own = catalog is None or catalog == preferences.default_catalog()
        file = preferences.default_catalog() if catalog is None else catalog.absolute()
        pictures = preferences.default_thumbnails() if own else file.with_name(file.name + ".thumbnails")
        opened = Catalog(file, derive, lambda: desk.settings.user_name)
        desk = cls(opened, ThumbnailCache(pictures), settings or preferences.load())
        return desk

    def close(self) -> None:
        """Close the catalogue and the store of small pictures; everything done so far is on disk."""
        self.thumbnails.close()
        self.catalog.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def write_policy(
    settings: Settings, sidecar: Sidecar | None = None, signed: SignedPolicy = SignedPolicy.REFUSE
) -> WritePolicy:
    """How files are to be written: what was asked for this time, the rest as the user prefers.

    Raises UsageError, which says what is missing, where pictures are to be signed again and can't be.
    """
    signer = signer_of(settings)
    if signed is SignedPolicy.RESIGN:
        from captioner.metadata import signing  # what it needs is optional, and takes a while to load

        signing.check(signer)
    return WritePolicy(
        signer=signer,
        sidecar=sidecar or Sidecar(settings.sidecars),
        sidecar_name=SidecarName(settings.sidecar_name),
        iim=IimPolicy(settings.iim),
        signed=signed,
        camera_date=settings.write_camera_date,
        keep_modified_time=settings.keep_modified_time,
        undeclared_charset=settings.undeclared_charset,
    )


def signer_of(settings: Settings) -> Signer | None:
    """Whose certificate signs pictures again; None where the user named none."""
    if not (settings.signing_certificate and settings.signing_key):
        return None
    return Signer(Path(settings.signing_certificate).expanduser(), Path(settings.signing_key).expanduser())
