"""The office register, open: what its log comes to, and the only way to read and add to it.

Every transaction first folds what was appended since the last one, so `state` is what holds now.
Entries of one person in one transaction are signed by the last of them, which covers the others.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import islice
from threading import RLock

import msgspec

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log.bodies import Acted, Body, Brought
from counsel_desk.domain.office_log.claims import fact_id
from counsel_desk.domain.office_log.entry import (
    FACTS,
    Entry,
    Signed,
    StoredEntry,
    extend,
    is_fact,
    placed,
    statement,
    stored,
)
from counsel_desk.domain.office_log.fold import (
    LogAlteredError,
    Verify,
    Wrong,
    apply,
    fact_holds,
    office_of,
    signing_key,
)
from counsel_desk.domain.office_log.settling import settle
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import Certificate
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.ports.stores import RegisterFile, StoredRegister
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.log_rows import EntryAlteredError, decoded, folded, heads, linked
from counsel_desk.services.work.post_office import PostOffice

_SAID = 1_000
"""After how many entries it is said how far the folding is: some tenths of a second."""


class RegisterTransaction(PostOffice):
    """One transaction on the register.

    Attributes:
        state: What holds in the office, what this transaction entered included.
        beside: What is kept beside the log.
    """

    def __init__(
        self, kept: StoredRegister, state: State, verify: Verify, *, certain: bool
    ) -> None:
        super().__init__(kept, state)
        self._verify, self._certain = verify, certain
        self._new: list[Entry] = []
        self._before = state.head
        self._author: Author | None = None
        self._instant: datetime | None = None

    def enter(self, author: Author, body: Body) -> int:
        """Append an entry to the log, and return its number; one transaction has one instant.

        Raises:
            NotPermittedError: They have left the office meanwhile, or have other keys.
            LogAlteredError: A rule forbids it; that is a defect of the caller.
            RuntimeError: So is signing over a log of which nothing is certain yet.
        """
        if not self._certain:
            raise RuntimeError("The log was not folded for whoever signs.")
        if signing_key(self.state, author.person) != author.identity.public.signing:
            raise NotPermittedError
        if self._author is not None and self._author.person != author.person:
            self.sign()
        self._instant = self._instant or author.now()
        self._apply(Signed(author.person, body, b""), self._instant)
        self._author = author
        return self.state.head.length

    def act(self, author: Author, action: str) -> None:
        """Append what somebody did, for the audit trail."""
        self.enter(author, Acted(action))

    def add(self, fact: Signed, instant: datetime) -> None:
        """Append a fact, which is signed for itself.

        Raises:
            LogAlteredError: Its author did not sign it, or it contradicts what holds.
        """
        self.sign()
        entry = placed(self.state.head, fact, instant)
        key = fact_holds(self.state, fact, self._verify, office_of(self.state, entry))
        if key is None:
            raise LogAlteredError(entry.number, Wrong.SIGNATURE)
        self._apply(fact, instant, key)

    def bring(self, facts: Iterable[Signed], instant: datetime) -> list[Signed]:
        """Append facts that another laptop sent, which settle with those that are known.

        Returns:
            Those of whose author nothing is known yet that would vouch for them.

        Raises:
            LogAlteredError: One could hold in no state at all.
        """
        self.sign()
        left = [one for one in facts if not self._knows(one)]
        while True:
            waiting = [one for one in left if not self._brought(one, instant)]
            if len(waiting) == len(left):
                break
            left = waiting
        if self.state.unsettled:
            settle(self.state)
        return left

    def _knows(self, fact: Signed) -> bool:
        if isinstance(fact.body, Certificate):
            return fact.body in self.state.certified.get(fact.body.person, ())
        return fact_id(fact.author, fact.body).hex() in self.state.claims

    def _brought(self, fact: Signed, instant: datetime) -> bool:
        if not is_fact(fact.body) or isinstance(fact.body, Brought):
            raise LogAlteredError(self.state.head.length + 1, Wrong.RULE, "no fact")
        if self._knows(fact):
            return True
        said = Signed(fact.author, Brought(fact.body), fact.signature)
        office = self.state.office.office if self.state.office else ""
        key = fact_holds(self.state, said, self._verify, office)
        if key is None:
            return False
        self._apply(said, instant, key)
        return True

    def entries(self) -> list[Entry]:
        """Return every entry, once it is certain that they lead to what holds.

        Raises:
            EntryAlteredError: They do not.
        """
        found = list(linked(self.beside.entries()))
        head = found[-1][1] if found else EMPTY
        if head != self.state.head:
            folded(self.beside.entries(), self._verify, State())
            raise EntryAlteredError(number=min(head.length + 1, self.state.head.length))
        return [entry for entry, _head in found]

    def fresh(self, after: int) -> list[StoredEntry]:
        """Return the entries after a number as they are stored, those of this transaction too."""
        new = [stored(entry) for entry in self._new if entry.number > after]
        return [*self.beside.entries(after), *new]

    def facts(self) -> list[StoredEntry]:
        """Return every fact as it is stored, those of this transaction too."""
        new = (stored(entry) for entry in self._new)
        return [*self.beside.facts(), *(row for row in new if row.kind in FACTS)]

    def first(self) -> list[Entry]:
        """Return the first entry, if there is any."""
        return [decoded(row) for row in islice(self.beside.entries(), 1)]

    def latest(self, count: int) -> list[Entry]:
        """Return the last entries, as many as `count`, without the links between them."""
        after = max(self.state.head.length - count, 0)
        return [decoded(row) for row in self.beside.entries(after)]

    def sign(self) -> None:
        """Sign the last entry of a run, which vouches for all of the run."""
        if self._author is None or self.state.office is None:
            return
        office, entry = self.state.office.office, self._new[-1]
        signature = self._author.identity.sign(statement(office, entry))
        self._new[-1] = replace(entry, signature=signature)
        self.state.head = extend(self._before, office, self._new[-1])
        self.state.unsigned, self._author = "", None

    def write(self) -> StoredEntry | None:
        """Write what was entered, signed, and return the last entry."""
        self.sign()
        rows = [stored(entry) for entry in self._new]
        for row in rows:
            self.beside.append(row)
        return rows[-1] if rows else None

    def _apply(self, said: Signed, instant: datetime, key: bytes = b"") -> None:
        before = self.state.head
        entry = placed(before, said, instant)
        apply(self.state, entry, office_of(self.state, entry), key)
        self._before = before
        self._new.append(entry)


class Register:
    """The office register, open.

    Args:
        file: Its open file.
        verify: Checks a signature.
        watch: Called with how many entries are folded, and of how many, while there are many.
    """

    def __init__(
        self, file: RegisterFile, verify: Verify, watch: Callable[[int, int], None] | None = None
    ) -> None:
        self._file, self._verify = file, verify
        self._watch = watch or (lambda _done, _total: None)
        self._state = State()
        self._last: StoredEntry | None = None
        self._certain = True
        # Whoever exchanges does so on another thread than whoever saves.
        self._lock = RLock()

    @property
    def state(self) -> State:
        """What held in the office when it was last read."""
        return self._state

    @property
    def file(self) -> RegisterFile:
        """Its file, for what is kept beside the log, whatever is wrong with the log."""
        return self._file

    @contextmanager
    def reading(self) -> Iterator[RegisterTransaction]:
        """Begin a transaction that only reads.

        Raises:
            EntryAlteredError: An entry that is new is not as its author wrote it.
        """
        with self._lock, self._file.reading() as kept:
            self._catch_up(kept)
            yield RegisterTransaction(kept, self._state, self._verify, certain=self._certain)

    @contextmanager
    def writing(self) -> Iterator[RegisterTransaction]:
        """Begin a transaction that is committed if it ends without an error.

        Raises:
            EntryAlteredError: An entry that is new is not as its author wrote it.
        """
        with self._lock:
            with self._file.writing() as kept:
                self._catch_up(kept)
                state, certain = self._state.copied(), self._certain
                transaction = RegisterTransaction(kept, state, self._verify, certain=certain)
                yield transaction
                last = transaction.write() or self._last
            self._state, self._last = transaction.state, last

    def start(self) -> None:
        """Fold the log from the state that was left for the next opening, as far as it holds.

        That state is not to be trusted: `trust` folds anew for whoever signs in. Where an entry is
        wrong, every transaction stops at it.

        Raises:
            EntryAlteredError: Not even the first entry is as its author wrote it.
        """
        with self._file.reading() as kept:
            left = kept.checkpoint()
        try:
            self.trust(msgspec.json.decode(left, type=State) if left else None)
        except (msgspec.DecodeError, EntryAlteredError):
            self.hold()
        self._certain = False

    def hold(self) -> None:
        """Fold the log anew from the first entry, as far as it holds.

        Raises:
            EntryAlteredError: Not even the first entry is as its author wrote it.
        """
        self._state, self._last = self._holding()

    def holding(self, before: int | None = None) -> tuple[State, datetime | None]:
        """Return what the log comes to from its first entry, as far as it holds, and since when.

        Args:
            before: Number of an entry that is known to be wrong; it ends before that.
        """
        try:
            state, last = self._holding(before)
        except EntryAlteredError:
            return State(), None
        return state, datetime.fromisoformat(last.instant) if last else None

    def _holding(self, before: int | None = None) -> tuple[State, StoredEntry | None]:
        with self._file.reading() as kept:
            rows = [row for row in kept.entries() if before is None or row.number < before]
        while rows:
            try:
                return folded(self._watched(rows), self._verify, State()), rows[-1]
            except EntryAlteredError as error:
                if error.number <= 1:
                    raise
                rows = rows[: min(error.number, len(rows)) - 1]
        return State(), None

    def leave(self) -> None:
        """Leave the state for the next opening."""
        with self.writing() as transaction:
            transaction.beside.put_checkpoint(msgspec.json.encode(transaction.state))

    def trust(self, before: State | None = None) -> None:
        """Fold the log anew from a state that a person keeps, or from the first entry.

        Whoever looks meanwhile on another thread, as where somebody signs in while the laptop
        exchanges, sees what held before.

        Raises:
            EntryAlteredError: An entry is not as its author wrote it.
        """
        if before is not None and before.people and not before.certified:
            before = None  # a version wrote it that did not keep what settles
        with self._lock, self._file.reading() as kept:
            self._state, self._last = self._caught_up(kept, before or State(), None)
            self._certain = True

    def require_certain(self) -> None:
        """Fold the log anew if nobody is signed in, before this laptop signs over it.

        Raises:
            EntryAlteredError: An entry is not as its author wrote it.
        """
        with self._lock:
            if self._certain:
                return
            self.trust()

    def heads(self, after: Head, until: int) -> list[Head]:
        """Return the heads that the stored entries lead to, without checking signatures.

        Args:
            after: A head that is certain.
            until: Number of the last entry that is followed.
        """
        office = self._state.office.office if self._state.office else ""
        with self._file.reading() as kept:
            rows = (row for row in kept.entries(after.length) if row.number <= until)
            return list(heads(rows, after, office))

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _catch_up(self, kept: StoredRegister) -> None:
        """Fold what was appended since the last transaction."""
        self._state, self._last = self._caught_up(kept, self._state, self._last)

    def _caught_up(
        self, kept: StoredRegister, state: State, last: StoredEntry | None
    ) -> tuple[State, StoredEntry | None]:
        seen = state.head.length
        rows = list(kept.entries(after=max(seen - 1, 0)))
        if seen:
            if not rows or rows[0].number != seen or last not in {None, rows[0]}:
                raise EntryAlteredError(number=_first_missing(kept, seen))
            last, rows = rows[0], rows[1:]
        if rows:
            state, last = folded(self._watched(rows), self._verify, state), rows[-1]
        return state, last

    def _watched(self, rows: Sequence[StoredEntry]) -> Iterator[StoredEntry]:
        """Return entries one by one, and say now and then how many there have been."""
        for done, row in enumerate(rows, 1):
            yield row
            if done % _SAID == 0:
                self._watch(done, len(rows))


def _first_missing(kept: StoredRegister, last: int) -> int:
    """Return the number of the first entry that is missing before a last one, or else the last."""
    there = {row.number for row in kept.entries()}
    return next((number for number in range(1, last) if number not in there), last)
