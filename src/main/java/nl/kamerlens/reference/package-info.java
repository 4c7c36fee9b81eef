/** Citations of official publications and their identifiers. */
@NullMarked
package nl.kamerlens.reference;

import org.jspecify.annotations.NullMarked;
