"""A second verb behind a credit goes on with what is said, as the rules read it."""

from whosaidthis.attribution.by_rule import find_by_rule, sentences_in
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.reading.plain import read_plain


def test_a_past_behind_and_belongs_to_the_credited_clause() -> None:
    text = read_plain("She carried a box, according to Ann Lee, and left it with the clerk.")
    quotations = find_quotations(text)
    (found,) = find_by_rule(text, quotations, sentences_in(text, quotations))
    said = [span.of(text.characters) for span in found.content]
    assert said == ["She carried a box", "and left it with the clerk"]
