"""A whole data folder of any size: programmes, their registers and minutes; the same seed gives the same bytes."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from etl.data_folder import DataFolder
from tests.benchmarks.made_minutes import FORMATS, MadeMinutes, Order, minutes
from tests.benchmarks.made_words import WORDS

FIRST_MEETING = date(2016, 1, 12)
DAYS_BETWEEN = 91

PROGRAMME = """id = "{id}"
language = "{language}"
invented = true
starts_on = 2016-01-01
ends_on = 2027-12-31

[name]
fi = "{name} (keksitty)"

[[bodies]]
id = "ohry"
name = "{body}"

[[components]]
id = "alusta"
name = "Palvelualusta"
"""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is made."""

    programmes: int
    meetings: int
    claims: int = 45
    recommendations: int = 12
    suffixes: tuple[str, ...] = (".txt",)
    """Formats of the documents, taken in turn."""
    language: str = "fi"

    @property
    def documents(self) -> int:
        return self.programmes * self.meetings


def data_folder(root: Path, size: Size, seed: int = 1) -> DataFolder:
    """Make the folder; what is already there is written over with the same bytes."""
    folder = DataFolder(root)
    for number in range(size.programmes):
        programme(folder, number, size, seed)
    return folder


def programme(folder: DataFolder, number: int, size: Size, seed: int = 1) -> None:
    """One programme of the folder, told from the others by its number."""
    key = programme_id(number)
    own = folder.programmes / key
    (own / "minutes").mkdir(parents=True, exist_ok=True)
    (own / "registers").mkdir(exist_ok=True)
    text = PROGRAMME.format(id=key, language=size.language, name=f"Ohjelma {number}", body=body(number))
    (own / "programme.toml").write_text(text, encoding="utf-8")
    for name, register in registers(number, size, seed).items():
        (own / "registers" / name).write_text(register, encoding="utf-8")
    for made in documents(number, size, seed):
        write(folder, number, made, size)


def write(folder: DataFolder, number: int, made: MadeMinutes, size: Size) -> Path:
    """Put one document where a secretary would."""
    meeting, _, year = made.number.partition("/")
    suffix = size.suffixes[int(meeting) % len(size.suffixes)]
    path = folder.programmes / programme_id(number) / "minutes" / f"poytakirja-{year}-{meeting}{suffix}"
    path.write_bytes(FORMATS[suffix](made))
    return path


def documents(number: int, size: Size, seed: int = 1) -> Iterator[MadeMinutes]:
    """The minutes of one programme, the earliest first; one more than asked for is what comes next."""
    for index in range(size.meetings):
        yield document(number, index, size, seed)


def document(number: int, index: int, size: Size, seed: int = 1) -> MadeMinutes:
    """The minutes of one meeting, also of one that the folder does not have yet."""
    held_on, next_on = _day(index), _day(index + 1)
    in_year = 1 + sum(_day(before).year == held_on.year for before in range(index))
    order = Order(body(number), in_year, held_on, next_on, size.claims, size.language)
    return minutes(order, seed=seed * 1_000_000 + number)


def programme_id(number: int) -> str:
    return f"ohjelma-{number:04}"


def body(number: int) -> str:
    return f"Ohjelman {number} ohjausryhmä"


def registers(number: int, size: Size, seed: int = 1) -> dict[str, str]:
    """Evaluations, recommendations, responses, actions and the budget, as a programme office keeps them."""
    chance = random.Random(f"{seed} {number} registers")
    made_on = _day(max(1, size.meetings // 4))
    words = WORDS[size.language]
    recommendations = "recommendation_id;evaluation_id;text;theme;addressee;target_group;made_on;superseded_by;source\n"
    responses = "recommendation_id;response;reason;responded_on;source\n"
    actions = "action_id;recommendation_id;recorded_on;text;owner;owner_after;due;"
    actions += "implementation;implemented_on;reason;source\n"
    for index in range(size.recommendations):
        key = f"V-R{index + 1:02}"
        thing, place = chance.choice(words.things), chance.choice(words.places)
        text = words.recommendation.format(Thing=thing.capitalize(), place=place)
        owner = chance.choice(words.owners)
        answered, due = made_on + timedelta(days=60), made_on + timedelta(days=chance.randint(200, 900))
        recommendations += f"{key};V;{text};;{owner};;{_written(made_on)};;keksitty\n"
        responses += (
            f"{key};{chance.choice(['accepted;', 'partially_accepted;Osa puuttuu.'])};{_written(answered)};keksitty\n"
        )
        actions += f"{key}-T1;{key};{_written(answered)};{text};{owner};;{_written(due)};;;;keksitty\n"
    return {
        "evaluations.csv": "evaluation_id;title;kind;author;published_on;planned;source\n"
        f"V;Väliarviointi;interim;ulkopuolinen arvioija;{_written(made_on)};;keksitty\n",
        "recommendations.csv": recommendations,
        "responses.csv": responses,
        "actions.csv": actions,
        "budget.csv": _budget(chance),
    }


def _budget(chance: random.Random) -> str:
    rows = "component;period;as_of_on;planned;committed;spent;forecast;carried_over;currency;source\n"
    for year in range(FIRST_MEETING.year, FIRST_MEETING.year + 5):
        planned = chance.randint(100, 900) * 1000
        committed, spent = round(planned * 0.9), round(planned * 0.8)
        rows += f"Palvelualusta;{year};31.12.{year};{planned};{committed};{spent};;;EUR;keksitty\n"
    return rows


def _day(index: int) -> date:
    return FIRST_MEETING + timedelta(days=DAYS_BETWEEN * index)


def _written(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
