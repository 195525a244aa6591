# SPDX-License-Identifier: EPL-2.0
"""applications.py SAMPLE OUT: the applications of the next week, OUT/applications.csv and OUT/photos, for the people of a sample (its folder "input") who
have neither card nor application yet. The last of them has a card and asks for a new one, as if he had none: that has to be corrected. OUT/other.jpg is a
photo to replace another with."""
import csv
import pathlib
import shutil
import sys

HOLDERS = 7
sample, out = (pathlib.Path(name) for name in sys.argv[1:3])


def rows(name):
    with open(sample / name, encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


people = {}
for person in rows("people.csv"):
    # A number that stands there twice is one of the deliberate faults.
    people[person["職員番号"]] = None if person["職員番号"] in people else person
applied = rows("applications.csv")
holders = {card["職員番号"]: card for card in rows("existing-cards.csv")}
busy = {each["職員番号"] for each in applied} | {form.stem.split("-")[1] for form in (sample / "forms").glob("*.xlsx")}
free = [person for number, person in people.items() if person and number not in busy and number not in holders]
holding = [
    people[number]
    for number, card in holders.items()
    if people.get(number) and card["状態"] == "有効" and number not in busy
]
photos = sorted((sample / "photos").glob("*.jpg"))
(out / "photos").mkdir(parents=True, exist_ok=True)
with open(out / "applications.csv", "w", encoding="utf-8", newline="") as table:
    writer = csv.DictWriter(table, applied[0].keys())
    writer.writeheader()
    for person, photo in zip(free[:HOLDERS] + holding[:1], photos):
        same = {name: person[name] for name in applied[0] if name in person}
        writer.writerow({**same, "申請区分": "新規", "券種": "IC身分証"})
        shutil.copy(photo, out / "photos" / (person["職員番号"] + photo.suffix))
# A better photo for one of them, handed in later.
shutil.copy(photos[-1], out / "other.jpg")
