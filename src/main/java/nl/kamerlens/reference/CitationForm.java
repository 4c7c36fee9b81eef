package nl.kamerlens.reference;

import java.util.List;

/** How the citations of one kind go on behind the words that a rule has read. */
interface CitationForm {
  /** The references that begin with this head, in the order of the text; empty where it is none. */
  List<Reference> read(Head head);
}
