# SPDX-License-Identifier: EPL-2.0
"""april.py SAMPLE OUT: what comes in on an April day, for the people of a sample (its folder "input"): OUT/forms, 57 forms of one person each (42 right, 15
with a fault), OUT/photos beside them; OUT/yesterday.csv, 35 applications that were confirmed the day before; OUT/values, what the steps fill in (name=value):
staff numbers of three more who are typed and of one who loses his card, numbers of 36 cards that are handed in, two destinations, a division. All people are invented."""
import collections
import csv
import pathlib
import re
import shutil
import sys
import zipfile
from xml.sax.saxutils import escape

sample, out = (pathlib.Path(name) for name in sys.argv[1:3])
CELLS = {
    "申請区分": "C4", "券種": "C5", "職員番号": "C6", "氏": "C7", "名": "E7", "氏（カナ）": "C8", "名（カナ）": "E8", "氏（ローマ字）": "C9",
    "名（ローマ字）": "E9", "旧姓": "C10", "生年月日": "C11", "所属": "C12", "役職": "C13", "交付先": "C14", "申請理由": "C15",
}
PARTS = {
    "[Content_Types].xml": """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>""",
    "_rels/.rels": """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
    "xl/_rels/workbook.xml.rels": """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""",
    "xl/workbook.xml": """<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="申請書" sheetId="1" r:id="rId1"/></sheets></workbook>""",
}


def rows(name):
    with open(sample / name, encoding="utf-8-sig", newline="") as table:
        return list(csv.DictReader(table))


def form(path, values):
    by_row = {1: [("A1", "ICカード身分証等発行申請書")]}
    for name, cell in CELLS.items():
        if values.get(name):
            by_row.setdefault(int(cell[1:]), []).append((cell, values[name]))
    sheet = "".join(
        '<row r="%d">%s</row>'
        % (
            number,
            "".join(
                '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (cell, escape(text))
                for cell, text in sorted(by_row[number])
            ),
        )
        for number in sorted(by_row)
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in PARTS.items():
            book.writestr(name, text)
        book.writestr(
            "xl/worksheets/sheet1.xml",
            '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            "<sheetData>%s</sheetData></worksheet>" % sheet,
        )


people = {}
for person in rows("people.csv"):
    people[person["職員番号"]] = None if person["職員番号"] in people else person
cards = {card["職員番号"]: card for card in rows("existing-cards.csv")}
units = {unit["部署コード"]: unit for unit in rows("organizations.csv")}
busy = {each["職員番号"] for each in rows("applications.csv")}
busy |= {each.stem.split("-")[1] for each in (sample / "forms").glob("*.xlsx")}
right = [p for p in people.values() if p and p["生年月日"] and p["職員番号"] not in busy]


def destination(person):
    """Where cards of a person go: that of his unit, else of the next above it; nothing is the counter."""
    unit = units.get(person["所属コード"])
    while unit and not unit["交付先"]:
        unit = units.get(unit["上位コード"])
    return unit["交付先"] if unit else ""


def have(person):
    return cards.get(person["職員番号"], {}).get("状態") == "有効"


def take(count, wanted):
    """The next people of a kind, who then are no longer there for anything else."""
    some = [person for person in right if wanted(person)][:count]
    for person in some:
        right.remove(person)
    if len(some) < count:
        raise SystemExit("the sample has too few people")
    return some


# Two parcels: to the two places outside where most holders are.
posted = collections.Counter(destination(person) for person in right if have(person))
FIRST, SECOND = [place for place, _ in posted.most_common() if place][:2]
new = take(20, lambda p: p["職員番号"] not in cards and not destination(p))
made = [(p, "新規", "採用のため") for p in new]
made += [(p, "更新", "有効期限の満了") for p in take(10, lambda p: have(p) and destination(p) == FIRST)]
made += [(p, "記載事項変更", "昇任による役職の変更") for p in take(12, lambda p: have(p) and not destination(p))]
faulty = [(p, "新規", "") for p in take(5, have)]
faulty += [(p, "更新", "有効期限の満了") for p in take(5, have)]
faulty += [(p, "記載事項変更", "") for p in take(5, have)]
typed = take(3, lambda p: have(p) and not destination(p))
lost = take(1, lambda p: have(p) and not destination(p))[0]
yesterday = take(6, lambda p: have(p) and destination(p) == FIRST)
yesterday += take(14, lambda p: have(p) and destination(p) == SECOND)
yesterday += take(15, lambda p: have(p) and not destination(p))
gone = take(36, have)

photos = sorted((sample / "photos").glob("*.jpg"))
(out / "forms").mkdir(parents=True, exist_ok=True)
(out / "photos").mkdir(exist_ok=True)


def photo(n, person):
    shutil.copy(photos[n % len(photos)], out / "photos" / (person["職員番号"] + ".jpg"))


def filled(person, kind, reason):
    values = {name: person[name] for name in CELLS if name in person}
    values.update({"申請区分": kind, "券種": "IC身分証", "申請理由": reason})
    return values


for n, (person, kind, reason) in enumerate(made + faulty):
    values = filled(person, kind, reason)
    if n >= len(made) and kind == "更新":
        values["氏（カナ）"] = "ﾀｶﾊｼ"
    form(out / "forms" / ("申請書-%02d.xlsx" % (n + 1)), values)
    photo(n, person)
for n, person in enumerate(typed + yesterday):
    photo(n, person)
with open(out / "yesterday.csv", "w", encoding="utf-8", newline="") as table:
    writer = csv.DictWriter(table, list(CELLS), restval="")
    writer.writeheader()
    writer.writerows(filled(person, "更新", "有効期限の満了") for person in yesterday)
values = {"typed%d" % (n + 1): person["職員番号"] for n, person in enumerate(typed)}
values["lost"] = lost["職員番号"]
values["lostcard"] = cards[lost["職員番号"]]["管理番号"]
values["gone"] = " ".join(cards[person["職員番号"]]["管理番号"] for person in gone)
# Whose cards one takes for all: the division most of the day's are of.
divisions = collections.Counter(re.match("(.*?課)?", p["所属"]).group() for p, _, _ in made if not destination(p))
values["unit"] = max((name for name in divisions if name), key=lambda name: divisions[name])
values["first"], values["second"] = FIRST, SECOND
(out / "values").write_text("".join("%s=%s\n" % each for each in values.items()), encoding="utf-8")
print("%d forms, %d of them with a fault; %d of yesterday, %d cards to be handed in" % (len(made + faulty), len(faulty), len(yesterday), len(gone)))
