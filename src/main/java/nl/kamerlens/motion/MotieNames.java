package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in the title and below the text of a motie's own document. */
final class MotieNames {
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:MOTIE|Motie) (?:(?:VAN|van) )?(?:(?:HET|het|DE|de) )?(?:LID|lid|LEDEN|leden) (?<names>[^\\n]{2,300}?)(?= (?:Voorgesteld|Ter vervanging|TER VERVANGING|over|OVER|inzake) |\\n|$)");
  private static final Pattern SEPARATOR = Pattern.compile("(?i),? en |, ?|/");
  private static final Pattern OTHERS = Pattern.compile("(?i) c\\. ?s\\.?");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{Lu}’'][\\p{L}’'.-]*|(?:van|de|der|den|ten|ter|’t|'t|het|in|el|la|op)(?= ))(?: (?:[\\p{Lu}’'][\\p{L}’'.-]*|van|de|der|den|ten|ter|’t|'t|het|in|el|la|op)){0,5}");
  private static final int LONGEST_NAME = 50;

  private MotieNames() {}

  /** What the title says behind {@code lid} or {@code leden}; empty where there is none. */
  static String title(String head) {
    Matcher title = TITLE.matcher(head);
    return title.find() ? title.group("names").strip() : "";
  }

  static boolean hasOthers(String title) {
    return OTHERS.matcher(title).find();
  }

  /** The members of the title, each as its signature spells it. */
  static List<String> members(String title, List<String> signatories) {
    List<String> members = new ArrayList<>();
    for (String part : SEPARATOR.split(OTHERS.matcher(title).replaceAll(""), -1)) {
      String name = part.strip();
      if (!name.isEmpty()) {
        members.add(spelled(name, signatories));
      }
    }
    return members;
  }

  private static String spelled(String name, List<String> signatories) {
    for (String signatory : signatories) {
      if (MemberNames.fold(signatory).equals(MemberNames.fold(name))) {
        return signatory;
      }
    }
    return name.equals(name.toUpperCase(Locale.ROOT)) ? capitalized(name) : name;
  }

  /** {@code VAN DER LEE} as {@code Van der Lee}: prefixes small but for the first word. */
  private static String capitalized(String name) {
    StringBuilder spelled = new StringBuilder();
    Matcher word = Pattern.compile("[\\p{L}’']+").matcher(name.toLowerCase(Locale.ROOT));
    while (word.find()) {
      String text = word.group();
      boolean prefix =
          word.start() > 0 && text.matches("van|de|der|den|ten|ter|het|in|op|te|’t|'t");
      String cased = prefix ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
      word.appendReplacement(spelled, Matcher.quoteReplacement(cased));
    }
    return word.appendTail(spelled).toString();
  }

  /** The names below {@code de orde van de dag.}: one a line, or several on a line. */
  static List<String> signatories(List<String> lines) {
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      String text = line.startsWith(".") ? line.substring(1).strip() : line;
      if (text.isEmpty()) {
        continue;
      }
      if (text.length() > LONGEST_NAME * 12
          || !NAME.matcher(text.replace(",", "")).matches() && !isNames(text)) {
        break;
      }
      for (String name : text.split(",? en |, ")) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether this line is one name and whole: {@code Van der Plas}. */
  static boolean isName(String line) {
    return line.length() <= LONGEST_NAME && !line.endsWith("-") && NAME.matcher(line).matches();
  }

  private static boolean isNames(String line) {
    for (String name : line.split(",? en |, ")) {
      if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
        return false;
      }
    }
    return true;
  }
}
