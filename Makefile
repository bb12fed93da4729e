# make demo: run the main job on sample-data and say where to look
# make test: build and run the tests
# make check: lint, sizes and tests, as a reviewer would; changes nothing
SHELL := /bin/bash
SWIFT ?= swift
WALLS := --explicit-target-dependency-import-check error
RELEASE := -c release $(WALLS)
CONTINUUM := .build/release/continuum
DEMO := var/sampleshire
export SWIFT_BACKTRACE := enable=no

.DEFAULT_GOAL := check
.PHONY: check build test test-release test-long vectors package fuzz faults demo bench lint format sizes record reports docs \
	coverage hooks clean help prerequisites sample

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

prerequisites: ## install the Debian packages that are missing, or say which
	@packaging/prerequisites

build: prerequisites ## build the program for use
	@$(SWIFT) build $(RELEASE) --product continuum

demo: build ## run the main job on sample-data and say where to look
	@test -e $(DEMO)/pseudonym.key || $(CONTINUUM) key create $(DEMO)/pseudonym.key
	@$(CONTINUUM) run pipelines/sampleshire
	@echo "open $(DEMO)/releases/current/index.html"

test: prerequisites ## build and run the tests
	$(SWIFT) build --build-tests $(WALLS)
	$(SWIFT) test --skip-build --parallel

test-release: build ## tests that need Datasette, DuckDB, R or a browser
	Tests/clients/run

test-long: build ## tests that take long: large invented partnerships
	CONTINUUM_LONG=1 $(SWIFT) test $(WALLS) --parallel

vectors: prerequisites ## hold statistics and dates against ../shared, with the largest error of each file
	@Tests/vectors

fuzz: prerequisites ## read a million damaged inputs by each reader and decoder (minutes)
	@$(SWIFT) build -c release --package-path Tests/fuzz --scratch-path .build/fuzz
	@.build/fuzz/release/fuzz

faults: prerequisites ## kill runs and let system calls fail, hundreds of times (half an hour)
	@$(SWIFT) build -c release --product continuum
	@Tests/faults/run

package: prerequisites ## build the Debian package; install, upgrade and purge it in a copy of this machine
	@packaging/deb
	@Tests/package/run

check: lint sizes test ## lint, sizes and tests

lint: ## check the form of every Swift file
	@$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## put every Swift file into form
	@$(SWIFT) format format --in-place --parallel --recursive Package.swift Sources Tests

sizes: ## measure functions and files against docs/conventions.md
	@bench/sizes Sources

bench: build ## measure speed against named tools, in the same run
	@$(SWIFT) build $(RELEASE) --product IntakeBench
	bench/run

sample: build ## make sample-data anew from its seed
	rm -rf sample-data && $(CONTINUUM) synthesise --children 400 --seed 1 --out sample-data

reports: build ## rebuild the published example; it must not differ from the committed one
	packaging/example-report $(CONTINUUM)
	@changed=$$(git status --porcelain reports/sampleshire); echo "$$changed"; test -z "$$changed"

record: build ## rebuild the published example and keep what changed
	packaging/example-report $(CONTINUUM)
	-CONTINUUM_RECORD=1 $(SWIFT) test $(WALLS) --filter "RuleBookTests|UntoldScriptTests"

docs: ## build the reference pages of every room and fail on a broken one
	packaging/reference-pages

coverage: ## run the tests and print the share of lines they reach
	$(SWIFT) test --enable-code-coverage $(WALLS)
	packaging/coverage

hooks: ## refuse real exports at commit
	git config core.hooksPath packaging/hooks

clean: ## remove what was built and the demo's state
	rm -rf .build var
