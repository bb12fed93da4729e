#!/usr/bin/env python3
"""Links a night's records against known ones with Splink 5 on DuckDB and a model that was saved before.

    splink_night.py counts MODEL KNOWN FOLDER         keeps how common values are
    splink_night.py night MODEL KNOWN NIGHT FOLDER    edges alone, to FOLDER/night.parquet

Reads both files, as whoever has no more than files must; how common values are is read from what was kept.
"""
import json
import logging
import pathlib
import sys

import duckdb
from splink import DuckDBAPI, Linker

THRESHOLD = 0.0001


def counted(model):
    """The columns whose frequencies a model asks for."""
    levels = [level for comparison in model["comparisons"] for level in comparison["comparison_levels"]]
    return sorted({level["tf_adjustment_column"] for level in levels if "tf_adjustment_column" in level})


def opened(model, known):
    logging.getLogger("splink").setLevel(logging.ERROR)
    connection = duckdb.connect()
    connection.execute(f"create table known as select * from read_csv('{known}', all_varchar=true)")
    api = DuckDBAPI(connection=connection)
    table = api.register("known")
    return connection, api, table, Linker(table, json.loads(pathlib.Path(model).read_text()))


def counts(model, known, folder):
    connection, _, _, linker = opened(model, known)
    for column in counted(json.loads(pathlib.Path(model).read_text())):
        table = linker.table_management.compute_tf_table(column)
        connection.execute(f"copy {table.physical_name} to '{folder}/tf_{column}.parquet'")


def night(model, known, came, folder):
    connection, api, table, linker = opened(model, known)
    connection.execute(f"create table came as select * from read_csv('{came}', all_varchar=true)")
    for column in counted(json.loads(pathlib.Path(model).read_text())):
        connection.execute(f"create table tf_{column} as select * from '{folder}/tf_{column}.parquet'")
        linker.table_management.register_term_frequency_lookup(
            api.register(f"tf_{column}"), column)
    new = api.register("came")
    between = linker.inference.predict_between(table, new, threshold_match_probability=THRESHOLD)
    within = linker.inference.predict_within(new, threshold_match_probability=THRESHOLD)
    columns = "record_id_l, record_id_r, match_weight, match_probability"
    connection.execute(
        f"copy (select {columns} from {between.physical_name} union all "
        f"select {columns} from {within.physical_name}) to '{folder}/night.parquet'")
    print(connection.execute(f"select count(*) from '{folder}/night.parquet'").fetchone()[0])


if __name__ == "__main__":
    {"counts": counts, "night": night}[sys.argv[1]](*sys.argv[2:])
