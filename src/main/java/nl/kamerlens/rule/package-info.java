/** Rules as data: loading, checking, and their examples. */
@NullMarked
package nl.kamerlens.rule;

import org.jspecify.annotations.NullMarked;
