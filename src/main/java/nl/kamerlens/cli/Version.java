package nl.kamerlens.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and the Java that runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "Kamerlens " + number(),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
    };
  }

  /** {@code 0.1.0}; {@code (development)} where it does not run from its jar. */
  static String number() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
