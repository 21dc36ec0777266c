"""Which headings make one meeting: the chain of rising numbers with the most words below its headings."""

from collections.abc import Iterator, Sequence

from etl.minutes.headings import Heading

WIDEST_GAP = 3
SHORTEST_CHAIN = 2
SHORTEST_FURTHER_CHAIN = 3
WORTH, WORTH_OF_BODY, WORTH_OF_MARK, WORTH_OF_FIRST, COST_OF_GAP = 10, 3, 8, 5, 4


def chains(headings: Sequence[Heading]) -> list[list[Heading]]:
    """One chain for each meeting, in the order of the text; sub-items stand where their turn comes.

    The best chain is a meeting. Before and after it another one counts only if it begins at 1 and has words below it:
    a list of contents has none.
    """
    best = _best([heading for heading in headings if len(heading.numbers) == 1])
    if len(best) < SHORTEST_CHAIN:
        return []
    before = [heading for heading in headings if heading.block < best[0].block]
    after = [heading for heading in headings if heading.block > best[-1].block]
    whole = _with_sub_items(_with_strays(best, headings), headings)
    return [*_further(before), whole, *_further(after)]


def _further(headings: Sequence[Heading]) -> Iterator[list[Heading]]:
    for chain in chains(headings):
        with_body = sum(heading.has_body for heading in chain)
        if len(chain) >= SHORTEST_FURTHER_CHAIN and chain[0].numbers == (1,) and 2 * with_body > len(chain):
            yield chain


def _best(headings: Sequence[Heading]) -> list[Heading]:
    """Of all chains the one of the highest worth; numbered lists inside items lose against the items around them."""
    totals: list[int] = []
    previous: list[int | None] = []
    for index, heading in enumerate(headings):
        options = [
            (totals[earlier] - COST_OF_GAP * (step - 1), earlier)
            for earlier in range(index)
            if 1 <= (step := heading.numbers[0] - headings[earlier].numbers[0]) <= WIDEST_GAP
            and headings[earlier].style == heading.style
        ]
        # Of equals the nearest: a list of contents stands farther away.
        best = max(options, default=None)
        own = WORTH + WORTH_OF_BODY * heading.has_body + WORTH_OF_MARK * heading.marked
        totals.append(own + (best[0] if best else WORTH_OF_FIRST * (heading.numbers[0] == 1)))
        previous.append(best[1] if best else None)
    chain: list[Heading] = []
    at = max(range(len(totals)), key=lambda index: totals[index], default=None)
    while at is not None:
        chain.append(headings[at])
        at = previous[at]
    return chain[::-1]


def _with_strays(chain: Sequence[Heading], headings: Sequence[Heading]) -> list[Heading]:
    """The chain with items out of order or numbered twice: one alone between two others, with words below it."""
    numbers = {heading.numbers for heading in chain}
    among = range(chain[0].numbers[0], chain[-1].numbers[0] + WIDEST_GAP)
    found: list[Heading] = []
    for heading, following in zip(chain, [*chain[1:], None], strict=True):
        found.append(heading)
        strays = [
            one
            for one in headings
            if one.block > heading.block
            and (following is None or one.block < following.block)
            and len(one.numbers) == 1
            and one.style == heading.style
        ]
        if len(strays) == 1 and strays[0].has_body and strays[0].marked == heading.marked:
            out_of_order = strays[0].numbers not in numbers and strays[0].numbers[0] in among
            twice = following is not None and strays[0].numbers in (heading.numbers, following.numbers)
            if out_of_order or twice:
                found.append(strays[0])
    return found


def _with_sub_items(chain: Sequence[Heading], headings: Sequence[Heading]) -> list[Heading]:
    """The chain with 5.1, 5.2, ... under 5, each where its turn comes."""
    tops = {heading.block for heading in chain}
    found: list[Heading] = []
    current: tuple[int, ...] = ()
    for heading in headings:
        if heading.block in tops or (found and _is_next_below(heading.numbers, current)):
            found.append(heading)
            current = heading.numbers
    return found


def _is_next_below(numbers: tuple[int, ...], current: tuple[int, ...]) -> bool:
    if len(numbers) < 2 or numbers[0] != current[0]:
        return False
    last = current[len(numbers) - 1] if len(current) >= len(numbers) else 0
    return numbers[:-1] == (*current, 0)[: len(numbers) - 1] and numbers[-1] == last + 1
