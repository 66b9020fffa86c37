"""A call that cannot be right is answered in one line, which names the help."""

from __future__ import annotations

import pytest

from commands import run_command


@pytest.mark.parametrize(
    ("arguments", "wrong", "help_of"),
    [
        (["sign"], "whosaidthis sign: Missing: FILE.md.", "whosaidthis sign"),
        (["sign", "--by"], "whosaidthis sign: Argument --by: expected one argument.", "whosaidthis sign"),
        (
            ["check", "--against", "report.txt"],
            "whosaidthis check: No article is named beside --against: name the one article",
            "whosaidthis check",
        ),
        (
            ["new", "entry", "--kind", "oficial", "Ann Lee"],
            "whosaidthis new entry: Argument --kind: “oficial” is no kind of entry. Did you mean “official”?",
            "whosaidthis new entry",
        ),
        (
            ["sing"],
            "whosaidthis: Argument COMMAND: “sing” is not known here. Did you mean “sign”?",
            "whosaidthis",
        ),
        (
            ["weir"],
            "whosaidthis: Argument COMMAND: “weir” is not known here. Write one of read, sign, new, check, ",
            "whosaidthis",
        ),
        (
            ["new", "entry", "Ann", "Lee", "--kind", "official"],
            "whosaidthis: Unrecognized arguments: Lee. Put a name of several words in quotation marks.",
            "whosaidthis",
        ),
    ],
)
def test_one_line_says_what_is_wrong(arguments: list[str], wrong: str, help_of: str) -> None:
    done = run_command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(wrong)
    assert done.stderr.endswith(f" For help: python -m {help_of} --help\n")
    assert done.stderr.count("\n") == 1


def test_the_help_still_says_how_to_call_it() -> None:
    assert run_command("sign", "--help").stdout.startswith("usage: whosaidthis sign")
