# The commands of the project. `make run` and `make test` each do all the set-up they need.
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup setup-run run test lint explore lossless fuzz score bench screenshots translations wheel clean

help:  ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(MAKEFILE_LIST)

setup:  ## install what running and testing need
	@$(PYTHON) packaging/set_up.py test

setup-run:
	@$(PYTHON) packaging/set_up.py run

run: setup-run  ## open the window; with no display, do the whole job on the sample pictures
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then $(BIN)/captioner; else $(BIN)/captioner demo; fi

lint: setup  ## style, types and walls between the rooms
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test: lint  ## lint, then every test, in random order
	$(BIN)/pytest -n 2

explore: setup  ## try the tests of properties on many more made-up cases, others each time
	$(BIN)/pytest -n 2 -m hypothesis --hypothesis-profile=explore

lossless: setup  ## write into a copy of every picture of the corpus, or of FOLDER=…, and have exiftool, exiv2 and Pillow judge what was lost
	@$(BIN)/python benchmarks/lossless.py $(FOLDER)

fuzz: setup  ## damage pictures and sidecars in a hundred thousand ways and see that nothing breaks
	@$(BIN)/python benchmarks/fuzz.py

score: setup  ## how much of the labelled captions, pages and pairs is understood
	@for set in captions stories pairs; do $(BIN)/python benchmarks/score.py $$set || exit 1; done

bench: setup  ## read, import and write beside exiftool and exiv2
	@for name in read import write; do $(BIN)/python benchmarks/$$name.py || exit 1; done

screenshots: setup  ## draw the README's pictures of the window anew
	@$(BIN)/python packaging/screenshots.py

translations: setup  ## bring the texts of the window into resources/i18n, and list those that wait for a translation
	@$(BIN)/python packaging/translations.py

wheel: setup  ## build dist/captioner-*.whl
	@$(BIN)/pip wheel -q --no-deps --no-build-isolation --wheel-dir dist .

clean:  ## remove the environment and everything that was built
	rm -rf .venv dist build demo .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests packaging benchmarks resources -name __pycache__ -type d -prune -exec rm -rf {} +
