/** Compares findings with a gold standard. */
@NullMarked
package nl.kamerlens.evaluate;

import org.jspecify.annotations.NullMarked;
