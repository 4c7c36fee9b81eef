package nl.kamerlens.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.Stance;
import nl.kamerlens.stance.StanceDiff;
import nl.kamerlens.stance.Statement;
import nl.kamerlens.stance.TopicChange;
import org.jspecify.annotations.Nullable;

/** Comparisons of stances as tables: the changes, a topic a row, and all stances. */
public final class DiffTable {
  private static final List<String> CHANGES = DiffColumns.names(DiffColumns.CHANGES);
  private static final List<String> STANCES = DiffColumns.names(DiffColumns.STANCES);

  private DiffTable() {}

  /** The changes, a topic a row; of more than two editions those of each step. */
  public static DiffWriter changes(TableFormat format) {
    return comparison -> {
      List<List<String>> rows = new ArrayList<>();
      rows.add(CHANGES);
      for (StanceDiff step : comparison.steps()) {
        for (TopicChange change : step.changes()) {
          rows.add(row(step, change));
        }
      }
      return format.begin() + format.lines(rows);
    };
  }

  /** All stances of all editions. */
  public static DiffWriter stances(TableFormat format) {
    return comparison -> format.begin() + format.lines(stanceRows(comparison));
  }

  private static List<String> row(StanceDiff step, TopicChange change) {
    Statement from = change.from();
    Statement to = change.to();
    List<String> row = new ArrayList<>();
    row.add(change.topic().slug());
    row.add(change.topic().labelNl());
    row.add(change.change().label());
    row.add(decimal(change.verdict().confidence()));
    row.add(String.valueOf(change.fromCount()));
    row.add(String.valueOf(change.toCount()));
    for (Function<Stance, String> field :
        List.<Function<Stance, String>>of(
            s -> s.polarity().label(), s -> String.valueOf(s.strength()), Stance::holder)) {
      row.add(from == null ? "" : field.apply(from.stance()));
      row.add(to == null ? "" : field.apply(to.stance()));
    }
    addPlace(row, from);
    addPlace(row, to);
    row.add(from == null || to == null ? "" : decimal(change.similarity()));
    row.add(change.verdict().reason());
    row.add(step.from().label());
    row.add(step.to().label());
    return row;
  }

  private static void addPlace(List<String> row, @Nullable Statement statement) {
    row.add(statement == null ? "" : statement.quote());
    row.add(statement == null ? "" : statement.doc());
    row.add(statement == null ? "" : String.valueOf(statement.start()));
    row.add(statement == null ? "" : String.valueOf(statement.end()));
  }

  private static List<List<String>> stanceRows(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(STANCES);
    for (Edition edition : comparison.editions()) {
      for (PolicyText text : edition.texts()) {
        text.statements().forEach(s -> rows.add(row(edition, s)));
      }
    }
    return rows;
  }

  private static List<String> row(Edition edition, Statement statement) {
    Stance stance = statement.stance();
    return List.of(
        statement.doc(),
        edition.label(),
        String.valueOf(statement.start()),
        String.valueOf(statement.end()),
        stance.topic(),
        String.join("; ", stance.also()),
        stance.holder(),
        stance.polarity().label(),
        String.valueOf(stance.strength()),
        stance.tense().label(),
        stance.cue().of(statement.sentence()),
        decimal(stance.confidence()),
        stance.rule(),
        statement.quote());
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
