/** The page of a report: one file to open in a browser, without network. */
@NullMarked
package nl.kamerlens.report.page;

import org.jspecify.annotations.NullMarked;
