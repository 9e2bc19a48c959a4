"""What HTTP clients may ask for: the one list from which the server and its OpenAPI description are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from studio import __version__
from studio.engine.offline.cropping import SHAPES
from studio.media.formats import FORMATS, QUALITIES
from studio.service import forms

Schema = dict[str, Any]

SESSIONS_PATH = "/v1/sessions"
_ID: Schema = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_ERROR: Schema = {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}}
_STATUS = ["waiting", "running", "paused", "done", "failed", "cancelled"]
CLIP: Schema = {
    "type": "object",
    "required": ["id", "status", "avatar", "format", "pictures"],
    "properties": {
        "id": _ID, "status": {"type": "string", "enum": _STATUS}, "avatar": {"type": "string"}, "format": {"type": "string"},
        "pictures": {"type": "integer"}, "of": {"type": ["integer", "null"]}, "error": {"type": "string"},
        "bytes": {"type": "integer"},
        "webhook": {"type": "object", "properties": {"status": {"type": "string", "enum": ["waiting", "delivered", "failed"]},
                                                     "attempts": {"type": "integer"}}},
    },
}
AVATAR: Schema = {
    "type": "object",
    "required": ["name", "loaded"],
    "properties": {"name": {"type": "string"}, "loaded": {"type": "boolean"}},
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a route; ``place`` is ``path``, ``query`` or ``header``."""

    name: str
    place: str
    schema: Schema
    words: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """One thing to ask for.

    Attributes
    ----------
    name
        Of the method of `studio.service.http_door.HttpDoor` that answers.
    answers
        Status codes with what each means and the schema of its JSON; None where it is no JSON.
    takes
        Media type of the body; empty where there is none.
    """

    method: str
    path: str
    name: str
    words: str
    answers: dict[int, tuple[str, Schema | None]]
    parameters: tuple[Parameter, ...] = ()
    takes: str = ""
    open: bool = False
    tags: tuple[str, ...] = field(default=("clips",))


_BY_ID = (Parameter("id", "path", _ID, "of the clip", required=True),)
_REFUSED: dict[int, tuple[str, Schema | None]] = {401: ("no token, or a wrong one", _ERROR)}
_UNKNOWN: dict[int, tuple[str, Schema | None]] = {404: ("there is no such clip", _ERROR)}
ROUTES = (
    Route("POST", "/v1/clips", "order", "Order a clip: the sound file is the body, or is fetched.", {
        202: ("ordered", CLIP), 200: ("ordered before with this key", CLIP), 400: ("what is asked for cannot be made", _ERROR),
        403: ("no webhooks are told here, or no sounds fetched", _ERROR), 404: ("there is no such avatar", _ERROR),
        409: ("the key belongs to another order", _ERROR), 413: ("the sound is too large", _ERROR),
        429: ("too many orders are open; see Retry-After", _ERROR), 507: ("the service's disk is full", _ERROR), **_REFUSED,
    }, (
        Parameter("avatar", "query", {"type": "string", "minLength": 1, "maxLength": 200}, "who speaks", required=True),
        Parameter("format", "query", {"type": "string", "enum": [one[1:] for one in FORMATS]}, "of the file, mp4 by default"),
        Parameter("quality", "query", {"type": "string", "enum": list(QUALITIES)}, "good by default"),
        Parameter("height", "query", {"type": "integer", "minimum": 64, "maximum": 2160, "multipleOf": 2}, "in pixels"),
        Parameter("shape", "query", {"type": "string", "enum": list(SHAPES)}, "cut around the face to this shape"),
        Parameter("sound", "query", {"type": "string", "pattern": "^https://[!-~]+$", "maxLength": 2048},
                  "where to fetch the sound; the body is empty then"),
        Parameter("webhook", "query", {"type": "string", "pattern": "^https://[!-~]+$", "maxLength": 2048},
                  "where to tell that the clip is done"),
        Parameter("Idempotency-Key", "header", {"type": "string", "maxLength": 128, "pattern": "^[!-~]*$"},
                  "the same key with the same order makes one clip"),
    ), takes="application/octet-stream"),
    Route("GET", "/v1/clips/{id}", "status", "Say how an order is.", {
        200: ("how it is", CLIP), **_UNKNOWN, **_REFUSED}, _BY_ID),
    Route("GET", "/v1/clips/{id}/result", "result", "Give the clip of an order that is done.", {
        200: ("the file", None), 409: ("it is not done", _ERROR), **_UNKNOWN, **_REFUSED}, _BY_ID),
    Route("DELETE", "/v1/clips/{id}", "remove", "Give an order up, and delete its clip.", {
        204: ("gone", None), **_UNKNOWN, **_REFUSED}, _BY_ID),
    Route("GET", SESSIONS_PATH, "sessions", "Begin a session over WebSocket; docs/service.md says what is sent.", {
        101: ("the session begins", None), 400: ("what is asked for cannot be made", _ERROR),
        404: ("there is no such avatar", _ERROR), 426: ("this is no WebSocket", _ERROR),
        429: ("the machine has no time for another session; see Retry-After", _ERROR), **_REFUSED,
    }, (
        Parameter("avatar", "query", {"type": "string", "minLength": 1, "maxLength": 200}, "who speaks", required=True),
        Parameter("form", "query", {"type": "string", "enum": list(forms.FORMS)}, "of the pictures, jpeg by default"),
        Parameter("quality", "query", {"type": "integer", "minimum": 1, "maximum": 100}, "of JPEG, 75 by default"),
        Parameter("live", "query", {"type": "boolean"}, "by the clock, with idle pictures between speeches"),
    ), tags=("sessions",)),
    Route("GET", "/v1/avatars", "avatars", "List the avatars.", {
        200: ("the avatars", {"type": "array", "items": AVATAR}), **_REFUSED}, tags=("avatars",)),
    Route("GET", "/metrics", "metrics", "Counters for Prometheus.", {200: ("text", None), **_REFUSED}, tags=("service",)),
    Route("GET", "/healthz", "health", "Say that the service runs.", {
        200: ("it runs", {"type": "object"})}, open=True, tags=("service",)),
    Route("GET", "/openapi.json", "description", "Give this description.", {
        200: ("OpenAPI 3.1", {"type": "object"})}, open=True, tags=("service",)),
)


def openapi() -> dict[str, Any]:
    """Describe the routes as OpenAPI 3.1."""
    paths: dict[str, dict[str, Any]] = {}
    for one in ROUTES:
        asked: dict[str, Any] = {
            "operationId": one.name, "summary": one.words, "tags": list(one.tags),
            "responses": {str(code): _answer(words, schema) for code, (words, schema) in one.answers.items()},
            "security": [] if one.open else [{"token": []}],
        }
        if one.parameters:
            asked["parameters"] = [{"name": part.name, "in": part.place, "required": part.required, "schema": part.schema,
                                    "description": part.words} for part in one.parameters]
        if one.takes:
            body = {"type": "string", "format": "binary", "minLength": 1}
            asked["requestBody"] = {"content": {one.takes: {"schema": body}}}
        paths.setdefault(one.path, {})[one.method.lower()] = asked
    return {
        "openapi": "3.1.0", "info": {"title": "Viseme Studio", "version": __version__}, "paths": paths,
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


def _answer(words: str, schema: Schema | None) -> dict[str, Any]:
    if schema is None:
        return {"description": words}
    return {"description": words, "content": {"application/json": {"schema": schema}}}
