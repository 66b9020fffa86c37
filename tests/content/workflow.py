"""The workflow of the guide's page *Publish*, and its commands run as GitHub would run them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from content.guide_blocks import only
from environments import Environment

TEXT = only("publish", "yaml", "jobs:")
WORKFLOW: Mapping[Any, Any] = yaml.safe_load(TEXT)
_EXPRESSION = re.compile(r"\$\{\{ *(?P<name>[\w.-]+) *\}\}")
Steps = list[Mapping[str, Any]]


def steps(job: str) -> Steps:
    """The steps of a job, in their order."""
    found: Steps = WORKFLOW["jobs"][job]["steps"]
    return found


def number_of(job: str, action: str) -> int:
    """Where among its steps a job uses an action, whatever the version."""
    (found,) = [
        number
        for number, step in enumerate(steps(job))
        if step.get("uses", "").startswith(f"actions/{action}@")
    ]
    return found


def expressions(found: object) -> Iterator[str]:
    """Every name that GitHub fills in, of a part of the workflow."""
    yield from (one.group("name") for one in _EXPRESSION.finditer(str(found)))


def filled(words: str, outputs: Mapping[str, str]) -> str:
    """`words` as a step gets them.

    Raises:
        KeyError: if they ask for what no step before has said.
    """
    return _EXPRESSION.sub(lambda one: outputs[one.group("name")], words)


def run_commands(
    project: Path, environment: Environment, outputs: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run the one `run:` step of the job `build` in a fresh clone, where its other steps said `outputs`."""
    (step,) = [step for step in steps("build") if "run" in step]
    assert set(step) <= {"name", "run", "env"}
    given = {name: filled(value, outputs) for name, value in step["env"].items()}
    return environment.run(filled(step["run"], outputs), project, given)
