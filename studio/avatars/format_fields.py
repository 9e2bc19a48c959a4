"""One table of an avatar's manifest, read field by field, with the reason in words when a field is wrong."""

from __future__ import annotations

import datetime as dt
from typing import Any

from studio.errors import AvatarError


class ManifestTable:
    """One table, read field by field; every method raises `AvatarError` where a field is missing or wrong."""

    def __init__(self, data: dict[str, Any], where: str) -> None:
        self._data, self._where = data, where

    def has(self, key: str) -> bool:
        """Tell whether there is such a field."""
        return key in self._data

    def table(self, key: str) -> ManifestTable:
        """Give a table that must be there."""
        value = self._data.get(key)
        if not isinstance(value, dict):
            raise AvatarError(f"avatar.toml has no table [{key}]: add it, or take the avatar from its author again.")
        return ManifestTable(value, f"{key}.")

    def tables(self, key: str, most: int) -> list[ManifestTable]:
        """Give a list of at most so many tables, empty where it is not there."""
        values = self._data.get(key, [])
        if not isinstance(values, list) or len(values) > most or not all(isinstance(one, dict) for one in values):
            raise AvatarError(f"avatar.toml: [[{key}]] must be a list of at most {most} tables.")
        return [ManifestTable(one, f"{key}[{number}].") for number, one in enumerate(values)]

    def text(self, key: str, default: str | None = None) -> str:
        """Give a text of one line or more; a date is one. Without a default it must be there."""
        value = self._data.get(key, default)
        if isinstance(value, dt.date):
            return value.isoformat()
        if not isinstance(value, str) or len(value) > 2000 or (default is None and not value.strip()):
            raise AvatarError(f"avatar.toml: {self._where}{key} must be a text of 1 to 2000 letters.")
        # Control characters would reach the terminal.
        if not value.replace("\n", "").isprintable():
            raise AvatarError(f"avatar.toml: {self._where}{key} has characters that cannot be shown.")
        return value

    def whole(self, key: str, low: int, high: int) -> int:
        """Give a whole number within bounds, both included."""
        value = self._data.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise AvatarError(
                f"avatar.toml: {self._where}{key} must be a whole number from {low} to {high}, not {value!r:.40}."
            )
        return value

    def one_of(self, key: str, values: tuple[Any, ...]) -> Any:
        """Give a value that must be one of these, of the same type."""
        value = self._data.get(key)
        # 25.0 and true are equal to 25 and 1, but not the same.
        if not any(value == one and type(value) is type(one) for one in values):
            wanted = " or ".join(map(repr, values))
            raise AvatarError(f"avatar.toml: {self._where}{key} must be {wanted}, not {value!r:.40}.")
        return value
