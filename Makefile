# make run   the ETL on what data/ holds, then the dashboard at http://127.0.0.1:8050
# make test  every test, from nothing but python3 >= 3.11
# The other targets: make help

DATA ?= data
PORT ?= 8050
BENCH ?= quick
export PYTHON
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help run etl test test-all pictures weight test-corpus accuracy bench check format lock docs clean

help:
	@echo "make run [DATA=dir] [PORT=n]   read what data/ holds and serve the dashboard"
	@echo "make etl [DATA=dir]            read only, no dashboard"
	@echo "make test                      all tests, in a real browser too"
	@echo "make test-all                  the same, with every page in every scheme and width"
	@echo "make pictures                  take the manual's pictures anew, into docs/images"
	@echo "make weight                    measure bytes, first chart and server time of the pages"
	@echo "make test-corpus CORPUS=dir    compare with documents outside the repository"
	@echo "make accuracy [CORPUS=dir]     score the reading against noted documents, into docs/accuracy.md"
	@echo "make bench [BENCH=full]        measure speed and memory, and print docs/benchmarks.md"
	@echo "make check                     style, imports and types"
	@echo "make format                    let ruff arrange the code"
	@echo "make docs                      print the pages of docs/ that come from the code"
	@echo "make lock                      pin the newest allowed versions of all dependencies"
	@echo "make clean                     remove the environment and caches; data stays"

run: $(VENV)/ready
	@$(BIN)/python -m etl run --data "$(DATA)" || [ $$? -eq 3 ]
	@$(BIN)/python -m dashboard --data "$(DATA)" --port $(PORT)

etl: $(VENV)/ready
	@$(BIN)/python -m etl run --data "$(DATA)"

test: $(VENV)/ready-dev
	@SEURANTA_CHROMIUM="$$($(BIN)/python tests/chromium.py)" && export SEURANTA_CHROMIUM && $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile

test-all: export SEURANTA_WALK := all
test-all: test

pictures: $(VENV)/ready-dev
	@SEURANTA_CHROMIUM="$$($(BIN)/python tests/chromium.py)" && export SEURANTA_CHROMIUM && \
	    SEURANTA_PICTURES=1 $(BIN)/python -m pytest tests/browser/test_manual.py

weight: $(VENV)/ready-dev
	@SEURANTA_CHROMIUM="$$($(BIN)/python tests/chromium.py)" && export SEURANTA_CHROMIUM && \
	    $(BIN)/python -m tests.benchmarks.page_weight

test-corpus: $(VENV)/ready-dev
	@[ -n "$(CORPUS)" ] && [ -d "$(CORPUS)" ] || { echo "make test-corpus: no folder '$(CORPUS)'; expected CORPUS=dir with the documents to compare with" >&2; exit 2; }
	@SEURANTA_CORPUS="$(CORPUS)" $(BIN)/python -m pytest tests/corpus

accuracy: $(VENV)/ready-dev
	@[ -z "$(CORPUS)" ] || [ -d "$(CORPUS)" ] || { echo "make accuracy: no folder '$(CORPUS)'; expected CORPUS=dir with documents and their expected.json" >&2; exit 2; }
	@$(BIN)/python -m tests.accuracy $(if $(CORPUS),"$(CORPUS)") --page docs/accuracy.md
bench: $(VENV)/ready-dev
	@BENCH="$(BENCH)" $(BIN)/python -m tests.benchmarks

check: $(VENV)/ready-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/mypy

format: $(VENV)/ready-dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

docs: $(VENV)/ready
	@$(BIN)/python -m etl docs
	@$(BIN)/python -m queries docs
	@$(BIN)/python -m dashboard.docs

lock: $(VENV)/ready-dev
	@$(BIN)/pip install --quiet uv
	@for name in requirements requirements-dev; do \
	    $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet \
	        --upgrade $$name.in --output-file $$name.txt || exit 1; \
	done

clean:
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# The environment is made anew when the pinned versions change.

$(VENV)/python-found:
	@for python in "$$PYTHON" python3 python3.14 python3.13 python3.12 python3.11; do \
	    [ -n "$$python" ] && command -v "$$python" >/dev/null 2>&1 || continue; \
	    "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || continue; \
	    "$$python" -c 'import venv, ensurepip' 2>/dev/null || { \
	        echo "Seuranta: $$python has no venv. On Debian or Ubuntu: sudo apt install python3-venv. Then run make again." >&2; exit 1; }; \
	    "$$python" -m venv $(VENV) && touch $@ && exit 0; \
	    echo "Seuranta: $$python could not make the folder $(VENV) here; expected room on the disk and the right to write." >&2; exit 1; \
	done; \
	echo "Seuranta: no python of version 3.11 or newer was found. Install python3, or say where it is: make run PYTHON=/path/to/python3" >&2; exit 1

$(VENV)/ready: requirements.txt | $(VENV)/python-found
	@echo "Seuranta: installing what requirements.txt pins (once)" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt || { \
	    echo "Seuranta: the packages could not be installed; expected a way to a Python package index (see pip's lines above)." >&2; exit 1; }
	@touch $@

$(VENV)/ready-dev: requirements.txt requirements-dev.txt $(VENV)/ready
	@echo "Seuranta: installing what the tests need (once)" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt || { \
	    echo "Seuranta: the test packages could not be installed; expected a way to a Python package index (see pip's lines above)." >&2; exit 1; }
	@touch $@
