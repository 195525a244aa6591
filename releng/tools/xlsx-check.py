#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
# Workbooks below a folder as another program sees them: whole zip, well-formed parts, each relation leads somewhere, rows in order. openpyxl reads them too, where it is installed.
import pathlib, posixpath, sys, zipfile
import xml.etree.ElementTree as xml

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
bad = 0
count = total = 0
for file in sorted(pathlib.Path(sys.argv[1]).rglob("*.xlsx")):
    faults, rows = [], 0
    with zipfile.ZipFile(file) as book:
        if book.testzip():
            faults.append("broken zip")
        names = set(book.namelist())
        for name in names:
            if name.endswith((".xml", ".rels")):
                tree = xml.fromstring(book.read(name))
                if name.endswith(".rels"):
                    base = posixpath.dirname(posixpath.dirname(name))
                    for relation in tree:
                        target = relation.get("Target")
                        if relation.get("TargetMode") != "External":
                            path = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(base, target))
                            if path not in names:
                                faults.append(f"{name} leads to {path}")
                if "/worksheets/sheet" in name:
                    places = [int(row.get("r")) for row in tree.iter(MAIN + "row")]
                    rows += len(places)
                    if places != sorted(set(places)):
                        faults.append(f"{name}: rows out of order")
    try:
        import openpyxl
        if not openpyxl.load_workbook(file).sheetnames:
            faults.append("no sheet")
        opened = ", openpyxl opens them"
    except ImportError:
        opened = ""
    count, total = count + 1, total + rows
    if faults or rows == 0:
        bad = 1
        print(f"papers: {file.name} {rows} rows" + "".join("; " + fault for fault in faults), file=sys.stderr)
print(f"papers: {count} workbooks with {total} rows{opened if count else ''}", file=sys.stderr)
sys.exit(bad)
