#!/usr/bin/env python3
"""Links records on Spark with a model of ours, by Splink, and writes pairs and clusters.

    link_on_spark.py --model M.json --splink S.json --in A.csv [--in B.csv] --out DIR

--model is the model in our own form (its relatives' class is scored here), --splink the same one as
`continuum link --splink spark` writes it. Inputs are CSV with a header, or Parquet. The result is
what `continuum link` writes: pairs.csv and clusters.csv. Messages hold counts only.
"""

import argparse
import functools
import json
import math
import operator
import os
import pathlib
import shutil

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from splink import Linker, SparkAPI
from splink.backends.spark import similarity_jar_location
from splink.clustering import cluster_pairwise_predictions_at_threshold

UNOBSERVED = 1e-6  # what a level weighs that relatives were never seen to give
LOWEST = 1e-300
SOURCE = "source_dataset"  # Splink's own name of the column that says whence a record comes


def session(memory: str) -> SparkSession:
    """A session on this machine, or on the cluster that spark-submit names."""
    return (
        SparkSession.builder.appName("continuum linkage")
        .config("spark.jars", similarity_jar_location())
        .config("spark.driver.memory", memory)
        .config("spark.sql.shuffle.partitions", "16")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )


def table(spark: SparkSession, path: str) -> DataFrame:
    """The records of a file as text, without the space around cells and the names of columns."""
    read = spark.read.option("quote", '"').option("escape", '"')
    frame = spark.read.parquet(path) if path.endswith(".parquet") else read.csv(path, header=True)
    frame = frame.toDF(*(name.strip(" \t") for name in frame.columns))
    for name in frame.columns:
        text = F.regexp_replace(F.col(f"`{name}`").cast("string"), r"^[ \t]+|[ \t]+$", "")
        frame = frame.withColumn(name, F.when(text != "", text))
    return frame


def records(spark: SparkSession, paths: list[str], model: dict) -> dict[str, DataFrame]:
    """The records by their sources, with the columns that a model derives of others.

    A source is what `continuum link` takes for one: what the model's column of sources says, whose
    records stand in one frame here, or else what the file is called.
    """
    column, frames = model.get("source_dataset_column_name"), {}
    for path in paths:
        frame = table(spark, path.rstrip("/"))
        name = None if column in frame.columns else pathlib.Path(path).stem
        source = F.coalesce(F.col(column), F.lit("")) if name is None else F.lit(name)
        frame = frame.withColumn(SOURCE, source)
        frames[name] = frames[name].unionByName(frame, True) if name in frames else frame
    if None in frames:
        union = functools.reduce(lambda one, other: one.unionByName(other, True), frames.values())
        frames = {None: union}
    names = dict.fromkeys(name for frame in frames.values() for name in frame.columns)
    return {name: derived(even(frame, names), model) for name, frame in frames.items()}


def even(frame: DataFrame, names: dict[str, None]) -> DataFrame:
    """A frame with all the columns, of which those that its file lacks are missing in every row."""
    return frame.select(
        *(F.col(f"`{name}`") if name in frame.columns
          else F.lit(None).cast("string").alias(name) for name in names))


def derived(frame: DataFrame, model: dict) -> DataFrame:
    """A frame with the columns that a model makes of others."""
    for column in model.get("derived_columns", []):
        parts = [F.col(name) for name in column["columns"]]
        whole = F.concat(*parts) if not column["separator"] else functools.reduce(
            lambda left, right: F.concat(left, F.lit(column["separator"]), right), parts)
        frame = frame.withColumn(column["name"], whole)
    return frame


def by_level(comparison: dict, key: str) -> list[float]:
    """A number of every level that is not the missing one, by Splink's gamma."""
    levels = [level for level in comparison["comparison_levels"] if not level.get("is_null_level")]
    return [max(level.get(key, UNOBSERVED), LOWEST) for level in reversed(levels)]


def logarithm(comparison: dict, key: str):
    """The logarithm of a level's number; none where a value is missing."""
    gamma = F.col("gamma_" + comparison["output_column_name"])
    column = F.lit(0.0)
    for level, number in enumerate(by_level(comparison, key)):
        column = F.when(gamma == level, math.log(number)).otherwise(column)
    return column


def adjustment(comparison: dict):
    """What the frequency of the agreeing value adds to the logarithm of chance agreement."""
    if not any("tf_adjustment_column" in level for level in comparison["comparison_levels"]):
        return F.lit(0.0)
    return F.col("mw_tf_adj_" + comparison["output_column_name"]) * -math.log(2)


def scored(pairs: DataFrame, model: dict) -> DataFrame:
    """Pairs with the probabilities of the three classes."""
    relative = model.get("probability_two_random_records_are_relatives", 0)
    match = model["probability_two_random_records_match"]
    comparisons = model["comparisons"]

    def total(prior: float, key: str, adjusts):
        terms = [logarithm(comparison, key) for comparison in comparisons]
        terms += [adjustment(comparison) for comparison in comparisons if adjusts(comparison)]
        return functools.reduce(operator.add, terms, F.lit(math.log(max(prior, LOWEST))))

    odds = {
        "same": total(match, "m_probability", lambda _: False),
        "unrelated": total(1 - match - relative, "u_probability", lambda _: True),
        "relative": total(
            relative, "r_probability", lambda c: c.get("kinship", "own") == "own"),
    }
    largest = F.greatest(*odds.values())
    parts = {name: F.exp(column - largest) for name, column in odds.items()}
    if not relative:
        parts["relative"] = F.lit(0.0)
    everything = functools.reduce(operator.add, parts.values())
    others = parts["relative"] + parts["unrelated"]
    weight = (odds["same"] - largest - F.log(others)) / math.log(2)
    return (
        pairs.withColumn("match_weight", weight)
        .withColumn("match_probability", parts["same"] / everything)
        .withColumn("relative_probability", parts["relative"] / everything))


def node(source, identity):
    """What a record is called among those of all sources."""
    return F.concat(source, F.lit("-__-"), identity)


def written(frame: DataFrame, folder: pathlib.Path, name: str) -> int:
    """Writes a frame as one CSV file and says how many rows it has."""
    parts = folder / (name + ".parts")
    frame.coalesce(1).write.mode("overwrite").csv(str(parts), header=True)
    (part,) = parts.glob("part-*.csv")
    part.replace(folder / (name + ".csv"))
    shutil.rmtree(parts)
    with open(folder / (name + ".csv"), "rb") as file:
        return sum(1 for _ in file) - 1


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--model", required=True)
    arguments.add_argument("--splink", required=True)
    arguments.add_argument("--in", dest="inputs", action="append", required=True)
    arguments.add_argument("--out", required=True, type=pathlib.Path)
    arguments.add_argument("--threshold", type=float, default=0.5)
    arguments.add_argument("--keep", type=float, default=0.01)
    arguments.add_argument("--memory", default="4g")
    arguments.add_argument("--checkpoints", help="a folder that all machines of a cluster see")
    options = arguments.parse_args()
    os.umask(0o077)  # results, checkpoints and Spark's own scratch files are records of children
    options.out.mkdir(parents=True, exist_ok=True)

    model = json.loads(pathlib.Path(options.model).read_text())
    settings = json.loads(pathlib.Path(options.splink).read_text())
    spark = session(options.memory)
    spark.sparkContext.setLogLevel("ERROR")
    frames = {
        name: frame.cache() for name, frame in records(spark, options.inputs, model).items()}
    identity = model["unique_id_column_name"]
    everything = functools.reduce(DataFrame.unionByName, frames.values()).cache()
    if settings["link_type"] == "link_only" and everything.select(SOURCE).distinct().count() < 2:
        raise SystemExit(
            "all records are of one source and 'link_only' compares those of two; give files of "
            "different names, or write 'dedupe_only' as 'link_type' into both files of the model")
    checkpoints = pathlib.Path(options.checkpoints or options.out / "checkpoints")
    spark.sparkContext.setCheckpointDir(str(checkpoints))
    database = SparkAPI(spark_session=spark, num_partitions_on_repartition=8)
    # Splink wants a frame for each source, or one in which a column says it.
    is_one = settings["link_type"] == "dedupe_only"
    inputs = [everything] if is_one else list(frames.values())
    settings |= {
        "retain_intermediate_calculation_columns": True,
        "additional_columns_to_retain": [SOURCE] if is_one else [],
    }
    settings.pop("source_dataset_column_name", None)
    linker = Linker(
        [database.register(frame, dataset_display_name=f"records_{place}")
         for place, frame in enumerate(inputs)], settings)
    found = linker.inference.predict(threshold_match_probability=options.keep / 2)
    pairs = scored(found.as_spark_dataframe(), model)
    pairs = pairs.where(F.col("match_probability") >= options.keep).cache()

    ends = [
        F.struct(F.col(identity + side).alias("id"), F.col(SOURCE + side).alias("source"))
        for side in ("_l", "_r")]
    pairs = pairs.withColumn("one", F.least(*ends)).withColumn("other", F.greatest(*ends))
    columns = [
        F.col("one.id").alias("id_l"), F.col("other.id").alias("id_r"),
        F.col("one.source").alias("source_l"), F.col("other.source").alias("source_r"),
        F.format_string("%.9f", "match_weight").alias("match_weight"),
        F.format_string("%.9f", "match_probability").alias("match_probability"),
        F.format_string("%.9f", "relative_probability").alias("relative_probability"),
    ]
    order = ["id_l", "id_r", "source_l", "source_r"]
    kept = written(pairs.select(*columns).orderBy(*order), options.out, "pairs")
    nodes = everything.select(node(F.col(SOURCE), F.col(identity)).alias("node"), SOURCE, identity)
    edges = pairs.select(
        node(F.col("one.source"), F.col("one.id")).alias("node_l"),
        node(F.col("other.source"), F.col("other.id")).alias("node_r"), "match_probability")
    clusters = cluster_pairwise_predictions_at_threshold(
        database.register(nodes, dataset_display_name="nodes"),
        database.register(edges, dataset_display_name="edges"), node_id_column_name="node",
        edge_id_column_name_left="node_l", edge_id_column_name_right="node_r", db_api=database,
        threshold_match_probability=options.threshold,
    ).as_spark_dataframe()
    count = clusters.select("cluster_id").distinct().count()
    members = clusters.join(nodes, "node").select(
        "cluster_id", F.col(identity).alias("id"), F.col(SOURCE).alias("source"))
    written(members.orderBy("cluster_id", "id", "source"), options.out, "clusters")
    if "tf_given_columns" in json.dumps(model):
        print("note: values are as common as among all records, without 'tf_given_columns'")
    print(f"{everything.count()} records, {kept} pairs, {count} clusters")
    spark.stop()
    if not options.checkpoints:
        shutil.rmtree(checkpoints)


if __name__ == "__main__":
    main()
