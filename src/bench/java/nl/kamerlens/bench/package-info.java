/** How fast the layers are; run by {@code scripts/bench.sh}, never in the jar. */
package nl.kamerlens.bench;
