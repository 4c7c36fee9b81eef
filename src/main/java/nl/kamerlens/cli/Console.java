package nl.kamerlens.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: data, in UTF-8
 * @param messages everything that is no data
 * @param terminal what is known of the terminal behind {@code out}
 */
record Console(InputStream in, PrintStream out, Messages messages, Terminal terminal) {}
