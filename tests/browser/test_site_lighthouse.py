"""Lighthouse has nothing to say against the article page; `bench.lighthouse` tells of its speed too."""

from __future__ import annotations

from bench import lighthouse
from sites import Served


def test_on_a_phone_all_but_speed_has_the_full_score(real_site: Served) -> None:
    wanted = ("accessibility", "best-practices", "seo")
    report = lighthouse.examine(real_site.address + real_site.page("article"), "mobile", wanted)
    assert (dict(report.scores), report.failed) == (dict.fromkeys(wanted, 100), ())


def test_a_failed_audit_is_told_with_its_category() -> None:
    audits = {
        "a": {"id": "a", "score": 0.5, "title": "Too small", "displayValue": "3 found"},
        "b": {"id": "b", "score": None, "title": "Does not apply"},
    }
    category = {"score": 0.94, "auditRefs": [{"id": "a"}, {"id": "b"}]}
    report = lighthouse.read_report({"categories": {"seo": category}, "audits": audits})
    assert (dict(report.scores), report.failed) == ({"seo": 94}, ("seo: a: Too small (3 found)",))
