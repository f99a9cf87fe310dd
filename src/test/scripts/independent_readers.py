"""Compares two folders that each hold one workbook, as it is and as LibreOffice converted it: independent_readers.py BEFORE AFTER NAME.

Every cell of the first must stand in the second with the same value; what the second has besides is Portolan's.
"""
import sys
import warnings
import zipfile
import xml.etree.ElementTree as ET
from pathlib import Path

import openpyxl

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Where formulas give something else each time they are calculated, as LibreOffice does on opening.
VOLATILE = ("RAND", "NOW", "TODAY", "OFFSET", "INDIRECT", "CELL", "INFO")


def by_openpyxl(folder):
    """The cells of a workbook by sheet and address, formulas as formulas."""
    file = next(f for f in folder.iterdir() if f.name.startswith("book.") and f.suffix != ".ods")
    book = openpyxl.load_workbook(file)
    if not book.worksheets:
        raise ValueError("openpyxl finds no sheet in it, as in all strict workbooks")
    return {
        (sheet.title, cell.coordinate): str(getattr(cell.value, "text", cell.value))
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def by_libreoffice(folder):
    """The cells of the converted workbook by sheet and place; repeated blank cells are stepped over."""
    cells = {}
    with zipfile.ZipFile(folder / "book.ods") as archive:
        root = ET.fromstring(archive.read("content.xml"))
    for sheet in root.iter(TABLE + "table"):
        row = 0
        for line in sheet.iter(TABLE + "table-row"):
            column = 0
            for cell in line:
                if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                    continue
                value = cell.get(OFFICE + "value") or cell.get(OFFICE + "date-value") or cell.get(OFFICE + "boolean-value")
                value = value or "\n".join("".join(p.itertext()) for p in cell.findall(TEXT + "p"))
                formula = cell.get(TABLE + "formula", "").upper()
                if value and not any(name in formula for name in VOLATILE):
                    cells[(sheet.get(TABLE + "name"), row, column)] = value
                column += int(cell.get(TABLE + "number-columns-repeated", 1))
            row += int(line.get(TABLE + "number-rows-repeated", 1))
    return cells


def compare(reader, before, after, name):
    try:
        was = reader(before)
    except Exception:
        return True  # It did not open before either, so there is nothing to keep.
    try:
        now = reader(after)
    except Exception as problem:
        print(f"{name}: {reader.__name__}: does not open any more: {problem!r}")
        return False
    lost = [(place, value) for place, value in was.items() if now.get(place) != value]
    for place, value in lost[:3]:
        print(f"{name}: {reader.__name__}: {place} was {value!r}, is {now.get(place)!r}")
    return not lost


warnings.simplefilter("ignore")
one, two, label = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
results = [compare(reader, one, two, label) for reader in (by_openpyxl, by_libreoffice)]
sys.exit(0 if all(results) else 1)
