/** How a document is read: text without line breaks and footnote marks, sentences and tokens. */
@NullMarked
package nl.kamerlens.text;

import org.jspecify.annotations.NullMarked;
