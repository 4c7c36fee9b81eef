package nl.kamerlens.input;

/** Is told what happens while inputs are looked for. Texts may hold any character of a name. */
public interface Notices {
  /** An input cannot be read; the run goes on without it. */
  void failed(String doc, String path, String cause);

  /** Something that one should know. */
  void warn(String message);

  /** Something that one may want to know. */
  void detail(String message);
}
