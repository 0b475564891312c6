"""The same as DuckDB in validate-rivals.ts, with pandas: `validate-pandas.py <file>`."""

import json
import os
import sys

import pandas

sys.path.insert(0, os.path.dirname(__file__))
from process_cost import report_cost

KEY = ["place", "indicator", "category", "period"]

table = pandas.read_csv(sys.argv[1], dtype={**{name: "category" for name in KEY}, "value": str})
number = pandas.to_numeric(table["value"], errors="coerce")
not_numbers = int(number.isna().sum())
negative = int((number < 0).sum())
bad_periods = int(pandas.to_datetime(table["period"].cat.categories.to_series(), format="%Y%m", errors="coerce").isna().sum())
repeated = int(table.duplicated(KEY).sum())
series = table.assign(number=number).groupby(KEY[:3], observed=True)["number"]
middle = series.transform("median")
spread = (number - middle).abs().groupby([table[name] for name in KEY[:3]], observed=True).median()
print(json.dumps({"rows": len(table), "notNumbers": not_numbers, "repeated": repeated, "series": len(spread)}))
report_cost()
