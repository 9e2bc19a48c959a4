"""Where a stream goes: a service or an address, and its key, which is kept in the system's keyring or nowhere."""

from __future__ import annotations

import contextlib
import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLineEdit, QWidget

from studio.errors import OutputError
from studio.outputs.registry import Wish, parse_output
from studio.outputs.stream.services import SERVICES
from studio.outputs.stream.target import SCHEMES
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, column, field_label, label, row
from studio.ui.raised import in_window
from studio.ui.sentences import outputs as say
from studio.ui.sentences.window import CANCEL

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)
WIDTH = 440


class StreamDialog(QDialog):
    """Ask where to stream to; `chosen` follows with a wish that has its key.

    Parameters
    ----------
    parent
        The window.
    address
        What was used last: a service's name or an address without a key; "" for none.
    """

    chosen = Signal(object, str)
    """A `Wish`, and the address to be remembered, in which no key is."""
    _found = Signal(object, str, str)
    """What was asked for, the address to be remembered, and the key that was kept."""

    def __init__(self, parent: QWidget, address: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say.STREAM_TITLE)
        self.service, self.address, self.key = QComboBox(), QLineEdit(), QLineEdit()
        for name, one in SERVICES.items():
            self.service.addItem(one.name, name)
        self.service.addItem(say.STREAM_OTHER, "")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.keep = QCheckBox(say.STREAM_KEEP)
        self.wrong = label("", "warn", wrap=True)
        self.hint = label("", "caption", wrap=True)
        form = QGridLayout()
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.S)
        fields = ((say.STREAM_SERVICE, self.service), (say.STREAM_ADDRESS, self.address), (say.STREAM_KEY, self.key))
        for number, (name, field) in enumerate(fields):
            form.addWidget(field_label(name, field), number, 0)
            form.addWidget(field, number, 1)
        form.addWidget(self.keep, len(fields), 1)
        form.addWidget(self.hint, len(fields) + 1, 1)
        form.setColumnStretch(1, 1)
        self.go, never = Button(say.STREAM_GO, "stream", kind="primary"), Button(CANCEL)
        self._looked_for: Wish | None = None
        """Whose key is looked for; None once one is there."""
        self.key.textEdited.connect(lambda: self.go.setEnabled(True))
        self.go.clicked.connect(self._go)
        self._found.connect(self._on_found)
        never.clicked.connect(self.reject)
        self.setLayout(column(label(say.STREAM_TITLE, "figure"), form, self.wrong, row(None, never, self.go), gap=theme.L,
                              margins=(20, 16, 20, 16)))
        # Without an address the first service is offered: "" is what stands for another address.
        known = self.service.findData(address) if address else 0
        self.service.setCurrentIndex(known if known >= 0 else self.service.count() - 1 if address else 0)
        self.address.setText("" if known >= 0 else address)
        self.service.currentIndexChanged.connect(self._show_service)
        self._show_service()

    def _show_service(self) -> None:
        """Fill in what a service is known by; another address is the person's to write."""
        service = SERVICES.get(self.service.currentData())
        self.address.setEnabled(service is None)
        if service is not None:
            self.address.setText(service.address)
        elif self.address.text() in {one.address for one in SERVICES.values()}:
            self.address.clear()
        self.address.setPlaceholderText(say.STREAM_EXAMPLE)
        self.hint.setText(say.STREAM_KEY_PAGE.format(page=service.key_page) if service is not None else say.STREAM_KEY_HINT)
        # What was wrong was so of another service's address or key.
        self._say("")

    def _say(self, sentence: str) -> None:
        """Say what is wrong or waited for, with room for all of it: else the fields would lose their height."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        lay = self.layout()
        assert lay is not None
        lay.activate()
        self.setFixedSize(WIDTH, lay.totalHeightForWidth(WIDTH))

    def _go(self) -> None:
        """Read what was written, and begin, or look for a key that is kept; a sentence says what is wrong."""
        service = self.service.currentData()
        try:
            wish = _stream_to(service or self.address.text().strip())
            if key := self.key.text().strip():
                wish = wish.with_key(key)
        except OutputError as error:
            self._say(in_window(str(error)))
            return
        assert wish.target is not None
        address = service or wish.target.shown
        if wish.wants_key:
            self.go.setEnabled(False)
            self._looked_for = wish
            self._say(say.STREAM_LOOKS)
            _beside("find-stream-key", lambda: self._find(wish, address))
            return
        if key and self.keep.isChecked():
            _beside("keep-stream-key", lambda: _keep(wish))
        self._begin(wish, address)

    def _find(self, wish: Wish, address: str) -> None:
        """Look for a key that is kept, on a thread of its own: a keyring may ask the person first, or not answer."""
        from studio.outputs.stream import keys

        assert wish.target is not None
        kept = keys.find(wish.target)
        # The dialog may have been closed meanwhile.
        with contextlib.suppress(RuntimeError):
            self._found.emit(wish, address, kept)

    def _on_found(self, wish: Wish, address: str, key: str) -> None:
        if wish is not self._looked_for:
            return
        self.go.setEnabled(True)
        if key:
            self._begin(wish.with_key(key), address)
        else:
            self._say(say.STREAM_NO_KEY)
            self.key.setFocus()

    def _begin(self, wish: Wish, address: str) -> None:
        self._looked_for = None
        self.key.clear()
        self.chosen.emit(wish, address)
        self.accept()


def _stream_to(text: str) -> Wish:
    """Read where a stream goes; `OutputError` for what is something else, or nothing, in words of this dialog."""
    try:
        wish = parse_output(text)
    except OutputError as error:
        # What no kind of output begins with, `parse_output` explains for the command line.
        raise OutputError(str(error) if text.split(":", 1)[0] in SCHEMES else say.STREAM_NO_ADDRESS) from None
    if wish.target is None:
        raise OutputError(say.STREAM_NO_ADDRESS)
    return wish


def _keep(wish: Wish) -> None:
    from studio.outputs.stream import keys

    assert wish.target is not None
    try:
        keys.keep(wish.target)
    except OutputError as error:
        _LOG.warning("%s", error)


def _beside(name: str, work: Callable[[], None]) -> None:
    """Do it on a thread of this name: a keyring may ask the person first."""
    threading.Thread(target=work, name=name, daemon=True).start()
