package nl.kamerlens.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and the Java that runs it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "Kamerlens " + (version == null ? "(development)" : version),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
    };
  }
}
