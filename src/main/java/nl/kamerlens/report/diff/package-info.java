/**
 * How stances moved between documents, written as text, tables, JSON and a page.
 *
 * <p>What is compared comes from {@code nl.kamerlens.stance}; nothing is judged here.
 */
@NullMarked
package nl.kamerlens.report.diff;

import org.jspecify.annotations.NullMarked;
