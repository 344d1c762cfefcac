# Thin on purpose: what each target does is in Scripts/.
SHELL := bash
PREFIX ?= $(HOME)/.local
DESTDIR ?=
export PREFIX DESTDIR

.DEFAULT_GOAL := help
.PHONY: help run test install uninstall bench eval model format clean

## make run        set up what is missing, build, start; ARGS='solo --voorbeeld' is passed on
run:
	@Scripts/run.sh $(ARGS)

## make test       set up what is missing, check everything, run all tests
test:
	@Scripts/test.sh

## make install    put program, manual page and completions in PREFIX (~/.local)
install:
	@Scripts/install.sh

## make uninstall  take them away again; what you wrote in Flap stays
uninstall:
	@Scripts/uninstall.sh

## make bench      measure, and print the figures beside what they are held against;
##                 ARGS='calendar' measures a part
bench:
	@Scripts/bench.sh $(ARGS)

## make eval     hold pages out, and print how well the suggestion does on them
eval:
	@Scripts/eval.sh

## make model    train the suggestion again from Prompts/examples
model:
	@Scripts/model.sh

## make format     lay out the Swift files
format:
	@Scripts/format.sh

## make clean      remove everything that was built
clean:
	@rm -rf .build

help:
	@sed -n 's/^## //p' Makefile
