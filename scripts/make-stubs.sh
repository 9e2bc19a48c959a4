#!/bin/sh
# Make the Python of the service's contracts anew: studio/service/stubs/*.proto, with the tools of the extra `dev`.
set -eu
cd "$(dirname "$0")/.."
PATH="$PWD/.venv/bin:$PATH" .venv/bin/python -m grpc_tools.protoc -I . --python_out=. --grpc_python_out=. --mypy_out=. --mypy_grpc_out=. \
    studio/service/stubs/monolithic.proto studio/service/stubs/viseme.proto
