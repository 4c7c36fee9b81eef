/** What came in: documents, their blocks, notes and metadata, and one reader a format. */
@NullMarked
package nl.kamerlens.document;

import org.jspecify.annotations.NullMarked;
