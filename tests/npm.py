"""Packages of npm that the tests run: each in a folder of its own below `.cache`, at one exact version."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import debian

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "npm"


@dataclass(frozen=True, slots=True)
class Package:
    """One package and the file of it that is run."""

    name: str
    version: str
    file: str
    """Below the package's own folder."""

    @property
    def folder(self) -> Path:
        """Where it is kept; another version has another folder."""
        return CACHE / f"{self.name}-{self.version}"

    @property
    def path(self) -> Path:
        """The file that is run, which need not be there yet."""
        return self.folder / "node_modules" / self.name / self.file

    def install(self) -> None:
        """Fetch it unless it is there; `path` tells whether that worked. No script of a package is run."""
        if self.path.is_file():
            return
        npm = shutil.which("npm") or (debian.install("nodejs", "npm") and shutil.which("npm"))
        if not npm:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        wanted = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", f"{self.name}@{self.version}"]
        subprocess.call([npm, "install", "--prefix", str(self.folder), *wanted])
