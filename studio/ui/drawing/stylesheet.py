"""The theme as a Qt style sheet: what Qt draws itself. What the window paints asks `theme` directly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.drawing import theme

if TYPE_CHECKING:
    from studio.ui.drawing.theme import Colours


def sheet(k: Colours) -> str:
    """Give the whole style sheet for one theme."""
    return "".join((_frame(k), _labels(k), _buttons(k), _fields(k), _lists(k), _cards(k)))


def _frame(k: Colours) -> str:
    return f"""
* {{ color: {k.text}; outline: 0; }}
QMainWindow, #head {{ background: {k.bg}; }}
QDialog {{ background: {k.surface}; }}
QMainWindow::separator {{ background: {k.bg}; width: 8px; height: 8px; }}
QMainWindow::separator:hover {{ background: {k.accent_fill}; }}
QToolTip {{ background: {k.raised}; color: {k.text}; border: 1px solid {k.edge}; padding: 4px 8px; }}
QMenuBar {{ background: {k.bg}; padding: 0; }}
QMenuBar::item {{ background: transparent; color: {k.muted}; padding: 5px 10px; margin: 2px 0;
    border-radius: {theme.RADIUS_CHIP}px; }}
QMenuBar::item:selected {{ background: {k.hover}; color: {k.text}; }}
QMenu {{ background: {k.raised}; border: 1px solid {k.edge}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 28px; border-radius: {theme.RADIUS_CHIP}px; }}
QMenu::item:selected {{ background: {k.accent_fill}; color: {k.on_accent}; }}
QMenu::item:disabled {{ color: {k.faint}; background: transparent; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 7px; }}
QMenu::indicator:checked {{ image: url(theme:check-{k.name}.svg); background: {k.accent_fill};
    border-radius: {theme.RADIUS_CHIP}px; }}
QMenu::separator {{ height: 1px; background: {k.line}; margin: 4px 8px; }}
QHeaderView, QHeaderView::section {{ background: {k.surface}; color: {k.muted}; border: 0; }}
QHeaderView::section {{ padding: 4px 8px; border-bottom: 1px solid {k.line}; }}
QAbstractItemView {{ background: {k.raised}; alternate-background-color: {k.surface};
    selection-background-color: {k.accent_fill}; selection-color: {k.on_accent}; border: 0; }}
QAbstractItemView::item:selected, QAbstractItemView::item:selected:hover {{ background: {k.accent_fill};
    color: {k.on_accent}; }}
QAbstractItemView:disabled, QAbstractItemView::item:disabled {{ color: {k.faint}; }}
QAbstractItemView::item:selected:disabled {{ background: {k.hover}; color: {k.text}; }}
QGroupBox {{ border: 1px solid {k.line}; border-radius: {theme.RADIUS_CONTROL}px; margin-top: 18px; }}
QGroupBox::title {{ subcontrol-origin: margin; color: {k.muted}; }}
QTabBar::tab {{ background: transparent; color: {k.muted}; padding: 4px 12px; }}
QTabBar::tab:selected {{ background: {k.hover}; color: {k.text}; border-radius: {theme.RADIUS_CHIP}px; }}
QSplitter::handle {{ background: {k.line}; }}
QFileDialog {{ backward-icon: url(theme:back-{k.name}.svg); forward-icon: url(theme:forward-{k.name}.svg);
    filedialog-parent-directory-icon: url(theme:up-{k.name}.svg); }}
QStatusBar {{ padding: 0; margin: 0; min-height: {theme.STATUS_HEIGHT}px; max-height: {theme.STATUS_HEIGHT}px;
    background: {k.bg}; }}
QStatusBar::item {{ border: 0; }}
#panelHead {{ background: {k.surface}; border-top-left-radius: {theme.RADIUS_PANEL}px;
    border-top-right-radius: {theme.RADIUS_PANEL}px; }}
#panelHead[alone="true"] {{ border-radius: {theme.RADIUS_PANEL}px; }}
#panelBody {{ background: {k.surface}; border-bottom-left-radius: {theme.RADIUS_PANEL}px;
    border-bottom-right-radius: {theme.RADIUS_PANEL}px; }}
#panelHead[floats="true"] {{ border: 1px solid {k.edge}; border-bottom: 0; border-radius: 0; }}
#panelBody[floats="true"] {{ border: 1px solid {k.edge}; border-top: 0; border-radius: 0; }}
#card {{ background: {k.surface}; border-radius: {theme.RADIUS_PANEL}px; }}
#side {{ background: {k.well}; border-radius: {theme.RADIUS_PANEL}px; }}
#rule {{ background: {k.line}; border: 0; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {k.hover}; border-radius: 4px; min-height: 24px; }}
QScrollBar::handle:vertical:hover {{ background: {k.edge}; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {k.hover}; border-radius: 4px; min-width: 24px; }}
QScrollBar::handle:horizontal:hover {{ background: {k.edge}; }}
QScrollBar::add-line, QScrollBar::sub-line,
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; width: 0; height: 0; }}
"""


def _labels(k: Colours) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="muted"] {{ color: {k.muted}; }}
QLabel[role="caption"] {{ color: {k.faint}; }}
QLabel[role="warn"] {{ color: {k.warn}; }}
QLabel[role="danger"] {{ color: {k.danger}; }}
"""


def _buttons(k: Colours) -> str:
    return f"""
QPushButton {{ background: {k.raised}; border: 1px solid transparent; border-radius: {theme.RADIUS_CONTROL}px;
    padding: 0 12px; min-height: 26px; }}
QPushButton:hover {{ background: {k.hover}; }}
QPushButton:pressed {{ background: {k.track}; }}
QPushButton[ring="true"]:focus, QToolButton[ring="true"]:focus, QComboBox[ring="true"]:focus, QLineEdit[ring="true"]:focus,
QCheckBox[ring="true"]:focus {{ border: 2px solid {k.text}; }}
QPushButton[ring="true"]:focus {{ padding: 0 11px; min-height: 24px; }}
QComboBox[ring="true"]:focus, QLineEdit[ring="true"]:focus {{ padding: 0 7px; min-height: 24px; }}
QPushButton:disabled {{ color: {k.faint}; background: {k.surface}; border: 1px solid {k.line}; }}
QPushButton[kind="primary"] {{ background: {k.accent_fill}; color: {k.on_accent}; }}
QPushButton[kind="primary"]:hover {{ background: {k.accent}; color: {k.bg if k.name == "dark" else k.on_accent}; }}
QPushButton[kind="primary"]:disabled {{ background: {k.surface}; color: {k.faint}; }}
QPushButton[kind="recording"] {{ background: {k.danger_fill}; color: {k.on_danger}; }}
QPushButton[kind="ghost"] {{ background: transparent; color: {k.muted}; }}
QPushButton[kind="ghost"]:hover {{ background: {k.hover}; color: {k.text}; }}
QPushButton[kind="link"] {{ background: transparent; color: {k.accent}; padding: 0 4px; text-decoration: underline; }}
QPushButton[big="true"] {{ min-height: 42px; padding: 0 16px; }}
QPushButton[big="true"][ring="true"]:focus {{ min-height: 40px; padding: 0 15px; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {theme.RADIUS_CONTROL}px; }}
QToolButton:hover {{ background: {k.hover}; }}
QToolButton:checked {{ background: {k.accent_wash}; border: 1px solid {k.accent}; }}
QToolButton[ring="true"]:checked:focus {{ border: 2px solid {k.text}; }}
QToolButton:disabled {{ background: transparent; border: 0; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[kind="solid"] {{ background: {k.raised}; }}
QToolButton[kind="solid"]:hover {{ background: {k.hover}; }}
QToolButton[kind="solid"]:checked {{ background: {k.danger_fill}; border: 1px solid {k.danger_fill}; }}
QToolButton[kind="solid"]:disabled {{ background: {k.surface}; border: 1px solid {k.line}; }}
#segments {{ background: {k.surface}; border-radius: {theme.RADIUS_CONTROL}px; }}
#segments QPushButton {{ background: transparent; color: {k.muted}; padding: 0 12px; min-height: 22px;
    border-radius: {theme.RADIUS_CHIP}px; }}
#segments QPushButton:hover {{ color: {k.text}; }}
#segments QPushButton:checked {{ background: {k.hover}; color: {k.text}; }}
"""


def _fields(k: Colours) -> str:
    return f"""
QComboBox, QLineEdit {{ background: {k.raised}; border: 1px solid transparent;
    border-radius: {theme.RADIUS_CONTROL}px; padding: 0 8px; min-height: 26px;
    selection-background-color: {k.accent_fill}; selection-color: {k.on_accent};
    placeholder-text-color: {k.faint}; }}
QAbstractSpinBox, QTextEdit, QPlainTextEdit {{ background: {k.raised}; border: 1px solid {k.edge};
    border-radius: {theme.RADIUS_CHIP}px; selection-background-color: {k.accent_fill}; selection-color: {k.on_accent};
    placeholder-text-color: {k.faint}; }}
QComboBox:disabled, QLineEdit:disabled, QCheckBox:disabled, QRadioButton:disabled, QAbstractSpinBox:disabled,
QTextEdit:disabled, QPlainTextEdit:disabled {{ color: {k.faint}; }}
QComboBox:hover {{ background: {k.hover}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url(theme:chevron-down-{k.name}.svg); width: 16px; height: 16px; }}
QComboBox[bad="true"] {{ border: 1px solid {k.warn}; }}
QComboBox QAbstractItemView {{ background: {k.raised}; border: 1px solid {k.edge};
    selection-background-color: {k.accent_fill}; selection-color: {k.on_accent}; padding: 4px; }}
QSlider::groove:horizontal {{ height: 4px; background: {k.track}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {k.edge}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {k.text}; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; }}
QSlider::handle:horizontal:hover, QSlider[ring="true"]::handle:horizontal:focus {{ background: {k.accent}; }}
QSlider[ring="true"]:focus {{ border: 2px solid {k.text}; border-radius: {theme.RADIUS_CHIP}px; }}
QCheckBox {{ spacing: 8px; border: 1px solid transparent; border-radius: {theme.RADIUS_CHIP}px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border-radius: 4px; border: 1px solid {k.edge};
    background: {k.surface}; }}
QCheckBox::indicator:checked {{ background: {k.accent_fill}; border-color: {k.accent_fill};
    image: url(theme:check-{k.name}.svg); }}
QProgressBar {{ background: {k.track}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
LevelMeter {{ background: transparent; min-height: 24px; max-height: 24px; }}
QProgressBar::chunk {{ background: {k.accent}; border-radius: 2px; }}
"""


def _lists(k: Colours) -> str:
    return f"""
QListWidget, QTableWidget {{ background: transparent; border: 0; }}
QListWidget::item {{ padding: 6px 8px; border-radius: {theme.RADIUS_CONTROL}px; color: {k.muted}; }}
QListWidget::item:selected {{ background: {k.accent_wash}; color: {k.text}; }}
QListWidget[ring="true"]::item:selected:focus {{ border: 2px solid {k.text}; padding: 4px 6px; }}
"""


def _cards(k: Colours) -> str:
    return f"""
#notice {{ background: {k.raised}; border: 1px solid {k.warn}; border-radius: {theme.RADIUS_PANEL}px; }}
#toast {{ background: {k.raised}; border: 1px solid {k.line}; border-radius: {theme.RADIUS_PANEL}px; }}
#notice QPushButton[kind=""], #toast QPushButton[kind=""] {{ background: {k.hover}; }}
#welcome {{ background: {k.surface}; border: 1px solid {k.line}; border-radius: {theme.RADIUS_PANEL}px; }}
#job {{ background: {k.raised}; border-radius: {theme.RADIUS_CONTROL}px; }}
#job QPushButton[kind=""] {{ background: {k.hover}; }}
#drop {{ min-height: 50px; border: 1px dashed {k.edge}; border-radius: {theme.RADIUS_CONTROL}px; background: transparent; }}
#drop:hover {{ background: {k.hover}; }}
#drop[ring="true"]:focus {{ border: 2px solid {k.text}; }}
"""
