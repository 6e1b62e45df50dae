# onrecord: `make` sets up, checks and builds; `make test` tests; `make help` lists the rest.
# Works with GNU make 3.81 (macOS) and later.

PYTHON ?= python3
# flags for pytest, as in: make test PYTEST="-k dates -x"
PYTEST ?= -n auto
# flags for the lock, as in: make lock LOCK=--upgrade
LOCK ?=

# seconds for `make fuzz`
SECONDS ?= 60

.SUFFIXES:
.NOTPARALLEL:
.DEFAULT_GOAL := all

# Nothing of the machine's own Python settings reaches into .venv.
unexport PYTHONPATH PYTHONHOME
export PIP_DISABLE_PIP_VERSION_CHECK := 1

BIN := .venv/bin
LOCKED := .venv/.locked
READY := .venv/.ready

# A .venv works only where it was made: a moved or copied checkout, or one whose Python is gone, makes a new one.
ifneq "$(shell test -x $(BIN)/python && cat $(LOCKED) 2>/dev/null)" "$(CURDIR)"
.PHONY: $(LOCKED)
endif

.PHONY: all check build test mutations fuzz generate clients side-by-side lint fmt lock setup peers benchmark scaling clean help

all: check build ## set up, check the dossiers and the generated files, build the data package into build/

check: setup ## check the dossiers, the generated files and the tutorial
	@echo "==> Checking the dossiers and the generated files"
	@$(BIN)/onrecord check
	@echo "==> Checking the tutorial"
	@$(BIN)/onrecord check tutorial

build: setup ## build the data package into build/
	@echo "==> Building the data package"
	@$(BIN)/onrecord build

test: lint ## set up, then linters, types and tests; skips are listed last
	@echo "==> Tests"
	@$(BIN)/python -m pytest $(PYTEST)

fuzz: setup ## look for inputs that break the checks (Linux on x86-64); SECONDS=3600 looks for an hour
	@echo "==> Fuzzing for $(SECONDS) seconds"
	@$(BIN)/python -m pip install --quiet --require-hashes -r tests/fuzz/requirements.lock
	@$(BIN)/python tests/fuzz/fuzz.py --seconds $(SECONDS) || { code=$$?; \
		if [ $$code -eq 3 ] && [ -z "$$ONRECORD_SKIP_NOTHING" ]; then echo "skipped: fuzzing (see above)"; else exit $$code; fi; }

lint: setup ## onrecord fmt --check, ruff and mypy
	@echo "==> Linting"
	@$(BIN)/onrecord fmt --check . tutorial reliability
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@echo "==> Type-checking (a first run takes about a minute)"
	@$(BIN)/mypy

mutations: setup ## try every single mutation of the datasets on the rules (most of an hour)
	@echo "==> Trying every mutation"
	@$(BIN)/python -m tests.mutations

generate: setup ## write every tracked file that is generated
	@echo "==> Generating"
	@$(BIN)/onrecord generate
	@$(BIN)/onrecord generate --clients || { code=$$?; \
		if [ $$code -eq 3 ] && [ -z "$$ONRECORD_SKIP_NOTHING" ]; then echo "skipped: the clients (see above)"; else exit $$code; fi; }

clients: setup ## prove the typed clients, and write the tables of clients/README.md
	@echo "==> Proving the clients"
	@$(BIN)/python -m tests.clients $(TARGET)

side-by-side: setup ## put the clients' harness on other schemas: SCHEMAS=FOLDER (most of an hour)
	@$(BIN)/python -m tests.clients.side_by_side $(SCHEMAS)

fmt: setup ## format the dossiers and the code
	@$(BIN)/onrecord fmt . tutorial reliability
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

lock: setup ## renew requirements.lock from pyproject.toml; LOCK=--upgrade takes newer versions
	@echo "==> Resolving for every platform, Python 3.11 and later"
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--fork-strategy fewest --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
		--group dev $(LOCK) --output-file requirements.lock pyproject.toml
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--fork-strategy fewest --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
		--group fuzz $(LOCK) --output-file tests/fuzz/requirements.lock
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--fork-strategy fewest --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
		--group benchmarks $(LOCK) --constraints requirements.lock \
		--output-file benchmarks/requirements.lock pyproject.toml
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--fork-strategy fewest --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
		--group datamodel-code-generator $(LOCK) \
		--output-file tools/onrecord_tools/clients/generators/datamodel-code-generator.txt
	@if grep -n '://' requirements.lock tests/fuzz/requirements.lock benchmarks/requirements.lock \
		tools/onrecord_tools/clients/generators/datamodel-code-generator.txt; then echo "a lock holds an address"; exit 1; fi

setup: $(READY) ## set up .venv

# The locked packages, in a fresh .venv. The stamp holds the place it was made for.
$(LOCKED): requirements.lock
	@"$(PYTHON)" -c '' || { \
		echo "No Python: '$(PYTHON)' does not run. Name one, 3.11 or newer: make PYTHON=python3.12"; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "onrecord needs Python 3.11 or newer; '$(PYTHON)' is $$("$(PYTHON)" -c 'import platform; print(platform.python_version())')."; \
		echo "Name another: make PYTHON=python3.12"; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "'$(PYTHON)' cannot make a virtual environment: its venv module is not installed. On Debian and Ubuntu:"; \
		echo; \
		echo "    sudo apt-get install $$("$(PYTHON)" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"; \
		echo; \
		echo "Then run make again."; exit 1; }
	@echo "==> Making .venv with $$("$(PYTHON)" -c 'import platform; print("Python", platform.python_version())')"
	@"$(PYTHON)" -m venv --clear .venv
	@total=$$(grep -c '^[a-zA-Z0-9].*==' requirements.lock); \
	echo "==> Installing the $$total packages of requirements.lock (a minute or two, once)"; \
	{ PYTHONUNBUFFERED=1 $(BIN)/python -m pip install --progress-bar off --require-hashes -r requirements.lock \
		|| echo "pip-failed"; } | { \
	n=0; while read -r word rest; do case "$$word" in \
		Collecting) n=$$((n + 1)); if [ $$((n % 10)) -eq 0 ]; then echo "    $$n fetched"; fi;; \
		Installing) echo "    $$n fetched, unpacking";; \
		pip-failed) exit 1;; \
	esac; done; }
	@printf '%s\n' "$(CURDIR)" > $@

# onrecord itself, as an editable install: edits under schema/, validators/ and tools/ take effect at once.
$(READY): $(LOCKED) pyproject.toml $(wildcard schema/onrecord/__init__.py)
	@echo "==> Installing onrecord into .venv"
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# The programs that onrecord is measured against, in an environment of their own.
.venv-benchmarks/.ready: benchmarks/requirements.lock | setup
	@echo "==> Installing the peers into .venv-benchmarks"
	@$(BIN)/python -m venv --clear .venv-benchmarks
	@.venv-benchmarks/bin/python -m pip install --quiet --require-hashes -r benchmarks/requirements.lock
	@touch $@

peers: .venv-benchmarks/.ready ## set up the programs that onrecord is measured against

benchmark: peers ## measure onrecord and its peers: make benchmark RECORDS=100000 RUNS=5 CACHE=warm
	@$(BIN)/python -m benchmarks.compare --records $(or $(RECORDS),100000) --runs $(or $(RUNS),5) \
		--cache $(or $(CACHE),warm) $(BENCHMARK)

scaling: setup ## measure how a check grows: make scaling RECORDS="100000 1000000 10000000" FORM=csv
	@$(BIN)/python -m benchmarks.scaling $(or $(RECORDS),100000 1000000 10000000) \
		--format $(or $(FORM),csv) $(BENCHMARK)

clean: ## remove .venv, build/ and caches
	rm -rf .venv .venv-benchmarks .mutations.jsonl build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile
