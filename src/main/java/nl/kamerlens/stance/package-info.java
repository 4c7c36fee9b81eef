/** Where the government stands on a topic, and how that moved from one document to another. */
@NullMarked
package nl.kamerlens.stance;

import org.jspecify.annotations.NullMarked;
