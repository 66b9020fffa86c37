"""What an editor's word asks for and the words of the statement cannot have."""

from __future__ import annotations

import pytest

from cases.pages import convert
from whosaidthis.model import Stance

DECLINES = ".said by='Ada Holm' stance='declines to comment'"


def told(markdown: str) -> list[str]:
    """The codes of what is told of the editor's words."""
    return [fault.code for fault in convert(markdown)[1].faults]


class TestContrary:
    @pytest.mark.parametrize(
        ("words", "stance"),
        [
            ("denied having said so", "confirms"),
            ("has flatly denied having said so", "confirms"),
            ("rejected the account", "confirms"),
            ("confirmed the account", "denies"),
            ("confirmed the account", "disputes"),
        ],
    )
    def test_words_do_not_do_the_contrary_of_their_verb(self, words: str, stance: str) -> None:
        markdown = f"Bo Ray left. Ada Holm [{words}]{{.said by='Ada Holm' stance={stance}}}."
        assert told(markdown) == ["contrary-stance"]
        (one,) = convert(markdown)[1].article.statements
        assert one.stance is not Stance(stance)

    @pytest.mark.parametrize(
        ("words", "stance"),
        [
            ("the denial was true", "confirms"),
            ("she had denied it", "confirms"),
            ("denied nothing of it", "confirms"),
            ("“Denied it? No,”", "confirms"),
            ("denied having said so", "accuses"),
        ],
    )
    def test_other_words_may(self, words: str, stance: str) -> None:
        markdown = f"Bo Ray left. Ada Holm said [{words}]{{.said by='Ada Holm' stance={stance}}}."
        assert "contrary-stance" not in told(markdown)


class TestAdmission:
    BEFORE = "Bo Ray said that the crew had been warned. "

    @pytest.mark.parametrize(
        "words",
        [
            "Ada Holm [admitted that the board knew it]{@}.",
            "Ada Holm admitted that [the board knew it]{@}.",
            "Ada Holm [has since conceded that the board knew it]{@}.",
            "[The board knew it]{@}, Ada Holm acknowledged.",
        ],
    )
    def test_who_admits_a_thing_contradicts_nobody(self, words: str) -> None:
        markdown = self.BEFORE + words.replace("@", ".said by='Ada Holm' answers='had been warned'")
        assert told(markdown) == ["contrary-stance"]
        _, page = convert(markdown)
        assert not page.article.statements[-1].relations
        for stance in ("confirms", "disputes"):
            mended = markdown.replace("answers=", f"stance={stance} answers=")
            assert told(mended) == []
            ((relation,),) = (convert(mended)[1].article.statements[-1].relations,)
            assert relation.kind == stance

    @pytest.mark.parametrize(
        ("words", "answers"),
        [
            ("said that [nobody had warned them]", "had been warned"),
            ("[denied that the board admitted it]", "had been warned"),
            ("[admitted that the board knew it]", "none"),
        ],
    )
    def test_others_may(self, words: str, answers: str) -> None:
        markdown = f"{self.BEFORE}Ada Holm {words}{{.said by='Ada Holm' answers='{answers}'}}."
        assert "contrary-stance" not in told(markdown)


class TestSilence:
    @pytest.mark.parametrize(
        "markdown",
        [
            f"[“The roof leaks,”]{{{DECLINES}}} Ada Holm said.",
            f"[The roof leaks]{{{DECLINES}}}, Ada Holm said.",
            f"Ada Holm warned that [the roof leaks]{{{DECLINES}}}.",
            f"Ada Holm said that [the talks would start on Monday]{{{DECLINES}}}.",
            f"Ada Holm said that [she had not yet bought tickets]{{{DECLINES}}}.",
        ],
    )
    def test_words_that_tell_something_decline_nothing(self, markdown: str) -> None:
        assert told(markdown) == ["not-silent"]
        (one,) = convert(markdown)[1].article.statements
        assert one.stance is not Stance.DECLINES

    @pytest.mark.parametrize(
        "markdown",
        [
            f"[“Ask my lawyer,”]{{{DECLINES}}} Ada Holm said.",
            f"[“I’m not going into that,”]{{{DECLINES}}} Ada Holm said.",
            f"Ada Holm was asked twice. She [put the receiver down]{{{DECLINES}}}.",
            f"Ada Holm said [the roof was a private matter]{{{DECLINES}}}.",
        ],
    )
    def test_words_that_tell_of_silence_do(self, markdown: str) -> None:
        assert told(markdown) == []
        (one,) = convert(markdown)[1].article.statements
        assert one.stance is Stance.DECLINES

    @pytest.mark.parametrize(
        "words", ["declined to comment", "did not respond to a request for comment", "had no comment on it"]
    )
    @pytest.mark.parametrize("stance", ["denies", "confirms", "accuses"])
    def test_words_of_silence_do_nothing_else(self, words: str, stance: str) -> None:
        markdown = f"Asked whether it leaks, Ada Holm [{words}]{{.said by='Ada Holm' stance={stance}}}."
        assert "not-silent" in told(markdown)
        (one,) = convert(markdown)[1].article.statements
        assert one.stance is not Stance(stance)

    @pytest.mark.parametrize(
        "words",
        [
            "declined to comment, calling it a lie",
            "refused to answer and called it a lie",
            "did not comment because it was a lie",
            "did not reply that it leaked",
            "denied that it had leaked",
        ],
    )
    def test_silence_and_something_told_may_deny(self, words: str) -> None:
        markdown = f"Asked whether it leaks, Ada Holm [{words}]{{.said by='Ada Holm' stance=denies}}."
        assert "not-silent" not in told(markdown)

    def test_another_stance_is_the_editors_own(self) -> None:
        assert told("[“The roof leaks,”]{.said stance=warns} Ada Holm said.") == []


def levels(markdown: str) -> list[str]:
    """Level and code of what is told of the editor's words."""
    return [f"{fault.level.value} {fault.code}" for fault in convert(markdown)[1].faults]


class TestHedges:
    SAID = "[The roof leaks{inner}]{{.said by='Ada Holm' hedge='{words}'}}, {before}Ada Holm said."

    @pytest.mark.parametrize("words", ["said", "Ada Holm", "Holm said"])
    def test_who_speaks_and_the_word_of_saying_are_none(self, words: str) -> None:
        markdown = self.SAID.format(inner="", words=words, before="")
        assert levels(markdown) == ["warning no-hedge"]
        assert [one.hedge for one in convert(markdown)[1].article.statements] == [None]

    def test_other_words_are_asked_about(self) -> None:
        markdown = self.SAID.format(inner=" badly", words="badly", before="")
        assert levels(markdown) == ["note no-hedge"]
        assert [bool(one.hedge) for one in convert(markdown)[1].article.statements] == [True]

    @pytest.mark.parametrize(
        "words", ["it seems", "perhaps", "may well", "if she is right", "by some accounts"]
    )
    def test_words_of_distance_are(self, words: str) -> None:
        assert levels(self.SAID.format(inner=f", {words}", words=words, before="")) == []
        assert levels(self.SAID.format(inner="", words=words, before=f"{words}, ")) == []

    def test_of_what_nobody_is_said_to_say_the_word_of_saying_is_one(self) -> None:
        assert "no-hedge" not in told("The roof [is said to leak]{.said by=nobody hedge='is said to'}.")


class TestOccasions:
    @pytest.mark.parametrize("words", ["a letter", "Ada Holm", "said", "The roof"])
    def test_what_cannot_stand_behind_said_is_none(self, words: str) -> None:
        markdown = f"[The roof leaks]{{.said by='Ada Holm' occasion='{words}'}}, Ada Holm said in a letter."
        assert levels(markdown) == ["warning no-occasion"]

    def test_a_speaker_whose_name_could_lead_one_in_is_none(self) -> None:
        markdown = "[The roof leaks]{.said occasion='Emily King'}, Emily King said in a letter."
        assert levels(markdown) == ["warning no-occasion"]

    def test_words_of_a_quotation_tell_not_where_it_was_said(self) -> None:
        markdown = "[“I put it in a letter,”]{.said occasion='in a letter'} Ada Holm said."
        assert levels(markdown) == ["warning no-occasion"]
        assert [one.occasion for one in convert(markdown)[1].article.statements] == [None]

    @pytest.mark.parametrize(
        "markdown",
        [
            "[“I put it in a letter,”]{.said occasion='in a letter'} Ada Holm said in a letter of hers.",
            "[The roof leaks]{.said occasion='leaving the mill'}, Ada Holm said, leaving the mill.",
            "[The roof leaks]{.said occasion='publicly'}, Ada Holm said publicly.",
            "[Ada Holm wrote on a postcard that the roof leaks]{.said occasion='on a postcard'}.",
        ],
    )
    def test_any_other_words_may_be_one(self, markdown: str) -> None:
        assert [one for one in levels(markdown) if "needless" not in one] == []
