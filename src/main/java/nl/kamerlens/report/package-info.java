/** Writes findings as text, tables and JSON. */
@NullMarked
package nl.kamerlens.report;

import org.jspecify.annotations.NullMarked;
