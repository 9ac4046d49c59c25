# Every target sets up what it needs first; nothing has to be prepared by hand.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

# Without it every worker and every program that a test starts compiles the sources anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup demo run deb windows wine clean-debian test check faults defences bench growth screenshots pictures drawing spoken translations lock clean

$(STAMP): requirements-dev.txt pyproject.toml
	@echo "Setting up the desk. The first time takes a few minutes." >&2
	@sh scripts/system_libraries.sh
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

setup: $(STAMP)
	@$(BIN)/python scripts/translations.py release

demo: setup
	@sh scripts/demo.sh

run: setup
	@$(BIN)/counsel-desk

# What people install: Debian and Ubuntu. Written to build/, the same bytes for the same commit.
deb:
	@PYTHON=$(PYTHON) sh installers/linux/build.sh

# And for Windows, built on Debian.
windows:
	@PYTHON=$(PYTHON) sh installers/windows/build.sh

# Tries the installer for Windows; STEPS="walk units" chooses.
wine:
	@sh installers/windows/wine.sh $(STEPS)

# Tries the .deb in a clean Debian without Python; as root.
clean-debian:
	@sh installers/linux/try.sh

check: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python scripts/translations.py check
	@$(BIN)/python scripts/glossary.py
	@$(BIN)/python scripts/architecture.py check

test: check
	@sh scripts/system_libraries.sh test
	@$(BIN)/python -m pytest -n 2 --dist loadscope --no-loadscope-reorder --max-worker-restart 0

# The repetitions that a run of the tests keeps short, at their full length.
faults: setup
	@MANY_REPEATS=1 $(BIN)/python -m pytest --timeout 0 tests/faults tests/gui/test_every_page.py tests/unit/services/whole_file \
		tests/security/attacker tests/security/office_log tests/security/team tests/security/privilege/test_p49_trail.py
	@MANY_REPEATS=1 $(BIN)/python -m pytest --timeout 0 -m hypothesis

# Takes every defence out of a copy of the tree in turn and expects its test to fail; IDS='F1* P38'.
defences: setup
	@$(BIN)/python scripts/defences.py $(IDS)

# Takes minutes more with the growth of a vault to 100,000 notes: ARGS=--growth. One by its name:
# ARGS="--only whole_day --clients 520", which lists every pause of the window. ARGS=--day adds what
# openings and changes leave behind, and the day of an office with 100,000 notes. ARGS=--peers measures
# LibreOffice Calc and keepassxc-cli with the same notes, where they are installed.
bench: setup
	@$(BIN)/python -m benchmarks $(ARGS)

# Measures the growth of a vault to 100,000 notes and draws docs/growth.svg.
growth: setup
	@$(BIN)/python -m benchmarks --only listing --growth
	@$(BIN)/python -m benchmarks.plot

# Every page in every language, theme, text size and on two screens; goes on where it was stopped.
screenshots: setup
	@$(BIN)/python scripts/screenshots.py $(ARGS)

# The pictures of the README and the guide, rendered from the fictional day.
pictures: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/counsel-desk walk --to build/pictures
	@mkdir -p docs/pictures
	@cp build/pictures/3-writing-a-note.png docs/pictures/note.png
	@cp build/pictures/3-consent.png docs/pictures/consent.png
	@cp build/pictures/9-help.png docs/pictures/help.png
	@cp build/pictures/9-page-agenda.png docs/pictures/next.png
	@cp build/pictures/9-page-workloads.png docs/pictures/caseloads.png
	@cp build/pictures/9-page-team.png docs/pictures/people.png

# The drawing of the packages in docs/ARCHITECTURE.md, made from their imports.
drawing: setup
	@$(BIN)/python scripts/architecture.py update

# What a screen reader is told of the first windows, asked over AT-SPI; Linux.
spoken: setup
	@sh scripts/spoken.sh

translations: setup
	@$(BIN)/python scripts/translations.py update

# Needs uv on the path; writes hashes for every platform and no index address.
lock:
	uv pip compile --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate pyproject.toml -o requirements.txt
	uv pip compile --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --extra dev pyproject.toml -o requirements-dev.txt

clean:
	rm -rf build $(VENV) *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
