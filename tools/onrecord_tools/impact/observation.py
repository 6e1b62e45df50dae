"""Observation: what one revision's code finds in datasets, in a process of its own."""

import json
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord_tools.impact.checkout import FLOORS, ImpactError

_OBSERVE = Path(__file__).with_name("observe.py")


@dataclass(frozen=True, slots=True)
class Observation:
    """What a revision's code says: its versions, its rules by code, and of each dataset.

    `reports` are JSON reports, `standings` files that observe.py wrote, None where none were
    computed.
    """

    version: str
    schema_version: str
    rules: dict[str, dict[str, Any]]
    reports: list[dict[str, Any]]
    standings: list[Path | None]


class Observing:
    """A revision's code at work; `result` waits for it."""

    def __init__(
        self,
        name: str,
        code: Path,
        python: str,
        paths: Sequence[Path],
        options: Sequence[str],
        *,
        folder: Path,
    ) -> None:
        """Begin; standings go into a folder, which is made and stays until they are compared."""
        folder.mkdir()
        self.name = name
        self.code = code
        self.count = len(paths)
        environment = {
            key: value
            for key, value in os.environ.items()
            if key not in ("PYTHONHOME", "PYTHONSTARTUP", "GITHUB_STEP_SUMMARY")
        }
        environment |= {
            "PYTHONPATH": os.pathsep.join(str(code / floor) for floor in FLOORS),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONIOENCODING": "utf-8",
            "PYTHONWARNINGS": "ignore",
        }
        # -P: what lies beside observe.py, or in the working directory, shadows nothing.
        command = [python, "-P", str(_OBSERVE), str(folder), *options, "--", *map(str, paths)]
        try:
            self._process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise ImpactError(f"{python} cannot be run: {error.strerror}") from None

    def stop(self) -> None:
        """End it, if it is still at work."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()

    def result(self) -> Observation:
        """Return what it found; ImpactError where the code cannot run."""
        out, err = self._process.communicate()
        if self._process.returncode:
            raise self._failure(err.decode("utf-8", errors="replace"))
        try:
            found = json.loads(out)
            datasets = found["datasets"]
            rules = {rule["code"]: rule for rule in found["rules"]}
            observation = Observation(
                found["version"],
                found["schema_version"],
                rules,
                [dataset["report"] for dataset in datasets],
                [
                    None if dataset["standings"] is None else Path(dataset["standings"])
                    for dataset in datasets
                ],
            )
        except (ValueError, KeyError, TypeError) as error:
            raise self._failure(f"what it printed cannot be read: {error!r}") from None
        if not Path(found["code"]).resolve().is_relative_to(self.code.resolve()):
            raise ImpactError(
                f"Not the code of {self.name} ran, but that in {found['code']}: the environment"
                " puts it first. Name a Python without an onrecord of its own with --base-python."
            )
        return observation

    def _failure(self, said: str) -> ImpactError:
        lines = [line for line in said.strip().splitlines() if line.strip()]
        last = lines[-1] if lines else "it said nothing"
        return ImpactError(
            f"The code of {self.name} cannot run here: {last}\n"
            "It runs on the packages of this environment. If it needs others, install its"
            " requirements.lock into an environment of its own and name the Python of that with"
            " --base-python."
        )
