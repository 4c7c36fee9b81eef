/** Moties that a document speaks of. */
@NullMarked
package nl.kamerlens.motion;

import org.jspecify.annotations.NullMarked;
