"""What is said begins and ends where it does, whatever sums, initials, addresses and titles stand in it."""

from __future__ import annotations

import pytest

from speakers.reported import read_report

THINGS = (
    "Sh3,000|US$3.4m|A$5|R1.2bn|Rs 500 crore|N2,000|K500|£2.5m|$1,200|3.5 per cent|3.5%|No. 10|J.K. Roe"
    "|St. Louis|Dr. Lee|Mr. Roe’s house|the U.S. Army|the U.S.|1,200 people|10:30 p.m.|10.30pm|6 a.m."
    "|42nd St.|Co. Durham|Rye vs. Kell|a 3-2 win|K-12 schools|AT&T|@rye_town|#shut|rye.gov|www.rye.gov/x"
    "|the “goodwill” sum|the Army’s No. 2|Lt. Col. Roe|Sgt. Roe|Prof. Roe|Gov. Roe|Acme Inc.|Mt. Roe|Ft. Roe"
    "|Acme Corp. shares|Rye, Vt.|Kell, Calif.|the so-called “pact”|e.g. tolls|two (or three) tolls|COVID-19"
    "|a yes/no vote|½ a mile|5km|F-16s|the 2016/17 season|the ’90s|rock ’n’ roll|O’Hare|Ngũgĩ’s book|San José"
    "|the Łódź road|Côte d’Ivoire|Xi’an|John Roe Jr.|nos. 4 and 5|approx. 40|the U.N.|E. coli"
    "|Sen. Roe (D-Vt.)|Roe (Lab, Rye)"
).split("|")
FRAMES = [
    ("Ann Lee said ", "{t} had been lost in the fire last week", "."),
    ("According to Ann Lee, ", "{t} had been lost in the fire last week", "."),
    ("", "“{t} was lost in the fire last week,”", " Ann Lee said."),
    ("Ann Lee said ", "the fire had cost {t}", ". It rained."),
]


@pytest.mark.parametrize("thing", THINGS)
def test_nothing_inside_ends_it(thing: str) -> None:
    for before, said, after in FRAMES:
        content = said.format(t=thing)
        text, found = read_report(f"{before}{content}{after}")
        assert [one.speaker.name for one in found] == ["Ann Lee"]
        (span,) = found[0].spans
        assert span.of(text.characters).rstrip(".") == content.rstrip(".")
