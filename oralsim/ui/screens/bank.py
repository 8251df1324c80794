"""The question bank: topics, their questions with rubrics; fuzzy search; a drill on what is chosen."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from oralsim.core.model import Bank, Blueprint, Filters, Topic
from oralsim.grading.model import Question
from oralsim.store.store import Store
from oralsim.ui.keys import bind
from oralsim.ui.literal import literal, one_line
from oralsim.ui.messages import Begin, SetUp
from oralsim.ui.page import Page
from oralsim.ui.present import counted, mark_text, styled_mark
from oralsim.ui.question_text import question_text
from oralsim.ui.search import found
from oralsim.ui.widgets.prose import Paragraph, Prose
from oralsim.ui.widgets.rows import Rows

QUESTION, TOPIC = "q:", "t:"
"""How the ids of rows begin."""


class BankScreen(Page):
    """Topics unfold into questions on the left; what is under the cursor is told on the right."""

    HEADING = "question bank"
    HELP = "Enter unfolds a topic. Type / and words, also mistyped, to search. F2 drills what is chosen."
    CSS_PATH = "bank.tcss"
    AUTO_FOCUS = "Rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bind("go:Drill this", "choose:Unfold", "search", "-back", "palette", "help", "leave:Home")
    ]

    def __init__(self, bank: Bank, store: Store, question: str = "") -> None:
        """Open at *question*, if it is named."""
        super().__init__()
        self._bank = bank
        self._marks = store.history.marks_by_question()
        self._topic_marks = store.history.marks_by_topic()
        self._start = bank.question(question)
        self._unfolded = {self._start.topic} if self._start else set()
        self._words = ""

    def body(self) -> ComposeResult:
        """Search and rows beside the text."""
        with Horizontal():
            with Vertical(id="list"):
                yield Input(placeholder="search: words, also mistyped")
                yield Rows()
            with VerticalScroll(id="reading"):
                yield Prose()

    def right(self) -> Content:
        """How much there is, or was found."""
        if self._words:
            return Content(f"{len(found(self._bank, self._words))} found")
        return Content(f"{counted(len(self._bank.questions), 'question')} · {len(self._bank.topics)} topics")

    def on_mount(self) -> None:
        """List the topics."""
        self._list(f"{QUESTION}{self._start.id}" if self._start else None)

    def action_go(self) -> None:
        """Drill the chosen question, or set up a drill of the chosen topic."""
        question, topic = self._question(), self._topic()
        if question is not None:
            self.post_message(Begin("drill", Blueprint(count=1, filters=Filters(ids=(question.id,)))))
        elif topic is not None:
            self.post_message(SetUp("drill", Filters(topics=frozenset({topic.id}))))

    def action_choose(self) -> None:
        """Unfold or fold the topic."""
        self.query_one(Rows).action_select()

    def action_search(self) -> None:
        """Type words to search for."""
        self.query_one(Input).focus()

    def action_back(self) -> None:
        """End the search, else go back."""
        if self._words or self.query_one(Input).has_focus:
            self.query_one(Input).value = ""
            self.query_one(Rows).focus()
        else:
            self.action_leave()

    @on(Input.Changed)
    def _search(self, message: Input.Changed) -> None:
        self._words = message.value.strip()
        self._list()

    @on(Input.Submitted)
    def _to_rows(self) -> None:
        self.query_one(Rows).focus()

    @on(OptionList.OptionSelected)
    def _fold(self) -> None:
        topic = self._topic()
        if topic is not None:
            self._unfolded ^= {topic.id}
            self._list(f"{TOPIC}{topic.id}")

    @on(OptionList.OptionHighlighted)
    def _tell(self) -> None:
        question, topic = self._question(), self._topic()
        if question is not None:
            self._read(question_text(question, self._marks.get(question.id)))
            self.relabel(go="Drill this", choose=None)
        elif topic is not None:
            self._read(self._about(topic))
            self.relabel(go="Drill topic", choose="Fold" if topic.id in self._unfolded else "Unfold")
        self.query_one("#reading").scroll_home(animate=False)

    def _list(self, at: str | None = None) -> None:
        rows = self.query_one(Rows)
        options = list(self._found() if self._words else self._tree())
        rows.set_options(options)
        ids = [option.id for option in options]
        if ids:
            rows.highlighted = ids.index(at) if at in ids else 0
        else:
            rows.add_option(Option(Content("Nothing is like that."), disabled=True))
            self._read([])
            self.relabel(go=None, choose=None)
        self.retitle()

    def _tree(self) -> list[Option]:
        options: list[Option] = []
        for topic in self._bank.topics:
            questions = self._bank.of_topic(topic.id)
            sign = "▾ " if topic.id in self._unfolded else "▸ "
            row = Content.assemble((sign, "$muted"), one_line(topic.title), (f"  {len(questions)}", "$muted"))
            options.append(Option(row, id=f"{TOPIC}{topic.id}"))
            if topic.id in self._unfolded:
                options += [self._row(question, "    ") for question in questions]
        return options

    def _found(self) -> list[Option]:
        return [self._row(question, "") for question in found(self._bank, self._words)]

    def _row(self, question: Question, indent: str) -> Option:
        return Option(Content.assemble(indent, one_line(question.prompt)), id=f"{QUESTION}{question.id}")

    def _question(self) -> Question | None:
        chosen = self._chosen()
        return self._bank.question(chosen.removeprefix(QUESTION)) if chosen.startswith(QUESTION) else None

    def _topic(self) -> Topic | None:
        chosen = self._chosen().removeprefix(TOPIC)
        return next((topic for topic in self._bank.topics if topic.id == chosen), None)

    def _chosen(self) -> str:
        option = self.query_one(Rows).highlighted_option
        return (option.id or "") if option is not None else ""

    def _read(self, paragraphs: list[Paragraph]) -> None:
        self.query_one(Prose).paragraphs = tuple(paragraphs)

    def _about(self, topic: Topic) -> list[Paragraph]:
        mark = self._topic_marks.get(topic.id)
        questions = self._bank.of_topic(topic.id)
        last = "never marked" if mark is None else f"last mark {mark_text(mark).strip()}"
        facts = f"{counted(len(questions), 'question')} · {last}"
        return [
            Paragraph(literal(topic.title, "bold")),
            Paragraph(Content.styled(facts, "$muted")),
            Paragraph(Content("")),
            *(self._short(question) for question in questions),
        ]

    def _short(self, question: Question) -> Paragraph:
        mark = Content.assemble(styled_mark(self._marks.get(question.id)), "  ")
        return Paragraph(one_line(question.prompt), mark)
