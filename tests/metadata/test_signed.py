"""Pictures with Content Credentials: what they say, what a write does to them, and how they are signed again."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import certificates
from tests.metadata.formats.pictures import PICTURES, picture, saved

from captioner import metadata
from captioner.domain.errors import Refused, Signed, UsageError, WriteFailed
from captioner.domain.iptc import EMPTY, metadata_from
from captioner.metadata import Sidecar, SignedPolicy, Signer, Standing, WritePolicy, signing
from captioner.metadata import content_credentials as reading
from captioner.metadata.content_credentials import MISSING

NEW = metadata_from({"caption": "Rescuers search the river near Wuhan, 湖北省武汉市.", "credit": "CFP"})
FIELDS = ("caption", "credit")
FORMATS = {
    "full.jpg": "image/jpeg",
    "plain.png": "image/png",
    "lossy.webp": "image/webp",
    "plain.tif": "image/tiff",
    "big-endian.tif": "image/tiff",
    "pages.tif": "image/tiff",
}
Sign = Callable[[str], Path]


@pytest.fixture(scope="session")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return certificates.made(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def sign(tmp_path: Path, signer: Signer) -> Sign:
    def make(name: str) -> Path:
        data = PICTURES[name]() if name in PICTURES else saved(picture(), "JPEG")
        path = tmp_path / name
        path.write_bytes(certificates.signed(data, FORMATS[name], signer))
        return path

    return make


def told(path: Path) -> reading.ContentCredentials:
    credentials = metadata.read_credentials(path)
    assert credentials
    return credentials


@pytest.mark.parametrize("name", FORMATS)
def test_who_signed_a_picture_when_and_what_was_done_is_read_from_every_format(sign: Sign, name: str) -> None:
    path = sign(name)
    assert metadata.read(path).signed
    credentials = told(path)
    assert credentials.standing is Standing.VALID
    assert (credentials.signer, credentials.program) == (certificates.DESK, "A camera 2")
    assert credentials.actions == ("c2pa.created",)
    assert not credentials.from_ai
    assert credentials.problems == ()


def test_what_is_not_signed_has_no_credentials(tmp_path: Path) -> None:
    path = tmp_path / "plain.png"
    path.write_bytes(PICTURES["plain.png"]())
    assert metadata.read_credentials(path) is None


def test_generated_pictures_are_told(tmp_path: Path, signer: Signer) -> None:
    path = tmp_path / "made-up.png"
    data = certificates.signed(PICTURES["plain.png"](), "image/png", signer, source="trainedAlgorithmicMedia")
    path.write_bytes(data)
    assert told(path).from_ai


@pytest.mark.parametrize(
    ("name", "standing", "when"),
    [
        ("CA", Standing.VALID, "2023-01-24T14:48:56+00:00"),
        ("CICA", Standing.VALID, "2023-01-24T14:48:58+00:00"),
        ("E-sig-CA", Standing.INVALID, ""),
        ("E-uri-CIE-sig-CA", Standing.INVALID, "2023-01-24T14:48:59+00:00"),
    ],
)
def test_real_signed_pictures(shared: Callable[[str], Path], name: str, standing: Standing, when: str) -> None:
    credentials = told(shared(f"corpus/c2pa/adobe-20220124-{name}.jpg"))
    assert (credentials.standing, credentials.signed) == (standing, when)
    assert (credentials.signer, credentials.issuer) == ("C2PA Signer", "C2PA Test Signing Cert")
    assert bool(credentials.problems) is (standing is Standing.INVALID)
    assert not any("self#" in each for each in credentials.problems)
    assert len(credentials.ingredients) == 1


def test_a_picture_changed_after_signing_is_invalid_and_a_damaged_block_is_no_crash(sign: Sign) -> None:
    path = sign("full.jpg")
    data = path.read_bytes()
    path.write_bytes(data[:-3] + bytes((data[-3] ^ 1,)) + data[-2:])
    assert told(path).standing is Standing.INVALID
    at = data.index(b"c2pa.signature")
    path.write_bytes(data[:at] + bytes(60) + data[at + 60 :])
    assert told(path).standing is Standing.INVALID
    assert told(path).problems


def test_without_the_package_a_signed_picture_is_known_all_the_same(
    sign: Sign, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sign("plain.png")
    monkeypatch.setattr(reading, "PACKAGE", "a_package_that_is_not_there")
    assert told(path) == reading.ContentCredentials(Standing.UNKNOWN, problems=(MISSING,))
    with pytest.raises(UsageError, match=r"captioner\[c2pa\]"):
        signing.check(signer)


def test_reading_metadata_loads_nothing_of_the_package(sign: Sign) -> None:
    path = sign("plain.png")
    probe = "import sys; from pathlib import Path; from captioner import metadata; metadata.read(Path(sys.argv[1])); print('c2pa' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", probe, str(path)], capture_output=True, text=True, check=True)
    assert said.stdout == "False\n"


@pytest.mark.parametrize("name", FORMATS)
def test_a_signed_picture_is_not_touched_unasked(sign: Sign, name: str) -> None:
    path = sign(name)
    before = path.read_bytes()
    with pytest.raises(Signed):
        metadata.write(path, NEW, FIELDS)
    aside = metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.SIDECAR))
    assert aside.target.suffix == ".xmp"
    assert path.read_bytes() == before
    assert told(path).standing is Standing.VALID


@pytest.mark.parametrize("name", FORMATS)
def test_written_all_the_same_the_signature_no_longer_matches_and_that_is_said(sign: Sign, name: str) -> None:
    path = sign(name)
    done = metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.WRITE))
    assert any("no longer match" in each for each in done.warnings)
    assert told(path).standing is Standing.INVALID
    assert metadata.read(path).metadata.caption == NEW.caption


@pytest.mark.parametrize("name", FORMATS)
def test_signed_again_it_is_valid_and_keeps_the_former_credentials_as_its_parents(
    sign: Sign, signer: Signer, name: str
) -> None:
    path = sign(name)
    before = metadata.digest(path)
    policy = WritePolicy(signed=SignedPolicy.RESIGN, signer=signer)
    done = metadata.write(path, NEW, FIELDS, policy=policy)
    assert done.warnings == (metadata.writing.SIGNED_AGAIN,)
    credentials = told(path)
    assert credentials.standing is Standing.VALID
    assert credentials.actions == ("c2pa.opened", "c2pa.edited.metadata")
    assert credentials.ingredients == (name,)
    assert credentials.program.startswith("Captioner")
    said = metadata.read(path)
    assert said.metadata == NEW
    assert said.signed
    assert metadata.digest(path) == before
    again = metadata.write(path, metadata_from({"city": "Wuhan"}), ("city",), policy=policy)
    assert again.fields == ("city",)
    assert told(path).standing is Standing.VALID


def test_the_former_manifest_is_kept_whole(sign: Sign, signer: Signer) -> None:
    import c2pa

    path = sign("full.jpg")
    metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.RESIGN, signer=signer))
    with c2pa.Reader(path) as reader:
        whole = json.loads(reader.json())
    made = [
        [action["action"] for each in manifest["assertions"] for action in each["data"]["actions"]]
        for manifest in whole["manifests"].values()
    ]
    assert sorted(made) == [["c2pa.created"], ["c2pa.opened", "c2pa.edited.metadata"]]
    parent = whole["manifests"][whole["active_manifest"]]["ingredients"][0]
    assert parent["relationship"] == "parentOf"
    assert parent["active_manifest"] in whole["manifests"]


@pytest.mark.parametrize("name", ["CA", "CICA", "E-sig-CA", "E-uri-CIE-sig-CA"])
def test_real_signed_pictures_are_signed_again(
    shared: Callable[[str], Path], tmp_path: Path, signer: Signer, name: str
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(shared(f"corpus/c2pa/adobe-20220124-{name}.jpg").read_bytes())
    metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.RESIGN, signer=signer))
    assert told(path).standing is Standing.VALID
    assert told(path).signer == certificates.DESK


@pytest.mark.parametrize("kind", ["rsa", "ed25519"])
def test_other_kinds_of_keys_sign_too(sign: Sign, tmp_path: Path, kind: str) -> None:
    path = sign("plain.png")
    other = certificates.made(tmp_path, kind=kind)
    metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.RESIGN, signer=other))
    assert told(path).standing is Standing.VALID


@pytest.mark.parametrize("name", FORMATS)
def test_a_copy_leaves_the_signed_picture_alone(sign: Sign, name: str) -> None:
    path = sign(name)
    before = path.read_bytes()
    policy = WritePolicy(signed=SignedPolicy.COPY)
    done = metadata.write(path, NEW, FIELDS, policy=policy)
    copy = path.with_stem(f"{path.stem}-edited")
    assert (done.target, done.fields) == (copy, FIELDS)
    assert path.read_bytes() == before
    assert metadata.read(copy).metadata == NEW
    assert metadata.digest(copy) == metadata.digest(path)
    again = metadata.write(path, metadata_from({"city": "Wuhan"}), ("city",), policy=policy)
    assert (again.target, again.fields) == (copy, ("city",))
    assert metadata.read(copy).metadata == NEW.with_values({"city": "Wuhan"})
    assert sorted(each.name for each in path.parent.iterdir()) == sorted((path.name, copy.name))


def test_a_copy_says_what_the_sidecar_says_too_and_goes_over_no_other_picture(sign: Sign) -> None:
    path = sign("full.jpg")
    metadata.write(path, metadata_from({"city": "Wuhan"}), ("city",), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    other = path.with_stem("full-edited")
    other.write_bytes(saved(picture(number=5), "JPEG"))
    theirs = other.read_bytes()
    done = metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.COPY))
    assert done.target.name == "full-edited-2.jpg"
    assert metadata.read(done.target).metadata == NEW.with_values({"city": "Wuhan"})
    assert other.read_bytes() == theirs


def test_a_copy_that_would_say_nothing_else_is_not_made_and_not_claimed(sign: Sign) -> None:
    path = sign("full.jpg")
    metadata.write(path, metadata_from({"city": "Wuhan"}), ("city",), policy=WritePolicy(sidecar=Sidecar.ALWAYS))
    before = sorted(path.parent.iterdir())
    done = metadata.write(path, metadata_from({}), ("city",), policy=WritePolicy(signed=SignedPolicy.COPY))
    assert (done.fields, done.warnings, sorted(path.parent.iterdir())) == ((), (), before)


def test_a_rehearsed_copy_is_not_made(sign: Sign) -> None:
    path = sign("full.jpg")
    policy = WritePolicy(signed=SignedPolicy.COPY, rehearsal=True)
    assert metadata.write(path, NEW, FIELDS, policy=policy).fields == FIELDS
    assert [each.name for each in path.parent.iterdir()] == ["full.jpg"]


def test_a_picture_that_is_not_signed_is_written_as_ever(tmp_path: Path, signer: Signer) -> None:
    for policy in SignedPolicy:
        path = tmp_path / f"{policy}.png"
        path.write_bytes(PICTURES["plain.png"]())
        done = metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=policy, signer=signer))
        assert (done.target, done.warnings) == (path, ())
        assert not metadata.read(path).signed


def test_without_a_certificate_nobody_signs(sign: Sign, tmp_path: Path, signer: Signer) -> None:
    path = sign("plain.png")
    before = path.read_bytes()
    nobody = [
        None,
        certificates.made(tmp_path, kind="short"),
        Signer(tmp_path / "none.pem", signer.key),
        Signer(signer.key, signer.key),
        Signer(signer.certificate, certificates.made(tmp_path).key),
    ]
    for each in nobody:
        with pytest.raises((UsageError, Refused, WriteFailed)) as why:
            metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.RESIGN, signer=each))
        assert "\n" not in str(why.value)
        assert path.read_bytes() == before


def test_a_certificate_that_has_run_out_makes_no_signature(sign: Sign, tmp_path: Path) -> None:
    path = sign("plain.png")
    before = path.read_bytes()
    old = certificates.made(tmp_path, days=-1)
    with pytest.raises((Refused, WriteFailed, UsageError)):
        metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.RESIGN, signer=old))
    assert path.read_bytes() == before


def test_what_signing_would_change_besides_is_noticed(
    sign: Sign, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sign("full.jpg")
    before = path.read_bytes()
    real = signing.read

    def careless(data: bytes, media_type: str) -> reading.ContentCredentials:
        return real(data[:-2], media_type)

    monkeypatch.setattr(signing, "read", careless)
    with pytest.raises(WriteFailed, match="signature does not hold"):
        metadata.write(path, NEW, FIELDS, policy=WritePolicy(signed=SignedPolicy.RESIGN, signer=signer))
    assert path.read_bytes() == before


def test_pictures_whose_index_counts_places_are_not_signed_again(shared: Callable[[str], Path], signer: Signer) -> None:
    data = next(
        found for path in sorted(shared("corpus").rglob("*.jpg")) if b"MPF\0" in (found := path.read_bytes())[:65536]
    )
    with pytest.raises(metadata.problems.Unwritable, match="several pictures"):
        signing.signed_again(data, data, "photo.jpg", signer)


def test_clearing_and_nothing_new_leave_the_signature(sign: Sign, signer: Signer) -> None:
    path = sign("plain.png")
    before = path.read_bytes()
    for policy in SignedPolicy:
        assert metadata.write(path, EMPTY, FIELDS, policy=WritePolicy(signed=policy, signer=signer)).fields == ()
    assert path.read_bytes() == before
