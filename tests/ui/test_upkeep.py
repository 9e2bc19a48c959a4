"""The menu of an avatar's card, and finding one among many."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF
from PySide6.QtWidgets import QApplication

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.ui.avatar_entries import Entry, entries
from studio.ui.avatars.gallery import SEARCHED_FROM, SEEN, AvatarCard, AvatarGallery
from studio.ui.drawing import image, paint, theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room


@pytest.fixture
def mine(room: Room, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of the second avatar of the gallery, which is the user's own."""
    monkeypatch.setattr("studio.avatars.library.user_data", lambda: room.folder)
    folder = library.own_folder() / "mine"
    shutil.copytree(tiny, folder)
    room.avatars["mine"] = folder
    return folder


def entry_of(window: MainWindow, folder: Path) -> Entry:
    return next(card.entry for card in window.gallery.cards if card.entry.folder == folder)


def offered(window: MainWindow, entry: Entry) -> dict[str, bool]:
    menu = window.upkeep.menu(entry)
    found = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions() if not action.isSeparator()}
    menu.deleteLater()
    return found


def test_an_avatar_of_the_studio_is_copied_and_exported_and_not_changed(make_window: Callable[..., MainWindow], mine: Path,
                                                                       tiny: Path) -> None:
    window = make_window()
    assert offered(window, entry_of(window, tiny)) == {
        "Rename…": False, "Use this picture as thumbnail": False, "Duplicate": True, "Export as a file…": True,
        "Show in folder": True, "Remove…": False}
    assert offered(window, entry_of(window, mine)) == {
        "Rename…": True, "Use this picture as thumbnail": False, "Duplicate": True, "Export as a file…": True,
        "Show in folder": True, "Remove…": True}


def test_the_avatar_on_air_says_why_it_cannot_be_removed(make_window: Callable[..., MainWindow], mine: Path, qtbot: QtBot
                                                         ) -> None:
    window = make_window()
    window.bridge.host.use(mine)
    qtbot.waitUntil(lambda: window.bridge.host.setup.folder == mine)
    assert not offered(window, entry_of(window, mine))["Remove… (it is on air)"]
    menu = window.upkeep.menu(entry_of(window, mine))
    assert menu.toolTipsVisible()
    assert menu.actions()[-1].toolTip() == f"{entry_of(window, mine).name} is on air: put another avatar on air first."
    menu.deleteLater()


def test_three_avatars_are_seen_where_there_is_little_room(qtbot: QtBot, tiny: Path, tmp_path: Path) -> None:
    gallery = AvatarGallery(many(tiny, tmp_path, 4))
    qtbot.addWidget(gallery)
    # As high as the window of 1280 x 720 leaves it beside the outputs.
    gallery.resize(184, 172)
    gallery.show()
    view = gallery.cards[0].parentWidget().parentWidget()

    def seen() -> int:
        return sum(view.rect().contains(card.geometry()) for card in gallery.cards)

    qtbot.waitUntil(lambda: seen() >= SEEN)
    assert all(card.small for card in gallery.cards)
    gallery.resize(184, 900)
    qtbot.waitUntil(lambda: not any(card.small for card in gallery.cards))
    assert gallery.cards[0].height() > 120
    gallery.resize(384, 900)
    # A card as wide as that would cut the head off its picture.
    qtbot.waitUntil(lambda: all(card.small and card.height() < 60 for card in gallery.cards))


@pytest.mark.parametrize("word", ["On air", "Auf Sendung", "A word of many letters, longer than a row is wide"])
@pytest.mark.parametrize("small", [True, False])
def test_the_name_is_whole_whatever_word_is_on_the_card(
        qtbot: QtBot, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, small: bool) -> None:
    gallery = AvatarGallery(many(tiny, tmp_path, 1))
    qtbot.addWidget(gallery)
    card = gallery.cards[0]
    card.shrink(small)
    card.resize(160, card.heightForWidth(160))
    card.mark(on=True, word=word)
    written: list[tuple[str, float]] = []
    monkeypatch.setattr(paint, "text", lambda _painter, box, said, *_, **__: written.append((said, box.top())))
    card.grab()
    said = [words for words, _ in written]
    assert card.entry.name in said
    assert any(one and word.startswith(one.removesuffix("…")) for one in said)


@pytest.mark.parametrize("name", ["Presenter Anna Two", "Wav2LipPresenterTwo", "Anna", "\U0001F600" * 30,
                                  "Eine Moderatorin mit sehr langem Namen (2)"])
@pytest.mark.parametrize("word", ["", "On air", "Ausgewählt"])
@pytest.mark.parametrize("small", [True, False])
def test_a_long_name_takes_two_lines_and_keeps_its_end(
        qtbot: QtBot, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, word: str, small: bool) -> None:
    gallery = AvatarGallery(many(tiny, tmp_path, 1))
    qtbot.addWidget(gallery)
    card = gallery.cards[0]
    card.show_entry(replace(card.entry, manifest=replace(card.entry.manifest, name=name)))
    card.shrink(small)
    card.mark(on=bool(word), word=word)
    card.resize(168, card.heightForWidth(168))
    written: list[tuple[str, QRectF, int, int]] = []

    def note(_painter: QPainter, box: QRectF, said: str, _ink: str, *, px: int = theme.CAPTION, weight: int = 400, **_: object
             ) -> None:
        written.append((said, box, px, weight))

    monkeypatch.setattr(paint, "text", note)
    card.grab()
    for said, box, px, weight in written:
        needed = QFontMetricsF(image.font(px, weight)).horizontalAdvance(said)
        assert said == "no picture" or (needed <= box.width() + 0.5 and box.bottom() <= card.height()), said
    names = [said for said, _, px, _ in written if px == theme.BODY]
    whole = "".join(names).replace(" ", "")
    if len(name) <= 19:
        assert whole == name.replace(" ", "")
    else:
        assert len(names) == 2
        before, _, after = whole.partition("…")
        assert name.replace(" ", "").startswith(before)
        assert name.replace(" ", "").endswith(after)
    if word:
        assert word in [said for said, *_ in written]
    assert name in card.toolTip()


def test_a_right_click_on_a_card_opens_its_menu_and_so_does_its_button(make_window: Callable[..., MainWindow], mine: Path,
                                                                      qtbot: QtBot) -> None:
    window = make_window()
    card = next(card for card in window.gallery.cards if card.entry.folder == mine)
    at = card.rect().center()
    QApplication.sendEvent(card, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, card.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert "&Rename…" in [action.text() for action in menu.actions()]
    menu.close()
    card.more.setVisible(True)
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def test_a_new_name_is_shown_at_once_and_one_that_is_taken_is_refused_in_words(make_window: Callable[..., MainWindow],
                                                                              mine: Path, qtbot: QtBot) -> None:
    window = make_window()
    dialog = window.upkeep.ask_for_name(entry_of(window, mine))
    dialog.name.setText("Mara")
    dialog.take.click()
    assert "Another avatar is called Mara" in dialog.why.text()
    dialog.name.setText("Anna")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert entry_of(window, mine).name == "Anna"
    assert read_manifest(mine).name == "Anna"
    QApplication.processEvents()


def test_a_copy_appears_in_the_gallery(make_window: Callable[..., MainWindow], mine: Path, qtbot: QtBot) -> None:
    window = make_window()
    window.upkeep.duplicate(entry_of(window, mine))
    qtbot.waitUntil(lambda: len(window.gallery.cards) == 3)
    assert entry_of(window, mine.parent / "tiny").name == "Tiny (2)"


def test_an_avatar_is_exported_as_one_file(make_window: Callable[..., MainWindow], mine: Path, room: Room,
                                           qtbot: QtBot) -> None:
    window = make_window()
    package = room.folder / "mine.avatar"
    window.upkeep.export(entry_of(window, mine), package)
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.key == "avatar-file")
    assert "avatar.toml" in zipfile.ZipFile(package).namelist()


def test_what_cannot_be_exported_is_said(make_window: Callable[..., MainWindow], mine: Path, room: Room, qtbot: QtBot) -> None:
    window = make_window()
    entry = entry_of(window, mine)
    (mine / "generator.onnx").write_bytes(b"")
    window.upkeep.export(entry, room.folder / "mine.avatar")
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.trouble)
    assert window.notices.current.title == "The avatar was not exported"
    assert not (room.folder / "mine.avatar").exists()


def test_an_avatar_is_removed_only_after_it_was_asked(make_window: Callable[..., MainWindow], mine: Path) -> None:
    window = make_window()
    window.upkeep.ask_to_remove(entry_of(window, mine))
    assert window.notices.current.title == "Remove Tiny (mine)?"
    window.notices.current.buttons[1].click()
    assert mine.is_dir()
    window.upkeep.ask_to_remove(entry_of(window, mine))
    window.notices.current.buttons[0].click()
    assert not mine.exists()
    assert [card.entry.key for card in window.gallery.cards] == ["tiny"]


def test_the_footage_goes_with_the_avatar_that_was_learnt_of_it(make_window: Callable[..., MainWindow], mine: Path) -> None:
    from studio.avatars.capture import kept
    from studio.avatars.capture.work import Work

    with Work(library.captures(), mine / "me.mp4", "ab" * 32) as work:
        (work.folder / "squares.npy").write_bytes(bytes(1000))
    kept.finish(work.folder, "mine")
    window = make_window()
    window.upkeep.ask_to_remove(entry_of(window, mine))
    window.notices.current.buttons[0].click()
    assert not mine.exists()
    assert not work.folder.exists()


def test_the_avatar_on_air_is_not_removed(make_window: Callable[..., MainWindow], mine: Path, qtbot: QtBot) -> None:
    window = make_window()
    window.upkeep.ask_to_remove(entry_of(window, mine))
    window.avatar_switcher.use(entry_of(window, mine))
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None and window.bridge.host.on_air.folder == mine)
    window.upkeep.ask_to_remove(entry_of(window, mine))
    window.notices.current.buttons[0].click()
    assert mine.is_dir()
    assert offered(window, entry_of(window, mine))["Remove… (it is on air)"] is False
    assert window.notices.current.title == "The avatar was not removed"


def test_the_picture_on_screen_becomes_the_thumbnail(make_window: Callable[..., MainWindow], mine: Path, qtbot: QtBot) -> None:
    window = make_window()
    window.avatar_switcher.use(entry_of(window, mine))
    qtbot.waitUntil(lambda: window.bridge.host.on_air is not None and window.bridge.host.on_air.folder == mine)
    before = (mine / "thumbnail.jpg").read_bytes() if (mine / "thumbnail.jpg").exists() else b""
    window.upkeep.take_thumbnail(entry_of(window, mine))
    assert (mine / "thumbnail.jpg").read_bytes() != before
    assert image.thumbnail(mine / "thumbnail.jpg").width() == 192


def many(tiny: Path, tmp_path: Path, count: int) -> list[Entry]:
    folders = {}
    for number in range(count):
        folder = tmp_path / f"avatar-{number}"
        shutil.copytree(tiny, folder)
        text = (folder / "avatar.toml").read_text().replace('name = "Tiny"', f'name = "Anna {number}"')
        (folder / "avatar.toml").write_text(text)
        folders[folder.name] = folder
    return entries(folders)


def test_more_than_eight_avatars_can_be_searched(qtbot: QtBot, tiny: Path, tmp_path: Path) -> None:
    found = many(tiny, tmp_path, SEARCHED_FROM)
    gallery = AvatarGallery(found[:-1])
    qtbot.addWidget(gallery)
    gallery.resize(200, 600)
    gallery.show()
    assert len(gallery.cards) == 8
    assert not gallery.search.isVisible()
    gallery.add(found[-1])
    assert gallery.search.isVisible()
    qtbot.keyClicks(gallery.search, "ANNA 3")
    assert [card.entry.name for card in gallery.cards if card.isVisible()] == ["Anna 3"]
    gallery.search.setText("pattern")
    assert all(card.isVisible() for card in gallery.cards)
    gallery.search.setText("Berta")
    assert not any(card.isVisible() for card in gallery.cards)
    gallery.search.clear()
    gallery.search.setText("Anna 3")
    gallery.remove(found[0].folder)
    assert all(card.isVisible() for card in gallery.cards)
    assert not gallery.search.isVisible()
    gallery.close()


def test_a_card_that_cannot_be_used_is_not_put_on_air_and_has_a_menu(qtbot: QtBot, tmp_path: Path) -> None:
    gallery = AvatarGallery([Entry("broken", tmp_path, None, "It has no manifest.")])
    qtbot.addWidget(gallery)
    with qtbot.assertNotEmitted(gallery.picked):
        gallery.cards[0].click()
    with qtbot.waitSignal(gallery.menu_asked):
        gallery.cards[0].menu_asked.emit(QPoint(0, 0))


def test_the_avatar_on_air_is_scrolled_into_view(qtbot: QtBot, tiny: Path, tmp_path: Path) -> None:
    found = many(tiny, tmp_path, 6)
    gallery = AvatarGallery(found)
    qtbot.addWidget(gallery)
    gallery.resize(200, 300)
    gallery.show()
    view = gallery.cards[0].parentWidget().parentWidget()

    def in_view(number: int) -> bool:
        card = gallery.cards[number]
        return view.rect().contains(card.mapTo(view, card.rect().center()))

    assert not in_view(5)
    gallery.mark(found[5].folder, "On air")
    qtbot.waitUntil(lambda: in_view(5))
    gallery.resize(200, 200)
    qtbot.waitUntil(lambda: in_view(5))
    gallery.mark(found[0].folder, "On air")
    qtbot.waitUntil(lambda: in_view(0))


@pytest.mark.parametrize("word", ["On air", "Selected", "Wird geladen"])
def test_a_row_without_room_for_both_shows_the_name_whole_and_the_word_under_it(
    qtbot: QtBot, tiny: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    drawn: dict[str, QRectF] = {}
    draw = paint.text

    def text(painter: QPainter, box: QRectF, words: str, *rest: Any, **more: Any) -> None:
        drawn[words] = box
        draw(painter, box, words, *rest, **more)

    monkeypatch.setattr(paint, "text", text)
    card = AvatarCard(Entry("tiny", tiny, replace(read_manifest(tiny), name="Josephine")))
    qtbot.addWidget(card)
    card.shrink(True)
    card.resize(168, 46)
    card.mark(on=True, word=word)
    card.grab()

    assert drawn["Josephine"].top() < drawn[word].top()
    card.resize(400, 46)
    card.grab()
    assert drawn["Josephine"].top() == drawn[word].top()
