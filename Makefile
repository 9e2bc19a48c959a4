# make run    set everything up and open the studio (without a display: render the sample to out/demo.mp4)
# make test   set everything up, then lint, check types and imports, and run the tests
# make test-fast   the tests that need no sound server, no X server and no long clip: under a minute, for daily work
# make test-wheel  build the wheel and use it, without constraints.txt, on every Python from 3.11 to 3.13 that is there
# make bench  run every benchmark into out/bench/
# make bench-gpu  the work of the notes on an NVIDIA GPU, under five minutes; says so where there is none
# make bench-memory  what 25 pictures take from the C library, with and without pools
# make bench-soak     100,000 pictures live and 100,000 rendered: does memory grow? (about an hour)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt
SAMPLE := assets/samples/welcome.flac

.PHONY: run test test-fast test-wheel bench bench-gpu bench-memory bench-soak clean
run: .venv/.run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then $(BIN)/viseme-studio; else \
	    echo "There is no display here, so the studio renders its sample instead."; \
	    mkdir -p out && $(BIN)/viseme-studio render $(SAMPLE) -o out/demo.mp4; fi

test: .venv/.test .venv/.integrations
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	sh scripts/run-tests.sh

test-fast: .venv/.test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not sound_server and not pipewire and not x_server and not long"

test-wheel: .venv/.test
	sh scripts/test-wheel.sh

bench: .venv/.test
	$(BIN)/python -m benchmarks

bench-memory: .venv/.test
	$(BIN)/python benchmarks/memory.py --json out/bench/memory.json

bench-soak: .venv/.test
	$(BIN)/python benchmarks/soak.py --pictures 100000 --json out/bench/soak.json

bench-gpu: .venv/.gpu
	$(BIN)/python benchmarks/gpu.py --json out/bench/gpu.json

# The CUDA libraries are 2 GB: only where there is a driver for them, and asked anew until there is one.
.venv/.gpu: .venv/.test
	@if $(BIN)/python -c 'import sys; from studio.engine.painters.gpu.nvidia import has_driver; sys.exit(not has_driver())'; then \
	    echo "Installing the CUDA libraries (2 GB, once)"; $(PIP) -e '.[gpu]' && touch $@ || echo "They could not be" \
	    "installed; those of the system are tried."; fi

.venv/.run: pyproject.toml constraints.txt scripts/system-packages.sh
	@sh scripts/system-packages.sh run
	@sh scripts/make-venv.sh
	@echo "Installing the studio's Python packages (about 400 MB, once)"
	@$(PIP) -e .
	@touch $@

.venv/.test: .venv/.run
	@sh scripts/system-packages.sh test
	@echo "Installing the tools of the tests"
	@$(PIP) -e '.[dev,serve]'
	@touch $@

# The agents' frameworks and Ray, in environments on top of .venv.
.venv/.integrations: .venv/.test integrations/constraints.txt scripts/integrations-venv.sh
	@echo "Installing the frameworks that the integrations are for (600 MB, once)"
	@sh scripts/integrations-venv.sh

clean:
	rm -rf .venv out
