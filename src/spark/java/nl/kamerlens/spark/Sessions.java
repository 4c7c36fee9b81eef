package nl.kamerlens.spark;

import org.apache.spark.sql.SparkSession;

/** Spark as the job needs it; the master and all else is the caller's. */
final class Sessions {
  private Sessions() {}

  static SparkSession open(String name) {
    return SparkSession.builder()
        .appName(name)
        .config("spark.sql.datetime.java8API.enabled", "true")
        // A day before 1582 is the day that is written.
        .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
        .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
        // Kryo cannot make records, which tasks and conditions are.
        .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
        // A task's files appear when the whole job has succeeded.
        .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
        .getOrCreate();
  }
}
