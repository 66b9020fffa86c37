"""A statement that stands away from its sentence keeps its doubt, its stance and all its makers."""

from __future__ import annotations

from dataclasses import replace

from whosaidthis.model import Basis, Facts, Form, Hearer, Stance, Statement
from whosaidthis.rendering.notes.shown_words import shown_words
from whosaidthis.rendering.wording.glossary import who

from .making import ANN, COUNCIL, NURSE, Maker, paragraphs

TOLD = Hearer("Northern Wire", Basis.STATED)


def said(words: str, content: str, cue: str, stance: Stance, form: Form = Form.INDIRECT) -> str:
    maker = Maker(paragraphs(words))
    maker.one(content, ANN, stance=stance, form=form, cue=cue)
    return shown_words(maker.made[0], maker.text.characters)


def made(*speakers: Statement) -> str:
    return who(speakers, Facts(outlet="The Weir"))


def one(speaker: object, **more: object) -> Statement:
    maker = Maker(paragraphs("aaa"))
    maker.one("aaa", ANN)
    return replace(maker.made[0], speaker=speaker, **more)  # type: ignore[arg-type]


def test_a_wish_is_no_forecast() -> None:
    words = said("Lee hoped the strike would end.", "the strike would end", "hoped", Stance.WISHES)
    assert words == "hoped the strike would end"


def test_a_charge_has_its_verb() -> None:
    words = said("Lee accused Holm of lies.", "Holm of lies", "accused", Stance.ACCUSES)
    assert words == "accused Holm of lies"


def test_a_plain_assertion_needs_no_cue() -> None:
    assert said("Lee said that it rained.", "it rained", "said", Stance.ASSERTS) == "it rained"


def test_exact_words_are_left_as_they_are() -> None:
    words = said("Lee warned: “Run.”", "“Run.”", "warned", Stance.WARNS, Form.DIRECT)
    assert words == "“Run.”"


def test_a_cue_far_away_or_behind_is_not_drawn_in() -> None:
    words = said("Lee warned the whole town: run away.", "run away", "warned", Stance.WARNS)
    assert words == "run away"
    assert said("It will end, Lee hoped.", "It will end", "hoped", Stance.WISHES) == "It will end"


def test_a_doubt_is_said() -> None:
    assert made(one(ANN, sure=False)) == "Ann Lee, mayor. We are not sure who says this."
    assert made(one(ANN, sure=False, speaker_basis=Basis.INFERRED)) == "Ann Lee, mayor, as we read it."


def test_of_several_each_keeps_what_is_known_of_it() -> None:
    assert made(one(ANN), one(NURSE)) == "Ann Lee, mayor and a nurse at the clinic (unnamed)."
    assert made(one(ANN, hearer=TOLD), one(COUNCIL)) == "Ann Lee, mayor, told Northern Wire; River Council."
    read = one(COUNCIL, speaker_basis=Basis.INFERRED)
    assert made(one(ANN), read) == "Ann Lee, mayor; River Council, as we read it."
