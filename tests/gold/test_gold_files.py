"""The gold files themselves: every word in them stands in their article, and nothing is said twice."""

import pytest

from gold.gold_file import Gold, load_gold, read_gold
from gold.pipeline import GOLD_FILES, UNMET_FILES, read_text
from gold.places import locate, tokens
from whosaidthis.model import Text

FILES = (*GOLD_FILES, *UNMET_FILES)
GOLD = {path.stem: load_gold(path) for path in FILES}
TEXTS = {path.stem: read_text(path.parent / GOLD[path.stem].article) for path in FILES}
ARTICLES = pytest.mark.parametrize(
    ("gold", "text"), [pytest.param(GOLD[name], TEXTS[name], id=name) for name in GOLD]
)
STATEMENT = {
    "id": "c01",
    "words": "It is late",
    "form": "indirect",
    "speaker": "Ann",
    "voice": "named person",
}


@ARTICLES
def test_the_words_of_every_statement_and_clause_stand_in_the_article(gold: Gold, text: Text) -> None:
    found = [locate(text, item.words, item.block) for item in gold.statements]
    found += [locate(text, [clause]) for clause in (*gold.unattributed, *gold.own_words)]
    assert all(found)


@ARTICLES
def test_the_statements_stand_in_the_order_of_the_text(gold: Gold, text: Text) -> None:
    starts = [locate(text, item.words, item.block)[0].start for item in gold.statements]
    assert starts == sorted(starts)


@ARTICLES
def test_no_statement_holds_words_that_belong_to_nobody(gold: Gold, text: Text) -> None:
    own = tokens(text.characters, [span for clause in gold.unattributed for span in locate(text, [clause])])
    for item in gold.statements:
        assert not own & tokens(text.characters, locate(text, item.words, item.block)), item.id


@ARTICLES
def test_every_sentence_is_either_somebody_s_or_nobody_s(gold: Gold, text: Text) -> None:
    """Between them the lists cover the text but for sources and cues, which are few words together."""
    spans = [span for item in gold.statements for span in locate(text, item.words, item.block)]
    spans += [span for clause in gold.unattributed for span in locate(text, [clause])]
    covered = tokens(text.characters, spans)
    for block in text.blocks:
        left = tokens(text.characters, [block.span]) - covered
        assert len(left) <= 26, text.characters[block.span.start : block.span.end]


def test_our_own_article_has_sixteen_statements_of_which_one_stands_inside_another() -> None:
    statements = GOLD["iran-russia-weapons"].statements
    assert len(statements) == 16
    assert [item.id for item in statements if item.inside] == ["c08"]


def test_at_least_eight_other_articles_are_there() -> None:
    assert len(GOLD) >= 9


def test_a_key_that_the_form_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="hearsay"):
        read_gold({"article": "a.md", "statements": [{**STATEMENT, "hearsay": True}]})


def test_two_statements_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        read_gold({"article": "a.md", "statements": [STATEMENT, STATEMENT]})


def test_a_link_to_a_statement_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="c09"):
        read_gold({"article": "a.md", "statements": [{**STATEMENT, "relations": [{"restates": "c09"}]}]})


def test_two_hearers_are_refused() -> None:
    with pytest.raises(ValueError, match="one hearer"):
        read_gold({"article": "a.md", "statements": [{**STATEMENT, "hearer": "Ben", "hearer_open": "Cy"}]})
