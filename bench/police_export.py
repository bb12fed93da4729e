"""Invents a police export in our own layout: twelve columns, no child in it is real.

About three rows stand for one occurrence, and a child comes in about three of them. More than a
third of the rows hold quotes: commas, doubled quotes and line ends inside fields. One row in five
hundred is faulty, so that findings are counted too.
"""
import random

HEADER = ("force,occurrence_ref,nominal_ref,date_of_birth,gender,self_defined_ethnicity,"
          "ethnicity_scheme,role,offence_code,date_occurred,date_recorded,referred_to\n")
GENDERS = ["M", "F", "Male", "Female", "MALE", "", "Unknown"]
ETHNICITIES = ["W1", "W9", "B2", "A1", "M3", '"White, British"', '"Asian, Pakistani"', "NS", ""]
ROLES = ["suspect", "victim", "witness"]
OFFENCES = ["17A", "17B", "19C", "19H", "20A", "22B", "88A", "8N", "49"]
PLACES = ["social_care", "", '"MASH, duty desk"', '"school said ""not before Monday"""',
          '"CAMHS\nreply awaited"', "SOCIAL CARE", '"early help, then\r\nsocial care"', "nfa",
          "health", "", "Jugendhilfe Zürich"]


def dates(first):
    return [f"{year}-{month:02}-{day:02}" for year in range(first, first + 3)
            for month in range(1, 13) for day in range(1, 29)]


def write(path, size, seed=1):
    """Writes at least `size` bytes of whole rows; returns how many rows."""
    pick = random.Random(seed)
    births, days = dates(2008), dates(2022)
    rows = occurrence = 0
    written = len(HEADER)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(HEADER)
        while written < size:
            block = []
            for _ in range(20_000):
                occurrence += 1
                start = f"Sampleshire Constabulary,47/{occurrence:07}/23,NOM"
                day = pick.choice(days)
                for role in ROLES[:pick.choice((2, 3, 3))]:
                    fault = pick.randrange(500) == 0
                    child = pick.randrange(1 + size // 330)
                    block.append(
                        f"{start}{child:07},{births[child % len(births)]},"
                        f"{GENDERS[child % len(GENDERS)]},{pick.choice(ETHNICITIES)},letters16,{role},"
                        f"{'zz' if fault else pick.choice(OFFENCES)},{day},{day},"
                        f"{pick.choice(PLACES)}\n")
            text = "".join(block)
            file.write(text)
            rows += len(block)
            written += len(text.encode())
    return rows
