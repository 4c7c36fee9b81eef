/** Time expressions and the days that they stand for. */
@NullMarked
package nl.kamerlens.date;

import org.jspecify.annotations.NullMarked;
