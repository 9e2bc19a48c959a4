"""What is proved about a file: its credentials read back and worded for a person, and for a program as JSON."""

from __future__ import annotations

import contextlib
import enum
import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from studio.avatars import library
from studio.avatars.format import GENERATOR as GENERATOR_FILE
from studio.avatars.format_reading import read_manifest
from studio.avatars.shared import file_of
from studio.confined.limits import MB, Limits
from studio.confined.room import ConfinedError, run
from studio.errors import AvatarError, InputError
from studio.provenance import kinds
from studio.provenance.certificate import trusted
from studio.provenance.credentials import KeptElsewhereError, UnknownFormError, read_store, sidecar_of, sidecars
from studio.provenance.installation import COMMON_NAME, ORGANIZATION
from studio.provenance.mark import avatar_of
from studio.provenance.mark_reading.found_mark import FoundMark
from studio.provenance.mark_reading.stretch import LEAST_S, MarkSpan
from studio.provenance.statement import AVATAR_LABEL, GENERATOR, Statement, plain
from studio.provenance.strict import (
    check_store,
    is_boxed,
    store_in_gif,
    store_in_jpeg,
    store_in_mp4,
    store_in_png,
    store_in_wav,
    uncovered,
)
from studio.provenance.wording import CHECKED, SOURCES, quoted, times, unquoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from studio.provenance.certificate import Trusted

_STORES: Final = {
    "image/png": store_in_png, "image/jpeg": store_in_jpeg, "image/gif": store_in_gif, "audio/wav": store_in_wav,
}
"""What gives the credentials in a file of each kind that the studio signs, but those of the MP4 family."""
_TRUST: Final = frozenset({
    "signingCredential.untrusted", "cawg.x509.credential.untrusted", "signingCredential.ocsp.skipped",
    "signingCredential.ocsp.inaccessible", "timeStamp.untrusted", "cawg.ica.untrusted",
})
"""Codes of C2PA that say of nothing that it was changed, only that a name is not vouched for here."""
_HASHES: Final = frozenset({"assertion.dataHash.match", "assertion.bmffHash.match", "assertion.boxesHash.match",
                            "assertion.collectionHash.match"})
"""Codes of which an unchanged file has one: its bytes are those that were signed."""
_CHANGES: Final = (".mismatch", ".missing", ".inaccessible", ".undeclared", ".additionalExclusionsPresent")
"""Ends of the codes that say of something that it is not as it was signed."""
MOST_REASONS: Final = 5
_LONGEST_REASON: Final = 300
_MOST_S: Final = 24 * 3600
_BYTES_A_S: Final = 20_000_000
"""A machine that reads and digests a file more slowly is not waited for."""


class Proof(enum.Enum):
    """What a file's credentials prove."""

    HERE = "unchanged, signed by this installation"
    OWN = "unchanged, signed with the certificate that is set here"
    VOUCHED = "unchanged, signer vouched for by the authority of the certificate that is set here"
    UNKNOWN_SIGNER = "unchanged, signer not known here"
    CHANGED = "changed after it was signed"
    INVALID = "credentials not valid"
    UNREADABLE = "credentials cannot be read"
    DAMAGED = "file damaged or not what it says"
    ELSEWHERE = "credentials kept elsewhere"
    NONE = "no credentials"
    UNKNOWN_KIND = "not of a kind that is checked for credentials"


_UNCHANGED: Final = frozenset({Proof.HERE, Proof.OWN, Proof.VOUCHED, Proof.UNKNOWN_SIGNER})


@dataclass(frozen=True, slots=True)
class Check:
    """What was found in one file.

    Attributes
    ----------
    proof
        What its credentials prove.
    maker, signer
        Program and signer that the credentials name; texts from the file.
    source
        Which kind of picture they say it is: a digital source type, see `studio.provenance.wording.SOURCES`.
    statement
        Which avatars are seen, where the studio signed.
    reasons
        Codes of C2PA, why the credentials cannot be read, or the address at which they are.
    beside
        It is of a kind whose credentials lie beside it.
    parts
        Credentials of something that the file was made from do not hold, though its own do.
    time
        When it was signed as a time stamp says (ISO 8601), empty where there is none.
    comment
        What the file's own metadata says of its origin: anyone can write or remove that.
    mark
        What came of looking for the invisible mark; None where there is no film of some seconds.
    short
        There is a film, but it is too short for the mark to be found in it.
    marks
        The marks that were read, and where, in order of time; exact to some seconds.
    here
        What the avatars that are installed here are called whose mark was read, by the six digits that the mark names.
    looked
        Where the mark was looked for, in seconds from the film's begin; empty where that is everywhere.
    """

    name: str
    proof: Proof
    maker: str = ""
    signer: str = ""
    source: str = ""
    statement: Statement | None = None
    reasons: tuple[str, ...] = ()
    parts: bool = False
    beside: bool = False
    time: str = ""
    comment: str = ""
    mark: FoundMark | None = None
    short: bool = False
    here: Mapping[str, str] = field(default_factory=dict)
    marks: tuple[MarkSpan, ...] = ()
    looked: tuple[tuple[float, float], ...] = ()

    @classmethod
    def told(cls, answer: dict[str, Any]) -> Check:
        """Make it of what a confined process answered, see `studio.provenance.checking`."""
        said, mark = answer["statement"], answer["mark"]
        return cls(**answer | {
            "proof": Proof[answer["proof"]], "reasons": tuple(answer["reasons"]),
            "statement": None if said is None else Statement.told(said), "mark": None if mark is None else FoundMark(**mark),
            "marks": tuple(MarkSpan(**one) for one in answer["marks"]),
            "looked": tuple((float(begin), float(end)) for begin, end in answer["looked"]),
        })

    @property
    def marked(self) -> bool:
        """Tell whether the invisible mark is there."""
        return bool(self.marks) or (self.mark is not None and self.mark.present)

    @property
    def marked_avatar(self) -> str | None:
        """First six digits of the digest of the generator that the mark, or the first, names; None where none can be read."""
        if self.marks:
            return self.marks[0].avatar
        return avatar_of(self.mark.payload) if self.mark is not None and self.mark.present else None

    @property
    def unchanged(self) -> bool:
        """Tell whether it is proved that the file is as it was signed."""
        return self.proof in _UNCHANGED

    def sentences(self, checked: Mapping[str, str] = CHECKED, sources: Mapping[str, str] = SOURCES) -> list[str]:
        """Say in plain words what is proved, by whom, and what is not; in other words than English where they are given."""
        words = [self._verdict(checked)]
        if self.parts:
            words.append(checked["PARTS"])
        if self.source:
            # Of anyone else it is only what they say.
            known = self.proof in (Proof.HERE, Proof.OWN)
            words.append(checked["SOURCE" if known else "SOURCE SAID"].format(source=self._kind_of_source(sources)))
        if self.statement is not None:
            words += _avatars(self.statement, checked)
        if self.mark is not None:
            words += self._of_mark(checked)
        elif self.short:
            words.append(checked["SHORT"].format(seconds=f"{LEAST_S:.0f}"))
        if self.looked and (self.mark is not None or self.short):
            words.append(checked["LOOKED"].format(times=times(self.looked, checked)))
        if self.comment:
            words.append(checked["COMMENT"].format(comment=quoted(self.comment)))
        return words

    def _of_mark(self, checked: Mapping[str, str]) -> list[str]:
        """Say which mark was found, and where there are several, when each."""
        avatars = dict.fromkeys(one.avatar for one in self.marks)
        if len(avatars) > 1:
            spans = {avatar: [(one.begin_s, one.end_s) for one in self.marks if one.avatar == avatar] for avatar in avatars}
            words = [checked["MARKED"].format(whose=self._whose(avatar, checked), times=times(found, checked, tenths=False))
                     for avatar, found in spans.items()]
            words.append(checked["MARKS"])
        else:
            kind = "NO MARK" if not self.marked else "MARK" if self.marked_avatar else "MARK UNREAD"
            words = [checked[kind].format(whose=self._whose(self.marked_avatar or "", checked))]
        return words

    def _whose(self, avatar: str, checked: Mapping[str, str]) -> str:
        """Name the avatar whose generator's digest begins with these digits, by its own name where it is here."""
        name = self.here.get(avatar)
        return checked["DIGITS" if name is None else "HERE CALLED"].format(name=quoted(name or ""), avatar=avatar)

    def _kind_of_source(self, sources: Mapping[str, str]) -> str:
        return sources.get(self.source, sources["other"]).format(kind=self.source) if self.source else ""

    def _verdict(self, checked: Mapping[str, str]) -> str:
        # Every installation has the same names, which say nothing that its key does not say.
        of_studio = self.signer == f"{COMMON_NAME} of {ORGANIZATION}"
        who = "INSTALLATION" if of_studio else "SIGNER" if self.signer else "NAMELESS"
        signer = checked[who].format(name=unquoted(self.signer))
        maker = quoted(self.maker) if self.maker else checked["PROGRAM"]
        verdict = checked[self.proof.name].format(
            name=self.name, signer=signer, maker=maker, codes=", ".join(self.reasons[:2]),
            address=quoted(next(iter(self.reasons), "?")),
        )
        return f"{verdict} {checked['BESIDE']}" if self.beside and self.proof is Proof.NONE else verdict

    def as_json(self) -> dict[str, Any]:
        """Give the same for a program."""
        said = self.statement
        return {
            "file": self.name, "proof": self.proof.name.lower(), "unchanged": self.unchanged, "maker": self.maker,
            "signer": self.signer, "signed": self.time, "source": self._kind_of_source(SOURCES), "reasons": list(self.reasons),
            "parts_hold": not self.parts, "comment": self.comment,
            "mark": None if self.mark is None else {
                "present": self.marked, "score": round(self.mark.score, 1), "avatar": self.marked_avatar,
                "installed_as": self.here.get(self.marked_avatar or ""),
                "spans": [{name: getattr(one, name) for name in MarkSpan.__slots__} for one in self.marks],
                "looked_for_in": self.looked or None},
            "too_short_for_mark": self.short,
            "avatar": None if said is None else _as_json(said),
            "avatars": [] if said is None else [_as_json(one) for one in said.all],
            "avatars_not_read": 0 if said is None else said.more,
            "sentences": self.sentences(),
        }


def _avatars(said: Statement, checked: Mapping[str, str]) -> list[str]:
    """Say who is seen, and when where there are several."""
    words = [checked["SEVERAL"].format(count=len(said.all) + said.more)] if said.others or said.more else []
    for one in said.all:
        texts = {name: quoted(getattr(one, name)) for name in ("avatar", "licence", "pictured", "consent")}
        line = checked["AVATAR"].format(**texts, date=one.date)
        words.append(f"{checked['SEEN'].format(times=times(one.spans, checked))} {line}" if one.spans else line)
        if one.spoken:
            words.append(checked["SPOKEN"].format(digest=one.spoken[:16]))
    if said.more:
        words.append(checked["MORE AVATARS"].format(count=said.more))
    return [*words, checked["STATED"]]


def _as_json(said: Statement) -> dict[str, Any]:
    return {name: getattr(said, name) for name in Statement.__slots__ if name not in ("others", "more")}


def check_file(path: Path) -> Check:
    """Read the credentials of a file from anywhere, in a process with bounds, and what its metadata says.

    Raises
    ------
    InputError
        It is not there, or cannot be read.
    """
    try:
        if not path.is_file():
            raise InputError(f"There is no file {plain(str(path))}; check the name.")
        with path.open("rb") as file:
            file.read(1)
        size = path.stat().st_size
    except OSError as error:
        raise InputError(f"{plain(str(path))} cannot be read ({error.strerror}); check its permissions.") from error
    limits = Limits(memory_bytes=4096 * MB, cpu_s=90 + min(size // _BYTES_A_S, _MOST_S),
                    wall_s=600 + min(size / _BYTES_A_S, _MOST_S))
    try:
        ours = trusted()
        wanted = {"path": str(path.absolute()), "installation": ours.installation, "own": ours.own}
        files = [path, *sidecars(path)]
        found = Check.told(run("verify", wanted, {"roots": ours.roots}, files=files, limits=limits))
    except ConfinedError as error:
        raise InputError(f"{plain(str(path))} cannot be checked: {error}.") from error
    return replace(found, here=_called({one.avatar for one in found.marks} | {found.marked_avatar or ""}))


def _called(avatars: set[str]) -> dict[str, str]:
    """Give what avatars are called that are installed here, by the first digits of their generators' digests."""
    found: dict[str, str] = {}
    if avatars != {""}:
        for folder in library.installed().values():
            with contextlib.suppress(AvatarError, OSError), file_of(folder, GENERATOR_FILE).open("rb") as file:
                begin = hashlib.file_digest(file, "sha256").hexdigest()[:6]
                if begin in avatars:
                    found.setdefault(begin, plain(read_manifest(folder).name))
    return found


def check_credentials(path: Path, ours: Trusted, comment: str = "") -> Check:
    """Read the credentials of any file.

    Parameters
    ----------
    path
        The file; one from elsewhere belongs into a process with bounds.
    ours
        What this installation trusts.
    comment
        The comment of its metadata.
    """
    name, comment = plain(path.name), plain(comment)
    if comment and not comment.endswith("."):
        comment += "."
    try:
        store = read_store(path, trusted=ours.roots)
    except ValueError as error:
        proof = {KeptElsewhereError: Proof.ELSEWHERE, UnknownFormError: Proof.DAMAGED}.get(type(error), Proof.UNREADABLE)
        return Check(name, proof, reasons=(plain(str(error))[:_LONGEST_REASON],), comment=comment)
    if store is None:
        kind = kinds.kind_of(path)
        return Check(name, Proof.NONE if kind else Proof.UNKNOWN_KIND, beside=kind == kinds.BESIDE, comment=comment)
    manifest = _active(store)
    signature = manifest.get("signature_info")
    signature = signature if isinstance(signature, dict) else {}
    proof, parts = _proof(store, str(signature.get("cert_serial_number", "")), ours)
    # What did not hold when it was signed already, the signer has stated.
    parts = parts or (proof in _UNCHANGED and any(_failures(one) for one in _dicts(manifest.get("ingredients"))))
    codes = [plain(str(one.get("code"))) for one in _dicts(store.get("validation_status"))]
    # Why it does not hold comes before what is only not vouched for.
    reasons = tuple(dict.fromkeys(sorted(codes, key=lambda code: code in _TRUST)))[:MOST_REASONS]
    statement, maker = _statement(manifest), _maker(manifest)
    if proof in _UNCHANGED and statement is not None and maker.startswith(GENERATOR):
        try:
            _check_form(path, statement)
        except (OSError, ValueError) as error:
            proof, reasons = Proof.CHANGED, (plain(str(error)),)
    time = signature.get("time")
    names = [signature.get(key) for key in ("common_name", "issuer")]
    return Check(
        name, proof, maker=maker, signer=" of ".join(plain(one) for one in names if isinstance(one, str) and one),
        source=_source(manifest), statement=statement, reasons=reasons, parts=parts,
        time=plain(time)[:40] if isinstance(time, str) else "", comment=comment,
    )


def _proof(store: dict[str, Any], serial: str, ours: Trusted) -> tuple[Proof, bool]:
    """Tell what the codes of a store prove, and whether something that the file was made from does not hold.

    C2PA calls a file invalid as a whole when one of its parts was; the file itself is held to its own codes here.
    """
    state = str(store.get("validation_state"))
    results = store.get("validation_results")
    results = results if isinstance(results, dict) else {}
    active = results.get("activeManifest")
    active = active if isinstance(active, dict) else {}
    proved = {str(one.get("code")) for one in _dicts(active.get("success"))}
    failures = {str(one.get("code")) for one in _dicts(active.get("failure"))} - _TRUST
    holds = not failures and "claimSignature.validated" in proved and bool(proved & _HASHES)
    if state == "Trusted" and holds:
        return (Proof.HERE if serial == ours.installation else Proof.OWN if serial == ours.own else Proof.VOUCHED), False
    if state == "Valid" and holds:
        return Proof.UNKNOWN_SIGNER, False
    if holds and any(_failures({"validation_results": {"activeManifest": delta.get("validationDeltas")}})
                     for delta in _dicts(results.get("ingredientDeltas"))):
        return Proof.UNKNOWN_SIGNER, True
    if state in ("Trusted", "Valid") or (failures and not any(code.endswith(_CHANGES) for code in failures)):
        return Proof.INVALID, False
    return Proof.CHANGED, False


def _failures(ingredient: dict[str, Any]) -> set[str]:
    """Give the codes for which something that a file was made from does not hold."""
    results = ingredient.get("validation_results")
    active = results.get("activeManifest") if isinstance(results, dict) else None
    listed = _dicts(active.get("failure")) if isinstance(active, dict) else []
    return {str(one.get("code")) for one in (*listed, *_dicts(ingredient.get("validation_status")))} - _TRUST


def _check_form(path: Path, statement: Statement) -> None:
    """Hold what a signature leaves out to the form in which the studio writes it; `ValueError` where it differs."""
    boxed = is_boxed(path)
    if boxed or statement.head:
        # A signature of a clip of this family is inside it: beside it, it would say nothing of these boxes.
        if not boxed or uncovered(path).hex() != statement.head:
            raise ValueError("it has parts that were not there when it was signed")
        check_store(store_in_mp4(path))
        return
    kind = kinds.kind_of(path)
    if kind in _STORES:
        check_store(_STORES[kind](path))
    elif kind in (None, kinds.BESIDE) and (beside := sidecar_of(path)) is not None:
        check_store(beside.read_bytes())


def _active(store: dict[str, Any]) -> dict[str, Any]:
    manifests = store.get("manifests")
    found = manifests.get(store.get("active_manifest")) if isinstance(manifests, dict) else None
    return found if isinstance(found, dict) else {}


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _maker(manifest: dict[str, Any]) -> str:
    for one in _dicts(manifest.get("claim_generator_info")):
        name, version = one.get("name"), one.get("version")
        if isinstance(name, str):
            return plain(f"{name} {version}" if isinstance(version, str) else name)
    generator = manifest.get("claim_generator")
    return plain(generator) if isinstance(generator, str) else ""


def _assertions(manifest: dict[str, Any], pattern: str) -> list[dict[str, Any]]:
    return [one["data"] for one in _dicts(manifest.get("assertions"))
            if re.fullmatch(pattern, str(one.get("label", ""))) and isinstance(one.get("data"), dict)]


def _source(manifest: dict[str, Any]) -> str:
    for actions in _assertions(manifest, r"c2pa\.actions.*"):
        for action in _dicts(actions.get("actions")):
            kind = action.get("digitalSourceType")
            if isinstance(kind, str):
                # One word, so that it can be no sentence.
                return re.sub("[^0-9A-Za-z_-]", "", kind.rpartition("/")[2])[:60]
    return ""


def _statement(manifest: dict[str, Any]) -> Statement | None:
    # Of several the further ones have a number (C2PA, labels of assertions).
    return Statement.from_assertions(_assertions(manifest, rf"{re.escape(AVATAR_LABEL)}(__\d+)?"))
