# SPDX-License-Identifier: EPL-2.0
"""xlsx.py FILE.csv FILE.xlsx: a table as a small Excel file of texts, as a desk has one from last month."""
import csv
import sys
import zipfile
from xml.sax.saxutils import escape

TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
</Relationships>"""
BOOK = """<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets></workbook>"""
SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>"""


def column(index):
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % 26) + name
        index = index // 26 - 1
    return name


def row(number, cells):
    texts = "".join(
        '<c r="%s%d" t="inlineStr"><is><t>%s</t></is></c>' % (column(i), number, escape(cell))
        for i, cell in enumerate(cells)
    )
    return '<row r="%d">%s</row>' % (number, texts)


with open(sys.argv[1], encoding="utf-8-sig", newline="") as table:
    rows = "".join(row(i, cells) for i, cells in enumerate(csv.reader(table), 1))
with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as book:
    book.writestr("[Content_Types].xml", TYPES)
    book.writestr("_rels/.rels", RELATIONS % ("officeDocument", "xl/workbook.xml"))
    book.writestr("xl/workbook.xml", BOOK)
    book.writestr("xl/_rels/workbook.xml.rels", RELATIONS % ("worksheet", "worksheets/sheet1.xml"))
    book.writestr("xl/worksheets/sheet1.xml", SHEET % rows)
