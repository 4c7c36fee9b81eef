package nl.kamerlens.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium that opens a page, runs scripts in it and tells what went wrong there.
 *
 * <p>It is driven over its own protocol, so that widths, colour schemes and paper are those of the
 * browser and the page under test stays as it was written.
 */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE = 60;
  private static final Map<String, Integer> KEY_CODES =
      Map.of("Tab", 9, "Enter", 13, "Space", 32, "/", 191);

  private final Process process;
  private final WebSocket socket;
  private final Receiver receiver;
  private int last;

  private Browser(Process process, WebSocket socket, Receiver receiver) throws IOException {
    this.process = process;
    this.socket = socket;
    this.receiver = receiver;
    for (String domain : List.of("Page", "Runtime", "Log")) {
      send(domain + ".enable", Map.of());
    }
  }

  /** The browser of this machine, if it has one. */
  public static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":"))
        .flatMap(d -> Stream.of(Path.of(d, "chromium"), Path.of(d, "google-chrome")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolveSibling(profile.getFileName() + ".log").toFile())
            .start();
    try {
      Receiver receiver = new Receiver();
      WebSocket socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .buildAsync(URI.create(pageAddress(profile)), receiver)
              .join();
      return new Browser(process, socket, receiver);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String pageAddress(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < 10 * PATIENCE; i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
        return pageAddress(Files.readAllLines(file).get(0));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("the browser did not start");
  }

  private static String pageAddress(String port) throws IOException {
    try (var in = URI.create("http://127.0.0.1:" + port + "/json/list").toURL().openStream()) {
      for (JsonNode target : JSON.readTree(in)) {
        if (target.path("type").asText().equals("page")) {
          return target.path("webSocketDebuggerUrl").asText();
        }
      }
    }
    throw new IOException("the browser has no page");
  }

  /** Opens a file, at a fragment such as {@code #doc=letter}; waits until it is loaded. */
  public void open(Path file, String fragment) throws IOException {
    send("Page.navigate", Map.of("url", "about:blank"));
    send("Page.navigate", Map.of("url", file.toUri() + fragment));
    until("document.readyState === 'complete' && location.protocol === 'file:'");
  }

  /** How wide the window is; below 500 it is a phone. */
  public void size(int width, int height) throws IOException {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** How the page is shown: {@code light}, {@code dark} or {@code print}. */
  public void media(String media) throws IOException {
    List<Map<String, String>> features =
        List.of(Map.of("name", "prefers-color-scheme", "value", media));
    send(
        "Emulation.setEmulatedMedia",
        media.equals("print") ? Map.of("media", media) : Map.of("media", "", "features", features));
  }

  /**
   * Presses a key where the focus is, as a reader does: {@code Tab}, {@code Enter}, {@code j}.
   *
   * @param key its name in KeyboardEvent.key
   */
  public void press(String key) throws IOException {
    String typed =
        key.length() == 1 ? key : key.equals("Enter") ? "\r" : key.equals("Space") ? " " : "";
    String name = key.equals("Space") ? " " : key;
    int code = KEY_CODES.getOrDefault(key, Character.toUpperCase(key.charAt(0)) + 0);
    Map<String, Object> event =
        Map.of("key", name, "windowsVirtualKeyCode", code, "text", typed, "modifiers", 0);
    Map<String, Object> down = new HashMap<>(event);
    down.put("type", typed.isEmpty() ? "rawKeyDown" : "keyDown");
    send("Input.dispatchKeyEvent", down);
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", name, "windowsVirtualKeyCode", code));
  }

  /** Types into what has the focus. */
  public void type(String text) throws IOException {
    for (String key : text.split("")) {
      press(key);
    }
  }

  /** The value of a script, also of one that promises it. */
  public JsonNode run(String script) throws IOException {
    Map<String, Object> call =
        Map.of("expression", script, "awaitPromise", true, "returnByValue", true);
    JsonNode answer = send("Runtime.evaluate", call);
    if (answer.has("exceptionDetails")) {
      throw new IOException(script + ": " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** Waits until a condition holds in the page. */
  public void until(String condition) throws IOException {
    for (int i = 0; i < 20 * PATIENCE; i++) {
      if (run(condition).asBoolean()) {
        return;
      }
      run("new Promise(done => setTimeout(done, 50))");
    }
    throw new IOException("never true: " + condition);
  }

  /** Uncaught exceptions, and what the page's own policy has refused. */
  public List<String> errors() {
    return List.copyOf(receiver.errors);
  }

  public void picture(Path file) throws IOException {
    JsonNode answer = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
  }

  public JsonNode send(String method, Map<String, ?> parameters) throws IOException {
    ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(message.toString(), true).join();
    try {
      JsonNode answer = receiver.answers.poll(PATIENCE, TimeUnit.SECONDS);
      while (answer != null && answer.path("id").asInt() != last) {
        answer = receiver.answers.poll(PATIENCE, TimeUnit.SECONDS);
      }
      if (answer == null || answer.has("error")) {
        throw new IOException(method + ": " + (answer == null ? "no answer" : answer));
      }
      return answer.path("result");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    // Asked to end, it takes the links to its sockets with it, which a temporary folder must not
    // hold.
    send("Browser.close", Map.of());
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    socket.abort();
    process.destroyForcibly();
  }

  private static final class Receiver implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        receive(read(message.toString()));
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private static JsonNode read(String json) {
      try {
        return JSON.readTree(json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void receive(JsonNode message) {
      String method = message.path("method").asText();
      if (message.has("id")) {
        answers.add(message);
      } else if (method.equals("Runtime.exceptionThrown")) {
        errors.add(message.path("params").path("exceptionDetails").toString());
      } else if (method.equals("Log.entryAdded")) {
        errors.add(message.path("params").path("entry").toString());
      }
    }
  }
}
