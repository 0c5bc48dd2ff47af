# Everything a person or CI does with this project. `make` alone lists it.

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
PORT ?= 8000
RUN := .venv/bin/python
PIP := $(RUN) -m pip --disable-pip-version-check --quiet install --constraint constraints.txt
MANAGE := $(RUN) manage.py
PYTEST := $(RUN) -m pytest
MESSAGES := locale/nl/LC_MESSAGES/django

.DEFAULT_GOAL := help
.PHONY: help demo test check bench postgres-test format constraints browser

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' Makefile

demo: .venv/installed $(MESSAGES).mo browser ## Start the example municipality and show who can sign in
	@$(MANAGE) migrate --verbosity 0
	@port=$$($(RUN) -m gemeente.free_port $(PORT)) && export ADMIN_BASE_URL=http://localhost:$$port \
		&& export DJANGO_RUNSERVER_HIDE_WARNING=true \
		&& $(MANAGE) load_demo && exec $(MANAGE) runserver --noreload $$port

test: .venv/installed-for-tests $(MESSAGES).mo browser ## Run all tests, with a real browser
	@$(PYTEST)

check: .venv/installed-for-tests $(MESSAGES).mo browser ## Check style, types, contracts, migrations and translations, then run all other tests
	@$(PYTEST) tests/architecture
	@$(PYTEST) --ignore=tests/architecture

bench: .venv/installed-for-tests $(MESSAGES).mo browser ## Show how fast the checks are on this machine
	@$(PYTEST) tests/benchmarks --capture=no --quiet --no-header -o python_files='bench_*.py' -o python_functions='bench_*'

postgres-test: .venv/installed-for-tests $(MESSAGES).mo browser ## Run the tests on a temporary PostgreSQL server
	@$(RUN) tests/postgresql/temporary_server.py $(PYTEST) tests/content tests/site tests/browser

format: .venv/installed-for-tests ## Put the source files in the house style
	@$(RUN) -m ruff check --fix-only --quiet . && $(RUN) -m ruff format .

constraints: .venv/installed ## Find the newest versions that work together, on every Python from 3.11
	@$(RUN) -m pip --quiet install uv
	@$(RUN) -m uv pip compile pyproject.toml --extra dev --extra calibration --universal --upgrade --python-version 3.11 \
		--no-header --no-annotate --quiet --output-file constraints.txt

$(MESSAGES).mo: $(MESSAGES).po | .venv/installed
	@.venv/bin/pybabel --quiet compile --domain django --directory locale

browser: .venv/installed
	@$(RUN) -m a11y_checks.browser || echo "The site works without a browser, but publishes nothing:" \
		"a page only goes live after a browser has looked at it."

.venv/installed: pyproject.toml constraints.txt | .venv/bin/pip
	@echo "Installing. The first time this takes a minute or two."
	@$(PIP) --editable . && touch $@

.venv/installed-for-tests: .venv/installed
	@$(PIP) --editable '.[dev]' && touch $@

.venv/bin/pip:
	@test -n "$(PYTHON)" || { echo "Install Python 3.11 or newer first."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { test "$$(id -u)" = 0 && apt-get -qq update && apt-get -qq install -y python3-venv; } >/dev/null 2>&1 \
		|| { echo "Install Python's venv module first (on Debian and Ubuntu: apt-get install python3-venv)."; exit 1; }
	@$(PYTHON) -m venv .venv
