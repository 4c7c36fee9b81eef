/** What will be done, by whom and by when. */
@NullMarked
package nl.kamerlens.commitment;

import org.jspecify.annotations.NullMarked;
