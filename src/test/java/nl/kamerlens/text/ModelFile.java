package nl.kamerlens.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * A model as bytes that depend on the training alone: entries in order and with a fixed time, a
 * manifest without the time and the machine's line ends. Stored, not packed: the jar packs it, and
 * another zlib would pack it otherwise.
 */
final class ModelFile {
  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 0, 0);
  private static final String MANIFEST = "manifest.properties";

  private ModelFile() {}

  static byte[] of(BaseModel model) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize(written);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        entries.put(entry.getName(), entry.getName().equals(MANIFEST) ? manifest(bytes) : bytes);
      }
    }
    return zip(entries);
  }

  private static byte[] manifest(byte[] bytes) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(new String(bytes, StandardCharsets.ISO_8859_1)));
    properties.setProperty("Timestamp", "0");
    StringBuilder lines = new StringBuilder();
    for (String name : new TreeMap<>(properties).keySet().stream().map(String::valueOf).toList()) {
      lines.append(name).append('=').append(properties.getProperty(name)).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(each.getValue());
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(each.getValue().length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
