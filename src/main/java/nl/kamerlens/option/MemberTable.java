package nl.kamerlens.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.input.IoCause;
import nl.kamerlens.motion.Member;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of members: {@code prefix,surname,initials,party,from,to}.
 *
 * <p>Only {@code surname} must be there; further columns are passed over.
 */
final class MemberTable {
  private MemberTable() {}

  /**
   * The members in the order of the table.
   *
   * @throws ExitException if it cannot be read or has no column {@code surname}
   */
  static List<Member> read(Path file) {
    List<Member> members = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(text(file), format)) {
      if (!rows.getHeaderNames().contains("surname")) {
        throw failed(file, "it has no column surname");
      }
      for (CSVRecord row : rows) {
        if (!value(row, "surname").isEmpty()) {
          members.add(member(row));
        }
      }
    } catch (IOException e) {
      throw failed(file, IoCause.of(e));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw failed(file, "not a table: " + e.getMessage());
    }
    return members;
  }

  /** Spreadsheets put a byte order mark before the first name. */
  private static String text(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Member member(CSVRecord row) {
    String from = value(row, "from");
    String to = value(row, "to");
    return new Member(
        value(row, "prefix"),
        value(row, "surname"),
        value(row, "initials"),
        value(row, "party"),
        from.isEmpty() ? null : from,
        to.isEmpty() ? null : to);
  }

  private static String value(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
  }

  private static ExitException failed(Path file, String cause) {
    return ExitException.failed(file + ": " + cause);
  }
}
