"""The plainest attributions."""

from whosaidthis.attribution import find_attributions
from whosaidthis.model import Form
from whosaidthis.reading.plain import read_plain


def test_a_quotation_goes_to_the_noun_phrase_at_its_verb_of_saying() -> None:
    text = read_plain('"The bridge will stay shut," the mayor said.')
    (found,) = find_attributions(text)
    assert [span.of(text.characters) for span in found.source] == ["the mayor"]
    assert found.form is Form.DIRECT
