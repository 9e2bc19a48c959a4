"""What a check of a file says, sentence by sentence, in English; the window has the same sentences in other languages.

What is filled in by name comes from the file, but for ``source`` and ``signer``, which are sentences from here. Whatever
anyone may write into a file stands in quotation marks, which it cannot close: `quoted`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_TIMES: Final = 6
"""Spans of time that are said of one avatar; of the others only how many there are."""
_MARKS: Final = str.maketrans(dict.fromkeys(
    "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02", "'"))
"""Quotation marks of the window's languages, and those that look like them."""


def unquoted(text: str) -> str:
    """Give a text of a file for where quotation marks stand around it already."""
    return text.translate(_MARKS)


def quoted(text: str) -> str:
    """Put a text of a file into quotation marks."""
    return f'"{unquoted(text)}"'


def times(spans: Sequence[tuple[float, float]], checked: Mapping[str, str], *, tenths: bool = True) -> str:
    """Say spans of time, each its ends in seconds, in the words of ``checked``; without tenths what is not known so exactly."""
    said = [checked["TIMES"].format(begin=_clock(begin, tenths), end=_clock(end, tenths)) for begin, end in spans[:MOST_TIMES]]
    if len(spans) > MOST_TIMES:
        said.append(checked["MORE TIMES"].format(count=len(spans) - MOST_TIMES))
    return ", ".join(said)


def _clock(seconds: float, tenths: bool) -> str:
    """Give 0:07.5, or 1:02:03.0: as players show it; 0:08 without tenths."""
    minutes, rest = divmod(round(seconds * 10) if tenths else round(seconds) * 10, 600)
    hours, minutes = divmod(minutes, 60)
    begin = f"{hours}:{minutes:02}" if hours else f"{minutes}"
    return f"{begin}:{rest // 10:02}" + (f".{rest % 10}" if tenths else "")


CHECKED: Final = {
    "HERE": "{name} is unchanged since this installation of Viseme Studio signed it.",
    "OWN": "{name} is unchanged since it was signed by {signer} with {maker}, with the certificate that is set in this studio.",
    "VOUCHED": (
        "{name} is unchanged since it was signed by {signer} with {maker}. The authority that issued the certificate "
        "set in this studio vouches for the name."
    ),
    "UNKNOWN_SIGNER": (
        "{name} is unchanged since it was signed by {signer} with {maker}. Who that is has not been checked: no "
        "authority known here vouches for the name."
    ),
    "CHANGED": (
        "{name} was changed after it was signed by {signer} with {maker}: nothing that its credentials say holds for "
        "it as it is now."
    ),
    "INVALID": "{name} has credentials that are not valid ({codes}): nothing that they say is proved.",
    "UNREADABLE": "{name} has credentials that are damaged, or of a form that is not known here: nothing is proved about it.",
    "DAMAGED": (
        "{name} is damaged, or not what its name says: whether it has credentials cannot be told, and nothing is "
        "proved about it."
    ),
    "ELSEWHERE": (
        "{name} has no content credentials inside; it names an address where they are kept ({address}). Nothing is "
        "asked on the network for a check, so nothing is proved about it."
    ),
    "NONE": (
        "{name} has no content credentials: nothing is proved about it, neither that it is made nor that it is "
        "filmed. Remuxing, cutting or compressing a file anew takes them away."
    ),
    "UNKNOWN_KIND": (
        "{name} is of a kind in which credentials are not looked for here: nothing is proved about it, neither that it is "
        "made nor that it is filmed."
    ),
    "BESIDE": "Those of MKV and WebM are a file beside it, which has to come along.",
    "SIGNER": 'a signer who calls itself "{name}"',
    "INSTALLATION": "an installation of Viseme Studio, as its key says,",
    "NAMELESS": "a signer without a name",
    "PROGRAM": "a program without a name",
    "PARTS": "Something that it was made from had credentials that do not hold: about that part nothing is proved.",
    "SOURCE": "Its picture is {source}.",
    "SOURCE SAID": "Its credentials say that its picture is {source}.",
    "AVATAR": "Avatar: {avatar} (licence {licence}). Pictured: {pictured}. Consent: {consent}, stated {date}.",
    "SEVERAL": "Avatars in it: {count}.",
    "SEEN": "From {times}:",
    "TIMES": "{begin} to {end}",
    "MORE TIMES": "and {count} more",
    "MORE AVATARS": "It states further avatars that are not listed here: {count}.",
    "SPOKEN": "A spoken consent is kept in the avatar (SHA-256 {digest}…).",
    "STATED": (
        "The consent is what the maker of the avatar stated; the credentials prove that it was stated, not that it is"
        " true."
    ),
    "MARK": (
        "Its picture has the invisible mark of Viseme Studio, of {whose}. That points to where it was made; it is no proof, "
        "for the pattern is no secret."
    ),
    "MARK UNREAD": (
        "Its picture has the invisible mark of Viseme Studio, of which avatar can no longer be read. That points to "
        "where it was made; it is no proof, for the pattern is no secret."
    ),
    "NO MARK": (
        "The invisible mark of Viseme Studio was not found in its picture: it is not from there, or was changed so "
        "much that the mark is lost."
    ),
    "MARKED": (
        "From {times} its picture has the invisible mark of Viseme Studio, of {whose}."
    ),
    "DIGITS": "the avatar whose generator's digest begins with {avatar}",
    "HERE CALLED": "the avatar {name} that is installed here (its generator's digest begins with {avatar})",
    "SHORT": (
        "Its film is too short to tell whether the invisible mark of Viseme Studio is in it: that takes {seconds} seconds."
    ),
    "MARKS": (
        "The times are true to some four seconds. Marks point to where it was made; they are no proof, for the pattern is no "
        "secret."
    ),
    "LOOKED": "The mark was looked for in parts of the film alone: {times}.",
    "COMMENT": "Its metadata says: {comment} Anyone can write or remove that; it proves nothing.",
}
SOURCES: Final = {
    "trainedAlgorithmicMedia": "entirely AI-generated",
    "compositeWithTrainedAlgorithmicMedia": "partly AI-generated",
    "trainedAlgorithmicData": "entirely AI-generated",
    "algorithmicMedia": "made by a program, without AI",
    "algorithmicallyEnhanced": "taken by a camera or a microphone and enhanced by a program",
    "digitalCapture": "taken by a camera or a microphone",
    "computationalCapture": "taken by a camera and put together from several pictures by its program",
    "negativeFilm": "digitised from film",
    "positiveFilm": "digitised from film",
    "print": "digitised from a print",
    "digitalCreation": "made by a person with a program",
    "digitalArt": "made by a person with a program",
    "compositeCapture": "put together from several recordings",
    "composite": "put together from several parts",
    "compositeSynthetic": "put together from parts, of which some are made",
    "humanEdits": "edited by a person",
    "minorHumanEdits": "edited a little by a person",
    "screenCapture": "a recording of a screen",
    "virtualRecording": "a recording of a scene that a program made",
    "dataDrivenMedia": "made by a program from data",
    "softwareImage": "made by a program",
    "empty": "begun empty",
    "other": "of the kind {kind}",
}
"""Digital source types: IPTC's (cv.iptc.org/newscodes/digitalsourcetype), and C2PA's two of its own."""
