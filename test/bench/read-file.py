"""A process that reads one file with one Python library and prints what it found: `read-file.py <reader> <file>`.

What it took goes to the fourth channel (process_cost.py).
"""

import json
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from process_cost import report_cost


def csv_pandas(file):
    import pandas

    table = pandas.read_csv(file)
    return int(table.count().sum()), float(table["value"].sum())


def csv_duckdb(file):
    import duckdb

    return duckdb.sql(sys.argv[3]).fetchone()


def workbook_pandas(file):
    import pandas

    table = pandas.read_excel(file, header=None)
    return int(table.count().sum()), float(table.select_dtypes("number").sum().sum())


def workbook_openpyxl(file):
    import openpyxl

    cells, total = 0, 0
    for sheet in openpyxl.load_workbook(file, read_only=True, data_only=True):
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                if value is None:
                    continue
                cells += 1
                if not isinstance(value, str):
                    total += value
    return cells, total


READERS = {
    "csv-pandas": csv_pandas,
    "csv-duckdb": csv_duckdb,
    "workbook-pandas": workbook_pandas,
    "workbook-openpyxl": workbook_openpyxl,
}

cells, total = READERS[sys.argv[1]](sys.argv[2])
print(json.dumps({"cells": int(cells), "sum": float(total)}))
report_cost()
