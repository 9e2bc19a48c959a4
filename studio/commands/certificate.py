"""``viseme-studio certificate``: which certificate signs clips, one of the user's own in its place, and back."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING

from studio import help_texts as say
from studio.files.names import shown

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the actions and their options."""
    parser.set_defaults(json=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions")
    one = actions.add_parser("show", help=say.CERTIFICATE_SHOW)
    one.add_argument("--json", action="store_true", help=say.CERTIFICATE_JSON)
    one = actions.add_parser("set", help=say.CERTIFICATE_SET, description=say.CERTIFICATE_SET_DESCRIPTION)
    one.add_argument("key", type=Path, metavar="KEY.pem", help=say.CERTIFICATE_KEY)
    one.add_argument("chain", type=Path, metavar="CHAIN.pem", help=say.CERTIFICATE_CHAIN)
    actions.add_parser("reset", help=say.CERTIFICATE_RESET)


def main(options: argparse.Namespace) -> int:
    """Run the action, or show which it is; `OutputError` in one sentence when files cannot sign."""
    from studio.provenance import certificate

    if options.action == "set":
        certificate.choose(options.key, options.chain)
    elif options.action == "reset":
        certificate.forget()
    _show(as_json=options.json)
    return 0


def _show(*, as_json: bool) -> None:
    from studio.provenance.certificate import signer
    from studio.provenance.installation import key_file

    found = signer()
    own = found.own if found is not None else None
    key, chain = (own.key, own.chain) if own is not None else (key_file(), key_file())
    if as_json:
        about = dataclasses.asdict(found) if found is not None else {}
        print(json.dumps(about | {"own": own is not None, "key": str(key), "chain": str(chain)}, default=str))
        return
    print(say.CERTIFICATE_HERE if own is None else say.CERTIFICATE_OWN)
    if found is None:
        print(say.CERTIFICATE_NONE)
        return
    for label, text in (
        ("name", found.name), ("issued by", found.issuer), ("valid", f"{found.begin} to {found.end}"),
        ("SHA-256", found.sha256.upper()), ("key", str(key)), ("certificates", str(chain)),
    ):
        print(shown(f"{label:13} {text}"))
