/** The command line. */
@NullMarked
package nl.kamerlens.cli;

import org.jspecify.annotations.NullMarked;
