"""The sentences that are raised below the window, read from the source: what the window says of them in other languages.

A sentence is a text that is given to an error of `studio.errors`, what is wrong and what to do of a `Fault`, and any text of
two words or more that ends in a full stop, in the modules that the window stands on; and the words that may be filled into one:
constants, what a name of `REASONS` is said to be, and what a function gives. Fields have names, so that a translator can move
them. What `studio.ui.sentences.advice` says in the window instead of options of the command line is said here too.
``scripts/translations.py`` writes them down, see `studio.ui.raised`.
"""

from __future__ import annotations

import ast
import re
from collections import ChainMap
from pathlib import Path
from typing import TYPE_CHECKING

from studio.ui.raised import advised, bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

STUDIO = Path(__file__).parents[1] / "studio"
ELSEWHERE = re.compile(
    r"(ui|service|commands|api)/.*|(cli|console|help_texts|logs|live|bug_report|redaction|__main__|benchmark_\w+)\.py"
    r"|outputs/(page/gate|registry|series)\.py|engine/(core/.*|sources/(pushed|tone))\.py"
    r"|provenance/(verify|statement)\.py|avatars/(onnxschema|importers/(__init__|dataset))\.py"
)
"""Modules whose sentences are for the command line, for other programs or for what is written into a file, or that the window
says in sentences of its own."""
UNREAD = {"ValueError", "TypeError", "RuntimeError", "OSError", "KeyError", "NotImplementedError", "TimeoutError", "PoolError",
          "add_argument", "add_parser", "compile"}
"""Take texts that are for programs and programmers."""
REASONS = {"why", "words", "reason", "said", "what", "text"}
"""Names of what is filled in."""
LOGGED = {"debug", "info", "warning", "exception", "error", "critical"}
WHOLE = {"media/signatures.py": 2, "engine/doctor.py": 1, "engine/surroundings.py": 1, "outputs/camera/finding.py": 1,
         "personal/finding.py": 1}
"""Modules all of whose texts are words that are filled in, or the computer's check's findings; of how many words at least."""
CODE = re.compile(r"[_=|/\\]|--|^(sudo|pip|Viseme Studio) ")
"""What is no sentence: names, patterns, commands, our own name."""
PROPER = {"CPU", "GPU", "CUDA", "NVIDIA", "cuDNN", "TensorRT", "libcuda", "onnxruntime", "Python", "Hz", "GiB", "PipeWire",
          "Viseme", "Studio", "loopback", "cpu", "cuda", "tensorrt", "directml", "coreml", "encoder", "generator", "onnx",
          "avatars", "ExecutionProvider", "torch", "MB", "own", "Darwin", "linux", "broken", "summary", "studio", "ok"}
"""Words that are the same in every language, and those that are for programs."""
WORD = re.compile(r"[^\W\d_]{2,}")
INNER = {"str", "plain", "repr", "shown", "min", "max", "round", "abs", "int", "sorted", "getattr"}
"""Calls that are called like what they are given."""
USUAL = {"error": "why", "reason": "why", "fault": "why", "strerror": "why", "__name__": "kind"}


def collect(studio: Path = STUDIO) -> dict[str, str]:
    """Give every sentence as the window would say it in English, with the module that it is in; one of each."""
    trees = {path.relative_to(studio).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
             for path in sorted(studio.rglob("*.py"))}
    errors = _errors(trees.values())
    found: dict[str, str] = {}
    known: set[str] = set()
    modules = {name: _Module(tree, errors) for name, tree in trees.items() if not ELSEWHERE.fullmatch(name)}
    constants = {name: values for module in modules.values() for name, values in module.constants()}
    for module, texts in modules.items():
        for sentence in map(advised, texts.sentences(constants, whole=WHOLE.get(module, 0))):
            if bare(sentence) not in known:
                known.add(bare(sentence))
                found[sentence] = module
    return found


def _errors(trees: Iterable[ast.Module]) -> set[str]:
    """Name the classes of `StudioError`'s tree, and those with which processes of their own say why not."""
    above = {node.name: {_last(base) for base in node.bases} for tree in trees for node in ast.walk(tree)
             if isinstance(node, ast.ClassDef)}
    found = {"StudioError", "ConfinedError", "Refused"}
    while more := {name for name, bases in above.items() if bases & found} - found:
        found |= more
    return found


class _Module:
    """One module's texts, by what is done with them."""

    def __init__(self, tree: ast.Module, errors: set[str]) -> None:
        self._tree = tree
        self._values: Mapping[str, list[ast.expr]] = {}
        """What is assigned to a name, anywhere."""
        self._unread: set[int] = set()
        self._raised: set[int] = set()
        self._given: list[ast.expr] = []
        """What errors are given, and what functions give."""
        self._faults: list[ast.Call] = []
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    self._assign(target, node.value)
            elif isinstance(node, ast.Return) and node.value is not None:
                self._given.append(node.value)
            elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                self._unread.add(id(node.value))
            elif isinstance(node, ast.Subscript):
                self._unread.add(id(node.slice))
            elif isinstance(node, ast.Assert):
                self._unread |= {id(one) for one in ast.walk(node)}
            elif isinstance(node, ast.JoinedStr):
                self._unread |= {id(one) for one in node.values}
            elif isinstance(node, ast.Call):
                self._sort(node, errors)

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self._values.setdefault(target.id, []).append(value)
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for one, its in zip(target.elts, value.elts, strict=False):
                self._assign(one, its)

    def _sort(self, call: ast.Call, errors: set[str]) -> None:
        name = _last(call.func)
        if name in UNREAD or (name in LOGGED and isinstance(call.func, ast.Attribute)):
            self._unread |= {id(one) for one in ast.walk(call)}
        elif (name in errors or name in ("_say", "__init__")) and call.args:
            # What is said is the last thing that it is given.
            self._raised.add(id(call.args[-1]))
            self._given.append(call.args[-1])
        elif name == "Fault" and len(call.args) == 4:
            self._faults.append(call)
            self._unread |= {id(one) for argument in call.args for one in ast.walk(argument)}

    def constants(self) -> Iterator[tuple[str, list[ast.expr]]]:
        """Give the texts that other modules may fill in."""
        yield from ((name, values) for name, values in self._values.items() if name.isupper())

    def sentences(self, constants: dict[str, list[ast.expr]], *, whole: int) -> Iterator[str]:
        """Give the module's sentences in their order, then what is filled in; ``constants`` are those of all modules."""
        values = ChainMap(self._values, constants)
        filled: list[ast.expr] = []
        for node in ast.walk(self._tree):
            if id(node) not in self._unread and isinstance(node, ast.expr) and _is_text(node):
                text = _template(node, {})
                words = WORD.findall(bare(text))
                said = id(node) in self._raised or (" " in text and text.endswith((".", "?")) and len(words) > 1)
                told = whole and len(set(words) - PROPER) >= whole and not CODE.search(bare(text))
                if words and (said or told):
                    yield text
                    filled += [one.value for one in ast.walk(node) if isinstance(one, ast.FormattedValue)]
        for name in sorted(REASONS & self._values.keys()):
            self._given += self._values[name]
        yield from self._pieces(filled, values, 2)
        yield from self._pieces(self._given, values, 3)
        for _, short, cause, fix in (call.args for call in self._faults):
            yield from (text for text in _texts(short, values, {}) if " " in text)
            names: dict[str, str] = {}
            for wrong in _texts(cause, values, names):
                yield from (f"{wrong[0].upper()}{wrong[1:]}: {remedy}." for remedy in _texts(fix, values, names))


    def _pieces(self, given: list[ast.expr], values: Mapping[str, list[ast.expr]], least: int) -> Iterator[str]:
        """Give what is filled in: texts of so many words at least."""
        for one in given:
            for node in ast.walk(one):
                if id(node) not in self._unread and isinstance(node, ast.expr):
                    for text in _texts(node, values, {}):
                        if not CODE.search(bare(text)) and len(WORD.findall(bare(text))) >= least and " " in text:
                            yield text


def _texts(node: ast.expr, values: Mapping[str, list[ast.expr]], names: dict[str, str],
           above: tuple[str, ...] = ()) -> list[str]:
    """Give what a value may say; a name that is ``above`` is given what it was and more."""
    if isinstance(node, ast.Name | ast.Attribute):
        name = _last(node)
        found = values.get(name, []) if name not in above else []
        return [text for value in found for text in _texts(value, values, names, (*above, name))]
    if isinstance(node, ast.IfExp):
        return _texts(node.body, values, names, above) + _texts(node.orelse, values, names, above)
    return [_template(node, names)] if _is_text(node) else []


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _template(node: ast.AST, names: dict[str, str]) -> str:
    """Give a text with a named field for each value, the same for the same one; fields that touch are one."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    said = "".join(_named(one.value, names) if isinstance(one, ast.FormattedValue) else str(getattr(one, "value", ""))
                   for one in parts)
    said = re.sub(r"%s|{}", "{where}", said)
    return re.sub(r"({\w+})({\w+})+", r"\1", said).strip()


def _named(value: ast.expr, names: dict[str, str]) -> str:
    written = ast.unparse(value)
    if written not in names:
        name, number = _name(value), 2
        while name in names.values():
            name, number = f"{_name(value)}{number}", number + 1
        names[written] = name
    return f"{{{names[written]}}}"


def _name(value: ast.expr) -> str:
    """Give what a translator sees in the place of a value: the last word of what it is called."""
    if isinstance(value, ast.BoolOp):
        return _name(value.values[-1])
    if isinstance(value, ast.BinOp):
        return _name(value.left)
    if isinstance(value, ast.Subscript):
        return _name(value.value)
    name = _last(value.func if isinstance(value, ast.Call) else value)
    if isinstance(value, ast.Call) and name in INNER and value.args:
        return _name(value.args[0])
    name = {"len": "count", "join": "list"}.get(name, name) if isinstance(value, ast.Call) else USUAL.get(name, name)
    return name.strip("_").lower() or "value"


def _last(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
