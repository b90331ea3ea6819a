"""The sample pictures, checked: exactly the findings listed in tests/data/expected_findings.json, each looked at by a person."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from captioner import resources
from captioner.operations import checking
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish

EXPECTED = Path(__file__).resolve().parents[1] / "data" / "expected_findings.json"


def test_the_samples_have_the_findings_that_a_person_found_right(desk: Desk, inbox: Path) -> None:
    for picture in resources.folder("samples").glob("*.jpg"):
        shutil.copy(picture, inbox)
    finish(import_paths(desk, [inbox]))
    names = {photo.id: photo.path.name for photo in desk.catalog.photos(desk.catalog.ids())}
    found = [
        {"photo": names[f.photo], "check": f.check, "severity": str(f.severity), "field": f.field, "message": f.message}
        for f in checking.check(desk)
    ]
    expected = json.loads(EXPECTED.read_text(encoding="utf-8"))

    def in_order(findings: list[dict[str, str]]) -> list[dict[str, str]]:
        return sorted(
            findings, key=lambda finding: (finding["photo"], finding["check"], finding["field"], finding["message"])
        )

    assert in_order(found) == in_order(expected)
