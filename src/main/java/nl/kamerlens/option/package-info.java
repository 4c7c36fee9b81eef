/** What a run is told that decides what it finds, and how it ends, wherever it runs. */
@NullMarked
package nl.kamerlens.option;

import org.jspecify.annotations.NullMarked;
