/** All findings of one document: the façade of the library. */
@NullMarked
package nl.kamerlens.extract;

import org.jspecify.annotations.NullMarked;
