package nl.kamerlens.document;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML event by event, and nothing but its own bytes: no document type, no entities, no files,
 * no addresses. Names are local names.
 */
final class XmlEvents {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Limits limits;
  private final Deque<String> path = new ArrayDeque<>();

  XmlEvents(byte[] bytes, Limits limits) throws DocumentException {
    this.limits = limits;
    try {
      reader = FACTORY.createXMLStreamReader(new StringReader(XmlDecoder.decode(bytes)));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** What an event is. */
  enum Event {
    START,
    END,
    TEXT
  }

  /**
   * The next event; null behind the last one.
   *
   * @throws DocumentException if the XML is not well-formed or nested too deep
   */
  @Nullable Event next() throws DocumentException {
    try {
      while (reader.hasNext()) {
        Event event = event(reader.next());
        if (event != null) {
          return event;
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (NoSuchElementException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new DocumentException("not well-formed XML", e);
    }
  }

  private @Nullable Event event(int type) throws DocumentException {
    switch (type) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (path.size() >= limits.nesting()) {
          throw limits.tooDeep();
        }
        path.push(reader.getLocalName());
        return Event.START;
      }
      case XMLStreamConstants.END_ELEMENT -> {
        path.pop();
        return Event.END;
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        return Event.TEXT;
      }
      default -> {
        return null;
      }
    }
  }

  private static DocumentException broken(XMLStreamException e) {
    Location at = e.getLocation();
    String where = at == null || at.getLineNumber() < 1 ? "" : " at line " + at.getLineNumber();
    return new DocumentException("not well-formed XML" + where + "; download it again", e);
  }

  /** The element that starts or ends. */
  String name() {
    return reader.getLocalName();
  }

  /** The element around the one that has just started; empty around the outermost. */
  String parent() {
    return path.stream().skip(1).findFirst().orElse("");
  }

  /** The open elements, the innermost first. */
  Iterable<String> path() {
    return path;
  }

  boolean isInside(String name) {
    return path.contains(name);
  }

  int depth() {
    return path.size();
  }

  String text() {
    return reader.getText();
  }

  /** The value of an attribute of the element that starts, by its local name; empty if none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Leaves out all that stands in the element that has just started, its end included. */
  void skip() throws DocumentException {
    int outside = path.size() - 1;
    boolean more = true;
    while (more && path.size() > outside) {
      more = next() != null;
    }
  }

  /** The text of the element that has just started, its end included; tags inside are dropped. */
  String textToEnd() throws DocumentException {
    StringBuilder text = new StringBuilder();
    int outside = path.size() - 1;
    while (path.size() > outside) {
      Event event = next();
      if (event == null) {
        break;
      }
      if (event == Event.TEXT) {
        text.append(text());
      }
    }
    return text.toString();
  }
}
