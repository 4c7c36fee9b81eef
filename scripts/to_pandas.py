#!/usr/bin/env python3
"""Loads a report into pandas, with the types of its datapackage.json, and shows three analyses.

    scripts/to_pandas.py REPORT/

In a notebook:  from to_pandas import load;  tables = load("REPORT/");  tables["commitments"]
"""
import json
import pathlib
import sys

import pandas as pd


def load(folder):
    """The tables of a report by their names."""
    folder = pathlib.Path(folder)
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return {
        resource["name"]: _table(folder, resource)
        for resource in package["resources"]
        if "schema" in resource
    }


def _table(folder, resource):
    # Text first: pandas would take dossier 35207 for a number, and the name "NA" for nothing.
    table = pd.read_csv(
        folder / resource["path"],
        sep=resource.get("dialect", {}).get("delimiter", ","),
        dtype=str,
        keep_default_na=False,
        na_values=[""],
        encoding="utf-8-sig",
    )
    for field in resource["schema"]["fields"]:
        table[field["name"]] = _typed(table[field["name"]], field["type"])
    return table


def _typed(values, kind):
    if kind == "integer":
        return pd.to_numeric(values).astype("Int64")
    if kind == "boolean":
        return values.map({"true": True, "false": False}).astype("boolean")
    if kind == "date":
        return pd.to_datetime(values, format="%Y-%m-%d")
    return values.astype("string")


def by_quarter(tables):
    """Commitments by the quarter in which their deadline ends."""
    due = tables["commitments"].dropna(subset=["latest"])
    return pd.crosstab(due["latest"].dt.to_period("Q").rename("quarter"), due["type"])


def most_cited(tables, most=10):
    """Publications by the number of citations; what a document says of itself is none."""
    references = tables["references"]
    cited = references[~references["self"].fillna(False)].groupby("id")["doc"]
    counts = cited.agg(citations="size", documents="nunique").reset_index()
    order = ["citations", "documents", "id"]
    return counts.sort_values(order, ascending=[False, False, True]).head(most)


def by_member(tables):
    """Moties by member and by what the documents do with them."""
    motions = tables["motions"].dropna(subset=["members"])
    rows = motions.assign(member=motions["members"].str.split("; ")).explode("member")
    return pd.crosstab(rows["member"].astype(str), rows["relation"].astype(str))


def main(arguments):
    if len(arguments) != 1:
        print("usage: to_pandas.py REPORT/", file=sys.stderr)
        return 2
    try:
        tables = load(arguments[0])
    except FileNotFoundError as error:
        print(f"to_pandas: {error.filename}: no such file; make it with kamerlens report -o",
              file=sys.stderr)
        return 3
    for title, analysis in [
        ("Commitments by the quarter of their deadline", by_quarter(tables)),
        ("Most cited publications", most_cited(tables).set_index("id")),
        ("Moties by member and relation", by_member(tables)),
    ]:
        print(f"{title}\n\n{analysis if len(analysis) else 'none'}\n")
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
