# SPDX-License-Identifier: EPL-2.0
"""april.py SAMPLE OUT: what comes in on an April day, for the people of a sample (its folder "input"): OUT/forms, 57 forms of one person each (42 right, 15
with a fault), OUT/photos beside them, and OUT/typed.txt, staff numbers of three more who are typed. All people are invented."""
import csv
import pathlib
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
busy = {each["職員番号"] for each in rows("applications.csv")}
busy |= {each.stem.split("-")[1] for each in (sample / "forms").glob("*.xlsx")}
right = [p for p in people.values() if p and p["生年月日"] and p["職員番号"] not in busy]
free = [p for p in right if p["職員番号"] not in cards]
using = [p for p in right if cards.get(p["職員番号"], {}).get("状態") == "有効"]
new = free[:20]
holders = iter(using)
made = [(p, "新規", "採用のため") for p in new]
made += [(next(holders), "更新", "有効期限の満了") for _ in range(42 - len(new) - 12)]
made += [(next(holders), "記載事項変更", "昇任による役職の変更") for _ in range(12)]
faulty = [(next(holders), "新規", "") for _ in range(5)]
faulty += [(next(holders), "更新", "有効期限の満了") for _ in range(5)]
faulty += [(next(holders), "記載事項変更", "") for _ in range(5)]
photos = sorted((sample / "photos").glob("*.jpg"))
(out / "forms").mkdir(parents=True, exist_ok=True)
(out / "photos").mkdir(exist_ok=True)
for n, (person, kind, reason) in enumerate(made + faulty):
    values = {name: person[name] for name in CELLS if name in person}
    values.update({"申請区分": kind, "券種": "IC身分証", "申請理由": reason})
    if n >= len(made) and kind == "更新":
        values["氏（カナ）"] = "ﾀｶﾊｼ"
    form(out / "forms" / ("申請書-%02d.xlsx" % (n + 1)), values)
    shutil.copy(photos[n % len(photos)], out / "photos" / (person["職員番号"] + ".jpg"))
typed = [next(holders) for _ in range(3)]
for n, person in enumerate(typed):
    shutil.copy(photos[n % len(photos)], out / "photos" / (person["職員番号"] + ".jpg"))
(out / "typed.txt").write_text("\n".join(p["職員番号"] for p in typed) + "\n")
(out / "lost.txt").write_text(next(holders)["職員番号"] + "\n")
print("%d forms, %d of them with a fault" % (len(made + faulty), len(faulty)))
