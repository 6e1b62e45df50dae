"""Run a command from a small process and print what it took as JSON; see measurement.py.

A process starts with the peak memory of the one that started it, so that whoever measures must be
small: this file imports next to nothing and is run without the site packages.

    python -I -S spawn.py SECONDS OUT ERR COMMAND...
"""

import json
import os
import signal
import sys
import time


def main(seconds: float, out: str, err: str, command: list[str]) -> None:
    """Run the command, ended after some seconds, with its output in files."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    since = time.perf_counter()
    child = os.posix_spawnp(
        command[0],
        command,
        os.environ,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, out, flags, 0o600),
            (os.POSIX_SPAWN_OPEN, 2, err, flags, 0o600),
        ],
    )
    late = []

    def end(number: int, frame: object) -> None:
        late.append(True)
        os.kill(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    _, status, usage = os.wait4(child, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    print(
        json.dumps(
            {
                "wall": time.perf_counter() - since,
                "user": usage.ru_utime,
                "system": usage.ru_stime,
                "peak": usage.ru_maxrss * 1024,
                "status": os.waitstatus_to_exitcode(status),
                "finished": not late,
            }
        )
    )


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:])
