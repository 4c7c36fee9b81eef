/** Which documents a run reads: files, folders and archives, and what tables say of them. */
@NullMarked
package nl.kamerlens.input;

import org.jspecify.annotations.NullMarked;
