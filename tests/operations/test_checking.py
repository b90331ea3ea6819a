from __future__ import annotations

from pathlib import Path

import pytest
from tests.pictures import CFP, news_photo

from captioner.domain.errors import UsageError
from captioner.operations import checking, editing
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish


def test_findings_go_away_when_the_photo_is_mended(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    finish(import_paths(desk, [inbox]))
    assert "credit_missing" in {finding.check for finding in checking.check(desk)}
    editing.accept(desk, desk.catalog.ids())
    assert "credit_missing" not in {finding.check for finding in checking.check(desk)}


def test_a_check_that_cannot_mend_says_which_can(desk: Desk) -> None:
    with pytest.raises(UsageError, match="weekday"):
        checking.fix(desk, "weekday")
