package nl.kamerlens.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A master and two workers of one core each, as processes on the loopback interface, and this
 * process as their driver. Its processes are ended by their ids.
 */
final class LocalCluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Path home;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  LocalCluster(Path home) throws IOException {
    this.home = Files.createDirectories(home);
    linkJars();
    port = freePort();
    master =
        start("master", "org.apache.spark.deploy.master.Master", "--port", String.valueOf(port));
    await("the master listens", this::isListening);
    for (int i = 0; i < 2; i++) {
      String log = "worker" + i;
      String directory = home.resolve(log).toString();
      workers.add(
          start(
              log,
              "org.apache.spark.deploy.worker.Worker",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--work-dir",
              directory,
              url()));
      await(log + " is registered", () -> read(log).contains("Successfully registered"));
    }
    settings().forEach(setting -> System.setProperty(setting.name(), setting.value()));
  }

  private record Setting(String name, String value) {}

  private List<Setting> settings() {
    return List.of(
        new Setting("spark.master", url()),
        new Setting("spark.jars", System.getProperty("kamerlens.spark.jar", "")),
        new Setting("spark.driver.host", HOST),
        new Setting("spark.driver.bindAddress", HOST),
        new Setting("spark.ui.enabled", "false"),
        new Setting("spark.cores.max", "2"),
        new Setting("spark.executor.memory", "1g"),
        new Setting("spark.sql.shuffle.partitions", "4"));
  }

  /** The driver's settings are this process's: the next test begins without them. */
  void forget() {
    settings().forEach(setting -> System.clearProperty(setting.name()));
  }

  private String url() {
    return "spark://" + HOST + ":" + port;
  }

  /** Workers look for Spark in {@code SPARK_HOME/jars}. */
  private void linkJars() throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    String classpath =
        Files.readString(Path.of(System.getProperty("kamerlens.spark.classpath", "")));
    for (String jar : classpath.strip().split(File.pathSeparator)) {
      Path file = Path.of(jar);
      Files.createSymbolicLink(jars.resolve(String.valueOf(file.getFileName())), file);
    }
  }

  private Process start(String log, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", home.resolve("jars") + "/*", main));
    command.addAll(List.of("--host", HOST, "--webui-port", String.valueOf(freePort())));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.redirectErrorStream(true).redirectOutput(log(log).toFile());
    return builder.start();
  }

  private Path log(String name) {
    return home.resolve(name + ".log");
  }

  private String read(String name) {
    try {
      return Files.readString(log(name), UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean isListening() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private void await(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        close();
        throw new IllegalStateException("never happened: " + what + "; logs in " + home);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends the first worker and its executor at once, as a power cut does. */
  void killWorker() {
    kill(workers.get(0));
  }

  private static void kill(Process process) {
    List<ProcessHandle> executors = process.descendants().toList();
    process.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    workers.forEach(LocalCluster::kill);
    kill(master);
  }
}
