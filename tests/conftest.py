"""The examples of a property are the same in each `make test`, so that what fails there is the change that was made.

`make test-all` draws new ones each time: what it finds becomes an example of its own.
"""

import os

from hypothesis import settings

settings.register_profile("the same", derandomize=True)
settings.register_profile("new ones", derandomize=False)
settings.load_profile("new ones" if os.environ.get("SEURANTA_WALK") == "all" else "the same")
