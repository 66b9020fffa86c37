"""The rules' attributions and the tagger's proposals become one reading."""

from __future__ import annotations

import pytest

from attribution.attributed import attributed
from whosaidthis.attribution.by_rule import find_by_rule
from whosaidthis.attribution.merging.one_reading import merge
from whosaidthis.attribution.quotations.marks import find_quotations
from whosaidthis.attribution.tagger import Proposal
from whosaidthis.model import Attribution, Form, Span, Text
from whosaidthis.reading.plain import read_plain

HEAD = "A headline\n\n"
CLEAR, UNCLEAR, REFUSED = 400, 10, -200


def find(text: Text, words: str) -> Span:
    start = text.characters.index(words)
    return Span(start, start + len(words))


class Reader:
    """A text, what the rules read in it, and what a tagger proposes."""

    def __init__(self, body: str) -> None:
        self.text = read_plain(HEAD + body)
        self.quotations = find_quotations(self.text)
        self.ruled = find_by_rule(self.text, self.quotations)
        self.proposals: list[Proposal] = []

    def propose(
        self,
        cue: str,
        source: str | None,
        *content: str,
        rule: int | None = None,
        cue_clear: int = CLEAR,
        source_clear: int = CLEAR,
    ) -> None:
        spans = tuple(find(self.text, words) for words in content)
        named = None if source is None else find(self.text, source)
        own = Proposal(find(self.text, cue), named, spans, rule, cue_clear, source_clear)
        self.proposals.append(own)

    def merged(self) -> tuple[Attribution, ...]:
        return merge(self.text, self.quotations, self.ruled, self.proposals)

    def words(self, spans: tuple[Span, ...]) -> str:
        return " … ".join(span.of(self.text.characters) for span in spans)


def test_what_only_the_tagger_reads_is_taken_where_it_is_clear() -> None:
    reader = Reader("Word from the harbour has it that the crane fell, on the crew's telling.")
    reader.propose("telling", "the crew", "the crane fell")
    (found,) = reader.merged()
    assert (reader.words(found.source), reader.words(found.content)) == ("the crew", "the crane fell")


def test_and_left_where_it_is_not() -> None:
    reader = Reader("Word from the harbour has it that the crane fell, on the crew's telling.")
    reader.propose("telling", "the crew", "the crane fell", cue_clear=UNCLEAR)
    assert not reader.merged()


def test_a_clear_verb_of_saying_makes_a_statement() -> None:
    reader = Reader("So the crew, all of it, wet and late, as one says: the crane fell.")
    reader.ruled = ()
    reader.propose("says", "the crew", "the crane fell")
    assert reader.merged()[0].spoken


def test_an_attitude_a_mere_possibility_and_an_unclear_source_make_none() -> None:
    for cue, clear in (("backs", CLEAR), ("would say", CLEAR), ("says", 100)):
        reader = Reader(f"So the crew, all of it, as one {cue} the plan.")
        reader.ruled = ()
        reader.propose(cue, "the crew", "the plan", source_clear=clear)
        assert [one.spoken for one in reader.merged()] == [False]


def test_the_tagger_says_where_a_paraphrase_of_the_rules_ends() -> None:
    reader = Reader("Ada Holm said the crane fell after dark had come.")
    reader.propose("said", "Ada Holm", "the crane fell", rule=0)
    (found,) = reader.merged()
    assert reader.words(found.content) == "the crane fell"


def test_what_the_tagger_refuses_goes_unless_it_is_quoted() -> None:
    told = Reader("Ada Holm said the crane fell.")
    told.propose("said", "Ada Holm", "the crane fell", rule=0, cue_clear=REFUSED)
    assert not told.merged()
    quoted = Reader("“The crane fell,” Ada Holm said.")
    quoted.propose("said", "Ada Holm", "“The crane fell,”", rule=0, cue_clear=REFUSED)
    assert len(quoted.merged()) == 1


def test_headlines_are_left_to_the_rules() -> None:
    reader = Reader("Nothing.")
    reader.text = read_plain("Ada Holm says the crane fell\n\nNothing.")
    reader.ruled = find_by_rule(reader.text, ())
    reader.propose("says", "Ada Holm", "the crane fell", rule=0, cue_clear=REFUSED)
    assert len(reader.merged()) == 1


def test_a_content_that_takes_in_the_hearer_is_not_taken_over() -> None:
    reader = Reader("Ada Holm asked the judge to wait.")
    reader.propose("asked", "Ada Holm", "the judge to wait", rule=0)
    (found,) = reader.merged()
    assert (reader.words(found.hearer), reader.words(found.content)) == ("the judge", "to wait")


def test_charges_are_left_to_the_rules() -> None:
    reader = Reader("Ada Holm accused the carrier, Dorn Brothers, of theft.")
    reader.propose("accused", "Ada Holm", "the carrier", rule=0)
    assert reader.words(reader.merged()[0].content) == "the carrier, Dorn Brothers, of theft"


def test_a_place_at_the_head_of_a_report_is_nobodys_words() -> None:
    reader = Reader("LISBON — The crane fell, the crew said.")
    reader.propose("said", "the crew", "LISBON — The crane fell", rule=0)
    assert reader.words(reader.merged()[0].content) == "The crane fell"


def test_the_form_is_that_of_the_new_borders() -> None:
    reader = Reader("Ada Holm called it “a sad day” for the crew.")
    reader.ruled = ()
    reader.propose("called", "Ada Holm", "it “a sad", "for the crew")
    (found,) = reader.merged()
    assert (reader.words(found.content), found.form) == ("it “a sad day” for the crew", Form.MIXED)


def test_a_source_on_which_both_agree_is_surer_than_one_that_only_one_of_them_reads() -> None:
    reader = Reader("The crane fell, Ada Holm said.")
    reader.propose("said", "Ada Holm", "The crane fell", rule=0)
    agreed = reader.merged()[0].sure
    reader.proposals.clear()
    reader.propose("said", None, "The crane fell", rule=0)
    alone = reader.merged()[0].sure
    assert 0 < alone < agreed <= 1


def test_what_stood_inside_something_refused_stands_inside_nothing() -> None:
    reader = Reader("Ada Holm said the crane fell. “The envoys had asked for time,” a clerk told Reuters.")
    nested = next(place for place, one in enumerate(reader.ruled) if one.inside is not None)
    outer = reader.ruled[nested].inside
    reader.propose("said", "Ada Holm", "the crane fell", rule=0, cue_clear=REFUSED)
    found = reader.merged()
    held = next(one for one in found if one.inside is not None)
    assert held.inside is not None
    assert outer is not None
    assert found[held.inside].content == reader.ruled[outer].content


def test_a_content_ends_where_the_same_source_speaks_again() -> None:
    reader = Reader("The crew gave word of a crane that fell and, by and by, spoke of a mast that broke.")
    reader.propose("gave word of", "The crew", "a crane that fell and, by and by, spoke of a mast that broke")
    reader.propose("spoke of", "The crew", "a mast that broke")
    assert [reader.words(found.content) for found in reader.merged()] == [
        "a crane that fell and, by and by",
        "a mast that broke",
    ]


def test_but_not_where_another_does() -> None:
    reader = Reader("The crew gave word of a mate who spoke of a mast that broke.")
    reader.propose("gave word of", "The crew", "a mate who spoke of a mast that broke")
    reader.propose("spoke of", "a mate", "a mast that broke")
    assert reader.words(reader.merged()[0].content) == "a mate who spoke of a mast that broke"


def test_who_closes_a_sentence_is_kept_though_the_tagger_refuses_it() -> None:
    reader = Reader("Owners should cut the rope at once, the board advises.")
    reader.propose("advises", None, rule=0, cue_clear=REFUSED)
    (found,) = reader.merged()
    assert reader.words(found.content) == "Owners should cut the rope at once"


def test_the_tagger_does_not_reach_back_into_the_sentence_before() -> None:
    reader = Reader("Who is right? According to the board, rents will rise.")
    reader.propose("According to", "the board", "Who is right", "rents will rise", rule=0)
    (found,) = reader.merged()
    assert reader.words(found.content) == "rents will rise"


def test_a_demand_stays_though_the_tagger_has_met_too_few() -> None:
    reader = Reader("The union demanded an inquiry.")
    reader.propose("demanded", "The union", "an inquiry", rule=0, cue_clear=REFUSED)
    (found,) = reader.merged()
    assert reader.words(found.content) == "an inquiry"


@pytest.mark.parametrize(("verb", "kept"), [("projects", 1), ("says", 0)])
def test_a_clause_of_a_rare_verb_stays_though_the_tagger_refuses_it(verb: str, kept: int) -> None:
    reader = Reader(f"The study {verb} that rents will rise.")
    reader.propose(verb, "The study", "that rents will rise", rule=0, cue_clear=REFUSED)
    assert len(reader.merged()) == kept


def test_the_tagger_does_not_cut_a_clause_at_an_aside() -> None:
    reader = Reader("Lee said a rocket, already in its hall, would not fly.")
    reader.propose("said", "Lee", "a rocket", rule=0)
    (found,) = reader.merged()
    assert reader.words(found.content) == "a rocket, already in its hall, would not fly"


def test_the_tagger_does_not_lose_the_half_before_the_cue() -> None:
    reader = Reader("The contracts, she found, were in most homes.")
    reader.propose("found", "she", "were in most homes", rule=0)
    (found,) = reader.merged()
    assert reader.words(found.content) == "The contracts … were in most homes"


@pytest.mark.parametrize(
    ("words", "source", "content"),
    [
        (
            "The authors admit in print that it “cannot be excluded”, but say the tapes make it unlikely.",
            "The authors",
            "the tapes make it unlikely",
        ),
        (
            "A friend of the general’s said that he planned to retire.",
            "A friend of the general’s",
            "that he planned to retire",
        ),
    ],
)
def test_a_plain_said_is_spoken_however_unsure_its_borders_are(words: str, source: str, content: str) -> None:
    last = attributed(words)[-1]
    assert (last.source, last.content) == (source, content)
