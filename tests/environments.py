"""Places to run the guide's commands in, as they are written: a copy of the project, an environment.

What takes minutes and a network is left out: the packages are those of the environment that runs the tests.
Our own package is not among them: a command must find the one that its reader would have.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sysconfig
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from building import run_printed
from sites import ROOT

_OURS = "whosaidthis"
_PROGRAMS = {"pip": "pip._internal.cli.main:main", "mkdocs": "mkdocs.__main__:cli"}


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment that holds every package of the tests' own but ours."""

    folder: Path

    @property
    def programs(self) -> Path:
        """The folder of its programs."""
        return self.folder / "bin"

    def run(
        self, command: str, home: Path, surroundings: Mapping[str, str] | None = None, answer: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """What bash does with `command` in the folder `home`, where the environment is active.

        As on GitHub, it stops at the first line that fails. `answer` is what its reader types.
        """
        words = ["bash", "-e", "-o", "pipefail", "-c", command]
        return run_printed(words, home, {**self.surroundings(), **(surroundings or {})}, answer)

    def surroundings(self) -> dict[str, str]:
        """Those of a terminal in which the environment is active. Nothing may be asked of a registry."""
        kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "SITE_URL"}}
        # Of pip's "no build isolation" the environment says the value of the isolation.
        offline = {"PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        path = f"{self.programs}{os.pathsep}{kept.get('PATH', '')}"
        return {**kept, **offline, "NO_MKDOCS_2_WARNING": "1", "PATH": path}


def make_environment(folder: Path) -> Environment:
    """Make one in `folder`."""
    venv.create(folder, with_pip=False, symlinks=True)
    own = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)}))
    _link_packages(own)
    for name, called in _PROGRAMS.items():
        module, function = called.split(":")
        program = folder / "bin" / name
        program.write_text(
            f"#!{folder}/bin/python\nimport sys\nfrom {module} import {function}\n\nsys.exit({function}())\n"
        )
        program.chmod(0o755)
    return Environment(folder)


def _link_packages(own: Path) -> None:
    """Links to every package of this environment but ours, in a folder that is not the environment's own.

    So pip takes them for installed, and for nothing that it may remove.
    """
    packages = own.parent / "packages"
    packages.mkdir()
    for path in {Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")}:
        for each in path.iterdir():
            if _OURS not in each.name and each.suffix != ".pth":
                (packages / each.name).symlink_to(each)
    (own / "packages.pth").write_text(f"{packages}\n")


def copy_project(folder: Path) -> Path:
    """Clone the project into `folder`, changes that are not committed yet included; the clone comes out."""
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    for name in {*_listed(folder), *_listed(ROOT)}:
        target = folder / name
        if (ROOT / name).is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target)
        else:
            target.unlink(missing_ok=True)
    return folder


def _listed(repository: Path) -> Sequence[str]:
    asked = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(asked, cwd=repository, capture_output=True, check=True).stdout.decode()
    return [name for name in listed.split("\0") if name]


def as_if_installed(project: Path) -> Environment:
    """The environment of a copy of the project, as `.ci/project.py` leaves it once all is installed."""
    environment = make_environment(project / ".venv")
    own = next((project / ".venv").glob("lib/python*/site-packages"))
    (own / f"{_OURS}.pth").write_text(f"{project / 'hooks'}\n")
    spec = importlib.util.spec_from_file_location("project", project / ".ci" / "project.py")
    assert spec is not None
    assert spec.loader is not None
    commands = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(commands)
    (project / ".venv" / ".installed-site").write_text(commands.fingerprint(), encoding="utf-8")
    return environment
