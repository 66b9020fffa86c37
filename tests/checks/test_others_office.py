"""An office under `also` of a named person that is somebody else's in the article."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.described.others_office import check_others_office
from whosaidthis.model import Fault

BODY = (
    "The Minister of the Sea, Bo Lund, said that it leaks. Rear Admiral Ada Holm, chief of the naval staff, "
    "said no. The deputy Mia Renn and the deputy Jon Farr heard it. Greta Solheim did not."
)


def faults(name: str, also: str, role: str = "") -> list[Fault]:
    more = f", role: {role}" if role else ""
    front = f"speakers:\n  one: {{name: {name}, voice: named person, also: [{also}]{more}}}\n"
    return list(check_others_office(article(BODY, front=front)))


@pytest.mark.parametrize("also", ["the minister", "The Minister of the Sea"])
def test_the_office_of_another_named_person_is_told(also: str) -> None:
    (fault,) = faults("Ada Holm", also)
    assert told([fault]) == ["5:3 warning other-voice"]
    assert fault.wrong == (
        f"“{also}” stands under “also” of “one”, “Ada Holm”, and the article calls Bo Lund so: "
        "“minister of the Sea”."
    )
    assert fault.mend == f"Take “{also}” out: what Bo Lund says is not what “Ada Holm” says."


@pytest.mark.parametrize(
    ("name", "also", "role"),
    [
        ("Bo Lund", "the minister", ""),
        ("Ada Holm", "the admiral", ""),
        ("Ada Holm", "the chief", ""),
        ("Ada Holm", "the deputy", ""),
        ("Ada Holm", "the minister", "Minister of Defence"),
        ("Ada Holm", "the officer", ""),
        ("Ada Holm", "Minister", ""),
        ("Greta Solheim", "the minister", ""),
    ],
)
def test_an_office_that_may_be_ones_own_is_not(name: str, also: str, role: str) -> None:
    assert faults(name, also, role) == []
