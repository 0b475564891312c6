"""A process that reads one file with one Python library and prints what it found: `read-file.py <reader> <file>`.

Its peak memory in kilobytes goes to the fourth channel, as report-peak.ts does for Node.
"""

import json
import os
import re
import sys


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


def peak_kilobytes():
    """Linux counts into ru_maxrss what the parent held before the child became itself; VmHWM is the child's own."""
    if os.path.exists("/proc/self/status"):
        with open("/proc/self/status") as status:
            return int(re.search(r"VmHWM:\s*(\d+) kB", status.read()).group(1))
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)


READERS = {
    "csv-pandas": csv_pandas,
    "csv-duckdb": csv_duckdb,
    "workbook-pandas": workbook_pandas,
    "workbook-openpyxl": workbook_openpyxl,
}

cells, total = READERS[sys.argv[1]](sys.argv[2])
print(json.dumps({"cells": int(cells), "sum": float(total)}))
os.write(3, str(peak_kilobytes()).encode())
