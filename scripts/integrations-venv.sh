#!/bin/sh
# Make .venv/integrations, with the agents' frameworks, and .venv/cluster, with Ray, which the studio itself does not need: each
# on top of what .venv has. There the tests of `integrations` and of `examples/cluster` run. Two, because Ray starts more of its
# own processes where it finds what the frameworks bring. Where the package registry cannot be reached, one sentence says so and
# those tests are left out.
set -eu
cd "$(dirname "$0")/.."

# make NAME PACKAGE...: an environment .venv/NAME in which what is not found is that of .venv.
make() {
    place=.venv/$1
    shift
    if ! [ -x "$place/bin/python" ]; then
        .venv/bin/python -m venv --without-pip "$place"
        of='import sysconfig; print(sysconfig.get_path("purelib"))'
        .venv/bin/python -c "$of" | sed "s|^|import site; site.addsitedir('|; s|\$|')|" >"$("$place/bin/python" -c "$of")/studio.pth"
    fi
    .venv/bin/python -m pip --python "$place/bin/python" install --quiet --disable-pip-version-check --no-input \
        -c integrations/constraints.txt "$@"
}

# Ray is compiled: its agents are given 15 s to begin.
if ! { make integrations --no-compile 'livekit-agents>=1.8,<1.9' 'pipecat-ai>=1.14,<1.15' && make cluster 'ray>=2.60,<3'; }; then
    [ -z "${CI:-}" ] || exit 1
    echo "The agents' frameworks and Ray could not be installed, so their tests are left out: run make test where they can."
    exit 0
fi
# Pipecat asks for soxr 1.0 and the studio for 1.1, which Pipecat runs with; pip complains and installs it.
make integrations 'soxr>=1.1,<2' >/dev/null 2>&1 || [ -z "${CI:-}" ]
touch .venv/.integrations
