"""The settings of what pictures and clips say of themselves: credentials, the certificate that signs, the mark, the label."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from studio.errors import StudioError, in_words
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, column, label, row
from studio.ui.drawing.plain import caption
from studio.ui.platform import choosing
from studio.ui.platform.choosing import Purpose
from studio.ui.preferences import LABEL_PLACES, LABEL_TIMES
from studio.ui.raised import in_window
from studio.ui.sentences import marks as say
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.ui.preferences import Preferences

_LOG = logging.getLogger(__name__)


class Trial(QThread):
    """Try a certificate on a thread of its own, and keep the choice if it can sign."""

    chosen = Signal(str)
    """The name in it."""
    refused = Signal(str)
    """Why it cannot be used."""

    def __init__(self, key: Path, chain: Path) -> None:
        super().__init__()
        self.setObjectName("certificate")
        self._key, self._chain = key, chain

    def run(self) -> None:
        """Try it, and tell."""
        from studio.provenance import certificate

        try:
            self.chosen.emit(certificate.choose(self._key, self._chain))
        except Exception as error:  # noqa: BLE001 - the border of the thread
            if not isinstance(error, StudioError):
                _LOG.exception("a certificate could not be tried")
            self.refused.emit(in_words(error, say.NOT_TRIED))


class Signer(QWidget):
    """Which key signs: the one of this computer, or files of the user's own; and what came of choosing them."""

    def __init__(self) -> None:
        super().__init__()
        self.choose, self.forget = Button(say.CHOOSE_CERTIFICATE, "folder"), Button(say.OWN_KEY)
        self.said = label("", "caption", wrap=True)
        self._trial: Trial | None = None
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(self._forget)
        # Beside each other they have no room in some languages.
        self.setLayout(column(row(self.choose, None), row(self.forget, None), self.said, gap=theme.XS))
        self.destroyed.connect(self._end)

    def refresh(self) -> None:
        """Show which it is now."""
        from studio.provenance.certificate import chosen

        if self._trial is not None and self._trial.isRunning():
            return
        try:
            own = chosen()
        except StudioError as error:
            self._say(in_window(str(error)), "danger")
            self.forget.setEnabled(True)
            return
        self._say(say.SIGNED_HERE if own is None else say.SIGNED_OWN.format(chain=own.chain.name, key=own.key.name))
        self.forget.setEnabled(own is not None)

    def use(self, key: Path, chain: Path) -> None:
        """Try these files, and sign with them if they can."""
        if self._trial is not None and self._trial.isRunning():
            return
        self._say(say.TRYING)
        self._trial = Trial(key, chain)
        self._trial.chosen.connect(self._on_chosen)
        self._trial.refused.connect(lambda sentence: self._say(in_window(sentence), "danger"))
        self._trial.start()

    def _ask(self) -> None:
        key = choosing.open_file(self, Purpose.CERTIFICATE, say.CHOOSE_KEY, say.KEY_FILES)
        chain = choosing.open_file(self, Purpose.CERTIFICATE, say.CHOOSE_CHAIN, say.CHAIN_FILES) if key is not None else None
        if key is not None and chain is not None:
            self.use(key, chain)

    def _on_chosen(self, name: str) -> None:
        self._say(say.SIGNED_AS.format(name=name))
        self.forget.setEnabled(True)

    def _forget(self) -> None:
        from studio.provenance.certificate import forget

        try:
            forget()
        except StudioError as error:
            self._say(in_window(str(error)), "danger")
            return
        self.refresh()

    def _say(self, words: str, role: str = "caption") -> None:
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(caption(words))

    def _end(self) -> None:
        if self._trial is not None:
            self._trial.wait()


class Words(QWidget):
    """The label's words; what cannot be drawn is told, and the ones before stay."""

    def __init__(self, read: Callable[[], str], write: Callable[[str], object]) -> None:
        super().__init__()
        self._read, self._write = read, write
        self.line = QLineEdit()
        self.line.setAccessibleName(say.LABEL_WORDS)
        self.said = label("", "danger", wrap=True)
        self.said.hide()
        self.line.editingFinished.connect(self._take)
        self.setLayout(column(self.line, self.said, gap=theme.XS))
        self.setFocusProxy(self.line)

    def refresh(self) -> None:
        """Show the words that are used, unless others are being written."""
        if not self.line.hasFocus():
            self.line.setText(self._read())

    def _take(self) -> None:
        from studio.provenance.label import Label

        words = self.line.text().strip()
        try:
            Label(words)
        except StudioError as error:
            self.said.setText(caption(in_window(str(error))))
            self.said.show()
            return
        self.said.hide()
        if words != self._read():
            self._write(words)


def marks_page(preferences: Preferences, prefer: Callable[[], object]) -> SettingsPage:
    """Make the page of marks; ``prefer`` follows a choice."""
    page = SettingsPage(say.MARKS)

    def use(name: str, value: object) -> None:
        setattr(preferences, name, value)
        prefer()

    signer, words = Signer(), Words(lambda: preferences.label_words, lambda chosen: use("label_words", chosen))
    page.choice(say.CREDENTIALS, {"yes": say.SIGN, "no": say.DO_NOT_SIGN}, lambda: "yes" if preferences.signs else "no",
                lambda chosen: use("signs", chosen == "yes"), say.CREDENTIALS_HINT)
    page.add(say.CERTIFICATE, signer, refresh=signer.refresh)
    page.choice(say.INVISIBLE, {"yes": say.MARK, "no": say.DO_NOT_MARK}, lambda: "yes" if preferences.invisible_mark else "no",
                lambda chosen: use("invisible_mark", chosen == "yes"), say.INVISIBLE_HINT)
    page.choice(say.LABEL, dict(zip(LABEL_TIMES, say.LABEL_TIMES, strict=True)), lambda: preferences.label_time,
                lambda chosen: use("label_time", chosen), say.LABEL_HINT)
    page.add(say.LABEL_WORDS, words, refresh=words.refresh)
    page.choice(say.LABEL_PLACE, dict(zip(LABEL_PLACES, say.LABEL_PLACES, strict=True)), lambda: preferences.label_place,
                lambda chosen: use("label_place", chosen))
    return page
