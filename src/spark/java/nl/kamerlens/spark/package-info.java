/** The same extraction on Apache Spark: documents in, a Parquet table a layer out. */
@NullMarked
package nl.kamerlens.spark;

import org.jspecify.annotations.NullMarked;
